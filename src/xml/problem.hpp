// The first thing wrong in a text, by its offset: positions are counted only for the one that is reported.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "diagnostics/code.hpp"

namespace xml {

struct Problem {
  diagnostics::Code code;
  std::size_t offset;  // in bytes
  std::vector<std::string> arguments;
};

}  // namespace xml
