// How wide the columns of a table are, and where its figures stand in them.
#pragma once
#include <vector>

#include "layout/table_cells.hpp"

namespace layout {

// Points.
struct TableColumns {
  std::vector<double> widths;
  std::vector<double> gaps;  // behind each; 0 behind the last
  // Of a column of figures: the widest that stands before its mark, and from it on.
  std::vector<double> before_mark, behind_mark;
  std::vector<bool> holds_words;  // false: the longest word of the column must be divided

  // Of a cell, with the gaps between the columns that it spans.
  double width_of(const SetCell& cell) const;
  // From the edge of the table where it begins.
  double left_of(std::size_t column) const;
};

TableColumns measure_columns(const document::Table& table, const SetTable& set, Flow& flow);

// The width of what stands before the mark that a column of figures is aligned on.
double before_mark(const SetCell& cell, Flow& flow);

}  // namespace layout
