#include "xml/characters.hpp"

#include <algorithm>
#include <array>

#include "unicode/utf8.hpp"

namespace xml {
namespace {

struct Range {
  char32_t first, last;
};

// NameStartChar and the rest of NameChar above U+007F.
constexpr std::array<Range, 12> start_ranges = {{{0xC0, 0xD6},
                                                 {0xD8, 0xF6},
                                                 {0xF8, 0x2FF},
                                                 {0x370, 0x37D},
                                                 {0x37F, 0x1FFF},
                                                 {0x200C, 0x200D},
                                                 {0x2070, 0x218F},
                                                 {0x2C00, 0x2FEF},
                                                 {0x3001, 0xD7FF},
                                                 {0xF900, 0xFDCF},
                                                 {0xFDF0, 0xFFFD},
                                                 {0x10000, 0xEFFFF}}};
constexpr std::array<Range, 3> more_ranges = {{{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};

constexpr bool within(auto& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(), [c](const Range& r) { return c >= r.first && c <= r.last; });
}

constexpr bool is_start(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
  return within(start_ranges, c);
}

constexpr bool is_part(char32_t c) {
  if (is_start(c)) return true;
  return c < 0x80 ? (c >= '0' && c <= '9') || c == '-' || c == '.' : within(more_ranges, c);
}

}  // namespace

std::size_t name_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = unicode::next(text, next);
    if (!(at == 0 ? is_start(c) : is_part(c))) break;
    at = next;
  }
  return at;
}

std::string shown(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return std::string(text);
  return std::string(unicode::beginning(text, longest)) + "…";
}

}  // namespace xml
