// What the cells of a table ask of its columns, in the letters of the style.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "layout/table_cells.hpp"
#include "text/paragraph.hpp"

namespace layout {

// Points.
struct TableExtents {
  // A cell that stands in several columns, which asks only for what those lack together.
  struct Spanning {
    std::size_t row = 0, column = 0, columns = 0;
    text::Extent extent;
  };
  std::vector<std::vector<text::Extent>> rows;  // those of the head first; an extent a column
  std::vector<bool> heads;                      // whether the row is one of the head, which has a letter of its own
  std::vector<Spanning> spanning;               // by row
  // In a column of figures, the widest that stands before its mark, and from it on.
  std::vector<double> before_mark, behind_mark;

  // Those of another table with as many columns.
  void append(const TableExtents& other);
};

// With `hyphenate`, a word asks for its longest part between two hyphens.
TableExtents extents_of(const document::Table& table, const SetTable& set, bool hyphenate, Flow& flow);

// The widest figure of each of `columns` in `rows`: no column is narrower while there is room.
std::vector<double> widest_figures(std::span<const SetRow> rows, std::size_t columns, Flow& flow);

}  // namespace layout
