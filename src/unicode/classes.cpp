#include "unicode/classes.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace unicode {
namespace {

struct Range {
  char32_t first, last;
};

constexpr bool within(const auto& ranges, char32_t c) {
  return std::ranges::any_of(ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

constexpr std::array<Range, 10> white_space = {{{0x09, 0x0D},
                                                {0x20, 0x20},
                                                {0x85, 0x85},
                                                {0xA0, 0xA0},
                                                {0x1680, 0x1680},
                                                {0x2000, 0x200A},
                                                {0x2028, 0x2029},
                                                {0x202F, 0x202F},
                                                {0x205F, 0x205F},
                                                {0x3000, 0x3000}}};

constexpr std::array<Range, 17> ignorable = {{{0xAD, 0xAD},
                                              {0x34F, 0x34F},
                                              {0x61C, 0x61C},
                                              {0x115F, 0x1160},
                                              {0x17B4, 0x17B5},
                                              {0x180B, 0x180F},
                                              {0x200B, 0x200F},
                                              {0x202A, 0x202E},
                                              {0x2060, 0x206F},
                                              {0x3164, 0x3164},
                                              {0xFE00, 0xFE0F},
                                              {0xFEFF, 0xFEFF},
                                              {0xFFA0, 0xFFA0},
                                              {0xFFF0, 0xFFF8},
                                              {0x1BCA0, 0x1BCA3},
                                              {0x1D173, 0x1D17A},
                                              {0xE0000, 0xE0FFF}}};

constexpr std::array<Range, 4> direction_controls = {
    {{0x61C, 0x61C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}}};

}  // namespace

bool is_white_space(char32_t c) { return c < 0x7F ? c == 0x20 || (c >= 0x09 && c <= 0x0D) : within(white_space, c); }

bool is_ignorable(char32_t c) { return c >= soft_hyphen && within(ignorable, c); }

bool is_direction_control(char32_t c) { return within(direction_controls, c); }

bool is_format(char32_t c) { return c >= soft_hyphen && u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR; }

}  // namespace unicode
