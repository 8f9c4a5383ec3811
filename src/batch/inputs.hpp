// Which inputs a run has: the files that were named and those found in the folders that were named.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "batch/jobs.hpp"
#include "diagnostics/diagnostic.hpp"

namespace batch {

// Something to say about a path that is no input of a report.
struct Notice {
  std::string name;
  diagnostics::Diagnostic diagnostic;
  std::size_t more = 0;  // of the same path that are not said
};

struct Inputs {
  Jobs jobs;  // in natural order of `report`, whatever the order in which they were named
  std::vector<Notice> notices;
  std::vector<std::string> folders;  // that were named: absolute, without links in them
  std::optional<std::string>
      incomplete;  // the first that is missing, empty or not wholly readable: who is absent is unknown
};

// Each input once: as a folder puts it rather than as a file that was named, and as the outermost folder puts it.
// Inputs that would write the same report all have the problem output-conflict, and so have one whose report needs a
// folder and one that has a file of that name, with one of the `extensions`. Nothing is opened but folders.
Inputs find_inputs(std::span<const std::string> named, std::span<const std::string> extensions);

}  // namespace batch
