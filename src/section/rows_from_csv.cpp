#include "section/rows_from_csv.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "section/grid.hpp"
#include "section/row_kind.hpp"
#include "section/strict.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"

namespace section {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

constexpr std::string_view failed_formulas[] = {"#REF!",   "#VALUE!",  "#DIV/0!",  "#NAME?", "#N/A",
                                                "#NUM!",   "#NULL!",   "#SPILL!",  "#CALC!",  // of Excel in English
                                                "#VERW!",  "#WAARDE!", "#DEEL/0!", "#NAAM?", "#N/B",
                                                "#GETAL!", "#LEEG!"};  // and in Dutch

// "1E+06", "1,25E+06": digits of it are gone.
bool is_power_of_ten(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  if (e == 0 || e == std::string_view::npos || e + 2 >= text.size() || (text[e + 1] != '+' && text[e + 1] != '-'))
    return false;
  const auto is_of = [](std::string_view part, std::string_view more) {
    return std::ranges::all_of(part,
                               [&](char c) { return unicode::is_digit(c) || more.find(c) != std::string_view::npos; });
  };
  return unicode::is_digit(text[e - 1]) && is_of(text.substr(0, e), "-.,") && is_of(text.substr(e + 2), "");
}

// Err:502 and the like are of LibreOffice.
bool is_left_by_spreadsheet(std::string_view text) {
  if (std::ranges::find(failed_formulas, text) != std::end(failed_formulas)) return true;
  if (text.starts_with("Err:5") || text.starts_with("Fout:5")) return text.size() <= 8;
  if (text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos) return true;
  return is_power_of_ten(text);
}

// What a typed cell would have been refused for, and what a spreadsheet put in its place.
void check(const csv::Field& cell, Diagnostics& sink) {
  if (unicode::length(cell.text) > max_text)
    sink.add(Code::long_text, cell.position, {"cel", std::to_string(max_text)});
  if (is_left_by_spreadsheet(collapsed(cell.text)))
    sink.add(Code::csv_spreadsheet, cell.position, {collapsed(cell.text)});
  for (std::size_t at = 0; at < cell.text.size();) {
    const char32_t c = unicode::next(cell.text, at);
    if (xml::is_character(c) && !xml::is_windows_control(c)) continue;
    return sink.add(Code::csv_character, cell.position, {xml::code_point(c)});
  }
}

Row row_of(const csv::Record& cells, Diagnostics& sink) {
  Row out;
  out.position = cells.front().position;
  for (const csv::Field& from : cells) {
    check(from, sink);
    Cell& cell = out.cells.emplace_back();
    cell.position = from.position;
    if (from.text.empty()) continue;
    Inline text;
    text.text = from.text;
    text.position = from.position;
    cell.content.push_back(std::move(text));
  }
  return out;
}

}  // namespace

void add_rows(Table& table, const std::vector<csv::Record>& heads, const std::vector<csv::Record>& rows,
              Diagnostics& sink) {
  for (const csv::Record& head : heads) table.head.push_back(row_of(head, sink));
  for (const csv::Record& from : rows) {
    Row& row = table.rows.emplace_back(row_of(from, sink));
    row.kind = kind_of_row(from.front().text);
    row.cells.front().heads_row = true;
  }
  place_cells(table, sink);
  if (!heads.empty() && !visible(table.head)) sink.add(Code::table_without_head, table.position);
}

}  // namespace section
