#include "xml/reference.hpp"

#include <algorithm>
#include <array>

#include "unicode/ascii.hpp"
#include "xml/characters.hpp"
#include "xml/entities.hpp"

namespace xml {
namespace {

using diagnostics::Code;

bool ends_here(std::string_view text, std::size_t at) { return at < text.size() && text[at] == ';'; }

std::optional<Problem> skip_number(std::string_view text, std::size_t& at, char32_t& character) {
  const bool hexadecimal = text.substr(at).starts_with("&#x");
  const std::size_t digits = at + (hexadecimal ? 3 : 2);
  const unsigned base = hexadecimal ? 16 : 10;
  character = 0;
  std::size_t end = digits;
  for (; end < text.size() && unicode::hex_value(text[end]) < base; ++end) {
    character = std::min<char32_t>(character * base + unicode::hex_value(text[end]), 0x110000);
  }
  const auto written = text.substr(at, end - at);
  if (end == digits) return Problem{Code::invalid_reference, at, {std::string(written)}};
  if (!ends_here(text, end)) return Problem{Code::unexpected_character, end, {";"}};
  if (!is_character(character)) return Problem{Code::invalid_reference, at, {shown(written) + ";"}};
  at = end + 1;
  return {};
}

}  // namespace

std::optional<Problem> skip_reference(std::string_view text, std::size_t& at, char32_t& character) {
  if (text.substr(at).starts_with("&#")) return skip_number(text, at, character);
  static constexpr std::array<std::string_view, 5> predefined = {"amp", "apos", "gt", "lt", "quot"};
  const std::size_t length = name_length(text.substr(at + 1));
  const auto name = text.substr(at + 1, length);
  const std::size_t end = at + 1 + length;
  const bool is_predefined = std::ranges::find(predefined, name) != predefined.end();
  const std::string instead = is_predefined ? std::string() : instead_of_entity(name);
  if (length == 0 || !ends_here(text, end)) {
    // "R&D" lacks the escape, "caf&eacute" the semicolon.
    if (is_predefined || !instead.empty()) return Problem{Code::unexpected_character, end, {";"}};
    return Problem{Code::bare_ampersand, at, {}};
  }
  if (!instead.empty()) return Problem{Code::known_entity, at, {std::string(name), instead}};
  if (!is_predefined) return Problem{Code::unknown_entity, at, {shown(name)}};
  at = end + 1;
  return {};
}

}  // namespace xml
