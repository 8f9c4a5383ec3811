#include "cli/visible.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

namespace cli {
namespace {

struct Character {
  std::size_t length = 1;  // in bytes
  std::uint32_t code = 0;
  bool valid = false;
};

Character first_character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {1, lead, true};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  std::uint32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0U) != 0x80) return {};
    code = (code << 6U) | (next & 0x3FU);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return overlong || surrogate || code > 0x10FFFF ? Character{} : Character{length, code, true};
}

bool is_invisible(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F)                                // control
         || code == 0x200E || code == 0x200F || code == 0x061C                        // direction marks
         || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)  // and separators
         || code == 0xFEFF;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const Character character = first_character(text);
    if (!character.valid) return false;
    text.remove_prefix(character.length);
  }
  return true;
}

}  // namespace

std::string visible(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const Character character = first_character(text);
    if (!character.valid) {
      fmt::format_to(std::back_inserter(shown), "\\x{:02x}", static_cast<unsigned char>(text[0]));
    } else if (is_invisible(character.code)) {
      shown +=
          character.code < 0x80 ? fmt::format("\\x{:02x}", character.code) : fmt::format("\\u{:04x}", character.code);
    } else {
      shown += text.substr(0, character.length);
    }
    text.remove_prefix(character.length);
  }
  return shown;
}

std::string percent_encoded(std::string_view name) {
  if (is_utf8(name)) return std::string(name);
  std::string encoded;
  while (!name.empty()) {
    const Character character = first_character(name);
    if (!character.valid || name[0] == '%') {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(name[0]));
    } else {
      encoded += name.substr(0, character.length);
    }
    name.remove_prefix(character.length);
  }
  return encoded;
}

}  // namespace cli
