#include "language/planning_days.hpp"

namespace language {
namespace {

using Part = Moment::Part;
using Unit = Moment::Unit;
using namespace std::chrono;

constexpr int year_without_name = 2001;

year year_of(const Moment& moment) { return year{moment.year.value_or(year_without_name)}; }

std::optional<Span> day_span(const Moment& moment) {
  const year_month_day day = year_of(moment) / moment.month / moment.number;
  if (!day.ok()) return std::nullopt;
  return Span{sys_days(day), sys_days(day)};
}

// ISO 8601: week 1 has the year's first Thursday.
std::optional<Span> week_span(const Moment& moment) {
  const auto monday_of_week_1 = [](year of) {
    const sys_days fourth = sys_days(of / January / 4);
    return fourth - (weekday(fourth) - Monday);
  };
  const sys_days first = monday_of_week_1(year_of(moment)) + days(7) * (moment.number - 1);
  if (moment.number < 1 || first >= monday_of_week_1(year_of(moment) + years(1))) return std::nullopt;
  return Span{first, first + days(6)};
}

// From the first day of a month to the last of the one `count` on.
Span months_span(year_month first, int count) {
  return {sys_days(first / 1), sys_days((first + months(count - 1)) / std::chrono::last)};
}

// Begin, middle and end of a year are a quarter, a half and a quarter; of anything shorter, thirds.
Span part_of_months(year_month first, int count, Part part) {
  if (part == Part::whole) return months_span(first, count);
  if (count == 1) {
    const Span whole = months_span(first, 1);
    if (part == Part::begin) return {whole.first, whole.first + days(9)};
    if (part == Part::middle) return {whole.first + days(10), whole.first + days(19)};
    return {whole.first + days(20), whole.last};
  }
  const int edge = count == 12 ? 3 : count / 3;
  if (part == Part::begin) return months_span(first, edge);
  if (part == Part::end) return months_span(first + months(count - edge), edge);
  return months_span(first + months(edge), count - 2 * edge);
}

}  // namespace

std::optional<Span> span(const Moment& moment) {
  const year_month january = year_of(moment) / January;
  const auto from = [&](int month, int count) {
    return part_of_months(january + months(month - 1), count, moment.part);
  };
  if (moment.part != Part::whole && (moment.years > 1 || moment.unit == Unit::day || moment.unit == Unit::week))
    return std::nullopt;
  switch (moment.unit) {
    case Unit::none: return std::nullopt;
    case Unit::day: return day_span(moment);
    case Unit::week: return week_span(moment);
    case Unit::month: return from(moment.month, 1);
    case Unit::season: return from(moment.number, 3);
    case Unit::quarter:
      if (moment.number < 1 || moment.number > 4) return std::nullopt;
      return from(moment.number * 3 - 2, 3);
    case Unit::half:
      if (moment.number < 1 || moment.number > 2) return std::nullopt;
      return from(moment.number * 6 - 5, 6);
    case Unit::year: return from(1, 12 * moment.years);
  }
  return std::nullopt;
}

}  // namespace language
