// The blocks of the report: headings, paragraphs, lists and quotations; tables and figures stand in headers of their
// own.
#pragma once
#include <span>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"
#include "docx/page_sections.hpp"
#include "image/image.hpp"

namespace docx {

// `images`: by document::Figure::image.
void write_blocks(const document::Document& document, const document::Plan& plan,
                  std::span<const image::Image* const> images, PageSections& sections, Body& body);

}  // namespace docx
