// A place in what an input was read from.
#pragma once
#include <compare>
#include <cstdint>

namespace diagnostics {

// Line and column count from 1, the column in code points of the decoded text. {0, 0} is the file as a whole.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t source = 0;  // 0: the input itself; else the index of a further file that was read for it
  auto operator<=>(const Position&) const = default;
};

}  // namespace diagnostics
