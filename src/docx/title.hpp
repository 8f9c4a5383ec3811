// The title of the report, and its headings.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "document/document.hpp"
#include "docx/body.hpp"

namespace docx {

struct Title {
  std::string_view style;
  const document::Inlines& content;
  std::string_view number = {};              // may be empty
  double number_width = 0;                   // in the margin, in points; 0: it stands before the content
  std::optional<int> before = {};            // twips; none: as the style has it
  std::optional<std::size_t> bookmark = {};  // which heading in the blocks it is, from 0, where something leads to it
  bool hyphenate = false;                    // a line of it ends in a hyphen
};

// The number hangs in the margin, so that who leafs finds it; where it is too wide, the title stands behind it.
void write_title(const Title& title, Body& body);

}  // namespace docx
