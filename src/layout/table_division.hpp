// Which columns a table that no page is wide enough for has in each of its parts.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "document/table_parts.hpp"

namespace layout {

// Points, of each column; a gap is that behind it, which the last of a part does without.
struct DividedColumns {
  std::span<const double> widths, gaps;
};

// As few parts as `measure` allows, and of those the ones that are most alike in width; none where it does not hold
// the columns that every part begins with and the next group.
std::vector<document::TablePart> divide(const document::Divisions& divisions, const DividedColumns& columns,
                                        double measure);

// How many parts those are.
std::size_t count_of_parts(const document::Divisions& divisions, const DividedColumns& columns, double measure);

}  // namespace layout
