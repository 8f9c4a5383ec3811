#include "check/table_figures.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "check/letters.hpp"
#include "check/passage.hpp"
#include "language/figures.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"

namespace check {
namespace {

struct CellText {
  std::string text;
  const language::Rules* rules;  // of the first digit, once there is one
  bool has_digit = false;
};

void read(const section::Inlines& content, const language::Rules& rules, CellText& out) {
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::note) continue;
    if (piece.kind == section::Inline::Kind::text) {
      if (!out.has_digit && unicode::has_digit(piece.text)) {
        out.has_digit = true;
        out.rules = &rules;
      }
      out.text += piece.text;
    } else if (piece.kind == section::Inline::Kind::reference && !section::visible(piece.children)) {
      out.text += '?';  // the name that it prints, and no figure
    } else {
      read(piece.children, rules_inside(piece, rules), out);
    }
  }
}

std::optional<FigureCell> figure_cell(const CellText& read, std::string text) {
  const auto figure = language::read_figure(text, *read.rules);
  if (!figure) return std::nullopt;
  FigureCell cell;
  cell.rules = read.rules;
  cell.number = figure->number;
  cell.minus = figure->minus;
  cell.sign = figure->sign;
  cell.currency = figure->currency;
  cell.unit = figure->unit;
  cell.text = std::move(text);  // what the views of `figure` are of
  return cell;
}

void add(const section::Cell& from, std::size_t row, const language::Rules& rules, FigureColumn& column) {
  CellText found{{}, &rules};
  read(from.content, rules, found);
  std::string text = collapsed(found.text);
  if (text.empty() || language::stands_for_figure(text)) return;
  std::optional<FigureCell> cell = figure_cell(found, std::move(text));
  if (!cell) {
    column.words = true;
    return;
  }
  cell->row = row;
  cell->position = from.position;
  column.cells.push_back(std::move(*cell));
}

bool says_something(const section::Cell& cell, const language::Rules& rules) {
  CellText found{{}, &rules};
  read(cell.content, rules, found);
  const std::string text = collapsed(found.text);
  return !text.empty() && !language::stands_for_figure(text);
}

}  // namespace

std::string name_of(const section::Row& row, const language::Rules& rules) {
  return row.cells.empty() ? std::string() : plain(row.cells.front().content, rules);
}

std::string plain(const section::Inlines& content, const language::Rules& rules) {
  CellText found{{}, &rules};
  read(content, rules, found);
  return collapsed(found.text);
}

std::vector<FigureColumn> figure_columns(const section::Table& table, const language::Rules& rules) {
  std::vector<FigureColumn> columns(table.columns);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].kind == section::RowKind::group) continue;
    for (const section::Cell& cell : table.rows[row].cells) {
      if (cell.heads_row) continue;
      const std::size_t end = std::min(cell.column + cell.columns, columns.size());
      if (cell.columns == 1 && cell.rows == 1 && cell.column < end) add(cell, row, rules, columns[cell.column]);
      if (cell.columns > 1 && says_something(cell, rules))
        for (std::size_t i = cell.column; i < end; ++i) columns[i].shared = true;
    }
  }
  return columns;
}

std::set<const section::Cell*> amounts(const section::Table& table, const std::vector<FigureColumn>& columns) {
  const auto has_figures = [](const FigureColumn& column) { return !column.cells.empty(); };
  const bool of_figures = std::ranges::any_of(columns, has_figures);
  std::set<const section::Cell*> result;
  for (const section::Row& row : table.rows) {
    if (row.kind == section::RowKind::group) continue;
    for (const section::Cell& cell : row.cells) {
      if (cell.heads_row || cell.column >= columns.size()) continue;
      const FigureColumn& column = columns[cell.column];
      if (has_figures(column) || (of_figures && !column.words)) result.insert(&cell);
    }
  }
  return result;
}

}  // namespace check
