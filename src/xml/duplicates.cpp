#include "xml/duplicates.hpp"

#include <algorithm>

namespace xml {

std::string_view first_duplicate(std::vector<std::string_view>& names) {
  // Equal names in the order of the text.
  std::sort(names.begin(), names.end(), [](std::string_view a, std::string_view b) {
    const int order = a.compare(b);
    return order != 0 ? order < 0 : a.data() < b.data();
  });
  std::string_view first;
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i] == names[i - 1] && (first.empty() || names[i].data() < first.data())) first = names[i];
  }
  return first;
}

}  // namespace xml
