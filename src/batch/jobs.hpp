// The inputs of a run.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace batch {

// Names are bytes, as the system gives them; nothing says that they are UTF-8.
struct Job {
  std::string name;    // for the user: what was named, with the path below it
  std::string file;    // to open: absolute, without links in it
  std::string report;  // path below the output folder, without extension: "a/b"; may be empty when there is a problem
  std::optional<diagnostics::Diagnostic> problem;  // then no report can be made of this input
  // How many bytes of `file` are the folder that was named, in which it was found; 0: the file itself was named.
  std::size_t below = 0;
};

using Jobs = std::vector<Job>;  // in natural order of `report`

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
