// The blocks of the report: headings, paragraphs and lists; tables stand in table.hpp.
#pragma once
#include "document/document.hpp"
#include "docx/body.hpp"

namespace docx {

void write_blocks(const document::Document& document, Body& body);

}  // namespace docx
