// How wide the columns of a table are, and where its figures stand in them.
#pragma once
#include <vector>

#include "layout/table_cells.hpp"

namespace layout {

// Points.
struct TableColumns {
  std::vector<double> widths;
  std::vector<double> gaps;         // behind each; 0 behind the last
  std::vector<double> behind_mark;  // of a column of figures: the widest that stands from its mark on
  std::vector<bool> holds_words;    // false: the longest word of the column must be divided

  // Of a cell, with the gaps between the columns that it spans.
  double width_of(const SetCell& cell) const;
  // From the left edge of the table.
  double left_of(std::size_t column) const;
};

TableColumns measure_columns(const document::Table& table, const SetTable& set, Flow& flow);

// The width of what stands before the mark that a column of figures is aligned on.
double before_mark(const SetCell& cell, Flow& flow);

}  // namespace layout
