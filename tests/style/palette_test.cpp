// The colours of a page in the dark.
#include "style/palette.hpp"

#include <cstdint>
#include <cstdlib>

#include "catch.hpp"
#include "style/lightness.hpp"

namespace {

using style::Colour;
using style::Role;

// The hue in degrees; -1 of a grey.
double hue(Colour colour) {
  const double r = colour.red, g = colour.green, b = colour.blue, most = std::max({r, g, b}),
               chroma = most - std::min({r, g, b});
  if (chroma == 0) return -1;
  const double sixth = most == r ? (g - b) / chroma : most == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return sixth < 0 ? sixth * 60 + 360 : sixth * 60;
}

style::Style coloured(Colour ink, Colour wash) {
  style::Style style;
  style.accent = style.link = style.accent_rule = ink;
  style.wash = wash;
  for (style::TextStyle& letter : style.letters) letter.colour = ink;
  return style;
}

}  // namespace

TEST_CASE("whatever the colours of a style, every ink can be read on its dark paper and wash") {
  for (int red = 0; red < 256; red += 51)
    for (int green = 0; green < 256; green += 51)
      for (int blue = 0; blue < 256; blue += 51) {
        const Colour any{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                         static_cast<std::uint8_t>(blue)};
        for (const Colour wash : {Colour{238, 244, 247}, Colour{255, 240, 240}, any}) {
          const style::Palette dark = dark_palette(coloured(any, wash));
          for (const Colour ink : {dark.accent, dark.link, dark.ink(Role::text), dark.ink(Role::running)}) {
            REQUIRE(contrast(ink, dark.paper) >= style::least_contrast);
            REQUIRE(contrast(ink, dark.wash) >= style::least_contrast);
          }
        }
      }
}

TEST_CASE("the dark palette has the hues of the style, and grounds that are dark") {
  const Colour accent{11, 79, 108}, wash{238, 244, 247};
  const style::Palette dark = dark_palette(coloured(accent, wash));
  CHECK(std::abs(hue(dark.accent) - hue(accent)) < 3);
  CHECK(std::abs(hue(dark.wash) - hue(wash)) < 8);  // so dark that a step of a channel is degrees
  CHECK(style::lightness(dark.paper) < style::lightness(dark.wash));
  CHECK(style::lightness(dark.wash) < 0.2);
}

TEST_CASE("the light palette is the style's own") {
  const Colour ink{27, 31, 35}, wash{238, 244, 247};
  const style::Palette light = light_palette(coloured(ink, wash));
  CHECK(light.ink(Role::table) == ink);
  CHECK(light.wash == wash);
  CHECK(light.paper == Colour{255, 255, 255});
}
