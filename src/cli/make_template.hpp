// The verb `template`: writes a document for people to type a section into.
#pragma once
#include "cli/program.hpp"

namespace cli {

// Gives the exit status.
int make_template(const Options& options, const Program& program, const Environment& environment, Log& log);

}  // namespace cli
