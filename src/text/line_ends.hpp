// Chooses where the lines of a paragraph end.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "text/word_boxes.hpp"

namespace text {

enum class Alignment { left, justified };
enum class Method {
  total_fit,  // all lines together (Knuth and Plass, 1981)
  greedy      // line by line: what the tests compare with
};

struct LineEnds {
  std::vector<std::size_t> ends;  // one behind the last box of each line
  bool good = false;              // no line is overfull or so short that a hyphen might help
};

// Time is linear in the boxes. Every line fits, but for a stretch without a line end that is wider than the measure. At
// most two lines in a row end in a hyphen, unless a line would not fit otherwise (total_fit).
LineEnds line_ends(std::span<const WordBox> boxes, double measure, Alignment alignment, Method method);

}  // namespace text
