// Colours as CSS and OpenDocument write them.
#pragma once
#include <fmt/format.h>

#include <string>

#include "style/style.hpp"

namespace style {

// "#0b4f6c".
inline std::string hex(Colour colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

}  // namespace style
