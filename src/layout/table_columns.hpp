// The columns of a table: how wide they are, and where its figures stand in them.
#pragma once
#include <cstddef>
#include <vector>

#include "layout/table_cells.hpp"

namespace layout {

// Points.
struct TableColumns {
  std::vector<double> widths;
  std::vector<double> gaps;  // behind each; 0 behind the last
  // In a column of figures, the widest that stands before its mark, and from it on.
  std::vector<double> before_mark, behind_mark;
  std::vector<bool> holds_words;  // false: the longest word of the column must be divided

  // The width of a cell, with the gaps between the columns that it spans.
  double width_of(const SetCell& cell) const;
  // From the edge of the table where it begins.
  double left_of(std::size_t column) const;
  double width() const { return left_of(widths.size()); }
};

}  // namespace layout
