// word/header1.xml, footer1.xml (17.10): what stands above and below each page, with page numbers as fields.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace docx {

std::string header_part(const document::RunningText& running, std::string_view language);
std::string footer_part(const document::RunningText& running, std::string_view language);

}  // namespace docx
