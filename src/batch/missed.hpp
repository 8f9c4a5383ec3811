// What a clerk would miss: files in an input folder that are no inputs.
#pragma once
#include <vector>

#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// One warning a folder. Reports of ours are not named: those that the manifest lists, or, where there is none to look
// into, those beside an XML file of their name.
std::vector<Notice> missed_files(const Inputs& inputs, const Records* records);

}  // namespace batch
