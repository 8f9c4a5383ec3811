// The white above and below the paragraphs of each named style.
#pragma once
#include <map>
#include <string_view>

namespace odt {

struct Space {
  double above = 0, below = 0;  // points
};

// By the style's name. An automatic style says both or none, for LibreOffice takes what it does not say for none.
using Spaces = std::map<std::string_view, Space>;

}  // namespace odt
