#include "csv/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "csv/decode.hpp"
#include "unicode/utf8.hpp"

namespace csv {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Position;

// The first that fits is taken: a comma stands in texts and amounts too.
constexpr std::array<char, 3> separators = {';', '\t', ','};

// How many rows are looked at to find the separator.
constexpr std::size_t rows_looked_at = 50;

// Goes through text whose lines end in \n, row by row.
class Scanner {
 public:
  Scanner(std::string_view text, char separator, std::uint32_t line, std::uint32_t source)
      : text_(text), separator_(separator), source_(source), line_(line) {}

  // How many cells the last row has whose end is not found, which is said; 0 where each row ends.
  std::size_t endless_cells() const { return endless_ ? row_.size() : 0; }

  // Null at the end, and where a row never seems to end: in cells, or in a quote that stays open to the end of the
  // text.
  Row* next(Diagnostics& sink) {
    while (at_ < text_.size() && text_[at_] == '\n') step();
    if (at_ >= text_.size() || endless_) return nullptr;
    row_.clear();
    do {
      if (row_.size() == max_cells_in_row) {
        sink.add(Code::csv_wide_row, here(), {fmt::to_string(max_cells_in_row)});
        endless_ = true;
        return nullptr;
      }
      row_.push_back(cell(sink));
      if (endless_) return nullptr;
    } while (takes(separator_));
    takes('\n');
    return &row_;
  }

 private:
  Position here() const { return {line_, column_, source_}; }
  bool is_at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool ends_cell() const { return at_ >= text_.size() || text_[at_] == separator_ || text_[at_] == '\n'; }

  bool takes(char c) {
    if (!is_at(c)) return false;
    step();
    return true;
  }

  void step() {
    if (text_[at_] == '\n') {
      ++line_;
      column_ = 1;
    } else if (at_ + 1 >= text_.size() || !unicode::continues(text_[at_ + 1])) {
      ++column_;
    }
    ++at_;
  }

  Cell cell(Diagnostics& sink) {
    Cell cell{{}, here()};
    if (takes('"')) {
      quoted(cell, sink);
    } else {
      while (!ends_cell()) append(cell.text);
    }
    return cell;
  }

  void append(std::string& text) {
    text += text_[at_];
    step();
  }

  void quoted(Cell& cell, Diagnostics& sink) {
    while (at_ < text_.size()) {
      if (takes('"') && !is_at('"')) {
        if (ends_cell()) return;
        sink.add(Code::csv_text_after_quote, here(), {shown(separator_)});
        while (!ends_cell()) append(cell.text);
        return;
      }
      append(cell.text);
    }
    sink.add(Code::csv_open_quote, cell.position);
    endless_ = true;
  }

  std::string_view text_;
  char separator_;
  std::uint32_t source_;
  std::size_t at_ = 0;
  std::uint32_t line_, column_ = 1;
  Row row_;
  bool endless_ = false;
};

// How a separator suits the first rows: how many cells the first has, and whether all have as many.
struct Fit {
  std::size_t cells = 0;
  bool even = true;
};

Fit fit(std::string_view text, char separator) {
  Fit fit;
  Diagnostics unused;
  Scanner scanner(text, separator, 1, 0);
  for (std::size_t i = 0; i < rows_looked_at; ++i) {
    const Row* row = scanner.next(unused);
    if (row == nullptr) {
      if (const std::size_t cells = scanner.endless_cells()) fit = {i == 0 ? cells : fit.cells, i == 0};
      break;
    }
    if (i == 0) fit.cells = row->size();
    fit.even = fit.even && row->size() == fit.cells;
  }
  return fit;
}

char find_separator(std::string_view text) {
  std::array<Fit, separators.size()> fits;
  std::ranges::transform(separators, fits.begin(), [&](char separator) { return fit(text, separator); });
  const auto even = std::ranges::find_if(fits, [](const Fit& each) { return each.even && each.cells > 1; });
  const auto best = even != fits.end() ? even : std::ranges::max_element(fits, {}, &Fit::cells);
  return separators[static_cast<std::size_t>(best - fits.begin())];
}

// The one that a first line `sep=;` names, as spreadsheets write and read it; that line goes.
std::optional<char> named_separator(std::string_view& text) {
  constexpr std::string_view start = "sep=";
  if (!text.starts_with(start) || text.size() <= start.size()) return std::nullopt;
  const char separator = text[start.size()];
  const bool alone = text.size() == start.size() + 1 || text[start.size() + 1] == '\n';
  if (!alone || std::ranges::find(separators, separator) == separators.end()) return std::nullopt;
  text.remove_prefix(std::min(start.size() + 2, text.size()));
  return separator;
}

std::nullopt_t too_large(Diagnostics& sink) {
  sink.add(Code::csv_too_large, {}, {fmt::to_string(max_bytes >> 20U), fmt::to_string(max_cells)});
  return std::nullopt;
}

}  // namespace

std::string shown(char separator) { return separator == '\t' ? "TAB" : std::string(1, separator); }

bool each_row(std::string_view bytes, std::uint32_t source, Diagnostics& sink,
              const std::function<bool(Row& row, char separator)>& visit) {
  const auto decoded = decode(bytes, sink, source);
  if (!decoded) return false;
  std::string_view text = *decoded;
  const auto named = named_separator(text);
  const char separator = named ? *named : find_separator(text);
  Scanner scanner(text, separator, named ? 2 : 1, source);
  const std::size_t errors = sink.errors();
  while (Row* row = scanner.next(sink))
    if (!visit(*row, separator)) break;
  return sink.errors() == errors;
}

std::optional<Table> read(std::string_view bytes, Diagnostics& sink) {
  if (bytes.size() > max_bytes) return too_large(sink);
  Table table;
  std::size_t cells = 0;
  const bool good = each_row(bytes, 0, sink, [&](Row& row, char separator) {
    table.separator = separator;
    cells += row.size();
    if (cells <= max_cells) table.rows.push_back(row);
    return cells <= max_cells;
  });
  if (cells > max_cells) return too_large(sink);
  if (!good) return std::nullopt;
  return table;
}

}  // namespace csv
