#include "cli/log.hpp"

#include <algorithm>

namespace cli {

using diagnostics::Severity;

bool VerifiedReport::good() const {
  return std::none_of(notices.begin(), notices.end(), [](const batch::Notice& notice) {
    return entry(notice.diagnostic.code).severity == Severity::error;
  });
}

ShownDiagnostics select(const batch::Result& result, bool with_remarks) {
  constexpr std::size_t limit = 100;
  ShownDiagnostics selection;
  const auto severity = [](const diagnostics::Diagnostic* item) { return entry(item->code).severity; };
  for (const auto& diagnostic : result.diagnostics) {
    if (with_remarks || severity(&diagnostic) != Severity::remark) selection.shown.push_back(&diagnostic);
  }
  for (const Severity each : {Severity::error, Severity::warning, Severity::remark}) {
    if (with_remarks || each != Severity::remark)
      selection.left_out += result.left_out.at(static_cast<std::size_t>(each));
  }
  if (selection.shown.size() > limit) {
    selection.left_out += selection.shown.size() - limit;
    // All point into one vector, so that the order of the pointers is that of the source.
    std::sort(selection.shown.begin(), selection.shown.end(), [&](const auto* a, const auto* b) {
      return severity(a) != severity(b) ? severity(a) < severity(b) : a < b;
    });
    selection.shown.resize(limit);
    std::sort(selection.shown.begin(), selection.shown.end());
  }
  return selection;
}

diagnostics::Counts counts_of(const batch::Result& result) {
  diagnostics::Counts counts = result.left_out;
  for (const auto& diagnostic : result.diagnostics)
    ++counts.at(static_cast<std::size_t>(entry(diagnostic.code).severity));
  return counts;
}

}  // namespace cli
