// In which columns the cells of a table stand.
#pragma once
#include <cstddef>
#include <vector>

#include "document/document.hpp"

namespace document {

// Takes the rows of a head, or those below it, in their order. A cell stands in the first columns that no cell reaches
// into from above.
class Grid {
 public:
  // The first column of each cell of the row.
  std::vector<std::size_t> place(const Row& row);

 private:
  std::vector<std::size_t> taken_;  // by column: the rows that a cell from above still reaches into
};

}  // namespace document
