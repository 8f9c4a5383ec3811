#include "layout/page_fill.hpp"

#include <algorithm>

namespace layout {

PageChange change_of(std::span<const Box> page, double head, double page_height, double note_separator, bool full) {
  PageFill fill(note_separator);
  for (const Box& box : page) {
    if (&box != &page.front()) fill.space_above(box);
    fill.add(box);
  }
  const double left = page_height - head - fill.height();
  PageChange change;
  if (fill.give() > 0 && (left < 0 || full)) change.white = std::clamp(left / fill.give(), -1.0, 1.0);
  const double lacks = -left - fill.give();
  if (fill.yield() > 0 && lacks > 0) change.pictures = std::min(lacks / fill.yield(), 1.0);
  return change;
}

void make_lower(Box& box, double by, bool from_right) {
  const double scale = 1 - by / box.height;
  for (Picture& picture : box.pictures) {
    if (from_right) picture.x += picture.width * (1 - scale);
    picture.width *= scale;
    picture.height *= scale;
  }
  box.height -= by;
}

}  // namespace layout
