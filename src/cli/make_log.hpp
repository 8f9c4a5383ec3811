// The log that a run was asked for.
#pragma once
#include <memory>

#include "cli/program.hpp"

namespace cli {

batch::Mode mode_of(const Options& options);

// Options, program and environment outlive it.
std::unique_ptr<Log> make_log(const Options& options, const Program& program, const Environment& environment);

}  // namespace cli
