// UTF-8 (RFC 3629; Unicode, table 3-7): no overlong form, no surrogate, nothing above U+10FFFF.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace unicode {

// U+FFFD of one byte where no well-formed character begins.
struct Character {
  char32_t value = 0xFFFD;
  std::size_t size = 1;  // in bytes
  bool valid = false;
};

// The character that `bytes` begins with; `bytes` is not empty and may be anything.
Character first(std::string_view bytes);

// How many bytes from the beginning are well-formed: all of them, or up to the first sequence that is not.
std::size_t valid_size(std::string_view bytes);
inline bool is_valid(std::string_view bytes) { return valid_size(bytes) == bytes.size(); }

// Whether the byte is of a character that began before it.
constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The functions from here on take valid UTF-8.

// The code point that begins at `at`, and `at` moved behind it.
inline char32_t next(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t character = lead & (0x3FU >> more);
  for (int i = 0; i < more; ++i) character = character << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return character;
}

void append(std::string& text, char32_t character);

// In code points.
std::size_t length(std::string_view text);

// As many whole characters from the beginning as `most` bytes hold.
std::string_view beginning(std::string_view text, std::size_t most);

std::u16string utf16(std::string_view text);

}  // namespace unicode
