#include "batch/marked_inputs.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "batch/folder.hpp"
#include "batch/listed_reports.hpp"
#include "batch/missed.hpp"
#include "unicode/folding.hpp"

namespace batch {
namespace {

using diagnostics::Code;

bool may_be_marked(std::string_view name) {
  const std::string folded = unicode::folded(name);
  return folded.ends_with(".docx") || folded.ends_with(".odt") || folded.ends_with(".pdf");
}

// The outermost folder that was named in which this one lies; empty where there is none.
std::string named_folder(const Inputs& inputs, const std::string& folder) {
  std::string found;
  for (const std::string& named : inputs.folders)
    if ((folder == named || folder.starts_with(join(named, ""))) && (found.empty() || named.size() < found.size()))
      found = named;
  return found;
}

Job job_of(const Inputs& inputs, const Missed& missed, const std::string& name) {
  const std::string file = join(missed.folder, name), named = named_folder(inputs, missed.folder);
  const std::string path = named.empty() ? name : file.substr(join(named, "").size());
  return {join(missed.name, name), file, path.substr(0, path.rfind('.')), {}, named.size()};
}

void mark_conflicts(Jobs& jobs) {
  std::map<std::string, Job*> first;
  for (Job& job : jobs) {
    if (job.report.empty()) continue;
    const std::string report = unicode::folded(job.report);
    if (auto own = our_own_file(report); own && !job.problem)
      job.problem = {Code::output_conflict, {}, {*std::move(own)}};
    const auto [known, is_new] = first.try_emplace(report, &job);
    if (is_new) continue;
    if (!job.problem) job.problem = {Code::output_conflict, {}, {known->second->name}};
    if (!known->second->problem) known->second->problem = {Code::output_conflict, {}, {job.name}};
  }
}

}  // namespace

void take_marked(Inputs& inputs,
                 const std::function<bool(const std::string& folder, const std::string& name)>& is_report,
                 const AreSections& are_sections) {
  if (!are_sections) return;
  struct Candidate {
    Missed* missed;
    std::string name;
  };
  std::vector<Candidate> candidates;
  std::vector<std::string> files;
  // One that was named itself, or lies in a folder and in one within it that were both named, is an input once.
  std::set<std::string> known, with_sections, taken;
  for (const Job& job : inputs.jobs) known.insert(job.file);
  for (Missed& missed : inputs.missed)
    if (std::erase_if(missed.files, [&](const auto& name) { return known.contains(join(missed.folder, name)); }) > 0)
      with_sections.insert(missed.name);
  for (Missed& missed : inputs.missed)
    for (const std::string& name : missed.files)
      if (may_be_marked(name) && !is_report(missed.folder, name) && known.insert(join(missed.folder, name)).second) {
        candidates.push_back({&missed, name});
        files.push_back(join(missed.folder, name));
      }
  const std::vector<bool> sections = files.empty() ? std::vector<bool>() : are_sections(files);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!sections[i]) continue;
    inputs.jobs.push_back(job_of(inputs, *candidates[i].missed, candidates[i].name));
    taken.insert(files[i]);
    with_sections.insert(candidates[i].missed->name);
  }
  for (Missed& missed : inputs.missed)
    std::erase_if(missed.files, [&](const std::string& name) { return taken.contains(join(missed.folder, name)); });
  if (with_sections.empty()) return;
  // The folder holds sections after all.
  const auto is_of = [&](const std::string& folder) {
    return std::ranges::any_of(with_sections, [&](const std::string& name) {
      return join(name, "") == join(folder, "") || name.starts_with(join(folder, ""));
    });
  };
  std::erase_if(inputs.notices, [&](const Notice& notice) {
    return notice.diagnostic.code == Code::folder_without_sections && is_of(notice.name);
  });
  if (inputs.incomplete && is_of(*inputs.incomplete)) inputs.incomplete.reset();
  put_in_order(inputs.jobs);
  mark_conflicts(inputs.jobs);
}

void take_marked(Inputs& inputs, const Records* records, Files& files, const AreSections& are_sections) {
  if (records != nullptr) {
    const auto is_made_here = [&](const std::string& folder, const std::string& name) {
      return is_report(folder, name, records);
    };
    return take_marked(inputs, is_made_here, are_sections);
  }
  ListedReports listed(files);
  const auto is_listed = [&](const std::string& folder, const std::string& name) {
    return may_be_marked(name) && listed.find(folder, name).has_value();
  };
  take_marked(inputs, is_listed, are_sections);
  if (inputs.jobs.empty()) return;  // where there is no section at all, they may be what was meant
  for (Missed& missed : inputs.missed)
    std::erase_if(missed.files, [&](const std::string& name) { return is_listed(missed.folder, name); });
}

}  // namespace batch
