// The figures of a CSV file as a table prints them.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "csv/file.hpp"
#include "diagnostics/diagnostics.hpp"
#include "language/rules.hpp"
#include "section/section.hpp"

namespace section {

// How many figures of a column can be read in one form alone: Dutch is "1.234.567", "12,5" and "1.234,56", English
// "1,234,567", "12.5" and "1,234.56". "1.234" and "1,234" say nothing.
struct FigureForms {
  std::size_t dutch = 0, english = 0;

  void look_at(std::string_view text);
  void add(const FigureForms& other);
};

struct FigurePrinting {
  const RowsFile& file;
  FigureForms forms;             // of the columns that the table prints
  char separator;                // of the file; a file of commas is English where no figure says otherwise
  const language::Rules& rules;  // of the language to print in
  diagnostics::Diagnostics& sink;
};

// Writes the figures of one column of a table anew.
//
// With `deler` or `decimalen`: divided and rounded, half away from zero, with the thousands and the mark of the
// language; a currency sign and the mark of a note stay, percentages and what has no digits stand as they are. An
// error for anything else with a digit, in a column that has a figure at all.
//
// Without them: digits alone, with a minus or none, get thousands; not where a zero leads, for that is a code, and not
// where all of the column are years (1900 to 2099).
void print_figures(std::vector<csv::Record>& rows, std::size_t column, const FigurePrinting& how);

}  // namespace section
