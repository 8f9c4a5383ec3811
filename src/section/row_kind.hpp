// What a row says by its first words that it is.
#pragma once
#include <string_view>

#include "section/section.hpp"

namespace section {

// One whose first cell begins with the word "Totaal" or "Subtotaal", in any case, is of that kind: "Totaal lasten", and
// not "Totaalbeeld".
RowKind kind_of_row(std::string_view first_cell);

}  // namespace section
