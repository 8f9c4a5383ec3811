// What stands above the text: logo, masthead, number and title, the data block.
#pragma once
#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"
#include "docx/page_sections.hpp"
#include "image/image.hpp"

namespace docx {

// A data block, as the Plan has it.
void write_facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan,
                 PageSections& sections, Body& body);

void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, PageSections& sections, Body& body);

}  // namespace docx
