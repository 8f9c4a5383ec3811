// Colours that differ in lightness alone.
#pragma once
#include "style/style.hpp"

namespace style {

// From 0, black, to 1, white.
double lightness(Colour colour);

// The colour in HSL with `lightness` in place of its own; its hue stays, and its saturation up to `most_saturation`.
Colour with_lightness(Colour colour, double lightness, double most_saturation = 1);

}  // namespace style
