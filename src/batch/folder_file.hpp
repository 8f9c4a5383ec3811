// What is made of the reports in a folder and of no input: drafts of a run, the index. The manifest has an entry for
// each.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "batch/delivery.hpp"
#include "batch/files.hpp"
#include "batch/run.hpp"

namespace batch {

// Writes such a file and notes it; gives what is to be said. What people changed goes aside. Throws MachineFault.
std::vector<Notice> deliver_folder_file(const Task& task, Files& files, const std::string& report, const Made& made,
                                        const Making& making, manifest::Values values);

// What is wrong with its files, and which kept ones stand aside. `further` looks at one that is as it was written.
std::vector<Notice> verify_folder_file(
    Files& files, const Records& records, const manifest::Entry& entry,
    const std::function<std::optional<diagnostics::Diagnostic>(const manifest::Output& output)>& further);

}  // namespace batch
