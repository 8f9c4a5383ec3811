// UTF-8 to positioned glyphs.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/font.hpp"

namespace text {

// Lengths in em: multiply by the size of the letter.
struct Glyph {
  GlyphId id = 0;
  bool divides = false;  // what comes before it would be shaped the same without it and what follows
  float advance = 0;
  float dx = 0, dy = 0;  // displacement from the pen; y upwards
  // The bytes of ShapedRun::text that it stands for; an empty range where an earlier glyph of the cluster took them.
  // What is shaped at once is shorter than 64 KiB; a book of different words has tens of millions of glyphs.
  std::uint16_t begin = 0, end = 0;
};

enum class Direction { left_to_right, right_to_left };

// Glyphs of one face, in visual order.
struct ShapedRun {
  const Face* face = nullptr;
  std::string text;
  std::vector<Glyph> glyphs;
  float width = 0;
};

struct Missing {
  char32_t character = 0;
  std::uint32_t offset = 0;  // in bytes
};

struct ShapedWord {
  std::vector<ShapedRun> runs;
  float width = 0;
  std::vector<Missing> missing;  // characters that no face of the font has; they are set as U+FFFD or "?"
};

// What a word is shaped in. Views, for the call alone.
struct Setting {
  const Font* font = nullptr;
  std::string_view language;
  Direction direction = Direction::left_to_right;
  bool text_figures = false;  // with the heights of small letters, where the face has them (`onum`, `pnum`)
  // Offsets in bytes, rising, of letters that no ligature joins with the one before.
  std::span<const std::uint32_t> seams = {};
};

// A soft hyphen (U+00AD) inside a word is invisible. As its last character it is a visible hyphen, whose text stays
// U+00AD. As its first it says that the word goes on behind such a hyphen: it is left out, and a trema on the letter
// behind it is not drawn, though the letter's text keeps it; so it is put there only where a language drops the trema.
// Alone it is the visible hyphen.
//
// From right to left, brackets and their like show their mirror images (UAX #9, L4).
class Shaper {
 public:
  virtual ~Shaper() = default;
  virtual ShapedWord shape(std::string_view word, const Setting& setting) = 0;
};

}  // namespace text
