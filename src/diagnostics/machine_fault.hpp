// The one exception of the program: the disk, the permissions or the fonts of this machine stop the work.
#pragma once
#include <exception>
#include <string>
#include <utility>

#include "diagnostics/diagnostic.hpp"

namespace diagnostics {

class MachineFault : public std::exception {
 public:
  MachineFault(Code code, std::vector<std::string> arguments) : diagnostic_{code, {}, std::move(arguments)} {}
  const Diagnostic& diagnostic() const { return diagnostic_; }
  const char* what() const noexcept override { return entry(diagnostic_.code).name.data(); }

 private:
  Diagnostic diagnostic_;
};

}  // namespace diagnostics
