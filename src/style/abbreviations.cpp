#include "style/abbreviations.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "style/attributes.hpp"
#include "style/children.hpp"
#include "unicode/visible.hpp"

namespace style {

void read_abbreviations(const xml::Element& element, std::vector<document::KnownAbbreviation>& known,
                        Diagnostics& sink) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < known.size(); ++i) places.emplace(known[i].abbreviation, i);
  std::set<std::string> given;
  static constexpr std::string_view names[] = {"afk"};
  for (const xml::Element* child : children_of(element, names, sink)) {
    const auto expansion = Attributes(*child, {"voluit"}, sink).required("voluit");
    std::string abbreviation = collapsed(text_of(*child, sink));
    if (!unicode::is_visible(abbreviation)) {
      sink.add(Code::empty_label, child->position, {"afk"});
      continue;
    }
    if (!given.insert(abbreviation).second)
      sink.add(Code::duplicate_element, child->position, {fmt::format("afk {}", abbreviation)});
    if (!expansion) continue;
    const auto [place, is_new] = places.emplace(abbreviation, known.size());
    if (is_new) known.push_back({std::move(abbreviation), {}});
    known[place->second].expansion = collapsed(expansion->text);
  }
}

}  // namespace style
