#include "xml/duplicates.hpp"

#include <algorithm>

namespace xml {

std::string_view first_duplicate(std::vector<std::string_view>& names) {
  std::stable_sort(names.begin(), names.end());
  std::string_view first;
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i] == names[i - 1] && (first.empty() || names[i].data() < first.data())) first = names[i];
  }
  return first;
}

}  // namespace xml
