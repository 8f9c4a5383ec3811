#include "batch/respelled.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"

namespace batch {
namespace {

bool is_free(Files& files, const std::string& from, const std::string& to) {
  const Files::State there = files.state(to);
  return there.kind == Files::Kind::absent || there.identity == files.state(from).identity;
}

// All files of a report or none, as far as can be told beforehand.
void rename(Files& files, Records& records, const manifest::Entry& entry, const std::string& report) {
  std::vector<std::pair<std::string, std::string>> names;
  for (const manifest::Output& output : entry.outputs) {
    std::string from = records.target(entry.report, output.format), to = records.target(report, output.format);
    if (files.kind(from) == Files::Kind::absent) continue;
    if (!is_own(files, records, entry.report, output) || !is_free(files, from, to)) return;
    names.emplace_back(std::move(from), std::move(to));
  }
  for (const auto& [from, to] : names) {
    if (files.make_folder(folder_of(to))) return;
    expect_held(files, folder_of(to));
    if (files.rename(from, to)) return;
  }
  manifest::Entry renamed = entry;
  renamed.report = report;
  records.put(renamed);
  records.remove(entry.report);
}

}  // namespace

void rename_respelled(Files& files, Records& records, const Jobs& jobs) {
  std::vector<manifest::Entry> others;
  records.each([&](const manifest::Entry& entry) {
    if (!makes(jobs, entry.report)) others.push_back(entry);
  });
  if (others.empty()) return;
  const FoldedJobs folded(jobs);
  for (const manifest::Entry& entry : others) {
    const Job* job = folded.find(entry.report);
    if (job != nullptr && !records.find(job->report)) rename(files, records, entry, job->report);
  }
}

}  // namespace batch
