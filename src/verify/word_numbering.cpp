#include "verify/word_numbering.hpp"

#include <fmt/format.h>

#include <climits>

namespace verify {
WordNumbering::WordNumbering(const xml::Element* part) {
  if (part == nullptr) return;
  for_each_child(*part, [&](const xml::Element& each) {
    if (each.name == "w:num") numbers_[attribute(&each, "w:numId")] = &each;
    if (each.name != "w:abstractNum") return;
    for_each_child(each, [&](const xml::Element& level) {
      if (level.name == "w:lvl")
        levels_[{attribute(&each, "w:abstractNumId"), integer(attribute(&level, "w:ilvl"))}] = &level;
    });
  });
}

std::string WordNumbering::label(const xml::Element* properties) {
  const xml::Element* named = child(properties, "w:numPr");
  const std::string_view id = attribute(child(named, "w:numId"), "w:val");
  const auto number = numbers_.find(id);
  if (id.empty() || number == numbers_.end()) return {};
  const int at = integer(attribute(child(named, "w:ilvl"), "w:val"));
  const Level abstract{attribute(child(number->second, "w:abstractNumId"), "w:val"), at};
  const auto level = levels_.find(abstract);
  if (level == levels_.end()) return {};
  std::string pattern(attribute(child(level->second, "w:lvlText"), "w:val"));
  if (attribute(child(level->second, "w:numFmt"), "w:val") == "bullet") return pattern;
  const std::string count = fmt::to_string(next(number->second, {id, at}, abstract));
  const std::string place = fmt::format("%{}", at + 1);
  if (const std::size_t found = pattern.find(place); found != std::string::npos)
    pattern.replace(found, place.size(), count);
  return pattern;
}

// All that share an abstract numbering count on, but where an override lets one begin anew; the levels below begin anew
// with each.
int WordNumbering::next(const xml::Element* number, const Level& real, const Level& abstract) {
  counts_.erase(counts_.upper_bound(abstract), counts_.upper_bound({abstract.first, INT_MAX}));
  int& count = counts_[abstract];
  ++count;
  if (begun_[real]) return count;
  begun_[real] = true;
  for_each_child(*number, [&](const xml::Element& changed) {
    const xml::Element* start = child(&changed, "w:startOverride");
    if (changed.name == "w:lvlOverride" && integer(attribute(&changed, "w:ilvl")) == real.second && start != nullptr)
      count = integer(attribute(start, "w:val"));
  });
  return count;
}

}  // namespace verify
