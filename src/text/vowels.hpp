// The vowels of Dutch spelling.
#pragma once
#include <string_view>

#include "unicode/ascii.hpp"

namespace text {

// Without an accent, of either case.
inline bool is_vowel(char c) {
  return std::string_view("aeiouy").find(unicode::ascii_lower(c)) != std::string_view::npos;
}

}  // namespace text
