// A line of a paragraph.
#pragma once
#include <cstdint>
#include <vector>

#include "text/shaper.hpp"

namespace text {

// Glyphs on a line.
struct Fragment {
  const ShapedRun* run = nullptr;
  float x = 0;             // points, from the left of the line; below 0 of what hangs in the margin
  std::uint32_t span = 0;  // index
};

struct Line {
  std::vector<Fragment> fragments;  // in the order in which they are read
  double width = 0;         // points, without the space at the line's end (which has a fragment: words must not fuse)
  double scale = 1;         // of the widths of its glyphs: of one that is justified a little more or less
  bool hyphenated = false;  // it ends in a hyphen that the breaker set
};

}  // namespace text
