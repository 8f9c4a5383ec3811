// The widths of a table's columns, from what its cells hold.
#pragma once
#include <vector>

#include "text/paragraph.hpp"

namespace layout {

// The part of a table's width that its gaps may take, however many there are: the rest is left to its columns.
inline constexpr double most_gaps = 0.5;

// Points. `rows` hold an extent a cell; every row has as many. The widths are above 0, as `available` is, and add up to
// it: no column is narrower than its widest word while there is room for all of those, and what is left makes the rows
// as low as it can.
std::vector<double> column_widths(const std::vector<std::vector<text::Extent>>& rows, double available);

}  // namespace layout
