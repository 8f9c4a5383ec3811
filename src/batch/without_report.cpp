#include "batch/without_report.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "batch/folder.hpp"

namespace batch {

void forget_inputs_without_report(Records& records, const Inputs& inputs) {
  std::vector<manifest::Entry> entries;
  records.each([&](const manifest::Entry& entry) {
    if (entry.has_input() && !entry.is_report()) entries.push_back(entry);
  });
  if (entries.empty()) return;
  std::map<std::string_view, std::string_view> reports;
  for (const Job& job : inputs.jobs) reports.emplace(job.file, job.report);
  for (const manifest::Entry& entry : entries) {
    const std::string file = records.absolute(entry.input().name);
    const auto job = reports.find(file);
    const bool excluded = inputs.selection.only.empty() && inputs.selects(file) == false;
    std::error_code unknown;
    const bool gone = std::filesystem::symlink_status(file, unknown).type() == std::filesystem::file_type::not_found;
    if (gone || excluded || (job != reports.end() && job->second != entry.report)) records.remove(entry.report);
  }
}

}  // namespace batch
