// The colours of a style on a screen, in the light that its owner chose and in the dark.
#pragma once
#include <array>

#include "style/style.hpp"

namespace style {

struct Palette {
  Colour paper, wash, line, accent, accent_rule, link;
  std::array<Colour, role_count> inks;  // of the letters

  Colour ink(Role role) const { return inks.at(static_cast<std::size_t>(role)); }
};

Palette light_palette(const Style& style);

// The hues of the style on a dark ground that has the hue of its wash, each ink as light as it is dark on paper, and
// lighter where it needs to be: every ink, the accent and the link have least_contrast with paper and wash, whatever
// the style. Nothing is left to refuse.
Palette dark_palette(const Style& style);

}  // namespace style
