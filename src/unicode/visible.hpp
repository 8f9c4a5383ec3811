// Whether a text shows anything.
#pragma once
#include <string_view>

namespace unicode {

// White space, no-break spaces, soft hyphens and other characters without ink show nothing. `text` is valid UTF-8.
bool is_visible(std::string_view text);

}  // namespace unicode
