#include "section/rows_from_csv.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "section/grid.hpp"
#include "section/row_kind.hpp"
#include "section/strict.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"

namespace section {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// What a typed cell would have been refused for.
void check(const csv::Cell& cell, Diagnostics& sink) {
  if (unicode::length(cell.text) > max_text)
    sink.add(Code::long_text, cell.position, {"cel", std::to_string(max_text)});
  for (std::size_t at = 0; at < cell.text.size();) {
    const char32_t c = unicode::next(cell.text, at);
    if (xml::is_character(c) && !xml::is_windows_control(c)) continue;
    return sink.add(Code::csv_character, cell.position, {xml::code_point(c)});
  }
}

Row row_of(const csv::Row& cells, Diagnostics& sink) {
  Row out;
  out.position = cells.front().position;
  for (const csv::Cell& from : cells) {
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

void add_rows(Table& table, const std::vector<csv::Row>& heads, const std::vector<csv::Row>& rows, Diagnostics& sink) {
  for (const csv::Row& head : heads) table.head.push_back(row_of(head, sink));
  for (const csv::Row& from : rows) {
    Row& row = table.rows.emplace_back(row_of(from, sink));
    row.kind = kind_of_row(from.front().text);
    row.cells.front().heads_row = true;
  }
  place_cells(table, sink);
  if (!heads.empty() && !visible(table.head)) sink.add(Code::table_without_head, table.position);
}

}  // namespace section
