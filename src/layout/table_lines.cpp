#include "layout/table_lines.hpp"

#include <utility>

namespace layout {
namespace {

using document::Alignment;

constexpr double rounding = 0.01;  // of widths, points

// The spaces between the words of a head.
std::size_t spaces_in(const SetCell& cell) {
  std::size_t spaces = 0;
  for (const InlineText& paragraph : cell.paragraphs)
    for (const text::Span& span : paragraph.spans)
      spaces += static_cast<std::size_t>(std::count(span.text.begin(), span.text.end(), ' '));
  return spaces;
}

}  // namespace

double height_of(const std::vector<CellLines>& cells, std::size_t first, std::size_t last) {
  double height = 0;
  for (const CellLines& cell : cells)
    if (!cell.hangs) height = std::max(height, cell.height(first, last));
  return height;
}

double height_by_lines(const std::vector<CellLines>& cells, std::size_t lines) {
  double height = 0;
  for (std::size_t line = 0; line < lines; ++line) height += height_of(cells, line, line + 1);
  return height;
}

CellLines TableLines::lines_of(const SetCell& cell, bool head, double width) {
  CellLines set{cell.cell, cell.column, {}};
  const Wrap wrap = prepared_.fit.hyphenate ? Wrap::narrow : Wrap::cell;
  const double whole = prepared_.fit.columns.width_of(cell);
  for (const InlineText& paragraph : cell.paragraphs)
    for (auto& line : flow_.inlines().set(paragraph, *cell.letter, width + rounding, wrap)) {
      const double left = shift(cell, head, whole - line.width);
      set.lines.push_back({std::move(line), cell.letter->leading, left});
    }
  return set;
}

// A cell that spans columns stands in the middle of them in the head, where they do not hold words; else where reading
// begins.
double TableLines::shift(const SetCell& cell, bool head, double spare) const {
  const Alignment alignment = prepared_.table.columns[cell.column].alignment;
  if (cell.cell->column_span > 1) return head && alignment != Alignment::left ? spare / 2 : 0;
  switch (alignment) {
    case Alignment::left: return 0;
    case Alignment::centre: return spare / 2;
    case Alignment::right:
    case Alignment::decimal: return spare;
  }
  return 0;
}

std::vector<CellLines> TableLines::row(const SetRow& row) {
  std::vector<CellLines> cells;
  for (const SetCell& cell : row.cells) cells.push_back(lines_of(cell, false, prepared_.fit.columns.width_of(cell)));
  return cells;
}

std::vector<std::vector<CellLines>> TableLines::head() {
  std::vector<std::vector<CellLines>> rows;
  for (const SetRow& row : prepared_.set.head) {
    auto& cells = rows.emplace_back();
    for (const SetCell& cell : row.cells) cells.push_back(lines_of(cell, true, prepared_.fit.columns.width_of(cell)));
    break_alike(row, cells);
  }
  return rows;
}

// "Begroting 2026" above one column of figures and "Raming 2027" above the next: where one breaks, so does the other.
void TableLines::break_alike(const SetRow& row, std::vector<CellLines>& cells) {
  const auto is_alike = [&](std::size_t a, std::size_t b) {
    return row.cells[b].cell->column_span == 1 && spaces_in(row.cells[a]) == spaces_in(row.cells[b]) &&
           prepared_.table.columns[row.cells[b].column].alignment == Alignment::decimal;
  };
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t spaces = spaces_in(row.cells[i]);
    if (spaces == 0 || !is_alike(i, i) || cells[i].lines.size() > spaces) continue;
    std::size_t most = cells[i].lines.size();
    for (std::size_t k = 0; k < cells.size(); ++k)
      if (is_alike(i, k) && cells[k].lines.size() <= spaces + 1) most = std::max(most, cells[k].lines.size());
    if (most != spaces + 1) continue;  // a word a line
    double widest = 0;
    for (const InlineText& paragraph : row.cells[i].paragraphs)
      widest = std::max(widest, flow_.inlines().extent(paragraph).minimum);
    CellLines broken = lines_of(row.cells[i], true, std::min(widest, prepared_.fit.columns.width_of(row.cells[i])));
    if (broken.lines.size() == most) cells[i] = std::move(broken);
  }
}

std::vector<float> TableLines::align_figures(const SetRow& row, std::vector<CellLines>& cells) {
  const TableColumns& columns = prepared_.fit.columns;
  std::vector<float> insets(prepared_.table.columns.size(), 0);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t column = cells[i].column;
    if (cells[i].lines.size() != 1 || !is_figure(prepared_.table, row.cells[i])) continue;
    CellLine& only = cells[i].lines.front();
    // Figures run from left to right in every text: at the end of a cell stands their end, or their beginning.
    const double width = only.line.width, before = std::min(row.cells[i].before_mark, width);
    const double end = flow_.context().from_right() ? columns.before_mark[column] - before
                                                    : columns.behind_mark[column] - (width - before);
    const double left = columns.widths[column] - end - width;
    if (left >= 0) only.shift = left;
    insets[column] = static_cast<float>(columns.widths[column] - only.shift - only.line.width);
  }
  return insets;
}

}  // namespace layout
