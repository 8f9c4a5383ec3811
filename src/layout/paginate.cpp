#include "layout/paginate.hpp"

#include <algorithm>
#include <limits>

#include "layout/page_fill.hpp"

namespace layout {
namespace {

// Demerits, as empty_page.
constexpr double overfull = 1e7;
constexpr double smaller_pictures = 0.4;  // as small as they may be
constexpr double without_room = 0.4;      // of the demerits of empty space, before what it cannot hold
constexpr double poor_last_page = 0.2;    // of its height
constexpr double poor_last_page_demerits = 15, poorer_last_page_demerits = 90;

struct Node {
  double demerits = std::numeric_limits<double>::infinity();
  std::size_t from = 0;
};

// What a page must have room for to take each box: with all behind it that no page may begin with.
std::vector<double> needed_heights(std::span<const Box> boxes) {
  std::vector<double> needed(boxes.size());
  for (std::size_t i = boxes.size(); i-- > 0;) {
    needed[i] = boxes[i].height + boxes[i].notes_height;
    if (i + 1 < boxes.size() && boxes[i + 1].penalty >= forbidden && !boxes[i + 1].begins_page)
      needed[i] += boxes[i + 1].above + needed[i + 1];
  }
  return needed;
}

}  // namespace

// Total fit, as for lines: best[end] is the cheapest way to end a page before box `end`. The demerits of a page are
// what its break costs and the square of the space it leaves when its white has given what it can.
std::vector<std::size_t> page_starts(std::span<const Box> boxes, std::span<const Box> heads, PageHeights heights,
                                     double note_separator) {
  const std::size_t n = boxes.size();
  std::vector<Node> best(n + 1);
  best[0].demerits = 0;
  const std::vector<double> needed = needed_heights(boxes);
  for (std::size_t end = 1; end <= n; ++end) {
    PageFill fill(note_separator);  // of boxes [first, end)
    for (std::size_t first = end; first-- > 0;) {
      const Box& top = boxes[first];
      const double page_height = top.turned ? heights.turned : heights.upright;
      fill.add(top);
      const double height = fill.height() + (top.repeated_head ? heads[*top.repeated_head].height : 0);
      const double lacks = height - fill.give() - page_height;  // when white has given all
      const bool fits = lacks <= fill.yield() + 0.001;
      if (!fits && best[end].demerits < std::numeric_limits<double>::infinity()) break;
      const double before = best[first].demerits;
      if (before < std::numeric_limits<double>::infinity()) {
        double demerits = before + (first > 0 ? top.penalty : 0);
        if (!fits) demerits += overfull * (height / page_height);
        if (fits && lacks > 0.001) demerits += smaller_pictures * lacks / fill.yield();
        if (end < n && !boxes[end].begins_page) {
          const double left = std::max(0.0, 1 - (height + fill.give()) / page_height);
          const bool had_room = page_height - height >= boxes[end].above + needed[end];
          demerits += empty_page * left * left * (had_room ? 1 : without_room);
        }
        const double full = height / page_height;
        if (end == n && first > 0 && full < poor_last_page - 1e-6)
          demerits += poor_last_page_demerits + poorer_last_page_demerits * (1 - full / poor_last_page);
        if (demerits < best[end].demerits) best[end] = {demerits, first};
      }
      if (top.begins_page) break;
      fill.space_above(top);
    }
  }
  std::vector<std::size_t> starts;
  for (std::size_t at = n; at > 0; at = best[at].from) starts.push_back(best[at].from);
  std::reverse(starts.begin(), starts.end());
  return starts;
}

}  // namespace layout
