#include "diagnostics/diagnostics.hpp"

#include <algorithm>

namespace diagnostics {

void Diagnostics::add(Code code, Position position, std::vector<std::string> arguments) {
  if (entry(code).severity == Severity::error) ++errors_;
  items_.push_back({code, position, std::move(arguments)});
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
  std::stable_sort(items_.begin(), items_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.position < b.position; });
  errors_ = 0;
  return std::exchange(items_, {});
}

}  // namespace diagnostics
