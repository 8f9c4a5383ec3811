#include "cli/value_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "csv/file.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

constexpr std::string_view number_column = "nummer", meeting_column = "vergadering";
constexpr std::string_view example = "nummer;vergadering;vergaderdatum;agendapunt";
// What a message names of the columns that there can be.
constexpr std::string_view usual_columns =
    "nummer, vergadering, vergaderdatum, agendapunt, status, versie, datum, veld:NAAM";

std::string trimmed(std::string_view text) {
  std::size_t begin = std::string_view::npos, end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    if (unicode::is_white_space(unicode::next(text, at))) continue;
    begin = std::min(begin, from);
    end = at;
  }
  return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

// 2025-11-12 of 12-11-2025; empty where the text is no such thing.
std::string year_first(std::string_view text) {
  const std::size_t first = text.find('-'), second = text.find('-', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return {};
  const std::string_view day = text.substr(0, first), month = text.substr(first + 1, second - first - 1),
                         year = text.substr(second + 1);
  const auto is_number = [](std::string_view part, std::size_t least, std::size_t most) {
    return part.size() >= least && part.size() <= most && std::ranges::all_of(part, unicode::is_digit);
  };
  if (!is_number(day, 1, 2) || !is_number(month, 1, 2) || !is_number(year, 4, 4)) return {};
  return fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
}

class Reading {
 public:
  Reading(const csv::File& file, std::span<const rows::Kind> kinds, Diagnostics& sink)
      : file_(file), kinds_(kinds), sink_(sink) {}

  std::vector<ListedRow> run() {
    std::vector<ListedRow> rows;
    if (!read_head()) return rows;
    for (std::size_t i = 1; i < file_.records.size(); ++i)
      if (auto row = read_row(file_.records[i])) rows.push_back(std::move(*row));
    return rows;
  }

 private:
  // Where no name is known, the first row is no head, and only that is said.
  bool read_head() {
    const std::size_t errors = sink_.errors();
    const csv::Record none, &head = file_.records.empty() ? none : file_.records.front();
    if (std::ranges::any_of(head, [&](const csv::Field& cell) { return is_known(column_name(cell)); }))
      for (const csv::Field& cell : head) read_column(cell);
    if (std::ranges::find(columns_, number_column) == columns_.end()) {
      const diagnostics::Position first =
          file_.records.empty() ? diagnostics::Position{} : file_.records.front().front().position;
      sink_.add(Code::list_column_missing, first, {std::string(number_column), std::string(example)});
    }
    return sink_.errors() == errors;
  }

  // A spreadsheet breaks long names over lines.
  std::string column_name(const csv::Field& cell) const {
    std::string name = trimmed(cell.text);
    std::ranges::replace_if(name, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    std::string small = unicode::ascii_lower(name);
    return !is_known(name) && is_known(small) ? small : name;
  }

  void read_column(const csv::Field& cell) {
    std::string name = column_name(cell);
    if (!name.empty() && !is_known(name))
      sink_.add(Code::list_column_unknown, cell.position, {name, std::string(usual_columns)});
    else if (!name.empty() && std::ranges::find(columns_, name) != columns_.end())
      sink_.add(Code::list_column_twice, cell.position, {name});
    else if (!name.empty() && name != number_column)
      for (const Diagnostic& diagnostic : faults(name, ""))
        sink_.add(diagnostic.code, cell.position, diagnostic.arguments);
    columns_.push_back(std::move(name));
  }

  bool is_known(std::string_view name) const { return name == number_column || rows::knows_value(kinds_, name); }

  std::optional<ListedRow> read_row(const csv::Record& cells) {
    if (std::ranges::all_of(cells, [](const csv::Field& cell) { return trimmed(cell.text).empty(); }))
      return std::nullopt;
    const std::size_t errors = sink_.errors();
    ListedRow row;
    row.position = cells.front().position;
    for (std::size_t i = 0; i < cells.size(); ++i) read_cell(cells[i], i, row);
    if (row.number.empty())
      sink_.add(Code::list_number_missing, row.position);
    else
      check_once(row);
    row.good = sink_.errors() == errors;
    return row.number.empty() ? std::nullopt : std::optional(std::move(row));
  }

  void read_cell(const csv::Field& cell, std::size_t column, ListedRow& row) {
    std::string value = trimmed(cell.text);
    if (value.empty()) return;
    if (column >= columns_.size() || columns_[column].empty()) {
      sink_.add(Code::list_cell_beyond, cell.position, {std::to_string(named_columns()), csv::shown(file_.separator)});
    } else if (columns_[column] == number_column) {
      row.number = std::move(value);
      row.position = cell.position;
    } else {
      row.values.emplace_back(columns_[column], accepted(columns_[column], std::move(value), cell.position));
    }
  }

  std::size_t named_columns() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(columns_, [](const std::string& name) { return !name.empty(); }));
  }

  std::vector<Diagnostic> faults(const std::string& name, const std::string& value) const {
    Diagnostics found;
    rows::check_value(kinds_, name, value, found);
    return found.take_sorted();
  }

  // The value, or the same date as XML has it; what is wrong with it is said.
  std::string accepted(const std::string& name, std::string value, diagnostics::Position position) {
    const std::vector<Diagnostic> found = faults(name, value);
    if (found.empty()) return value;
    if (found.front().code == Code::invalid_date)
      if (std::string date = year_first(value); !date.empty() && faults(name, date).empty()) return date;
    for (const Diagnostic& diagnostic : found) sink_.add(diagnostic.code, position, diagnostic.arguments);
    return value;
  }

  // Two rows of one section are two meetings of it.
  void check_once(const ListedRow& row) {
    std::string meeting;
    for (const auto& [name, value] : row.values)
      if (name == meeting_column) meeting = value;
    const auto [earlier, is_new] = lines_.try_emplace({row.number, meeting}, row.position.line);
    if (!is_new) sink_.add(Code::list_row_twice, row.position, {row.number, fmt::to_string(earlier->second)});
  }

  const csv::File& file_;
  std::span<const rows::Kind> kinds_;
  Diagnostics& sink_;
  std::vector<std::string> columns_;                                    // empty where the head names none
  std::map<std::pair<std::string, std::string>, std::uint32_t> lines_;  // of a number and a meeting
};

}  // namespace

std::vector<ListedRow> read_value_list(std::string_view bytes, std::span<const rows::Kind> kinds, Diagnostics& sink) {
  const auto file = csv::read(bytes, sink);
  return file ? Reading(*file, kinds, sink).run() : std::vector<ListedRow>();
}

}  // namespace cli
