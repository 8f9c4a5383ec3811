// A book as its author wrote it: the vocabulary of input/bundel.xsd as plain values.
#pragma once
#include <cstddef>
#include <variant>
#include <vector>

#include "section/section.hpp"

namespace section {

// hoofdstuk: a text of the book's own, as a development has it. Where in the developments of Bundle::own.
struct OwnChapter {
  std::size_t index = 0;
};
// secties map: every sectie below the folder. Relative, / between its parts; "." is the folder of the book.
struct SectionsBelow {
  Value folder;
};
// secties bestand: the sectie in that file.
struct OneSection {
  Value file;
};
// secties
using NamedSections = std::variant<SectionsBelow, OneSection>;
using BundleMember = std::variant<OwnChapter, SectionsBelow, OneSection>;

// deel, or a stretch of members that stand in none.
struct BundlePart {
  Inlines title;  // of a deel
  bool titled = false;
  std::vector<BundleMember> members;
  Position position;
};

// bundel
struct Bundle {
  Section own;  // title, particulars and, as its developments, chapters
  std::vector<BundlePart> parts;
};

// What has the tables and pictures of a file.
inline Section& texts_of(Bundle& bundle) { return bundle.own; }

}  // namespace section
