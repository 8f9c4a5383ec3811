// What stands above the text: logo, masthead, number and title, the data block.
#pragma once
#include <optional>

#include "document/document.hpp"
#include "docx/body.hpp"
#include "docx/image_header.hpp"

namespace docx {

// The name of the logo's part in word/, by its format.
std::string_view logo_name(const ImageHeader& header);

void write_first_page(const document::Document& document, const std::optional<ImageHeader>& logo, Body& body);

}  // namespace docx
