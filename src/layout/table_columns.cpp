#include "layout/table_columns.hpp"

namespace layout {

double TableColumns::width_of(const SetCell& cell) const {
  double width = 0;
  const std::size_t last = cell.column + cell.cell->column_span;
  for (std::size_t i = cell.column; i < last; ++i) width += widths[i] + (i + 1 < last ? gaps[i] : 0);
  return width;
}

double TableColumns::left_of(std::size_t column) const {
  double left = 0;
  for (std::size_t i = 0; i < column; ++i) left += widths[i] + gaps[i];
  return left;
}

}  // namespace layout
