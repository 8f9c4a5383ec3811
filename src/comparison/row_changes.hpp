// What changed in a row of a table: field by field.
#pragma once
#include <set>
#include <string>

#include "comparison/lines.hpp"
#include "likeness/words.hpp"

namespace comparison {

struct Beside {
  Lines was, is;
};

// An action without a value says so only where others have one, for which there is a column then. Without those of its
// fields for which the other row has no column.
RowText without_lone_missing(RowText row, const RowText& other, const std::set<std::string>& missing);

// No word of a field differs.
bool says_same(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary);

// What heads the row, changed or not, and below it the fields that changed, each with the label of its column.
Beside changed_row(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary);

}  // namespace comparison
