#include "xml/position_counter.hpp"

#include <bit>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "unicode/utf8.hpp"

namespace xml {
namespace {

// A code point is a byte that continues no other. Eight at a time, for every byte of every section is passed.
std::uint32_t code_points(std::string_view text) {
  std::size_t continuing = 0, at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    continuing += static_cast<std::size_t>(std::popcount((bytes >> 7) & ~(bytes >> 6) & 0x0101'0101'0101'0101U));
  }
  for (; at < text.size(); ++at)
    if (unicode::continues(text[at])) ++continuing;
  return static_cast<std::uint32_t>(text.size() - continuing);
}

}  // namespace

diagnostics::Position PositionCounter::at(std::size_t offset) {
  assert(offset >= offset_ && offset <= text_.size());
  std::string_view passed = text_.substr(offset_, offset - offset_);
  for (std::size_t end; (end = passed.find('\n')) != std::string_view::npos;) {
    ++position_.line;
    position_.column = 1;
    passed.remove_prefix(end + 1);
  }
  position_.column += code_points(passed);
  offset_ = offset;
  return position_;
}

}  // namespace xml
