// Where a table stands and how it is set, so that its words and figures fit: with smaller gaps, then in a smaller
// letter, then into the margin, then on a page that is turned, then in parts.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "document/table_parts.hpp"
#include "layout/table_asks.hpp"
#include "layout/table_columns.hpp"

namespace layout {

// Points.
struct TableFit {
  bool turned = false;             // it stands on a turned page
  double outdent = 0;              // how far it begins in the margin
  double size = 0, head_size = 0;  // of the letters of its cells and of its heads
  double gap = 0;                  // the widest between columns
  double padding = 0;              // above and below the text of a row
  bool hyphenate = false;          // also where the style does not
  TableColumns columns;            // together no wider than the measure with the outdent; of parts, what they need
  std::vector<document::TablePart> parts;  // that no page is wide enough for; then each is fitted by itself
  std::vector<std::size_t> divided;        // columns whose words do not fit in the smallest letter
};

// How each of `tables` is set, which have as many columns and like heads, so that all are set alike.
std::vector<TableFit> fit(std::span<const Fitted> tables, Flow& flow);
// The same of one part of each of the tables that have been fitted as `whole`.
std::vector<TableFit> fit_part(std::span<const Fitted> parts, const TableFit& whole, Flow& flow);

}  // namespace layout
