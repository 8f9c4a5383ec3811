// A place in an input file.
#pragma once
#include <compare>
#include <cstdint>

namespace diagnostics {

// Line and column count from 1, the column in code points of the decoded text. {0, 0} is the file as a whole.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  auto operator<=>(const Position&) const = default;
};

}  // namespace diagnostics
