// The verb `explain`: what a message means.
#pragma once
#include "cli/program.hpp"

namespace cli {

// Prints the pages of the codes that are named, or the list of all. Gives the exit status.
int explain(const Options& options, const Environment& environment, Log& log);

}  // namespace cli
