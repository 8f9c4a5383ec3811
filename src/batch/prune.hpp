// What becomes of reports whose input is gone: they are named, or with --prune removed.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "batch/inputs.hpp"
#include "batch/records.hpp"
#include "batch/run.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {

struct PruneOutcome {
  std::size_t gone = 0, removed = 0;               // reports that stand without their input, and those that went
  std::vector<std::string> files;                  // removed, or in a dry run those that would be
  std::vector<Notice> notices;                     // errors among them are of the inputs
  std::optional<diagnostics::MachineFault> fault;  // the system kept the rest from being removed
};

// In a run that was not stopped. What people changed is never removed, and is said whether or not `prune` is asked for.
PruneOutcome look_after_gone(const Task& task, Files& files, const Inputs& inputs, bool prune);

}  // namespace batch
