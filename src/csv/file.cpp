#include "csv/file.hpp"

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

// How many records are looked at to find the separator.
constexpr std::size_t records_looked_at = 50;

// Goes through text whose lines end in \n, record by record.
class Scanner {
 public:
  Scanner(std::string_view text, char separator, std::uint32_t line, std::uint32_t source)
      : text_(text), separator_(separator), source_(source), line_(line) {}

  // How many fields the last record has whose end is not found, which is said; 0 where each record ends.
  std::size_t endless_fields() const { return endless_ ? record_.size() : 0; }

  // Null at the end, and where a record never seems to end: in fields, or in a quote that stays open to the end of the
  // text.
  Record* next(Diagnostics& sink) {
    while (at_ < text_.size() && text_[at_] == '\n') step();
    if (at_ >= text_.size() || endless_) return nullptr;
    record_.clear();
    do {
      if (record_.size() == max_fields_in_record) {
        sink.add(Code::csv_wide_row, here(), {fmt::to_string(max_fields_in_record)});
        endless_ = true;
        return nullptr;
      }
      record_.push_back(field(sink));
      if (endless_) return nullptr;
    } while (takes(separator_));
    takes('\n');
    return &record_;
  }

 private:
  Position here() const { return {line_, column_, source_}; }
  bool is_at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool ends_field() const { return at_ >= text_.size() || text_[at_] == separator_ || text_[at_] == '\n'; }

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

  Field field(Diagnostics& sink) {
    Field field{{}, here()};
    if (takes('"')) {
      quoted(field, sink);
    } else {
      while (!ends_field()) append(field.text);
    }
    return field;
  }

  void append(std::string& text) {
    text += text_[at_];
    step();
  }

  void quoted(Field& field, Diagnostics& sink) {
    while (at_ < text_.size()) {
      if (takes('"') && !is_at('"')) {
        if (ends_field()) return;
        sink.add(Code::csv_text_after_quote, here(), {shown(separator_)});
        while (!ends_field()) append(field.text);
        return;
      }
      append(field.text);
    }
    sink.add(Code::csv_open_quote, field.position);
    endless_ = true;
  }

  std::string_view text_;
  char separator_;
  std::uint32_t source_;
  std::size_t at_ = 0;
  std::uint32_t line_, column_ = 1;
  Record record_;
  bool endless_ = false;
};

// How a separator suits the first records: how many fields the first has, and whether all have as many.
struct Fit {
  std::size_t fields = 0;
  bool even = true;
};

Fit fit(std::string_view text, char separator) {
  Fit fit;
  Diagnostics unused;
  Scanner scanner(text, separator, 1, 0);
  for (std::size_t i = 0; i < records_looked_at; ++i) {
    const Record* record = scanner.next(unused);
    if (record == nullptr) {
      if (const std::size_t fields = scanner.endless_fields()) fit = {i == 0 ? fields : fit.fields, i == 0};
      break;
    }
    if (i == 0) fit.fields = record->size();
    fit.even = fit.even && record->size() == fit.fields;
  }
  return fit;
}

char find_separator(std::string_view text) {
  std::array<Fit, separators.size()> fits;
  std::ranges::transform(separators, fits.begin(), [&](char separator) { return fit(text, separator); });
  const auto even = std::ranges::find_if(fits, [](const Fit& each) { return each.even && each.fields > 1; });
  const auto best = even != fits.end() ? even : std::ranges::max_element(fits, {}, &Fit::fields);
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
  sink.add(Code::csv_too_large, {}, {fmt::to_string(max_bytes >> 20U), fmt::to_string(max_fields)});
  return std::nullopt;
}

}  // namespace

std::string shown(char separator) { return separator == '\t' ? "TAB" : std::string(1, separator); }

bool each_record(std::string_view bytes, std::uint32_t source, Diagnostics& sink,
                 const std::function<bool(Record& record, char separator)>& visit) {
  const auto decoded = decode(bytes, sink, source);
  if (!decoded) return false;
  std::string_view text = *decoded;
  const auto named = named_separator(text);
  const char separator = named ? *named : find_separator(text);
  Scanner scanner(text, separator, named ? 2 : 1, source);
  const std::size_t errors = sink.errors();
  while (Record* record = scanner.next(sink))
    if (!visit(*record, separator)) break;
  return sink.errors() == errors;
}

std::optional<File> read(std::string_view bytes, Diagnostics& sink) {
  if (bytes.size() > max_bytes) return too_large(sink);
  File table;
  std::size_t fields = 0;
  const bool good = each_record(bytes, 0, sink, [&](Record& record, char separator) {
    table.separator = separator;
    fields += record.size();
    if (fields <= max_fields) table.records.push_back(record);
    return fields <= max_fields;
  });
  if (fields > max_fields) return too_large(sink);
  if (!good) return std::nullopt;
  return table;
}

}  // namespace csv
