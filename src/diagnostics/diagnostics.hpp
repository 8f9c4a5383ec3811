// Collects everything that is said about one input and hands it out in source order.
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace diagnostics {

// How many of each severity, in the order of the enumeration.
using Counts = std::array<std::size_t, 3>;

// A file of 16 MiB can hold millions of errors, and nobody reads them all: only the first are kept, errors rather than
// warnings and warnings rather than remarks, and of a long argument only the beginning.
class Diagnostics {
 public:
  static constexpr std::size_t most_kept = 1000;
  static constexpr std::size_t longest_argument = 1000;  // bytes, and the three of an ellipsis

  void add(Code code, Position position, std::vector<std::string> arguments = {});
  void add(Diagnostic diagnostic);

  std::size_t errors() const { return errors_; }
  bool has_errors() const { return errors_ > 0; }
  bool empty() const { return items_.empty(); }

  // Stable by position, so that two things said of one place keep the order in which they were found.
  std::vector<Diagnostic> take_sorted();
  // What did not come out of the last take_sorted, for there was more than is kept.
  const Counts& left_out() const { return left_out_; }

 private:
  void keep_first();

  std::vector<Diagnostic> items_;
  std::size_t errors_ = 0;
  Counts left_out_{};
  bool taken_ = false;
};

}  // namespace diagnostics
