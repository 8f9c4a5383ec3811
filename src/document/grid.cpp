#include "document/grid.hpp"

#include <algorithm>

namespace document {

std::vector<std::size_t> Grid::place(const Row& row) {
  std::vector<std::size_t> columns;
  columns.reserve(row.cells.size());
  std::vector<std::size_t> taken = taken_;
  std::size_t column = 0;
  for (const Cell& cell : row.cells) {
    while (column < taken.size() && taken[column] > 0) ++column;
    columns.push_back(column);
    if (cell.row_span > 1) {
      if (taken_.size() < column + cell.column_span) taken_.resize(column + cell.column_span, 0);
      std::fill_n(taken_.begin() + static_cast<std::ptrdiff_t>(column), cell.column_span, cell.row_span);
    }
    column += cell.column_span;
  }
  for (std::size_t& rows : taken_)
    if (rows > 0) --rows;
  return columns;
}

}  // namespace document
