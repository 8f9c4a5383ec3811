// Plain text and Markdown: what people copy from a web page or type in an editor.
#pragma once
#include <string_view>

#include "import/source.hpp"

namespace importing {

// A line is a paragraph, unless it goes on in small letters below a long one. Lists begin with "- ", "* " or "1. ",
// indented ones are nested; lines with | or tabs between their cells, two or more, are a table; # to ###### and
// underlines of === and --- are headings; so is a line under 80 characters without a full stop before a paragraph;
// *emphasis*, **strong** and [links](https://...) are read. The first line is the title where it could be a heading.
Source read_text(std::string_view bytes);

}  // namespace importing
