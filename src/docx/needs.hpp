// What the text needs of the other parts, gathered while it is written.
#pragma once
#include "docx/bookmarks.hpp"
#include "docx/media.hpp"
#include "docx/notes_part.hpp"
#include "docx/numbering_part.hpp"
#include "docx/relationships.hpp"

namespace docx {

struct Needs {
  Relationships relationships;  // of word/document.xml
  NumberingPart numbering;
  Media media;
  Notes notes;
  Bookmarks bookmarks;
};

}  // namespace docx
