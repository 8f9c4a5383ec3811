// The widths of a table's columns, from what its cells hold.
#pragma once
#include <span>
#include <vector>

#include "text/paragraph.hpp"

namespace layout {

// The part of a table's width that its gaps may take, however many there are: the rest is left to its columns.
inline constexpr double most_gaps = 0.5;

// Points. `rows` hold an extent a cell; every row has as many. The widths are above 0, as `available` is, and together
// no more than it. No column is narrower than its widest word while there is room for all of those; each then gets what
// makes the rows as low as it can, and none more than its widest line. Where there is no such room, the columns with
// the widest words give way first, none below its floor while there is room for those; columns that `floors` does not
// name have none.
std::vector<double> column_widths(const std::vector<std::vector<text::Extent>>& rows, double available,
                                  std::span<const double> floors = {});

}  // namespace layout
