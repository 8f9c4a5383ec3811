#include "wiring/changes_data.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "json/text.hpp"

std::string changes_data(std::span<const comparison::SectionChange> all) {
  static constexpr std::array<std::string_view, 5> kinds = {"changed", "same", "new", "gone", "refused"};
  json::Array sections;
  for (const comparison::SectionChange& section : all) {
    json::Array planning;
    for (const comparison::MovedPlanning& action : section.planning)
      planning.emplace_back(json::Object{{"action", action.action}, {"was", action.old}, {"is", action.now}});
    const comparison::Counts& c = section.counts;
    sections.emplace_back(json::Object{{"file", section.file},
                                       {"number", section.number},
                                       {"title", section.title},
                                       {"kind", kinds.at(static_cast<std::size_t>(section.kind))},
                                       {"changed", c.changed},
                                       {"new", c.come},
                                       {"gone", c.gone},
                                       {"moved", c.moved},
                                       {"same", c.same},
                                       {"details", c.details},
                                       {"form", c.form},
                                       {"planning", std::move(planning)}});
  }
  return json::text(json::Object{{"format", 1}, {"sections", std::move(sections)}}) + "\n";
}
