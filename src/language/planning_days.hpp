// From what a planning calls a moment to its days.
#pragma once
#include <chrono>
#include <optional>

namespace language {

// A moment as it was named: "eind 2e kwartaal 2026".
struct Moment {
  enum class Part { whole, begin, middle, end };
  enum class Unit { none, day, week, month, season, quarter, half, year };
  Part part = Part::whole;
  Unit unit = Unit::none;
  int number = 0;  // day of `month`, week, quarter or half; of a season its first month
  int month = 0;   // of a day or month
  std::optional<int> year;
  int years = 1;  // how many, where the unit is a year: 2026/2027 is two
};

struct Span {
  std::chrono::sys_days first, last;  // both belong to it
};

// Without a year, in one that begins on a Monday and has no 29 February. Empty when there is no such moment, as 31
// April, or the middle of a day.
std::optional<Span> span(const Moment& moment);

}  // namespace language
