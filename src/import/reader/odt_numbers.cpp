#include "import/reader/odt_numbers.hpp"

#include <algorithm>

#include "import/reader/list_number.hpp"

namespace importing {

std::string OdtNumbers::of_heading(const pugi::xml_node& heading, const OdtStyle& style, std::string_view list_style,
                                   int list_level) {
  if (std::string_view(heading.attribute("text:is-list-header").value()) == "true") return {};
  if (list_level >= 0) return label(list_style, static_cast<std::size_t>(list_level));
  const int level = std::clamp(heading.attribute("text:outline-level").as_int(1), 1, 10);
  return style.unnumbered ? std::string() : label(style.list, static_cast<std::size_t>(level - 1));
}

std::string OdtNumbers::label(std::string_view list_style, std::size_t level) {
  const OdtLevels* levels = styles_.levels(list_style);
  if (levels == nullptr) return {};
  level = std::min(level, levels->size() - 1);
  Counts& counts = counts_[std::string(list_style)];
  counts.numbers[level] = counts.begun[level] ? counts.numbers[level] + 1 : (*levels)[level].start;
  counts.begun[level] = true;
  for (std::size_t deeper = level + 1; deeper < levels->size(); ++deeper) counts.begun[deeper] = false;
  const OdtLevel& own = (*levels)[level];
  if (own.form.empty()) return {};
  std::string numbers;
  for (std::size_t each = level + 1 - static_cast<std::size_t>(own.shown); each <= level; ++each) {
    const OdtLevel& above = (*levels)[each];
    if (above.form.empty()) continue;
    const int number = counts.begun[each] ? counts.numbers[each] : above.start;
    numbers += (numbers.empty() ? "" : ".") + list_number(number, above.form[0]);
  }
  std::string out = own.prefix + numbers + own.suffix;
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  return out;
}

}  // namespace importing
