#include "batch/respelled.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"
#include "batch/same_file.hpp"

namespace batch {
namespace {

bool is_free(Files& files, const std::string& from, const std::string& to) {
  return files.kind(to) == Files::Kind::absent || is_same_file(files, from, to);
}

// On a disk that ignores case a folder keeps the spelling that it was made with until it is renamed itself.
bool respell_folders(Files& files, const std::string& from, const std::string& to) {
  if (from == to) return true;
  if (!respell_folders(files, folder_of(from), folder_of(to))) return false;
  if (file_name(from) == file_name(to) || !is_same_file(files, from, to)) return true;
  expect_held(files, folder_of(to));
  return !files.rename(join(folder_of(to), file_name(from)), to);
}

// All files of a report or none, as far as can be told beforehand. Whether they have the new name.
bool rename(Files& files, Records& records, const manifest::Entry& entry, const std::string& report) {
  std::vector<std::pair<std::string, std::string>> names;
  for (const manifest::Output& output : entry.outputs) {
    std::string from = records.target(entry.report, output.format), to = records.target(report, output.format);
    if (files.kind(from) == Files::Kind::absent) continue;
    if (!is_own(files, records, entry.report, output) || !is_free(files, from, to)) return false;
    names.emplace_back(std::move(from), std::move(to));
  }
  for (auto name = names.begin(); name != names.end(); ++name) {
    const auto& [from, to] = *name;
    if (!respell_folders(files, folder_of(from), folder_of(to)) || files.make_folder(folder_of(to))) return false;
    expect_held(files, folder_of(to));
    if (!files.rename(from, to)) continue;
    while (name != names.begin()) {
      --name;
      // Where that fails too there is nothing more to try.
      (void)files.rename(name->second, name->first);
    }
    return false;
  }
  manifest::Entry renamed = entry;
  renamed.report = report;
  records.put(renamed);
  records.remove(entry.report);
  return true;
}

}  // namespace

void follow_respelled(Files& files, Records& records, Jobs& jobs, bool may_rename) {
  std::vector<manifest::Entry> others;
  records.each([&](const manifest::Entry& entry) {
    if (entry.has_input() && !makes(jobs, entry.report)) others.push_back(entry);
  });
  if (others.empty()) return;
  const FoldedJobs folded(jobs);
  std::vector<std::pair<std::size_t, std::string>> kept;
  for (const manifest::Entry& entry : others) {
    const Job* job = folded.find(entry.report);
    if (job == nullptr || records.find(job->report)) continue;
    if (!may_rename || !rename(files, records, entry, job->report))
      kept.emplace_back(static_cast<std::size_t>(job - jobs.data()), entry.report);
  }
  for (auto& [job, report] : kept) jobs[job].report = std::move(report);
  if (!kept.empty()) put_in_order(jobs);
}

}  // namespace batch
