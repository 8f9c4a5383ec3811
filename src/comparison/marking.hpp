// Marks what came and what went in parts of a report.
#pragma once
#include <optional>
#include <vector>

#include "comparison/units.hpp"
#include "document/document.hpp"
#include "likeness/words.hpp"

namespace comparison {

// What the parts of two reports that are compared share.
struct Marker {
  const Version &old, &now;
  likeness::Vocabulary& vocabulary;

  // In a paragraph that stays: either may be empty.
  document::Inlines text(const document::Inlines& was, const document::Inlines& is) const;
};

// All of it came, or went.
document::ListItem whole(document::ListItem item, document::Change change);
document::Row whole(document::Row row, document::Change change);

// Nothing where no list can hold both: their numbers are of two kinds.
std::optional<document::List> marked_list(const document::List& old, const document::List& now, const Marker& marker);

// Nothing where the columns changed.
std::optional<document::Table> marked_table(const document::Table& old, const document::Table& now,
                                            const Marker& marker);

}  // namespace comparison
