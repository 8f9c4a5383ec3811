// Chooses where pages begin, over the whole document at once.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "layout/pages.hpp"

namespace layout {

// A break that no page may have, short of a page that cannot be filled otherwise.
inline constexpr double forbidden = 1e5;

// What it costs to leave a page empty; half of it, a quarter.
inline constexpr double empty_page = 100;

// Heights of the text on an upright and on a turned page, in points.
struct PageHeights {
  double upright = 0, turned = 0;
};

// The index of the first box of each page. `heads` are those of Pages. `note_separator` is the height
// that a page loses between its text and its notes. Time is linear in the pages.
std::vector<std::size_t> page_starts(std::span<const Box> boxes, std::span<const Box> heads, PageHeights heights,
                                     double note_separator);

}  // namespace layout
