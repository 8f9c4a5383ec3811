#include "rows/kind.hpp"

#include <algorithm>

namespace rows {

const Kind* find(std::span<const Kind> kinds, std::string_view root) {
  const auto found = std::ranges::find(kinds, root, &Kind::root);
  return found == kinds.end() ? nullptr : &*found;
}

bool is_adopted(std::span<const Kind> kinds, std::string_view root, std::string_view status) {
  const Kind* kind = find(kinds, root);
  return kind != nullptr && kind->is_adopted && kind->is_adopted(status);
}

}  // namespace rows
