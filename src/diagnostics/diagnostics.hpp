// Collects everything that is said about one input and hands it out in source order.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace diagnostics {

class Diagnostics {
 public:
  void add(Code code, Position position, std::vector<std::string> arguments = {});

  bool has_errors() const { return errors_ > 0; }
  bool empty() const { return items_.empty(); }

  // Stable by position, so that two things said of one place keep the order in which they were found.
  std::vector<Diagnostic> take_sorted();

 private:
  std::vector<Diagnostic> items_;
  std::size_t errors_ = 0;
};

}  // namespace diagnostics
