// Reports whose input is no longer there.
#pragma once
#include <string>
#include <vector>

#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// The reports in the manifest that are no job of this run, while the file that they were made of lay in a folder that
// the run was given, and is gone, and that the run's selection is about. What another run put into the same output
// folder from elsewhere is not among them, nor what is a report of this run by another spelling of its name.
std::vector<std::string> gone(Files& files, const Records& records, const Inputs& inputs);

// The inputs of reports in the manifest that this run does not write though they are still there. Only where the run
// was given a folder, and so is taken to be about all of it, or reads that input and writes its report elsewhere; and
// not where `--only` limits the run.
std::vector<std::string> elsewhere(const Records& records, const Inputs& inputs);

}  // namespace batch
