#include "xml/position_counter.hpp"

#include <cassert>
#include <cstdint>
#include <string_view>

#include "unicode/utf8.hpp"

namespace xml {

diagnostics::Position PositionCounter::at(std::size_t offset) {
  assert(offset >= offset_ && offset <= text_.size());
  std::string_view passed = text_.substr(offset_, offset - offset_);
  for (std::size_t end; (end = passed.find('\n')) != std::string_view::npos;) {
    ++position_.line;
    position_.column = 1;
    passed.remove_prefix(end + 1);
  }
  position_.column += static_cast<std::uint32_t>(unicode::length(passed));
  offset_ = offset;
  return position_;
}

}  // namespace xml
