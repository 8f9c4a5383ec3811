// word/document.xml (17.2): the text, and the pages it goes on.
#pragma once
#include <optional>
#include <string>

#include "document/document.hpp"
#include "docx/image_header.hpp"
#include "docx/numbering_part.hpp"
#include "docx/relationships.hpp"
#include "style/style.hpp"

namespace docx {

// Ids of relationships; empty: there is none.
struct RunningReferences {
  std::string header;  // from the second page
  std::string footer;  // from the second page
  std::string first_footer;
};

// Adds its links and the logo to `relationships`, its numbered lists to `numbering`.
std::string document_part(const document::Document& document, const style::Style& style,
                          const std::optional<ImageHeader>& logo, const RunningReferences& running,
                          Relationships& relationships, Numbering& numbering);

}  // namespace docx
