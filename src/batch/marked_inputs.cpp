#include "batch/marked_inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "batch/missed.hpp"
#include "batch/read_file.hpp"
#include "manifest/manifest.hpp"
#include "unicode/folding.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

constexpr std::size_t most_manifest = std::size_t{64} << 20U;  // bytes; of one that is larger the reports are unknown

bool may_be_marked(std::string_view name) {
  const std::string folded = unicode::folded(name);
  return folded.ends_with(".docx") || folded.ends_with(".odt") || folded.ends_with(".pdf");
}

// The reports that manifests list, of the folders that are asked for or of those in which they lie.
class ListedReports {
 public:
  bool lists(const std::string& folder, const std::string& name) {
    const Folder& found = nearest(folder);
    const std::size_t dot = name.rfind('.');
    const auto entry = found.reports.find(join(found.below, name.substr(0, dot)));
    return entry != found.reports.end() && entry->second.contains(unicode::folded(name.substr(dot + 1)));
  }

 private:
  struct Folder {
    std::string below;                                     // from that of the manifest
    std::map<std::string, std::set<std::string>> reports;  // with their formats
  };

  const Folder& nearest(const std::string& folder) {
    const auto [place, fresh] = folders_.try_emplace(folder);
    if (!fresh) return place->second;
    std::error_code unknown;
    const fs::path whole = fs::absolute(folder.empty() ? "." : folder, unknown).lexically_normal();
    for (fs::path at = whole; !at.empty(); at = at.parent_path()) {
      if (read(at / "raadstuk.json", place->second)) {
        const std::string below = whole.lexically_relative(at).string();
        place->second.below = below == "." ? "" : below;
        break;
      }
      if (at == at.parent_path()) break;
    }
    return place->second;
  }

  static bool read(const fs::path& file, Folder& folder) {
    const auto bytes = read_file(file.string(), most_manifest);
    if (!std::holds_alternative<std::string>(bytes)) return false;
    const auto manifest = manifest::read(std::get<std::string>(bytes));
    if (const auto* known = std::get_if<manifest::Manifest>(&manifest))
      for (const auto& [report, entry] : known->entries)
        for (const manifest::Output& output : entry.outputs) folder.reports[report].insert(output.format);
    return true;
  }

  std::map<std::string, Folder> folders_;
};

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

void take_marked(Inputs& inputs, const Records* records, const AreSections& are_sections) {
  ListedReports listed;
  const auto is_made_here = [&](const std::string& folder, const std::string& name) {
    return records != nullptr ? is_report(folder, name, records) : listed.lists(folder, name);
  };
  take_marked(inputs, is_made_here, are_sections);
}

}  // namespace batch
