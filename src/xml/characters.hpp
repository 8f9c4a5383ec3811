// The character classes of XML 1.0 (fifth edition), 2.2 and 2.3.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace xml {

// S of the standard; \r counts, for an XML declaration is read before line ends are normalised. Every byte of a section
// is asked, and nearly all are above the space.
constexpr bool is_space(char byte) {
  return static_cast<unsigned char>(byte) <= ' ' && (byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r');
}

// Char of the standard.
constexpr bool is_character(char32_t c) {
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) ||
         (c >= 0x10000 && c < 0x110000);
}

// The bytes that the Name at the beginning of `text` takes, 0 when there is none. The text is valid UTF-8.
std::size_t name_length(std::string_view text);

// The beginning of a name or reference, for a message: an author's slip can make it megabytes long.
std::string shown(std::string_view text);

}  // namespace xml
