#include "odt/cell_style.hpp"

#include "odt/units.hpp"
#include "style/office.hpp"
#include "xml/writer.hpp"

namespace odt {

double CellLook::gap_behind(const document::Cell& cell, std::size_t column) const {
  // From right to left a cell has a margin at either side: it begins where the cells of its first column do.
  return plan_.columns.at(from_right_ ? column : column + cell.column_span - 1).gap;
}

// A head of several rows stands between the rules of one; a line below a head shows which columns it is about.
std::string CellLook::of_head(const document::Cell& cell, std::size_t row, std::size_t column) {
  while (ruled_.size() <= row) ruled_.emplace_back(table_.columns.size(), false);
  const bool at_end = row + cell.row_span == table_.head.size();
  const bool rule = !at_end && cell.column_span > 1 && cell.row_span == 1 && !cell.paragraphs.empty();
  for (std::size_t i = column; i < column + cell.column_span; ++i) ruled_.back()[i] = rule;
  Rules rules;
  if (row == 0)
    rules.top = line(style_.table.thick_rule, style_.accent_rule);
  else if (ruled_[row - 1][column])
    rules.top = line(style_.table.hairline, style_.line);
  if (at_end)
    rules.bottom = line(style_.table.thin_rule, style_.accent_rule);
  else if (rule)
    rules.bottom = line(style_.table.hairline, style_.line);
  return element(rules, {plan_.padding, plan_.padding}, gap_behind(cell, column), true);
}

// Above a total stands a rule; no line parts a row from its explanation, which is nearer to it than rows are to each
// other.
std::string CellLook::of_row(const document::Cell& cell, std::size_t row, std::size_t column) const {
  using document::RowRole;
  const RowRole role = table_.rows[row].role;
  const bool explained = is_explained(table_, row), parts = !is_explained(table_, row + cell.row_span - 1);
  Rules rules;
  if (document::is_total(role))
    rules.top = line(role == RowRole::total ? style_.table.thin_rule : style_.table.hairline, style_.accent_rule);
  if (parts) rules.bottom = line(style_.table.hairline, style_.line);
  // One that reaches further down has the margin of its first row: LibreOffice takes the largest for all of them.
  const Margins margins{role == RowRole::explanation ? plan_.padding / 2 : plan_.padding,
                        explained ? 0 : plan_.padding};
  return element(rules, margins, gap_behind(cell, column), false);
}

std::string CellLook::element(const Rules& rules, const Margins& margins, double gap, bool head) const {
  xml::Writer xml(false);
  xml.open("style:table-cell-properties");
  if (head) xml.attribute("style:vertical-align", "bottom");
  xml.attribute("fo:border-left", "none").attribute("fo:border-right", "none");
  xml.attribute("fo:border-top", rules.top).attribute("fo:border-bottom", rules.bottom);
  const double behind = style::cell_margin(gap);
  xml.attribute("fo:padding-left", points(from_right_ ? behind / 2 : 0));
  xml.attribute("fo:padding-right", points(from_right_ ? behind / 2 : behind));
  xml.attribute("fo:padding-top", points(margins.top)).attribute("fo:padding-bottom", points(margins.bottom));
  return std::move(xml).finish();
}

}  // namespace odt
