#include "batch/jobs.hpp"

#include <algorithm>

#include "batch/natural_order.hpp"
#include "unicode/folding.hpp"

namespace batch {

bool makes(const Jobs& jobs, std::string_view report) {
  const auto at =
      std::partition_point(jobs.begin(), jobs.end(), [&](const Job& job) { return natural_less(job.report, report); });
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
