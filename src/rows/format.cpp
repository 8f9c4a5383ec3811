#include "rows/format.hpp"

#include <algorithm>

namespace rows {

const Format* find(std::span<const Format> formats, std::string_view name) {
  const auto found = std::ranges::find(formats, name, &Format::name);
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace rows
