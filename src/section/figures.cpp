#include "section/figures.hpp"

#include <algorithm>

namespace section {
namespace {

// The members of one kind.
template <class Member>
class Gatherer {
 public:
  void add(const Flow& flow) {
    for (const FlowMember& member : flow)
      if (const auto* found = std::get_if<Member>(&member)) found_.push_back(found);
  }

  void add(const std::vector<Subsection>& subsections) {
    for (const Subsection& subsection : subsections) add(subsection.flow);
  }

  // The blocks may stand in another order than the report's.
  std::vector<const Member*> take() {
    std::ranges::stable_sort(found_, {}, &Member::position);
    return std::move(found_);
  }

 private:
  std::vector<const Member*> found_;
};

template <class Member>
std::vector<const Member*> gather(const Section& section) {
  Gatherer<Member> gatherer;
  if (section.goals) {
    gatherer.add(section.goals->before);
    gatherer.add(section.goals->after);
    gatherer.add(section.goals->subsections);
  }
  if (section.developments) {
    gatherer.add(section.developments->flow);
    for (const Development& development : section.developments->developments) {
      gatherer.add(development.flow);
      gatherer.add(development.subsections);
    }
  }
  if (section.actions) {
    gatherer.add(section.actions->before);
    gatherer.add(section.actions->after);
  }
  if (section.costs) {
    gatherer.add(section.costs->flow);
    gatherer.add(section.costs->subsections);
  }
  return gatherer.take();
}

}  // namespace

std::vector<const Figure*> figures(const Section& section) { return gather<Figure>(section); }
std::vector<const Table*> tables(const Section& section) { return gather<Table>(section); }

}  // namespace section
