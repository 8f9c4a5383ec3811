#include "batch/inputs.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <tuple>

#include "batch/folder.hpp"
#include "batch/natural_order.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

struct Candidate {
  Job job;
  bool from_folder = false;
};

class Collection {
 public:
  void add_named(const std::string& name) {
    struct stat status{};
    const int error = ::stat(name.c_str(), &status) == 0 ? 0 : errno;
    std::error_code unresolved;
    const std::string file = error != 0 ? "" : std::filesystem::canonical(name, unresolved).string();
    if (error == ENOENT || error == ENOTDIR || unresolved) {
      add_problem(name, {Code::input_missing, {}, {}});
    } else if (error == ELOOP) {
      add_problem(name, {Code::input_not_a_file, {}, {}});
    } else if (error != 0) {
      add_problem(name, {Code::input_unreadable, {}, {std::generic_category().message(error)}});
    } else if (S_ISDIR(status.st_mode)) {
      add_folder(name, file);
    } else if (S_ISREG(status.st_mode)) {
      candidates_.push_back({{name, file, report_of(name), {}}, false});
    } else {
      add_problem(name, {Code::input_not_a_file, {}, {}});
    }
  }

  Inputs finish() {
    keep_each_once();
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      if (a.job.report != b.job.report) return natural_less(a.job.report, b.job.report);
      return natural_less(a.job.name, b.job.name);
    });
    mark_conflicts();
    for (const Candidate& candidate : candidates_) inputs_.jobs.add(candidate.job);
    return std::move(inputs_);
  }

 private:
  void add_folder(const std::string& name, const std::string& folder) {
    FolderContents contents = search(name, folder);
    inputs_.folders.push_back(folder);
    if (contents.files.empty() || !contents.unreadable.empty()) miss(name);
    for (Notice& notice : contents.unreadable) {
      candidates_.push_back({{std::move(notice.name), "", "", std::move(notice.diagnostic)}, true});
    }
    std::move(contents.skipped.begin(), contents.skipped.end(), std::back_inserter(inputs_.notices));
    if (contents.files.empty() && contents.unreadable.empty()) {
      inputs_.notices.push_back({name, {Code::folder_without_sections, {}, {}}});
    }
    candidates_.reserve(candidates_.size() + contents.files.size());
    for (Found& found : contents.files) {
      std::string report(without_xml(found.path));
      candidates_.push_back({{join(name, found.path), std::move(found.file), std::move(report), {}}, true});
    }
  }

  void miss(const std::string& name) {
    if (!inputs_.incomplete) inputs_.incomplete = name;
  }

  void add_problem(const std::string& name, Diagnostic problem) {
    miss(name);
    candidates_.push_back({{name, "", report_of(name), std::move(problem)}, false});
  }

  static std::string report_of(std::string_view name) {
    return std::string(without_xml(name.substr(name.rfind('/') + 1)));
  }

  // The best candidate of each file comes first. Longer is the path below the outer folder.
  void keep_each_once() {
    const auto key = [](const Candidate& c) {
      return std::tuple(std::string_view(c.job.file.empty() ? c.job.name : c.job.file), !c.from_folder,
                        -static_cast<std::ptrdiff_t>(c.job.report.size()), std::string_view(c.job.report),
                        std::string_view(c.job.name));
    };
    std::sort(candidates_.begin(), candidates_.end(),
              [&](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
    const auto again = [](const Candidate& a, const Candidate& b) {
      return b.job.file.empty() ? a.job.name == b.job.name : a.job.file == b.job.file;
    };
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end(), again), candidates_.end());
  }

  // Two of one name, and a report a.pdf where another report needs a folder a.pdf.
  void mark_conflicts() {
    std::map<std::string_view, Job*> folders;
    for (Candidate& candidate : candidates_) {
      const std::string_view report = candidate.job.report;
      if (candidate.job.problem) continue;
      for (std::size_t slash = report.find('/'); slash != std::string::npos; slash = report.find('/', slash + 1))
        folders.emplace(report.substr(0, slash), &candidate.job);
    }
    for (auto first = candidates_.begin(); first != candidates_.end();) {
      const auto last = std::find_if(first, candidates_.end(),
                                     [&](const Candidate& other) { return other.job.report != first->job.report; });
      std::vector<Job*> jobs;
      for (; first != last; ++first)
        if (!first->job.problem) jobs.push_back(&first->job);
      if (!jobs.empty()) mark_conflicts(jobs, folders);
    }
  }

  // Of jobs that make one report.
  static void mark_conflicts(const std::vector<Job*>& jobs, const std::map<std::string_view, Job*>& folders) {
    for (Job* job : jobs) {
      if (jobs.size() > 1) mark(*job, *jobs[job == jobs[0] ? 1 : 0]);
    }
    for (std::string_view extension : {".pdf", ".docx"}) {
      const auto folder = folders.find(std::string(jobs[0]->report).append(extension));
      if (folder == folders.end()) continue;
      for (Job* job : jobs) mark(*job, *folder->second);
      mark(*folder->second, *jobs[0]);
    }
  }

  static void mark(Job& job, const Job& other) {
    if (!job.problem) job.problem = Diagnostic{Code::output_conflict, {}, {other.name}};
  }

  std::vector<Candidate> candidates_;
  Inputs inputs_;
};

}  // namespace

Inputs find_inputs(std::span<const std::string> named) {
  Collection collection;
  for (const std::string& name : named) collection.add_named(name);
  return collection.finish();
}

}  // namespace batch
