#include "unicode/device_name.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "unicode/folding.hpp"

namespace unicode {

namespace {

// Windows reads a raised digit as the digit.
bool is_port_digit(std::string_view character) {
  constexpr std::array<std::string_view, 3> raised = {"\u00B9", "\u00B2", "\u00B3"};
  if (character.size() == 1) return character[0] >= '1' && character[0] <= '9';
  return std::ranges::find(raised, character) != raised.end();
}

}  // namespace

bool is_device_name(std::string_view name) {
  std::string stem = folded(name.substr(0, name.find('.')));
  while (stem.ends_with(' ')) stem.pop_back();
  constexpr std::array<std::string_view, 6> names = {"con", "prn", "aux", "nul", "conin$", "conout$"};
  if (std::ranges::find(names, stem) != names.end()) return true;
  return (stem.starts_with("com") || stem.starts_with("lpt")) && is_port_digit(std::string_view(stem).substr(3));
}

}  // namespace unicode
