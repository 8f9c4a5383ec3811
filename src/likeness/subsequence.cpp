#include "likeness/subsequence.hpp"

#include <algorithm>
#include <dtl/dtl.hpp>

namespace likeness {

std::vector<Pair> longest_common(std::span<const std::uint32_t> old, std::span<const std::uint32_t> now) {
  std::vector<Pair> pairs;
  std::size_t first = 0, old_end = old.size(), now_end = now.size();
  for (; first < old_end && first < now_end && old[first] == now[first]; ++first) pairs.push_back({first, first});
  for (; old_end > first && now_end > first && old[old_end - 1] == now[now_end - 1]; --old_end) --now_end;
  if (first < old_end && first < now_end) {
    using Numbers = std::vector<std::uint32_t>;
    const auto part = [&](std::span<const std::uint32_t> all, std::size_t end) {
      return Numbers(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end));
    };
    dtl::Diff<std::uint32_t, Numbers> difference(part(old, old_end), part(now, now_end));
    difference.compose();
    // The places that it gives are wrong behind its second cut, the order is not.
    Pair at{first, first};
    for (const auto& step : difference.getSes().getSequence()) {
      if (step.second.type == dtl::SES_COMMON) pairs.push_back(at);
      if (step.second.type != dtl::SES_ADD) ++at.old;
      if (step.second.type != dtl::SES_DELETE) ++at.now;
    }
  }
  for (; old_end < old.size(); ++old_end) pairs.push_back({old_end, now_end++});
  return pairs;
}

}  // namespace likeness
