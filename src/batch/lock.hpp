// One run at a time holds an output folder; shards hold it together, and each its own part alone.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "diagnostics/diagnostic.hpp"
#include "manifest/shard.hpp"

namespace batch {

using Locks = std::vector<std::unique_ptr<Files::Lock>>;

struct Waiting {
  std::function<void(const std::string& holder)> begun;  // called once
  std::function<bool()> stop;                            // ends it
};

// The folder is held while the locks live. Throws MachineFault: output-held when another run holds the folder, unless
// `waiting` is given; output-folder when it cannot be locked. No locks where the waiting was stopped.
Locks hold(Files& files, const std::string& output, const std::optional<manifest::Shard>& shard,
           const std::optional<Waiting>& waiting);

// While these live no run can begin to write in the folder. Nothing is made, and a folder that may only be read will
// do. Throws MachineFault (output-held) when a run is under way.
Locks hold_to_read(Files& files, const std::string& output);

// Before a file in `folder` gets a name. Throws MachineFault where the output folder is no longer the one that was held
// (output-moved), or its lock (output-held): then another run may be at work there, and no report can be made any more.
void expect_held(Files& files, const std::string& folder);

// Such a fault ends the run.
bool ends_the_run(const diagnostics::Diagnostic& fault);

}  // namespace batch
