// Which table or picture a caption belongs to: authors write it above, or below.
#pragma once
#include "import/pieces.hpp"

namespace importing {

// Says so of each caption among the pieces (Text::caption_of). One between two tables goes as those around it do, else
// as most captions of the document. `printed` as for opened_block().
void place_captions(std::vector<Piece>& pieces, const PrintedWords& printed);

}  // namespace importing
