// Walks valid UTF-8 by code points.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace text {

// The code point that begins at `at`, and `at` moved behind it. The text must be valid UTF-8.
inline char32_t next(std::string_view utf8, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(utf8[at++]);
  if (lead < 0x80) return lead;
  const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t character = lead & (0x3FU >> more);
  for (int i = 0; i < more; ++i) character = character << 6 | (static_cast<unsigned char>(utf8[at++]) & 0x3FU);
  return character;
}

inline void append(std::string& utf8, char32_t character) {
  const auto put = [&](char32_t byte) { utf8 += static_cast<char>(byte); };
  if (character < 0x80) return put(character);
  if (character < 0x800) {
    put(0xC0 | character >> 6);
  } else {
    if (character < 0x10000) {
      put(0xE0 | character >> 12);
    } else {
      put(0xF0 | character >> 18);
      put(0x80 | (character >> 12 & 0x3F));
    }
    put(0x80 | (character >> 6 & 0x3F));
  }
  put(0x80 | (character & 0x3F));
}

inline constexpr char32_t soft_hyphen = 0x00AD;
inline constexpr std::string_view soft_hyphen_utf8 = "\xC2\xAD";

// Without the soft hyphens at its ends, which would ask a shaper for something (Shaper::shape).
inline std::string_view without_outer_soft_hyphens(std::string_view word) {
  while (word.starts_with(soft_hyphen_utf8)) word.remove_prefix(soft_hyphen_utf8.size());
  while (word.ends_with(soft_hyphen_utf8)) word.remove_suffix(soft_hyphen_utf8.size());
  return word;
}

}  // namespace text
