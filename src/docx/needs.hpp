// What the text needs of the other parts, gathered while it is written.
#pragma once
#include <deque>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "docx/bookmarks.hpp"
#include "docx/media.hpp"
#include "docx/notes_part.hpp"
#include "docx/numbering_part.hpp"
#include "docx/relationships.hpp"
#include "docx/revisions.hpp"

namespace docx {

// The head of the pages of a part or chapter, a part of the file: upright or turned.
struct RunningHead {
  std::string relationship;
  std::string name;
  bool turned = false;
};

inline constexpr std::size_t first_running_head = 3;  // header3.xml

struct Needs {
  Relationships relationships;  // of word/document.xml
  NumberingPart numbering;
  Media media;
  Notes notes;
  Bookmarks bookmarks;
  Revisions revisions;
  std::vector<RunningHead> running_heads;
  std::deque<document::Table> table_parts;  // that the notes stand in
};

}  // namespace docx
