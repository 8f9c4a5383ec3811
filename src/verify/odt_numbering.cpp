#include "verify/odt_numbering.hpp"

#include <fmt/format.h>

namespace verify {
void OdtNumbering::learn(const xml::Element* styles) {
  if (styles == nullptr) return;
  for_each_child(*styles, [&](const xml::Element& style) {
    if (style.name != "text:list-style") return;
    for_each_child(style, [&](const xml::Element& level) {
      levels_[{attribute(&style, "style:name"), integer(attribute(&level, "text:level"))}] = &level;
    });
  });
}

void OdtNumbering::begin_list(const xml::Element& list) {
  List begun{attribute(&list, "xml:id"), attribute(&list, "text:style-name")};
  if (begun.style.empty() && !open_.empty()) begun.style = open_.back().style;
  const auto count = [](const auto& ended, std::string_view key) {
    const auto found = ended.find(key);
    return found == ended.end() ? 0 : found->second;
  };
  if (const std::string_view before = attribute(&list, "text:continue-list"); !before.empty())
    begun.count = count(ended_by_id_, before);
  else if (attribute(&list, "text:continue-numbering") == "true")
    begun.count = count(ended_by_style_, begun.style);
  open_.push_back(begun);
}

void OdtNumbering::end_list() {
  const List& list = open_.back();
  if (!list.id.empty()) ended_by_id_[list.id] = list.count;
  ended_by_style_[list.style] = list.count;
  open_.pop_back();
}

std::string OdtNumbering::label(const xml::Element& item) {
  List& list = open_.back();
  const std::string_view start = attribute(&item, "text:start-value");
  list.count = start.empty() ? list.count + 1 : integer(start);
  const auto level = levels_.find({list.style, static_cast<int>(open_.size())});
  if (level == levels_.end()) return {};
  if (level->second->name == "text:list-level-style-bullet")
    return std::string(attribute(level->second, "text:bullet-char"));
  if (attribute(level->second, "style:num-format").empty()) return {};
  return fmt::format("{}{}{}", attribute(level->second, "style:num-prefix"), list.count,
                     attribute(level->second, "style:num-suffix"));
}

}  // namespace verify
