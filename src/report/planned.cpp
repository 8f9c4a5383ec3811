#include "report/planned.hpp"

#include <algorithm>
#include <string_view>

#include "language/parse_planning.hpp"
#include "language/rules.hpp"
#include "section/year.hpp"

namespace report {
namespace {

using document::Date;

Date date_of(const language::Day& day) {
  return {day.year.value_or(0), static_cast<int>(day.month), static_cast<int>(day.day)};
}

bool has_year(const language::Period& period) { return (period.first ? period.first : period.last)->year.has_value(); }

// Their first and last days; open where one of them is.
void span(const language::Planning& planning, Planned& out) {
  bool first_open = false, last_open = planning.ongoing;
  for (const language::Period& period : planning.periods) {
    first_open = first_open || !period.first;
    last_open = last_open || !period.last;
    for (const auto& day : {period.first, period.last}) {
      if (!day) continue;
      const Date date = date_of(*day);
      if (!out.first || day_key(date) < day_key(*out.first)) out.first = date;
      if (!out.last || day_key(date) > day_key(*out.last)) out.last = date;
    }
  }
  if (first_open && last_open) return;  // "vóór mei en vanaf oktober"
  if (first_open) out.first.reset();
  if (last_open) out.last.reset();
}

}  // namespace

Planned planned(const std::optional<section::Value>& planning, const section::Section& section) {
  Planned out;
  if (!planning) return out;
  const auto parsed =
      language::parse_planning(planning->text, language::rules_of(section.language), section::year_of(section));
  out.kind = !parsed                        ? Planned::Kind::unread
             : parsed->periods.empty()      ? Planned::Kind::without_day
             : has_year(parsed->periods[0]) ? Planned::Kind::dated
                                            : Planned::Kind::without_year;
  if (out.kind == Planned::Kind::dated) span(*parsed, out);
  return out;
}

}  // namespace report
