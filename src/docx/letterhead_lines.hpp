// What a letterhead prints, for a report to carry: so that nobody takes it for words of the report when that is read
// back.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "xml/elements.hpp"

namespace docx {

// The lines of a header or footer, without what its fields say. `root` is its part as Word wrote it.
std::vector<std::string> letterhead_lines(const xml::Element& root);

// Names of custom properties begin so and end in a number from 1; a value is a line, or where that is longer than word
// processors keep (255 UTF-16 units) a part of one.
inline constexpr std::string_view letterhead_property = "briefpapier-";

}  // namespace docx
