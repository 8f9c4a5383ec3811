// Soft hyphens at the ends of words.
#pragma once
#include <string_view>

namespace text {

inline constexpr std::string_view soft_hyphen_utf8 = "\xC2\xAD";

// Without the soft hyphens at its ends, which would ask a shaper for something (Shaper::shape).
inline std::string_view without_outer_soft_hyphens(std::string_view word) {
  while (word.starts_with(soft_hyphen_utf8)) word.remove_prefix(soft_hyphen_utf8.size());
  while (word.ends_with(soft_hyphen_utf8)) word.remove_suffix(soft_hyphen_utf8.size());
  return word;
}

}  // namespace text
