// The verb `set`: writes values into the inputs themselves.
#pragma once
#include "cli/program.hpp"

namespace cli {

// Gives the exit status. Nothing is written when one of the inputs cannot take the values; all errors are said first.
int set_values(const Options& options, const Program& program, batch::Files& files, Log& log);

}  // namespace cli
