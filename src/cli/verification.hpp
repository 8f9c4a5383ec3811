// The verb that reads reports back.
#pragma once
#include "cli/program.hpp"

namespace cli {

// The folder is the one in `options.inputs`. Gives the exit status.
int verify_folder(const Options& options, const Program& program, const Environment& environment, Log& log);

}  // namespace cli
