#include "document/table_parts.hpp"

#include <algorithm>
#include <utility>

#include "document/content.hpp"
#include "document/document.hpp"
#include "document/grid.hpp"
#include "document/page_pattern.hpp"

namespace document {
namespace {

struct Range {
  std::size_t begin = 0, end = 0;

  bool is_inside(std::size_t column) const { return begin < column && column < end; }
  // One that is narrower.
  bool holds(const Range& other) const {
    return begin <= other.begin && other.end <= end && other.end - other.begin < end - begin;
  }
};

// Every cell of a table, with its columns.
template <class Visit>
void each_cell(const Table& table, const Visit& visit) {
  for (const std::vector<Row>* rows : {&table.head, &table.rows}) {
    Grid grid;
    for (const Row& row : *rows) {
      const std::vector<std::size_t> columns = grid.place(row);
      for (std::size_t i = 0; i < columns.size(); ++i)
        visit(row, row.cells[i], Range{columns[i], columns[i] + row.cells[i].column_span});
    }
  }
}

// The columns from the first on in which most rows have a head.
std::size_t row_heads(const Table& table) {
  std::vector<std::size_t> headed(table.columns.size(), 0);
  std::size_t rows = 0;
  for (const Row& row : table.rows)
    if (row.role != RowRole::group && row.role != RowRole::explanation) ++rows;
  each_cell(table, [&](const Row& row, const Cell& cell, const Range& columns) {
    if (row.role == RowRole::group || !cell.heads_row) return;
    for (std::size_t i = columns.begin; i < columns.end; ++i) headed[i] += cell.row_span;
  });
  const auto end = std::find_if(headed.begin(), headed.end(), [&](std::size_t count) { return 2 * count <= rows; });
  return static_cast<std::size_t>(end - headed.begin());
}

Cell cell_in(const Cell& cell, const TablePart::Place& place) {
  Cell made;
  made.heads_row = cell.heads_row;
  made.before_mark = cell.before_mark;
  made.column_span = place.columns;
  made.row_span = cell.row_span;
  made.repeats = place.repeats;
  if (!place.repeats) {
    made.paragraphs = cell.paragraphs;
    return made;
  }
  for (const Inlines& paragraph : cell.paragraphs)
    if (Inlines content = without_targets(paragraph); !content.empty()) made.paragraphs.push_back(std::move(content));
  return made;
}

std::vector<Row> rows_in(const std::vector<Row>& rows, const TablePart& part) {
  std::vector<Row> made;
  made.reserve(rows.size());
  Grid grid;
  for (const Row& row : rows) {
    const std::vector<std::size_t> columns = grid.place(row);
    Row& in_part = made.emplace_back();
    in_part.change = row.change;
    in_part.role = row.role;
    if (part.first == 0) in_part.bookmark = row.bookmark;
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (const auto place = part.place(columns[i], row.cells[i].column_span))
        in_part.cells.push_back(cell_in(row.cells[i], *place));
  }
  return made;
}

}  // namespace

std::optional<TablePart::Place> TablePart::place(std::size_t column, std::size_t count_of_columns) const {
  const std::size_t end = column + count_of_columns, own_end = first + columns;
  const std::size_t own_from = std::clamp(column, first, own_end), own_to = std::clamp(end, first, own_end);
  const std::size_t head_from = std::min(column, repeated), head_to = std::min(end, repeated);
  const std::size_t count = own_to - own_from + head_to - head_from;
  if (count == 0) return std::nullopt;
  return Place{column < repeated ? column : repeated + own_from - first, count, column < first};
}

Divisions divisions_of(const Table& table, Together together) {
  const std::size_t count = table.columns.size();
  Divisions divisions;
  divisions.repeated = std::max<std::size_t>(1, row_heads(table));
  std::vector<Range> spans, groups;
  each_cell(table, [&](const Row& row, const Cell&, const Range& columns) {
    if (columns.end - columns.begin < 2) return;
    spans.push_back(columns);
    if (&row >= table.head.data() && &row < table.head.data() + table.head.size()) groups.push_back(columns);
  });
  // A head of a row that spans more columns brings them with it.
  for (bool grows = true; std::exchange(grows, false);)
    for (const Range& span : spans)
      if (span.is_inside(divisions.repeated) && span.end < count) divisions.repeated = span.end, grows = true;
  divisions.may_begin.assign(count, true);
  for (std::size_t i = 0; i < std::min(divisions.repeated + 1, count); ++i) divisions.may_begin[i] = false;
  const auto is_kept = [&](const Range& span) {
    switch (together) {
      case Together::groups: return span.begin > divisions.repeated || span.end < count;
      case Together::inner_groups:
        return std::ranges::none_of(groups, [&](const Range& group) { return span.holds(group); });
      case Together::nothing: return false;
    }
    return false;
  };
  for (const Range& span : together == Together::groups ? spans : groups)
    if (is_kept(span))
      for (std::size_t i = span.begin + 1; i < span.end; ++i) divisions.may_begin[i] = false;
  return divisions;
}

Table part_of(const Table& table, const TablePart& part) {
  const std::size_t end = part.first + part.columns;
  Table made;
  made.caption = part.first == 0 ? table.caption : without_targets(table.caption);
  made.summary = table.summary;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (part.place(i, 1)) made.columns.push_back(table.columns[i]);
  made.head = rows_in(table.head, part);
  made.rows = rows_in(table.rows, part);
  if (end == table.columns.size()) made.source = table.source;
  made.led_in = table.led_in && part.first == 0;
  made.orientation = table.orientation;
  made.position = table.position;
  if (part.first == 0) made.bookmark = table.bookmark;
  return made;
}

std::string part_mark(std::string_view pattern, std::size_t index, std::size_t parts) {
  return with_number(with_number(std::string(pattern), "{deel}", index + 1), "{delen}", parts);
}

}  // namespace document
