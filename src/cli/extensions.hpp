// What the names of the program's files end in.
#pragma once
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cli {

// All that a report may have and a manifest should list, so that none of them is another's folder.
std::vector<std::string> extensions(const Program& program);

}  // namespace cli
