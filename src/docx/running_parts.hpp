// word/header1.xml, footer1.xml (17.10): what stands above and below each page, with page numbers as fields.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace docx {

// Where the text at the right ends, in twips: by the style, and on the page.
struct RunningWidth {
  int style = 0, page = 0;
};

std::string header_part(const document::RunningText& running, std::string_view language, RunningWidth width);
std::string footer_part(const document::RunningText& running, std::string_view language, RunningWidth width);
// What stands in it, to be put into another.
std::string footer_line(const document::RunningText& running, std::string_view language, RunningWidth width);

}  // namespace docx
