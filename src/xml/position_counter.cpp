#include "xml/position_counter.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace xml {

diagnostics::Position PositionCounter::at(std::size_t offset) {
  assert(offset >= offset_ && offset <= text_.size());
  std::string_view passed = text_.substr(offset_, offset - offset_);
  if (const std::size_t last = passed.rfind('\n'); last != std::string_view::npos) {
    position_.line += static_cast<std::uint32_t>(std::count(passed.begin(), passed.end(), '\n'));
    position_.column = 1;
    passed.remove_prefix(last + 1);
  }
  // A code point is a byte that continues no other.
  position_.column += static_cast<std::uint32_t>(
      std::count_if(passed.begin(), passed.end(), [](char byte) { return static_cast<signed char>(byte) >= -64; }));
  offset_ = offset;
  return position_;
}

}  // namespace xml
