// Which headings of a document are titles of sections, and what the others stand above.
#pragma once
#include <vector>

#include "import/pieces.hpp"

namespace importing {

// A rank is a heading's level with 0 for the title of the document: what stands higher is smaller.
using Rank = int;
inline constexpr Rank no_rank = 100;       // there is no such heading
inline constexpr Rank unknown_block = 40;  // of a heading whose level is not known: blocks above others
inline constexpr Rank unknown_other = 50;

Rank rank_of(const Heading& heading);

struct Outline {
  Rank section = no_rank;          // of the titles of sections
  Rank block = no_rank;            // the highest of a heading that opens a block
  const Heading* title = nullptr;  // of the only section, where its rank says nothing: others have it too
};

bool is_section_title(const Heading& heading, const Outline& outline);

// Titles of sections are the headings of the rank that is next above the first block; where no heading opens a block,
// the title of the document, or else all headings of the highest level. Where a block stands as high as any heading,
// the one before all blocks is the title. The outline is of these pieces, where they stand.
Outline outline_of(const std::vector<Piece>& pieces);

}  // namespace importing
