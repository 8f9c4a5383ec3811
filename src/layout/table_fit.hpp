// Where a table stands and how it is set, so that its words and figures fit: with smaller gaps, then in a smaller
// letter, then into the margin, then on a page that is turned.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "layout/table_columns.hpp"
#include "layout/table_extents.hpp"

namespace layout {

// Points.
struct TableFit {
  bool turned = false;               // it stands on a turned page
  double outdent = 0;                // how far it begins in the margin
  double size = 0, head_size = 0;    // of the letters of its cells and of its heads
  double padding = 0;                // above and below the text of a row
  bool hyphenate = false;            // also where the style does not
  TableColumns columns;              // together no wider than the measure with the outdent
  std::vector<std::size_t> divided;  // columns whose words do not fit in the smallest letter
};

// A table that is set, in the letters of the style.
struct Fitted {
  const document::Table* table = nullptr;
  const SetTable* set = nullptr;
};

// How each of `tables` is set, which have as many columns and like heads, so that all are set alike.
std::vector<TableFit> fit(std::span<const Fitted> tables, Flow& flow);

}  // namespace layout
