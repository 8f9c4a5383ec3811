#include "section/figures.hpp"

#include <algorithm>

#include "section/each_flow.hpp"

namespace section {
namespace {

// The members of one kind.
template <class Member>
std::vector<const Member*> gather(const Section& section) {
  std::vector<const Member*> found;
  each_flow(section, [&](const Flow& flow) {
    for (const FlowMember& member : flow)
      if (const auto* one = std::get_if<Member>(&member)) found.push_back(one);
  });
  // The blocks may stand in another order than the report's.
  std::ranges::stable_sort(found, {}, &Member::position);
  return found;
}

}  // namespace

std::vector<const Figure*> figures(const Section& section) { return gather<Figure>(section); }
std::vector<const Table*> tables(const Section& section) { return gather<Table>(section); }

}  // namespace section
