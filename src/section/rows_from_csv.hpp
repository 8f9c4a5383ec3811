// Rows of a CSV file as rows of a table.
#pragma once
#include <vector>

#include "csv/file.hpp"
#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// As an author would have typed them: the first cell of a row heads it, and one that begins with the word "Totaal" or
// "Subtotaal" makes it a row of that kind. `heads` come in front of the rows where the table has no `kop`. All have as
// many cells as the table has columns. Errors for a character that XML has not, and for a text without an end.
void add_rows(Table& table, const std::vector<csv::Record>& heads, const std::vector<csv::Record>& rows,
              diagnostics::Diagnostics& sink);

}  // namespace section
