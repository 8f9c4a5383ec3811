// The figures of a table as a careful reader takes them: by column, each with its place.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "language/decimal.hpp"
#include "language/rules.hpp"
#include "section/section.hpp"

namespace check {

struct FigureCell {
  std::size_t row = 0;  // in Table::rows
  std::string text;     // as it is printed, without the number of a note
  section::Position position;
  const language::Rules* rules = nullptr;  // of the language that its first digit stands in
  language::Decimal number;
  std::string minus, sign, currency, unit;  // as in language::Figure
};

struct FigureColumn {
  std::vector<FigureCell> cells;  // by row
  bool words = false;             // something else stands in it too, but for what says that there is no figure
  bool shared = false;            // so does a cell of this column and the next, of which nobody knows what is whose
};

// What a row is called: the text of its first cell.
std::string name_of(const section::Row& row, const language::Rules& rules);

// As it is read, with white space as in a line.
std::string plain(const section::Inlines& content, const language::Rules& rules);

// One a column. Cells that span columns or rows, that head a row or stand in a groep are left out.
std::vector<FigureColumn> figure_columns(const section::Table& table, const language::Rules& rules);

// The cells of `table` whose columns hold figures and not words, those that span columns by their first. Where a column
// holds neither ("p.m." in each row), it holds figures if another column of the table does. `columns` are the table's.
std::set<const section::Cell*> amounts(const section::Table& table, const std::vector<FigureColumn>& columns);

}  // namespace check
