// How far apart two names are, for advice about one that was misspelt.
#pragma once
#include <cstddef>
#include <string_view>

namespace unicode {

// The fewest typing slips between the two: bytes put in, taken out or replaced, and neighbours swapped (optimal string
// alignment: Levenshtein's distance with swaps, so that "title" is one slip from "titel"). The time is that of the
// product of their lengths.
std::size_t distance(std::string_view a, std::string_view b);

}  // namespace unicode
