// What stands before the body of the report: the masthead, the title, the data block and the list of contents.
#pragma once
#include <vector>

#include "document/document.hpp"
#include "html/page.hpp"

namespace html {

// `logo`: its address; empty where the style has none.
void write_masthead(std::string_view logo, Page& page);

// Inside the main part.
void write_title(Page& page);
void write_contents(Page& page);
// A data block.
void write_facts(const std::vector<document::Fact>& facts, Page& page);

}  // namespace html
