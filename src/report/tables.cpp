#include "report/tables.hpp"

#include <algorithm>

#include "document/content.hpp"
#include "document/grid.hpp"
#include "report/inlines.hpp"
#include "report/typed.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"

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

// What a reader takes for the figure: the number of a note behind it is none of its digits.
void append_figure(std::string& out, const Inlines& content) {
  for (const document::Inline& piece : content) {
    const Inlines* inside = document::content_of(piece);
    if (const auto* text = std::get_if<document::Text>(&piece.kind))
      out += text->utf8;
    else if (std::holds_alternative<document::Reference>(piece.kind) && inside->empty())
      out += '?';  // a name that is not known yet, and no figure
    else if (inside != nullptr && !std::holds_alternative<document::Note>(piece.kind))
      append_figure(out, *inside);
  }
}

std::string figure_of(const document::Cell& cell) {
  std::string figure;
  append_figure(figure, cell.paragraphs.front());
  return figure;
}

// The cells that may hold figures of a column: those that stand in it alone.
using ColumnCells = std::vector<document::Cell*>;

std::vector<ColumnCells> cells_by_column(std::vector<document::Row>& rows, std::size_t columns) {
  std::vector<ColumnCells> cells(columns);
  document::Grid grid;
  for (document::Row& row : rows) {
    const std::vector<std::size_t> places = grid.place(row);
    for (std::size_t i = 0; i < places.size(); ++i)
      if (document::Cell& cell = row.cells[i]; cell.column_span == 1 && !cell.paragraphs.empty())
        cells.at(places[i]).push_back(&cell);
  }
  return cells;
}

// Figures are aligned on their decimal comma; one without stands before it as a whole.
void find_marks(const ColumnCells& cells) {
  for (document::Cell* cell : cells) {
    const std::string figure = figure_of(*cell);
    cell->before_mark = std::min(figure.rfind(','), figure.size());
  }
}

// A column in which every cell is a figure, or stands for one that is not there.
bool holds_figures(const ColumnCells& cells) {
  bool figures = false;
  for (const document::Cell* cell : cells) {
    const Figures found = cell->heads_row ? Figures::no : looks_like_figures(figure_of(*cell));
    if (found == Figures::no) return false;
    figures = figures || found == Figures::yes;
  }
  return figures;
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

document::Orientation orientation_of(const std::optional<section::Value>& word) {
  if (!word || word->text == "automatisch") return document::Orientation::automatic;
  return word->text == "liggend" ? document::Orientation::turned : document::Orientation::upright;
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

Figures looks_like_figures(std::string_view text) {
  static constexpr std::string_view fillers[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", "n.v.t.", "n.t.b.", "p.m.", "pm"};
  if (std::find(std::begin(fillers), std::end(fillers), text) != std::end(fillers)) return Figures::filler;
  static constexpr std::string_view marks[] = {"\xE2\x82\xAC", "\xE2\x88\x92", "\xE2\x80\x93",
                                               "\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\xB0"};
  bool digits = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (unicode::is_digit(c)) {
      digits = true;
      ++at;
    } else if (std::string_view(" .,+-()%$").find(c) != std::string_view::npos) {
      ++at;
    } else {
      const auto mark = std::find_if(std::begin(marks), std::end(marks),
                                     [&](std::string_view m) { return text.substr(at).starts_with(m); });
      if (mark == std::end(marks)) return Figures::no;
      at += mark->size();
    }
  }
  return digits ? Figures::yes : Figures::no;
}

std::optional<document::Table> convert_table(const section::Table& table, diagnostics::Diagnostics& sink) {
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
  const std::vector<ColumnCells> cells = cells_by_column(made.rows, table.columns);
  for (std::size_t column = 0; column < table.columns; ++column) {
    document::Alignment& alignment = made.columns[column].alignment;
    if (const auto asked = alignment_asked(table, column))
      alignment = *asked;
    else if (holds_figures(cells[column]))
      alignment = document::Alignment::decimal;
    if (alignment == document::Alignment::decimal) find_marks(cells[column]);
  }
  return made;
}

}  // namespace report
