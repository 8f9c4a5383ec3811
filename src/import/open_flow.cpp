#include "import/open_flow.hpp"

namespace importing {

section::Flow* open_flow(section::Section& section, std::optional<BlockKind> block, FlowOf of) {
  if (!block) return nullptr;
  const auto last = [&](auto& parts, section::Flow& above) {
    return parts.empty() || of == FlowOf::block ? &above : &parts.back().flow;
  };
  switch (*block) {
    case BlockKind::goals: {
      section::Goals& goals = *section.goals;
      return last(goals.subsections, goals.priorities ? goals.after : goals.before);
    }
    case BlockKind::developments: {
      auto& developments = section.developments->developments;
      if (developments.empty() || of == FlowOf::block) return &section.developments->flow;
      return last(developments.back().subsections, developments.back().flow);
    }
    case BlockKind::actions:
      return section.actions->actions.empty() ? &section.actions->before : &section.actions->after;
    case BlockKind::costs: return last(section.costs->subsections, section.costs->flow);
  }
  return nullptr;
}

bool has_block(const section::Section& section, BlockKind block) {
  switch (block) {
    case BlockKind::goals: return section.goals.has_value();
    case BlockKind::developments: return section.developments.has_value();
    case BlockKind::actions: return section.actions.has_value();
    case BlockKind::costs: return section.costs.has_value();
  }
  return false;
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
