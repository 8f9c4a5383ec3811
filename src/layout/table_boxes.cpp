#include "layout/table_boxes.hpp"

#include <algorithm>

namespace layout {

using document::RowRole;

TableBoxes::TableBoxes(const PreparedTable& prepared, Flow& flow)
    : prepared_(prepared),
      style_(flow.context().style),
      context_(flow.context()),
      // From right to left it reaches as far into the left margin, where it ends.
      left_(flow.left() - (context_.from_right() ? 0 : prepared.fit.outdent)),
      width_(prepared.fit.columns.width()) {}

void TableBoxes::place_cell(const CellLines& cell, std::size_t first, std::size_t last, double y, double height,
                            Box& box) const {
  const double x = left_ + prepared_.fit.columns.left_of(cell.column);
  if (height > 0) y += height - cell.height();
  for (std::size_t i = first; i < std::min(last, cell.lines.size()); ++i) {
    place(cell.lines[i].line, x + cell.lines[i].shift, y, context_, box);
    y += cell.lines[i].height;
  }
}

// The heights of the rows of the head; a cell that spans some lets the last of them grow where it needs more.
std::vector<double> TableBoxes::head_heights(const std::vector<std::vector<CellLines>>& rows) const {
  std::vector<double> heights(rows.size(), 0);
  const double around = 2 * prepared_.fit.padding;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    double& own = heights[row];
    for (const CellLines& cell : rows[row])
      if (cell.cell->row_span == 1) own = std::max(own, cell.height() + around);
    own = std::max(own, around);
  }
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (const CellLines& cell : rows[row]) {
      double spanned = 0;
      for (std::size_t i = row; i < row + cell.cell->row_span; ++i) spanned += heights[i];
      heights[row + cell.cell->row_span - 1] += std::max(0.0, cell.height() + around - spanned);
    }
  return heights;
}

Box TableBoxes::head(const std::vector<std::vector<CellLines>>& rows) const {
  const style::TableMetrics& metrics = style_.table;
  const TableColumns& columns = prepared_.fit.columns;
  const double padding = prepared_.fit.padding;
  const std::vector<double> heights = head_heights(rows);
  Box box;
  box.height = metrics.thick_rule;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t i = 0; i < rows[row].size(); ++i) {
      const CellLines& cell = rows[row][i];
      double height = 0;
      for (std::size_t below = row; below < row + cell.cell->row_span; ++below) height += heights[below];
      place_cell(cell, 0, all_lines, box.height + padding, height - 2 * padding, box);
      // A line below it shows which columns it is about.
      if (cell.cell->column_span > 1 && row + cell.cell->row_span < rows.size() && !cell.lines.empty())
        add_rule(columns.left_of(cell.column), columns.width_of(prepared_.set.head[row].cells[i]),
                 {0, box.height + height, 0, metrics.hairline, style_.line}, box);
    }
    box.height += heights[row];
  }
  box.height += metrics.thin_rule;
  add_rule(0, metrics.thick_rule, style_.accent_rule, box);
  add_rule(box.height - metrics.thin_rule, metrics.thin_rule, style_.accent_rule, box);
  return box;
}

void TableBoxes::add_rule(double y, double thickness, style::Colour colour, Box& box) const {
  add_rule(0, width_, {0, y, 0, thickness, colour}, box);
}

void TableBoxes::add_rule(double from, double width, const Fill& rule, Box& box) const {
  box.fills.push_back({context_.begin(left_ + from, width), rule.y, width, rule.height, rule.colour});
}

void TableBoxes::add_rule_above(RowRole role, const std::vector<bool>& goes_on, Box& box) const {
  const double thickness = role == RowRole::total ? style_.table.thin_rule : style_.table.hairline;
  add_rule_beside(goes_on, {0, 0, 0, thickness, style_.accent_rule}, box);
}

void TableBoxes::add_rule_below(const std::vector<bool>& goes_on, Box& box) const {
  const double thickness = style_.table.hairline;
  add_rule_beside(goes_on, {0, box.height - thickness, 0, thickness, style_.line}, box);
}

void TableBoxes::add_rule_beside(const std::vector<bool>& goes_on, const Fill& rule, Box& box) const {
  const TableColumns& columns = prepared_.fit.columns;
  double from = 0;
  for (std::size_t column = 0; column < goes_on.size(); ++column) {
    if (!goes_on[column]) continue;
    const double left = columns.left_of(column);
    if (left > from) add_rule(from, left - from, rule, box);
    from = left + columns.widths[column] + columns.gaps[column];
  }
  if (from < width_) add_rule(from, width_ - from, rule, box);
}

Box as_artifact(const Box& box, const Structure& structure) {
  Box repeated = box;
  for (const LinkArea& link : box.links)
    if (std::holds_alternative<ToNote>(link.target))
      std::erase_if(repeated.runs, [&](const TextRun& run) {
        const auto* leaf = std::get_if<LeafId>(&run.owner);
        return leaf != nullptr && structure.owner(*leaf) == link.element;
      });
  for (TextRun& run : repeated.runs) run.owner = Artifact::repeated;
  repeated.links.clear();
  repeated.notes.clear();
  repeated.notes_height = 0;
  return repeated;
}

}  // namespace layout
