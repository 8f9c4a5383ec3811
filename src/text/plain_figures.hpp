// Figures of faces in which digits, commas, points and hyphens stand beside each other as they stand alone: such a
// figure is put together from the glyphs of its characters, as HarfBuzz would.
#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/shaper.hpp"

struct hb_font_t;

namespace text {

class PlainFigures {
 public:
  // Looks at `face`, which `font` is of and which must outlive it, only once some figures have been asked for: the
  // proof costs as much as to shape those.
  PlainFigures(const Face& face, hb_font_t* font) : face_(&face), font_(font) {}

  // Digits, and between or beside them single commas, points and hyphens; nothing where it is another word, or one that
  // has to be shaped.
  std::optional<ShapedWord> shape(std::string_view word);

 private:
  bool find_out();

  const Face* face_;
  hb_font_t* font_;
  std::size_t asked_ = 0;
  std::optional<bool> stand_alone_;
  std::array<Glyph, 128> glyphs_{};  // of the characters, by their codes
};

}  // namespace text
