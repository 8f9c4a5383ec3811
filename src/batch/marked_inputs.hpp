// Reports of ours in an input folder that are sections themselves.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// For each file whether it is a report of ours that is read as its section.
using AreSections = std::function<std::vector<bool>(const std::vector<std::string>& files)>;

// Makes inputs of those missed files that `are_sections` tells to be sections, but for those that `is_report`: by their
// folders, absolute, and their names. Two inputs that would write the same report have the problem output-conflict, as
// those of find_inputs().
void take_marked(Inputs& inputs,
                 const std::function<bool(const std::string& folder, const std::string& name)>& is_report,
                 const AreSections& are_sections);

// The same but for the reports that the records list, or, where a command has none, the manifest of their folder or of
// the nearest above it; those are then no missed files either. May throw MachineFault.
void take_marked(Inputs& inputs, const Records* records, Files& files, const AreSections& are_sections);

}  // namespace batch
