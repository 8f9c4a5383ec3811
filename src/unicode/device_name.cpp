#include "unicode/device_name.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "unicode/folding.hpp"

namespace unicode {

bool is_device_name(std::string_view name) {
  std::string stem = folded(name.substr(0, name.find('.')));
  while (stem.ends_with(' ')) stem.pop_back();
  constexpr std::array<std::string_view, 4> names = {"con", "prn", "aux", "nul"};
  if (std::ranges::find(names, stem) != names.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' && stem[3] <= '9';
}

}  // namespace unicode
