#include "language/letters.hpp"

#include <algorithm>
#include <array>

#include "unicode/utf8.hpp"

namespace language {
namespace {

struct Range {
  char32_t first, last;
};

// The blocks of Latin Extended-A alternate capital and small letter, three of them from an even code point.
bool is_paired_upper(char32_t c) {
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c % 2 == 0;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 1;
  return false;
}

bool is_paired_lower(char32_t c) { return c >= 0x100 && c <= 0x17F && c != 0x178 && !is_paired_upper(c); }

}  // namespace

bool is_upper(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x178 || is_paired_upper(c) ||
         (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

bool is_lower(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) || is_paired_lower(c) ||
         (c >= 0x3B1 && c <= 0x3C9) || (c >= 0x430 && c <= 0x45F);
}

bool is_letter(char32_t c) {
  // From U+0180 on all but the blocks of punctuation, symbols, private use and pictures.
  static constexpr std::array<Range, 6> no_letters = {
      {{0x2000, 0x20CF}, {0x2100, 0x2BFF}, {0x3000, 0x303F}, {0xE000, 0xF8FF}, {0xFE10, 0xFE6F}, {0xFF00, 0x10FFFF}}};
  if (c < 0x180) return is_upper(c) || is_lower(c);
  return std::none_of(no_letters.begin(), no_letters.end(),
                      [c](Range range) { return c >= range.first && c <= range.last; });
}

char32_t lower(char32_t c) {
  if (!is_upper(c)) return c;
  if (c == 0x178) return 0xFF;
  if (is_paired_upper(c)) return c + 1;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c + 0x20;
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const unicode::Character point = unicode::first(text.substr(at));
    const char32_t c = point.value;
    unicode::append(result, is_hyphen(c) ? U'-' : is_apostrophe(c) ? U'\'' : lower(c));
    at += point.size;
  }
  return result;
}

std::string collapsed(std::string_view text) {
  std::string result;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::Character point = unicode::first(text.substr(at));
    if (unicode::is_white_space(point.value)) {
      gap = !result.empty();
    } else {
      if (gap) result += ' ';
      gap = false;
      result += text.substr(at, point.size);
    }
    at += point.size;
  }
  return result;
}

}  // namespace language
