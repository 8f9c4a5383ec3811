#include "bench/feet.hpp"

#include <algorithm>

#include "layout/paginate.hpp"

namespace bench {
namespace {

using layout::Box;

// What the next page begins with: the boxes up to the first that a page may begin with.
struct Chunk {
  double height = 0;  // with the space above it
  bool whole = false;
};

Chunk chunk_at(const layout::Pages& pages, const Box* first) {
  Chunk chunk;
  for (const Box* box = first; box < pages.boxes.data() + pages.boxes.size(); ++box) {
    if (box > first && (box->penalty < layout::forbidden || box->begins_page)) break;
    chunk.height += box->above + box->height + box->notes_height;
    chunk.whole = chunk.whole || box->heading || !box->pictures.empty() || box->repeated_head;
  }
  return chunk;
}

}  // namespace

void count_feet(const layout::Pages& pages, const style::Style& style, Feet& feet) {
  const double leading = style.letter(style::Role::text).leading;
  const auto of_body = [&](const Box* box) {
    return !pages.boxes.empty() && box >= pages.boxes.data() && box < pages.boxes.data() + pages.boxes.size();
  };
  for (std::size_t number = 0; number + 1 < pages.pages.size(); ++number) {
    const layout::Page& page = pages.pages[number];
    const auto& behind = pages.pages[number + 1].boxes;
    const auto next = std::find_if(behind.begin(), behind.end(), [&](const auto& each) { return of_body(each.box); });
    if (next == behind.end() || next->box->begins_page) continue;
    double limit = page.height - style.page.bottom, bottom = style.page.top;
    for (const layout::PlacedBox& placed : page.boxes)
      if (of_body(placed.box))
        bottom = std::max(bottom, placed.top + placed.box->height);
      else if (placed.top > bottom)
        limit = std::min(limit, placed.top);  // a note
    const double left = limit - bottom;
    const Chunk chunk = chunk_at(pages, next->box);
    const bool had_to = chunk.whole && chunk.height > left + 0.01;
    ++feet.judged;
    if (left > 3 * leading) ++feet.over_three, feet.free_over_three += had_to ? 0 : 1;
    if (left > 6 * leading) ++feet.over_six, feet.free_over_six += had_to ? 0 : 1;
  }
}

}  // namespace bench
