#include "rows/kind.hpp"

#include <algorithm>

namespace rows {

const Kind* find(std::span<const Kind> kinds, std::string_view root) {
  const auto found = std::ranges::find(kinds, root, &Kind::root);
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace rows
