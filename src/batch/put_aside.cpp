#include "batch/put_aside.hpp"

#include <fmt/format.h>

#include <chrono>

#include "unicode/folding.hpp"

namespace batch {
namespace {

constexpr int most_of_a_day = 10'000;  // files put aside under one name; one more is not moved over another

std::string day_of(std::int64_t mtime) {
  namespace chrono = std::chrono;
  const chrono::year_month_day day{
      chrono::floor<chrono::days>(chrono::sys_time<chrono::nanoseconds>(chrono::nanoseconds(mtime)))};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

}  // namespace

bool is_kept_aside(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash != std::string_view::npos && unicode::folded(path.substr(0, slash)) == kept_folder;
}

std::string place_aside(Files& files, const Records& records, std::string_view report, std::string_view format,
                        std::int64_t mtime) {
  const std::string base = fmt::format("{}/{} {}", kept_folder, report, day_of(mtime));
  std::string name = base;
  // Behind a link every name is taken; moving the file there then fails, and says so.
  const auto is_taken = [&] {
    const Files::State state = files.state(records.target(name, format));
    return state.kind != Files::Kind::absent && !state.behind_link;
  };
  for (int number = 2; number <= most_of_a_day && is_taken(); ++number) name = fmt::format("{} ({})", base, number);
  return fmt::format("{}.{}", name, format);
}

}  // namespace batch
