// The blocks of a document as an author means them: headings, paragraphs, whole lists, quotations, tables.
#pragma once
#include <variant>
#include <vector>

#include "import/messages.hpp"
#include "import/runs.hpp"
#include "import/words.hpp"

namespace importing {

struct Heading {
  Runs runs;
  std::uint8_t level = 0;  // from 1; 0: not known
  bool title = false;      // of the whole document
  std::optional<OpenedBlock> block;
  std::string label;
  Place place;
};

// What a caption is of: `next` is the table or picture that comes.
enum class CaptionOf : std::uint8_t { nothing, table_before, picture_before, next };

struct Text {
  Runs runs;
  Role role = Role::body;  // body, caption or contents
  Place place;
  CaptionOf caption_of = CaptionOf::nothing;  // captions.hpp finds it
};

struct ListItem {
  Runs runs;
  std::uint8_t level = 0;
  Place place;
};

struct ListPiece {
  std::vector<ListItem> items;        // never empty
  bool numbered = false;              // those of the first item's level
  bool goes_on = false;               // with the numbers of a list before it
  std::vector<bool> nested_numbered;  // of each item
};

struct QuotePiece {
  std::vector<Runs> paragraphs;
  Place place;
};

using Piece = std::variant<Heading, Text, ListPiece, QuotePiece, Table>;

// A table that has columns and yet holds a section, so that only its text is left.
struct TakenApart {
  std::string text;
  Place place;
};

struct Pieces {
  std::vector<Piece> pieces;
  std::vector<std::string> dropped;  // marks and numbers that their authors typed before items
  std::vector<TakenApart> apart;
};

// What says nothing is left out. `printed` as for opened_block().
Pieces pieces_of(const Source& source, const PrintedWords& printed = {});

}  // namespace importing
