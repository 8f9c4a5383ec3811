#include "section/figures.hpp"

#include <algorithm>

namespace section {
namespace {

using Found = std::vector<const Figure*>;

void gather(const Flow& flow, Found& found) {
  for (const FlowMember& member : flow)
    if (const auto* figure = std::get_if<Figure>(&member)) found.push_back(figure);
}

void gather(const std::vector<Subsection>& subsections, Found& found) {
  for (const Subsection& subsection : subsections) gather(subsection.flow, found);
}

}  // namespace

std::vector<const Figure*> figures(const Section& section) {
  Found found;
  if (section.goals) {
    gather(section.goals->before, found);
    gather(section.goals->after, found);
    gather(section.goals->subsections, found);
  }
  if (section.developments) {
    gather(section.developments->flow, found);
    for (const Development& development : section.developments->developments) {
      gather(development.flow, found);
      gather(development.subsections, found);
    }
  }
  if (section.actions) {
    gather(section.actions->before, found);
    gather(section.actions->after, found);
  }
  if (section.costs) {
    gather(section.costs->flow, found);
    gather(section.costs->subsections, found);
  }
  // The blocks may stand in another order than the report's.
  std::ranges::stable_sort(found, {}, &Figure::position);
  return found;
}

}  // namespace section
