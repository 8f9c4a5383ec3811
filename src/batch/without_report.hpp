// Entries of inputs that have no report: they are there for what was said of them.
#pragma once
#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// Takes out of the manifest those that are gone, those that this run was told to leave out, and those that it makes
// another report of. Throws MachineFault (write-failed).
void forget_inputs_without_report(Records& records, const Inputs& inputs);

}  // namespace batch
