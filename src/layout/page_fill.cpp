#include "layout/page_fill.hpp"

#include <algorithm>

namespace layout {

double taken_of_give(std::span<const Box> page, double head, double page_height, double note_separator, bool full) {
  PageFill fill(note_separator);
  for (const Box& box : page) {
    if (&box != &page.front()) fill.space_above(box);
    fill.add(box);
  }
  const double left = page_height - head - fill.height();
  if (fill.give() <= 0 || (left > 0 && !full)) return 0;
  return std::clamp(left / fill.give(), -1.0, 1.0);
}

}  // namespace layout
