// Right-to-left words in a line that runs from left to right (UAX #9).
#pragma once
#include "text/paragraph.hpp"

namespace text {

// Gives the fragments of a line their places from left to right. They stay in reading order: only `x` changes.
void place_visually(std::span<const Span> spans, Line& line);

}  // namespace text
