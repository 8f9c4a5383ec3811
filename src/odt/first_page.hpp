// Logo, masthead, title and data block.
#pragma once
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "image/image.hpp"
#include "odt/body.hpp"

namespace odt {

// `logo`: null where the style has none.
void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, Body& body);

// A data block, as the Plan has it. `name`: of its section, distinct in the text.
void write_facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan, std::string_view name,
                 Body& body);

}  // namespace odt
