// word/document.xml (17.2): the text, and the pages it goes on.
#pragma once
#include <string>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/docx.hpp"
#include "docx/needs.hpp"
#include "docx/page_sections.hpp"
#include "style/style.hpp"

namespace docx {

// Adds to `needs` its links, numbered lists, pictures and notes. `letterhead`: null where there is none.
std::string document_part(const document::Document& document, const document::Plan& plan, const style::Style& style,
                          const image::Shown& images, const Letterhead* letterhead, const RunningReferences& running,
                          Needs& needs);

}  // namespace docx
