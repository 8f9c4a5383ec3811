#include "document/break_marks.hpp"

#include <algorithm>
#include <iterator>

namespace document {

std::string without_break_marks(std::string_view text) {
  static constexpr std::string_view marks[] = {"\u00AD", "\u200B", "\u2060"};
  std::string out;
  while (!text.empty()) {
    const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](auto m) { return text.starts_with(m); });
    if (mark == std::end(marks)) out += text.front();
    text.remove_prefix(mark == std::end(marks) ? 1 : mark->size());
  }
  return out;
}

}  // namespace document
