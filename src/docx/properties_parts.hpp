// docProps: what the document says of itself (ECMA-376, part 2, 11; part 1, 22.2 and 22.3).
#pragma once
#include <span>
#include <string>

#include "document/document.hpp"
#include "docx/docx.hpp"

namespace docx {

std::string core_part(const document::Document& document, const document::Origin& origin);
std::string app_part(const document::Metadata& metadata, const document::Origin& origin);
// What a registry wants to know by name, and what the report carries unseen: with the marks of a section, the lines of
// its letterhead. There must be one.
std::string custom_part(const document::Document& document, std::span<const std::string> letterhead_lines);

}  // namespace docx
