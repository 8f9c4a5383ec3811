// The inputs of a run.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace batch {

// Names are bytes, as the system gives them; nothing says that they are UTF-8.

// A file that a comparison is made of.
struct VersionFile {
  std::string name;       // for the user
  std::string file;       // to open, as that of a Job
  std::size_t below = 0;  // as that of a Job
};
// Two versions of a section; either may be missing, and has errors that keep it from being known where `broken`.
struct VersionPair {
  std::optional<VersionFile> old, now;
  bool broken = false;
};
// What a comparison is made of, in place of one input.
struct Compared {
  std::string kind;  // the name of its row
  std::vector<VersionPair> pairs;
};

struct Job {
  std::string name;    // for the user: what was named, with the path below it
  std::string file;    // to open: absolute, without links in it
  std::string report;  // path below the output folder, without extension: "a/b"; may be empty when there is a problem
  std::optional<diagnostics::Diagnostic> problem;  // then no report can be made of this input
  // How many bytes of `file` are the folder that was named, in which it was found; 0: the file itself was named.
  std::size_t below = 0;
  std::shared_ptr<const Compared> compared{};  // of a comparison; `file` is one of its files
};

using Jobs = std::vector<Job>;  // in natural order of `report`

void put_in_order(Jobs& jobs);

// The folders that the reports stand in, but for `output` itself.
std::set<std::string> report_folders(const Jobs& jobs, const std::string& output);

// Whether one of the jobs makes the report.
bool makes(const Jobs& jobs, std::string_view report);

// The reports of a run by their names as a disk that ignores case has them. The jobs outlive it.
class FoldedJobs {
 public:
  explicit FoldedJobs(const Jobs& jobs);
  // The job whose report's name folds as this one does; null: there is none.
  const Job* find(std::string_view report) const;

 private:
  std::map<std::string, const Job*, std::less<>> jobs_;
};

}  // namespace batch
