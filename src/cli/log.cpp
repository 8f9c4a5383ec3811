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
    // All point into one vector, so that the order of the pointers is that of the source.
    std::sort(selection.shown.begin(), selection.shown.end(), [&](const auto* a, const auto* b) {
      return severity(a) != severity(b) ? severity(a) < severity(b) : a < b;
    });
    selection.shown.resize(limit);
    std::sort(selection.shown.begin(), selection.shown.end());
  }
  return selection;
}

}  // namespace cli
