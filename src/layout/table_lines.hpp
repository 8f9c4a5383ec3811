// The cells of a table as lines, where they stand in their columns.
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

#include "layout/tables.hpp"

namespace layout {

inline constexpr std::size_t all_lines = static_cast<std::size_t>(-1) / 2;

// The lines of a cell; a line's y counts from the top of its cell.
struct CellLine {
  InlineSetter::SetLine line;
  double height = 0;
  double shift = 0;  // from the edge of its column where reading begins
};
struct CellLines {
  const document::Cell* cell = nullptr;
  std::size_t column = 0;  // the first that it stands in
  std::vector<CellLine> lines;
  bool hangs = false;  // into the rows below its own, which does not grow for it

  double height(std::size_t first = 0, std::size_t last = all_lines) const {
    double height = 0;
    for (std::size_t i = first; i < std::min(last, lines.size()); ++i) height += lines[i].height;
    return height;
  }
};

// The height of the lines [first, last) in the highest cell, but for those that hang.
double height_of(const std::vector<CellLines>& cells, std::size_t first, std::size_t last);
// Of a row of so many lines, in which each is as high as the highest cell has it.
double height_by_lines(const std::vector<CellLines>& cells, std::size_t lines);

// Breaks the cells of one table, in the letters and widths that it has been fitted with. The table must outlive it.
class TableLines {
 public:
  TableLines(const PreparedTable& prepared, Flow& flow) : prepared_(prepared), flow_(flow) {}

  std::vector<std::vector<CellLines>> head();
  std::vector<CellLines> row(const SetRow& row);
  // Lets figures that stand on one line stand with their marks below each other. Gives how far each ends before the
  // right edge of its column, by column.
  std::vector<float> align_figures(const SetRow& row, std::vector<CellLines>& cells);

 private:
  CellLines lines_of(const SetCell& cell, bool head, double width);
  void break_alike(const SetRow& row, std::vector<CellLines>& cells);
  double shift(const SetCell& cell, bool head, double spare) const;

  const PreparedTable& prepared_;
  Flow& flow_;
};

}  // namespace layout
