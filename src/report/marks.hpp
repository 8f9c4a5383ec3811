// What a report carries unseen, so that Word or LibreOffice gives the section back that it was made of.
#pragma once
#include "document/document.hpp"
#include "report/references.hpp"
#include "section/section.hpp"

namespace report {

// Gives the elements of the Document their bookmarks, and Marks their values (section/marks.hpp). The Document is that
// of the section, with its references filled in, and nothing that the house style adds.
void mark(const section::Section& section, const Targets& targets, document::Document& document);

}  // namespace report
