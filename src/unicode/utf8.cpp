#include "unicode/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace unicode {
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

// The bytes of the character at `at`; 0 where no well-formed one begins.
std::size_t size_at(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto [size, low, high] = sequence(byte(at));
  if (size > bytes.size() - at) return 0;
  if (size > 1 && !between(byte(at + 1), low, high)) return 0;
  for (std::size_t i = 2; i < size; ++i) {
    if (!continues(bytes[at + i])) return 0;
  }
  return size;
}

}  // namespace

Character first(std::string_view bytes) {
  if (size_at(bytes, 0) == 0) return {};
  std::size_t size = 0;
  const char32_t value = next(bytes, size);
  return {value, size, true};
}

std::size_t valid_size(std::string_view bytes) {
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
    const std::size_t size = size_at(bytes, at);
    if (size == 0) return at;
    at += size;
  }
  return at;
}

void append(std::string& text, char32_t character) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  const auto tail = [&](unsigned shift) { put(0x80U | (character >> shift & 0x3FU)); };
  if (character < 0x80) return put(character);
  if (character < 0x800) return put(0xC0U | character >> 6U), tail(0);
  if (character < 0x10000) return put(0xE0U | character >> 12U), tail(6), tail(0);
  put(0xF0U | character >> 18U), tail(12), tail(6), tail(0);
}

std::size_t length(std::string_view text) {
  std::size_t count = text.size(), at = 0;
  // A byte goes on a character where its highest bit is set and the next one is not; most text has none, eight bytes at
  // a time.
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    const std::uint64_t going_on = word & (~word << 1U) & 0x8080808080808080U;
    if (going_on != 0) count -= static_cast<std::size_t>(std::popcount(going_on));
  }
  for (; at < text.size(); ++at) count -= continues(text[at]) ? 1 : 0;
  return count;
}

std::string_view beginning(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (continues(text[most])) --most;
  return text.substr(0, most);
}

std::u16string utf16(std::string_view text) {
  std::u16string out;
  for (std::size_t at = 0; at < text.size();) {
    char32_t character = next(text, at);
    if (character >= 0x10000) {
      character -= 0x10000;
      out += static_cast<char16_t>(0xD800 + (character >> 10));
      character = 0xDC00 + (character & 0x3FF);
    }
    out += static_cast<char16_t>(character);
  }
  return out;
}

}  // namespace unicode
