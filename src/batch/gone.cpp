#include "batch/gone.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>

#include "batch/folder.hpp"

namespace batch {

namespace {

// On a disk that ignores case the older name still leads to the new report.
bool is_of_run(Files& files, const Records& records, const manifest::Entry& entry, const FoldedJobs& jobs) {
  const Job* other = jobs.find(entry.report);
  return other != nullptr &&
         std::any_of(entry.outputs.begin(), entry.outputs.end(), [&](const manifest::Output& output) {
           const Files::State old = files.state(records.target(entry.report, output.format));
           const Files::State made = files.state(records.target(other->report, output.format));
           return old.kind != Files::Kind::absent && made.kind != Files::Kind::absent && old.identity == made.identity;
         });
}

}  // namespace

std::vector<std::string> gone(Files& files, const Records& records, const Inputs& inputs) {
  std::vector<std::string> reports;
  std::optional<FoldedJobs> folded;
  records.each([&](const manifest::Entry& entry) {
    if (entry.is_run_draft() || makes(inputs.jobs, entry.report)) return;
    const std::string source = records.absolute(entry.input().name);
    const bool inside = std::any_of(inputs.folders.begin(), inputs.folders.end(), [&](const std::string& folder) {
      const std::string head = join(folder, "");
      return source.starts_with(head) && inputs.selection.has(std::string_view(source).substr(head.size()));
    });
    std::error_code unknown;
    if (!inside || std::filesystem::symlink_status(source, unknown).type() != std::filesystem::file_type::not_found)
      return;
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
    if (entry.is_run_draft() || makes(inputs.jobs, entry.report)) return;
    const std::string source = records.absolute(entry.input().name);
    if (inputs.folders.empty() && read.count(source) == 0) return;
    const bool excluded = std::any_of(inputs.folders.begin(), inputs.folders.end(), [&](const std::string& folder) {
      const std::string head = join(folder, "");
      return source.starts_with(head) && !inputs.selection.has(std::string_view(source).substr(head.size()));
    });
    std::error_code unknown;
    if (!excluded && std::filesystem::is_regular_file(source, unknown)) sources.push_back(source);
  });
  return sources;
}

}  // namespace batch
