// Words between which no line ends: a number and its unit, a name and what stands before it, a month and its year.
#pragma once
#include <string_view>

#include "language/rules.hpp"

namespace text {

// True when `first` and `second`, with a space between them, stay on one line: "72 uur", "4e kwartaal", "art. 5",
// "€ 3", "12 november", "november 2026", "kwartaal 2026", "eind 2026", "dhr. Jansen", "J. Jansen", "'t Gooi", "3 × 4",
// "1 000", "-3 %"; before a dash or another lone sign, so that no line begins with it, and behind a lone bracket or
// quote that opens. The words come with their punctuation.
bool tied(std::string_view first, std::string_view second, const language::Rules& rules);

}  // namespace text
