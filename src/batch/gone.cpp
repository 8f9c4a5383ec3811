#include "batch/gone.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>

#include "batch/folder.hpp"
#include "batch/same_file.hpp"

namespace batch {

namespace {

// On a disk that ignores case the older name still leads to the new report.
bool is_of_run(Files& files, const Records& records, const manifest::Entry& entry, const FoldedJobs& jobs) {
  const Job* other = jobs.find(entry.report);
  return other != nullptr &&
         std::any_of(entry.outputs.begin(), entry.outputs.end(), [&](const manifest::Output& output) {
           return is_same_file(files, records.target(entry.report, output.format),
                               records.target(other->report, output.format));
         });
}

}  // namespace

std::vector<std::string> gone(Files& files, const Records& records, const Inputs& inputs) {
  std::vector<std::string> reports;
  std::optional<FoldedJobs> folded;
  records.each([&](const manifest::Entry& entry) {
    if (!entry.is_report() || makes(inputs.jobs, entry.report)) return;
    const std::string source = records.absolute(entry.input().name);
    std::error_code unknown;
    const bool there = std::filesystem::symlink_status(source, unknown).type() != std::filesystem::file_type::not_found;
    if (!inputs.selects(source).value_or(false) || (there && !inputs.all_of_folders)) return;
    if (!folded) folded.emplace(inputs.jobs);
    if (!is_of_run(files, records, entry, *folded)) reports.push_back(entry.report);
  });
  return reports;
}

std::vector<std::string> elsewhere(const Records& records, const Inputs& inputs) {
  std::vector<std::string> sources;
  if (!inputs.selection.only.empty()) return sources;
  std::set<std::string_view> read;
  for (const Job& job : inputs.jobs) read.insert(job.file);
  records.each([&](const manifest::Entry& entry) {
    if (!entry.is_report() || makes(inputs.jobs, entry.report)) return;
    const std::string source = records.absolute(entry.input().name);
    if (inputs.folders.empty() && read.count(source) == 0) return;
    const bool excluded = inputs.selects(source) == false;
    std::error_code unknown;
    if (!excluded && std::filesystem::is_regular_file(source, unknown)) sources.push_back(source);
  });
  return sources;
}

}  // namespace batch
