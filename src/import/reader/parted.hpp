// Tables of our own reports that no page was wide enough for: they stand in parts, each a table of its own that begins
// with what heads its rows.
#pragma once
#include <cstddef>
#include <vector>

#include "import/source.hpp"

namespace importing {

// A cell that says only what another part says too.
struct RepeatedCell {
  std::size_t row = 0, cell = 0;  // of the part
};

// Puts the rest of the cells of `part` behind those of the rows of `whole`, row to row. A cell that spans columns of
// both is as wide as they are together.
void join(Table& whole, Table part, const std::vector<RepeatedCell>& repeated);

}  // namespace importing
