#include "unicode/visible.hpp"

#include <cstddef>

#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace unicode {

bool is_visible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next(text, at);
    if (!is_white_space(c) && !is_ignorable(c)) return true;
  }
  return false;
}

}  // namespace unicode
