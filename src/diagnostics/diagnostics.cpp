#include "diagnostics/diagnostics.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace diagnostics {

void Diagnostics::add(Code code, Position position, std::vector<std::string> arguments) {
  if (entry(code).severity == Severity::error) ++errors_;
  items_.push_back({code, position, std::move(arguments)});
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
  // By hand what std::stable_sort does, whose libstdc++ 12 clang cannot compile without a warning.
  std::vector<std::size_t> order(items_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(items_[a].position, a) < std::tie(items_[b].position, b);
  });
  std::vector<Diagnostic> sorted;
  sorted.reserve(items_.size());
  for (const std::size_t i : order) sorted.push_back(std::move(items_[i]));
  items_.clear();
  errors_ = 0;
  return sorted;
}

}  // namespace diagnostics
