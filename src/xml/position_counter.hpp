// Lines and columns of offsets, counted once over the whole text.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "diagnostics/position.hpp"

namespace xml {

// The text is UTF-8 with line ends made \n, and outlives the counter.
class PositionCounter {
 public:
  explicit PositionCounter(std::string_view text, std::uint32_t source = 0) : text_(text), position_{1, 1, source} {}

  // Offsets are asked for in rising order (an assert).
  diagnostics::Position at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  diagnostics::Position position_;
};

}  // namespace xml
