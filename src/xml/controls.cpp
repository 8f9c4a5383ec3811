#include "xml/controls.hpp"

#include <fmt/format.h>

#include <array>

#include "unicode/utf8.hpp"

namespace xml {

using diagnostics::Code;

char32_t windows_character(char32_t control) {
  static constexpr std::array<char32_t, 32> meant = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
  return control >= 0x80 && control <= 0x9F ? meant[control - 0x80] : 0;
}

std::string code_point(char32_t character) { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(character)); }

Problem control_problem(char32_t control, std::size_t offset, std::string_view written) {
  std::string shown = written.empty() ? code_point(control) : std::string(written);
  const char32_t meant = windows_character(control);
  if (meant == 0) return {Code::control_character, offset, {std::move(shown)}};
  std::string character;
  unicode::append(character, meant);
  return {Code::windows_character, offset, {std::move(shown), std::move(character), code_point(meant)}};
}

}  // namespace xml
