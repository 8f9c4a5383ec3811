#include "diagnostics/diagnostics.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace diagnostics {
namespace {

std::size_t severity_of(const Diagnostic& diagnostic) {
  return static_cast<std::size_t>(entry(diagnostic.code).severity);
}

void shorten(std::string& argument) {
  if (argument.size() <= Diagnostics::longest_argument) return;
  std::size_t end = Diagnostics::longest_argument;
  while (end > 0 && (static_cast<unsigned char>(argument[end]) & 0xC0U) == 0x80) --end;
  argument.resize(end);
  argument.shrink_to_fit();  // it may have been megabytes
  argument += "…";
}

// The numbers of the items, as `less` orders them; equals by number. By hand what std::stable_sort does, whose
// libstdc++ 12 clang cannot compile without a warning.
template <class Key>
std::vector<std::size_t> ordered(std::size_t size, Key key) {
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

}  // namespace

void Diagnostics::add(Code code, Position position, std::vector<std::string> arguments) {
  add({code, position, std::move(arguments)});
}

void Diagnostics::add(Diagnostic diagnostic) {
  if (std::exchange(taken_, false)) left_out_ = {};
  if (entry(diagnostic.code).severity == Severity::error) ++errors_;
  for (std::string& argument : diagnostic.arguments) shorten(argument);
  items_.push_back(std::move(diagnostic));
  if (items_.size() >= 2 * most_kept) keep_first();
}

void Diagnostics::keep_first() {
  auto order =
      ordered(items_.size(), [&](std::size_t i) { return std::tuple(severity_of(items_[i]), items_[i].position, i); });
  for (std::size_t i = most_kept; i < order.size(); ++i) ++left_out_.at(severity_of(items_[order[i]]));
  order.resize(most_kept);
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i] != i) items_[i] = std::move(items_[order[i]]);
  }
  items_.resize(most_kept);
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
  if (std::exchange(taken_, true)) left_out_ = {};
  if (items_.size() > most_kept) keep_first();
  std::vector<Diagnostic> sorted;
  sorted.reserve(items_.size());
  for (const std::size_t i : ordered(items_.size(), [&](std::size_t n) { return std::tuple(items_[n].position, n); }))
    sorted.push_back(std::move(items_[i]));
  items_.clear();
  errors_ = 0;
  return sorted;
}

}  // namespace diagnostics
