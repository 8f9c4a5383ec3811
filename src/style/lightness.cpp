#include "style/lightness.hpp"

#include <algorithm>
#include <cmath>

namespace style {

double lightness(Colour colour) {
  const auto [least, most] = std::minmax({colour.red, colour.green, colour.blue});
  return (least + most) / 510.0;
}

Colour with_lightness(Colour colour, double lightness, double most_saturation) {
  const double red = colour.red / 255.0, green = colour.green / 255.0, blue = colour.blue / 255.0;
  const auto [least, most] = std::minmax({red, green, blue});
  const double own = (least + most) / 2, chroma = most - least;
  const double saturation = chroma == 0 ? 0 : std::min(most_saturation, chroma / (1 - std::abs(2 * own - 1)));
  const double wanted = saturation * (1 - std::abs(2 * lightness - 1));
  const auto channel = [&](double value) {
    const double moved = chroma == 0 ? lightness : lightness + (value - own) / chroma * wanted;
    return static_cast<std::uint8_t>(std::lround(std::clamp(moved, 0.0, 1.0) * 255));
  };
  return {channel(red), channel(green), channel(blue)};
}

}  // namespace style
