// What a font looks like, as its OS/2 table classes it: office programs choose by it where they have neither the font
// nor its twin.
#pragma once
#include <array>
#include <cstdint>
#include <string>

namespace style {

// PANOSE 1.0.
struct Typeface {
  std::string family;
  std::array<std::uint8_t, 10> panose{};

  bool is_classed() const { return panose != std::array<std::uint8_t, 10>{}; }
  bool is_latin_text() const { return panose[0] == 2; }
  bool is_monospaced() const { return is_latin_text() && panose[3] == 9; }
  // Between them are those that no name fits.
  bool is_sans() const { return is_latin_text() && panose[1] >= 11 && panose[1] <= 15; }
  bool is_serif() const { return is_latin_text() && panose[1] > 1 && panose[1] < 11; }
};

}  // namespace style
