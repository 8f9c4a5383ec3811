// What a paragraph is given as.
#pragma once
#include <cstdint>
#include <string_view>

#include "text/font.hpp"
#include "text/shaper.hpp"

namespace text {

// A stretch of a paragraph in one font. Only U+0020 separates words; it stands at most once in a row.
struct Span {
  std::string_view text;
  const Font* font = nullptr;
  double size = 0;  // points
  std::string_view language;
  // Isolates (UAX #9) that begin before it and end behind it. The innermost that begins has the direction of the span's
  // language, those around it that of their first letter.
  std::uint32_t isolates_begin = 0, isolates_end = 0;
  // The embedding level of all of it: an odd one runs from right to left. Found by the ParagraphBreaker.
  std::uint8_t level = 0;
  // The number of a note, which no line end parts from what stands before it.
  bool note_number = false;
  bool text_figures = false;  // Setting

  Direction direction() const { return level % 2 == 0 ? Direction::left_to_right : Direction::right_to_left; }
};

}  // namespace text
