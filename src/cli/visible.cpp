#include "cli/visible.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace cli {
namespace {

bool is_invisible(char32_t c) { return unicode::is_control(c) || unicode::is_format(c) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::string visible(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const unicode::Character character = unicode::first(text);
    if (!character.valid) {
      fmt::format_to(std::back_inserter(shown), "\\x{:02x}", static_cast<unsigned char>(text[0]));
    } else if (is_invisible(character.value)) {
      const auto code = static_cast<std::uint32_t>(character.value);
      shown += code < 0x80 ? fmt::format("\\x{:02x}", code) : fmt::format("\\u{:04x}", code);
    } else {
      shown += text.substr(0, character.size);
    }
    text.remove_prefix(character.size);
  }
  return shown;
}

std::string percent_encoded(std::string_view name) {
  if (unicode::is_valid(name)) return std::string(name);
  std::string encoded;
  while (!name.empty()) {
    const unicode::Character character = unicode::first(name);
    if (!character.valid || name[0] == '%') {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(name[0]));
    } else {
      encoded += name.substr(0, character.size);
    }
    name.remove_prefix(character.size);
  }
  return encoded;
}

}  // namespace cli
