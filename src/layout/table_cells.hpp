// The cells of a table as text ready to be broken, and their elements in the structure tree.
#pragma once
#include <vector>

#include "layout/flow.hpp"

namespace layout {

// The letters of a table.
struct TableLetters {
  explicit TableLetters(const style::Style& style);
  const style::TextStyle& of(const document::Table& table, const document::Row& row, std::size_t column) const;

  style::TextStyle text, head, ordinal, explanation;
  style::TextStyle strong;  // of a group and of a total
};

struct SetCell {
  const document::Cell* cell = nullptr;
  std::size_t column = 0;  // the first that it stands in
  const style::TextStyle* letter = nullptr;
  std::vector<InlineText> paragraphs;
  // In a column of figures: the width of what stands before its mark, in points; where all of it does, more than any.
  double before_mark = 0;
};
struct SetRow {
  const document::Row* row = nullptr;
  std::vector<SetCell> cells;
};
struct SetTable {
  std::vector<SetRow> head, rows;
  std::vector<ElementId> notes;  // of its heads, which stand behind the table in the tree
};

// Whether the cell stands in a column of figures, alone and with something in it.
bool is_figure(const document::Table& table, const SetCell& cell);

// Below `element`, a Table. Where one row and one column of heads say it all, heads have a Scope (ISO
// 32000-1, 14.8.5.7); in other tables each cell names its heads (ISO 14289-1, 7.5). `number` counts the tables, for the
// IDs.
SetTable set_cells(const document::Table& table, const TableLetters& letters, ElementId element, std::size_t number,
                   Flow& flow);

}  // namespace layout
