// The flows of a section.
#pragma once
#include <vector>

#include "section/section.hpp"

namespace section {

// Calls `visit` with each Flow, block by block in the order of the report; const where the section is.
template <class AnySection, class Visit>
void each_flow(AnySection& section, const Visit& visit) {
  const auto below = [&](auto& subsections) {
    for (auto& subsection : subsections) visit(subsection.flow);
  };
  if (section.goals) {
    visit(section.goals->before);
    visit(section.goals->after);
    below(section.goals->subsections);
  }
  if (section.developments) {
    visit(section.developments->flow);
    for (auto& development : section.developments->developments) {
      visit(development.flow);
      below(development.subsections);
    }
  }
  if (section.actions) {
    visit(section.actions->before);
    visit(section.actions->after);
  }
  if (section.costs) {
    visit(section.costs->flow);
    below(section.costs->subsections);
  }
}

}  // namespace section
