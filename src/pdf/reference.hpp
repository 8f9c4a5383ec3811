// Indirect objects by their numbers (ISO 32000-1, 7.3.10).
#pragma once
#include <cstdint>

namespace pdf {

struct Reference {
  std::uint32_t number = 0;  // 0: to nothing
  bool operator==(const Reference&) const = default;
};

}  // namespace pdf
