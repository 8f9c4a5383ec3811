// The feet of pages: how far they end above the last line that the page has room for, and whether they had to.
#pragma once
#include <cstddef>

#include "layout/pages.hpp"
#include "style/style.hpp"

namespace bench {

struct Feet {
  std::size_t judged = 0;                    // pages but the last ones, and those before a thing that begins a page
  std::size_t over_three = 0, over_six = 0;  // lines of text short
  // How many of those are free: the thing that begins the next page had room on this one, or is nothing that must stay
  // whole (a heading with its lines, a picture, a row, a table that is kept whole).
  std::size_t free_over_three = 0, free_over_six = 0;
};

void count_feet(const layout::Pages& pages, const style::Style& style, Feet& feet);

}  // namespace bench
