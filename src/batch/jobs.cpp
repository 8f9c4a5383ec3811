#include "batch/jobs.hpp"

#include <algorithm>
#include <limits>
#include <new>

#include "batch/natural_order.hpp"
#include "manifest/packing.hpp"

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

// Its place, from 1; the last ones are the likeliest.
std::size_t Jobs::prefix(std::string_view text) {
  constexpr std::ptrdiff_t near = 16;
  const auto last = prefixes_.rbegin() + std::min<std::ptrdiff_t>(near, std::ssize(prefixes_));
  const auto found = std::find(prefixes_.rbegin(), last, text);
  if (found != last) return static_cast<std::size_t>(prefixes_.rend() - found);
  prefixes_.emplace_back(text);
  return prefixes_.size();
}

void Jobs::add(const Job& job) {
  manifest::Packer out;
  const std::string_view below = path_below(job);
  if (below.empty()) {
    out.number(0);
    out.text(job.name);
    out.text(job.file);
    out.text(job.report);
  } else {
    out.number(prefix(std::string_view(job.name).substr(0, job.name.size() - below.size())));
    out.number(prefix(std::string_view(job.file).substr(0, job.file.size() - below.size())));
    out.text(below);
  }
  if (job.problem) problems_.emplace(begins_.size(), *job.problem);
  if (packed_.size() > std::numeric_limits<std::uint32_t>::max()) throw std::bad_alloc();
  begins_.push_back(static_cast<std::uint32_t>(packed_.size()));
  packed_ += out.packed();
}

Job Jobs::operator[](std::size_t index) const {
  manifest::Unpacker in(packed_.data() + begins_[index]);
  Job job;
  if (const std::size_t name = in.number(); name == 0) {
    job.name = in.text();
    job.file = in.text();
    job.report = in.text();
  } else {
    const std::string& folder = prefixes_[in.number() - 1];
    const std::string_view below = in.text();
    job.name = prefixes_[name - 1];
    job.name += below;
    job.file = folder;
    job.file += below;
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
