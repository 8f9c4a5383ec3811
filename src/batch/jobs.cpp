#include "batch/jobs.hpp"

#include <algorithm>
#include <limits>
#include <new>

#include "batch/natural_order.hpp"

namespace batch {
namespace {

constexpr std::size_t extension = 4;  // ".xml", in whatever case

// What a job's name and file end in where its report says all but the extension; empty where it does not.
std::string_view path_below(const Job& job) {
  const std::size_t size = job.report.size() + extension;
  if (job.report.empty() || job.name.size() < size || job.file.size() < size) return {};
  const std::string_view below = std::string_view(job.name).substr(job.name.size() - size);
  return below.starts_with(job.report) && job.file.ends_with(below) ? below : std::string_view{};
}

}  // namespace

void Jobs::add(const Job& job) {
  manifest::Packer out;
  const std::string_view below = path_below(job);
  out.text(below);
  if (below.empty()) {
    out.text(job.name);
    out.text(job.file);
    out.text(job.report);
  } else {
    for (const std::string* path : {&job.name, &job.file})
      prefixes_.pack(out, std::string_view(*path).substr(0, path->size() - below.size()));
  }
  if (job.problem) problems_.emplace(begins_.size(), *job.problem);
  if (packed_.size() > std::numeric_limits<std::uint32_t>::max()) throw std::bad_alloc();
  begins_.push_back(static_cast<std::uint32_t>(packed_.size()));
  packed_ += out.packed();
}

Job Jobs::operator[](std::size_t index) const {
  manifest::Unpacker in(packed_.data() + begins_[index]);
  Job job;
  if (const std::string_view below = in.text(); below.empty()) {
    job.name = in.text();
    job.file = in.text();
    job.report = in.text();
  } else {
    job.name = prefixes_.unpack(in).append(below);
    job.file = prefixes_.unpack(in).append(below);
    job.report = below.substr(0, below.size() - extension);
  }
  if (const auto problem = problems_.find(index); problem != problems_.end()) job.problem = problem->second;
  return job;
}

bool Jobs::makes(std::string_view report) const {
  const auto at = std::partition_point(begins_.begin(), begins_.end(), [&](const std::uint32_t& begin) {
    return natural_less((*this)[static_cast<std::size_t>(&begin - begins_.data())].report, report);
  });
  return at != begins_.end() && (*this)[static_cast<std::size_t>(at - begins_.begin())].report == report;
}

void Jobs::shrink() {
  packed_.shrink_to_fit();
  begins_.shrink_to_fit();
}

void Jobs::keep(const std::function<bool(const Job&)>& wanted) {
  Jobs kept;
  for (std::size_t i = 0; i < size(); ++i)
    if (const Job job = (*this)[i]; wanted(job)) kept.add(job);
  kept.shrink();
  *this = std::move(kept);
}

}  // namespace batch
