// Words between which no line ends: a number and its unit.
#pragma once
#include <string_view>

namespace text {

// True when `first` and `second`, with a space between them, stay on one line: "72 uur", "4e kwartaal", "art. 5",
// "€ 3", "12 november". The words come with their punctuation.
bool tied(std::string_view first, std::string_view second);

}  // namespace text
