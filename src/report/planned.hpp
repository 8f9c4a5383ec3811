// When an action is planned, in days.
#pragma once
#include <optional>
#include <tuple>

#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

struct Planned {
  enum class Kind {
    dated,         // it has a first or a last day, or both
    without_day,   // it is understood and names none: "doorlopend", "n.t.b."
    none,          // nothing was written
    unread,        // what was written is not understood
    without_year,  // nor does its section name one
  };
  Kind kind = Kind::none;
  // Of all moments that it names, both belonging to it; open where "vóór" or "vanaf" leaves them so.
  std::optional<document::Date> first, last;

  // The first day that it names, of a dated one.
  const document::Date& begin() const { return first ? *first : *last; }
};

// A planning without a year is one of the section's `jaar`, else of the first year that its `document` names.
Planned planned(const std::optional<section::Value>& planning, const section::Section& section);

inline auto day_key(const document::Date& day) { return std::tuple(day.year, day.month, day.day); }

}  // namespace report
