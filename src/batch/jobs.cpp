#include "batch/jobs.hpp"

#include <algorithm>

#include "batch/natural_order.hpp"

namespace batch {

bool makes(const Jobs& jobs, std::string_view report) {
  const auto at =
      std::partition_point(jobs.begin(), jobs.end(), [&](const Job& job) { return natural_less(job.report, report); });
  return at != jobs.end() && at->report == report;
}

}  // namespace batch
