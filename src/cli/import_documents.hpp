// The verb `import`: sections of documents that were written elsewhere.
#pragma once
#include "cli/program.hpp"

namespace cli {

// Gives the exit status.
int import_documents(const Options& options, const Program& program, const Environment& environment, Log& log);

}  // namespace cli
