#include "cli/log.hpp"

#include <algorithm>

namespace cli {

Selection select(const std::vector<diagnostics::Diagnostic>& diagnostics, bool with_remarks) {
  constexpr std::size_t limit = 100;
  Selection selection;
  const auto severity = [](const diagnostics::Diagnostic* item) { return entry(item->code).severity; };
  for (const auto& diagnostic : diagnostics) {
    if (with_remarks || severity(&diagnostic) != diagnostics::Severity::remark) selection.shown.push_back(&diagnostic);
  }
  if (selection.shown.size() > limit) {
    selection.left_out = selection.shown.size() - limit;
    std::stable_sort(selection.shown.begin(), selection.shown.end(),
                     [&](const auto* a, const auto* b) { return severity(a) < severity(b); });
    selection.shown.resize(limit);
    std::sort(selection.shown.begin(), selection.shown.end());  // all point into one vector
  }
  return selection;
}

}  // namespace cli
