// The words by which a language says when something is planned.
#pragma once
#include <span>
#include <string_view>

namespace language {

enum class PlanningMeaning {
  month,   // value: 1 to 12
  season,  // value: its first month
  quarter,
  half,  // of a year
  week,
  year,     // "eind van het jaar"
  ordinal,  // value: which; those with figures are known by ordinal_endings
  begin,
  middle,
  end,
  through,  // up to and with what follows
  also,     // between two moments
  before,   // what follows is too late
  by,       // at the latest
  from,
  after,
  filler,   // says nothing: "in het"
  ongoing,  // without end, or again and again
  undecided,
  soon,
  not_applicable
};

// What stands before a year, of which it is a part.
constexpr bool is_part_of_year(PlanningMeaning meaning) {
  using enum PlanningMeaning;
  return meaning == month || meaning == season || meaning == quarter || meaning == half || meaning == begin ||
         meaning == middle || meaning == end;
}

// In small letters, one space between words, without the full stop of the last word.
struct PlanningTerm {
  std::string_view words;
  PlanningMeaning meaning;
  int value = 0;
};

struct PlanningWords {
  std::span<const PlanningTerm> terms;
  std::string_view example;   // a planning that is understood, for advice
  bool month_first = false;   // "December 1, 2026" too
  bool numeric_days = false;  // "1-12-2026" is a day of December; elsewhere it may be one of January
};

}  // namespace language
