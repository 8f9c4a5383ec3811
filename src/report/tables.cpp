#include "report/tables.hpp"

#include <algorithm>

#include "document/content.hpp"
#include "report/figure_columns.hpp"
#include "report/inlines.hpp"
#include "report/typed.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

using diagnostics::Code;
using document::Inlines;

document::Alignment alignment_of(const std::string& word) {
  if (word == "midden") return document::Alignment::centre;
  if (word == "rechts") return document::Alignment::right;
  if (word == "decimaal") return document::Alignment::decimal;
  return document::Alignment::left;
}

void warn_dropped(const section::Table& table, const Inlines& caption, diagnostics::Diagnostics& sink) {
  if (!caption.empty())
    sink.add(Code::dropped_value, table.position, {"tabel", "bijschrift", document::text_without_notes(caption)});
  for (const section::Row& row : table.head)
    for (const section::Cell& cell : row.cells)
      if (const Inlines text = inlines(cell.content); !text.empty())
        sink.add(Code::dropped_value, cell.position, {"tabel", "kop", document::text_without_notes(text)});
}

document::RowRole role_of(section::RowKind kind) {
  switch (kind) {
    case section::RowKind::ordinary: return document::RowRole::ordinary;
    case section::RowKind::group: return document::RowRole::group;
    case section::RowKind::subtotal: return document::RowRole::subtotal;
    case section::RowKind::total: return document::RowRole::total;
  }
  return document::RowRole::ordinary;
}

// The rows that show something. What reaches into one that does not is a row shorter.
std::vector<document::Row> convert_rows(const std::vector<section::Row>& rows) {
  std::vector<document::Row> made;
  struct Spanning {
    std::size_t row, cell, left;  // in `made`; rows of the section that it still reaches into
  };
  std::vector<Spanning> spanning;
  for (const section::Row& row : rows) {
    std::erase_if(spanning, [](const Spanning& each) { return each.left == 0; });
    const bool begins_span =
        std::any_of(row.cells.begin(), row.cells.end(), [](const section::Cell& cell) { return cell.rows > 1; });
    const bool shown = section::visible(row) || begins_span;
    for (Spanning& each : spanning) {
      --each.left;
      if (!shown) --made[each.row].cells[each.cell].row_span;
    }
    if (!shown) continue;
    document::Row& kept = made.emplace_back();
    kept.role = role_of(row.kind);
    for (const section::Cell& from : row.cells) {
      document::Cell& cell = kept.cells.emplace_back();
      if (Inlines content = inlines(from.content); !content.empty()) cell.paragraphs.push_back(std::move(content));
      cell.heads_row = (from.heads_row || row.kind == section::RowKind::group) && !cell.paragraphs.empty();
      cell.column_span = from.columns;
      cell.row_span = from.rows;
      if (from.rows > 1) spanning.push_back({made.size() - 1, kept.cells.size() - 1, from.rows - 1});
    }
  }
  return made;
}

document::Orientation orientation_of(section::Orientation orientation) {
  switch (orientation) {
    case section::Orientation::automatic: break;
    case section::Orientation::upright: return document::Orientation::upright;
    case section::Orientation::turned: return document::Orientation::turned;
  }
  return document::Orientation::automatic;
}

// What the lowest cell of the head asks for that stands above the column alone.
std::optional<document::Alignment> alignment_asked(const section::Table& table, std::size_t column) {
  std::optional<document::Alignment> asked;
  for (const section::Row& row : table.head)
    for (const section::Cell& cell : row.cells)
      if (cell.alignment && cell.column <= column && column < cell.column + cell.columns)
        asked = alignment_of(cell.alignment->text);
  return asked;
}

}  // namespace

std::optional<document::Table> convert_table(const section::Table& table, std::string_view language,
                                             diagnostics::Diagnostics& sink) {
  document::Table made;
  if (table.caption) {
    made.caption = inlines(*table.caption);
    warn_typed_caption(*table.caption, sink);
  }
  made.rows = convert_rows(table.rows);
  if (!section::visible(table)) {
    warn_dropped(table, made.caption, sink);
    return std::nullopt;
  }
  if (section::visible(table.head)) made.head = convert_rows(table.head);
  made.orientation = orientation_of(table.orientation);
  made.position = table.position;
  if (table.source) made.source = {{document::Text{table.source->text, table.source->position}}};
  made.columns.resize(table.columns);
  const FigureColumns figures(made.rows, table.columns, language);
  for (std::size_t column = 0; column < table.columns; ++column) {
    document::Alignment& alignment = made.columns[column].alignment;
    if (const auto asked = alignment_asked(table, column)) {
      alignment = *asked;
      if (alignment == document::Alignment::decimal) figures.find_marks(column);
    } else if (figures.find_marks_of_figures(column)) {
      alignment = document::Alignment::decimal;
    }
  }
  return made;
}

}  // namespace report
