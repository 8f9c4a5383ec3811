#include "section/year.hpp"

#include <string_view>

#include "unicode/ascii.hpp"

namespace section {
namespace {

// Four digits that stand alone.
std::optional<int> year_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t first = at;
    while (at < text.size() && unicode::is_digit(text[at])) ++at;
    int year = 0;
    if (at - first == 4)
      for (const char digit : text.substr(first, 4)) year = year * 10 + (digit - '0');
    if (year >= 1900 && year < 2200) return year;
    if (at == first) ++at;
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> year_of(const Section& section) {
  if (section.particulars.year)
    if (const auto year = year_in(section.particulars.year->text)) return year;
  return section.particulars.document ? year_in(section.particulars.document->text) : std::nullopt;
}

}  // namespace section
