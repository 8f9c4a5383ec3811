#include "import/open_flow.hpp"

namespace importing {

section::Flow* open_flow(section::Section& section, std::optional<BlockKind> block) {
  if (!block) return nullptr;
  switch (*block) {
    case BlockKind::goals:
      if (!section.goals->subsections.empty()) return &section.goals->subsections.back().flow;
      return section.goals->priorities ? &section.goals->after : &section.goals->before;
    case BlockKind::developments: {
      if (section.developments->developments.empty()) return &section.developments->flow;
      section::Development& development = section.developments->developments.back();
      return development.subsections.empty() ? &development.flow : &development.subsections.back().flow;
    }
    case BlockKind::actions:
      return section.actions->actions.empty() ? &section.actions->before : &section.actions->after;
    case BlockKind::costs:
      return section.costs->subsections.empty() ? &section.costs->flow : &section.costs->subsections.back().flow;
  }
  return nullptr;
}

void open_in(section::Section& section, BlockKind block) {
  const auto open = [](auto& element) {
    if (!element) element.emplace();
  };
  switch (block) {
    case BlockKind::goals: return open(section.goals);
    case BlockKind::developments: return open(section.developments);
    case BlockKind::actions: return open(section.actions);
    case BlockKind::costs: return open(section.costs);
  }
}

void drop_empty_blocks(section::Section& section) {
  const auto& goals = section.goals;
  const auto& developments = section.developments;
  const auto& actions = section.actions;
  const auto& costs = section.costs;
  if (goals && goals->before.empty() && !goals->priorities && goals->after.empty() && goals->subsections.empty())
    section.goals.reset();
  if (developments && developments->flow.empty() && developments->developments.empty()) section.developments.reset();
  if (actions && actions->before.empty() && actions->actions.empty() && actions->after.empty()) section.actions.reset();
  if (costs && costs->flow.empty() && costs->subsections.empty()) section.costs.reset();
}

}  // namespace importing
