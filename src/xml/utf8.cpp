#include "xml/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace xml {
namespace {

constexpr bool between(unsigned char byte, unsigned char low, unsigned char high) {
  return byte >= low && byte <= high;
}

// The length of the sequence that begins with `lead`, and the range of its second byte; length 0 where none begins.
struct Sequence {
  std::size_t length;
  unsigned char low, high;
};
constexpr Sequence sequence(unsigned char lead) {
  if (lead < 0x80) return {1, 0, 0};
  if (between(lead, 0xC2, 0xDF)) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (between(lead, 0xE1, 0xEF)) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (between(lead, 0xF1, 0xF3)) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

std::size_t valid_utf8(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  std::size_t at = 0;
  while (at < bytes.size()) {
    // Most text is ASCII: eight bytes at a time while no high bit is set.
    if (std::uint64_t word = 0; at + sizeof word <= bytes.size()) {
      std::memcpy(&word, bytes.data() + at, sizeof word);
      if ((word & 0x8080808080808080U) == 0) {
        at += sizeof word;
        continue;
      }
    }
    const auto [length, low, high] = sequence(byte(at));
    if (length == 0 || length > bytes.size() - at) return at;
    if (length > 1 && !between(byte(at + 1), low, high)) return at;
    for (std::size_t i = 2; i < length; ++i) {
      if (!between(byte(at + i), 0x80, 0xBF)) return at;
    }
    at += length;
  }
  return at;
}

}  // namespace xml
