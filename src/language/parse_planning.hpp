// The moments that the free text of `planning` names, in days: an agenda of all actions sorts by them.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "language/rules.hpp"

namespace language {

// A day that exists.
struct Day {
  std::optional<int> year;      // empty: the author named none
  unsigned month = 1, day = 1;  // from 1
  bool operator==(const Day&) const = default;
};

// Both ends belong to it. "vóór 1 juli" has no first day and "vanaf 2027" no last; one of them is always there. Both
// years are known or neither is; in the latter case a `last` before `first` lies in the year after it.
struct Period {
  std::optional<Day> first, last;
  bool operator==(const Period&) const = default;
};

struct Planning {
  std::vector<Period> periods;  // in the author's order
  bool ongoing = false;         // doorlopend, jaarlijks
  bool undecided = false;       // n.t.b.
  bool soon = false;            // z.s.m.
  bool not_applicable = false;  // n.v.t., and then nothing else is set
  bool operator==(const Planning&) const = default;
};

// `text` is UTF-8; case and white space do not matter. Empty when any part of it is not understood, and in a language
// without words of planning. `year` is that of the first moment where none has one; without it, February ends on the
// 28th and week 1 begins on 1 January.
std::optional<Planning> parse_planning(std::string_view text, const Rules& rules, std::optional<int> year = {});

}  // namespace language
