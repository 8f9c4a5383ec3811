// What changed in a row of a table: field by field.
#pragma once
#include "comparison/lines.hpp"
#include "likeness/words.hpp"

namespace comparison {

struct Beside {
  Lines was, is;
};

// No word of a field differs.
bool says_same(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary);

// What heads the row, changed or not, and below it the fields that changed, each with the label of its column.
Beside changed_row(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary);

}  // namespace comparison
