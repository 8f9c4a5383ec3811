// Points and colours as OpenDocument writes them (part 3, 18.3).
#pragma once
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

#include "style/hex.hpp"

namespace odt {

// To a hundredth of a point, so that lengths that look the same are the same. By hand: a report has a thousand of them.
inline std::string points(double length) {
  const long long hundredths = std::llround(length * 100), whole = std::abs(hundredths) / 100;
  const auto rest = static_cast<int>(std::abs(hundredths) % 100);
  std::array<char, 32> text{'-'};
  char* at = std::to_chars(text.data() + (hundredths < 0 ? 1 : 0), text.data() + text.size(), whole).ptr;
  if (rest != 0) {
    *at++ = '.';
    *at++ = static_cast<char>('0' + rest / 10);
    *at++ = static_cast<char>('0' + rest % 10);
  }
  *at++ = 'p';
  *at++ = 't';
  return {text.data(), at};
}

// A line that is not thinner than LibreOffice draws one.
inline std::string line(double width, style::Colour colour) {
  return fmt::format("{} solid {}", points(std::max(width, 0.25)), style::hex(colour));
}

}  // namespace odt
