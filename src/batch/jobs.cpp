#include "batch/jobs.hpp"

#include <algorithm>

#include "batch/folder.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {

void put_in_order(Jobs& jobs) {
  std::stable_sort(jobs.begin(), jobs.end(),
                   [](const Job& a, const Job& b) { return unicode::natural_less(a.report, b.report); });
}

std::set<std::string> report_folders(const Jobs& jobs, const std::string& output) {
  std::set<std::string> folders;
  for (const Job& job : jobs)
    if (const std::size_t slash = job.report.rfind('/'); slash != std::string::npos)
      folders.insert(join(output, std::string_view(job.report).substr(0, slash)));
  return folders;
}

bool makes(const Jobs& jobs, std::string_view report) {
  const auto at = std::partition_point(jobs.begin(), jobs.end(),
                                       [&](const Job& job) { return unicode::natural_less(job.report, report); });
  return at != jobs.end() && at->report == report;
}

FoldedJobs::FoldedJobs(const Jobs& jobs) {
  for (const Job& job : jobs) jobs_.emplace(unicode::folded(job.report), &job);
}

const Job* FoldedJobs::find(std::string_view report) const {
  const auto found = jobs_.find(unicode::folded(report));
  return found == jobs_.end() ? nullptr : found->second;
}

}  // namespace batch
