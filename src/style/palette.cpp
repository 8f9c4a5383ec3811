#include "style/palette.hpp"

#include <algorithm>

#include "style/lightness.hpp"

namespace style {
namespace {

// Lightness of the dark grounds, and of lines on them; saturated they would be coloured, not dark.
constexpr double dark_paper = 0.09, dark_wash = 0.14, dark_line = 0.34, most_saturation = 0.35;

// Inks on paper are hardly saturated; as light as that they would look coloured.
constexpr double most_ink_saturation = 0.75;

// The wash is the lighter ground: what can be read on it can be read on paper. White can.
Colour on_dark(Colour ink, Colour wash) {
  const double own = lightness(ink);
  for (double wanted = std::max(own, 1 - own); wanted < 1; wanted += 0.005)
    if (const Colour shade = with_lightness(ink, wanted, most_ink_saturation); contrast(shade, wash) >= least_contrast)
      return shade;
  return {255, 255, 255};
}

}  // namespace

Palette light_palette(const Style& style) {
  Palette palette{style.paper, style.wash, style.line, style.accent, style.accent_rule, style.link, {}};
  for (std::size_t role = 0; role < role_count; ++role) palette.inks[role] = style.letters[role].colour;
  return palette;
}

Palette dark_palette(const Style& style) {
  Palette palette;
  palette.paper = with_lightness(style.wash, dark_paper, most_saturation);
  palette.wash = with_lightness(style.wash, dark_wash, most_saturation);
  palette.line = with_lightness(style.line, dark_line, most_saturation);
  palette.accent = on_dark(style.accent, palette.wash);
  palette.accent_rule = on_dark(style.accent_rule, palette.wash);
  palette.link = on_dark(style.link, palette.wash);
  for (std::size_t role = 0; role < role_count; ++role)
    palette.inks[role] = on_dark(style.letters[role].colour, palette.wash);
  return palette;
}

}  // namespace style
