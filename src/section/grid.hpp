// The grid of a table: in which columns its cells stand.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

inline constexpr std::size_t most_columns = 60;

// Sets the columns of the table and of each cell: a cell stands in the first columns of its row that no cell from above
// reaches into, as in HTML. A row that does not fill the columns exactly, and a cell that reaches below the head or the
// rows, are errors. The cell of a group gets all columns.
void place_cells(Table& table, diagnostics::Diagnostics& sink);

}  // namespace section
