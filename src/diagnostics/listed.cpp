#include "diagnostics/listed.hpp"

#include <algorithm>

namespace diagnostics {

std::string listed(std::span<const std::string> names, std::size_t most) {
  std::string out;
  for (const std::string& name : names.first(std::min(names.size(), most)))
    out.append(out.empty() ? "" : ", ").append(name);
  return names.size() > most ? out + ", ..." : out;
}

}  // namespace diagnostics
