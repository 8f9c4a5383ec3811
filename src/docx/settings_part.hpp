// word/settings.xml (17.15).
#pragma once
#include <string>
#include <string_view>

#include "style/style.hpp"

namespace docx {

// `notes`: whether the document has footnotes.
std::string settings_part(const style::Style& style, std::string_view language, bool notes);

}  // namespace docx
