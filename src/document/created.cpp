#include "document/created.hpp"

#include <fmt/format.h>

#include <chrono>

namespace document {

std::string written(const Date& day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); }

std::string created(const Metadata& metadata, std::optional<std::int64_t> time) {
  using namespace std::chrono;
  if (!time) {
    if (!metadata.date) return {};
    return written(*metadata.date) + "T00:00:00Z";
  }
  const sys_seconds moment{seconds{*time}};
  const sys_days midnight = floor<days>(moment);
  const year_month_day day{midnight};
  const hh_mm_ss clock{moment - midnight};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

}  // namespace document
