// The text of a planning cut into what it is made of.
#pragma once
#include <string_view>
#include <vector>

#include "language/rules.hpp"

namespace language {

struct PlanningWord {
  enum class Kind {
    term,        // of the language
    number,      // one or two digits
    ordinal,     // "4e", or a word for it
    year,        // four digits, 1900 to 2199
    day,         // 2026-12-01 or 1-12-2026; it may not exist
    year_month,  // 2026-12
    dash,
    slash,
    comma,
    unknown
  };
  Kind kind = Kind::unknown;
  PlanningMeaning meaning = {};      // of a term
  int value = 0;                     // of a term, number, ordinal or year
  int year = 0, month = 0, day = 0;  // of a day or year_month
};

std::vector<PlanningWord> planning_words(std::string_view text, const Rules& rules);

}  // namespace language
