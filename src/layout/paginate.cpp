#include "layout/paginate.hpp"

#include <algorithm>
#include <limits>

#include "layout/page_fill.hpp"

namespace layout {
namespace {

// Demerits, in units of a page left empty.
constexpr double empty_page = 100;
constexpr double overfull = 1e7;
constexpr double poor_last_page = 0.2;  // of its height
constexpr double poor_last_page_demerits = 15, poorer_last_page_demerits = 90;

struct Node {
  double demerits = std::numeric_limits<double>::infinity();
  std::size_t from = 0;
};

}  // namespace

// Total fit, as for lines: best[end] is the cheapest way to end a page before box `end`. The demerits of a page are
// what its break costs and the square of the space it leaves when its white has given what it can.
std::vector<std::size_t> page_starts(std::span<const Box> boxes, std::span<const Box> heads, double page_height,
                                     double note_separator) {
  const std::size_t n = boxes.size();
  std::vector<Node> best(n + 1);
  best[0].demerits = 0;
  for (std::size_t end = 1; end <= n; ++end) {
    PageFill fill(note_separator);  // of boxes [first, end)
    for (std::size_t first = end; first-- > 0;) {
      const Box& top = boxes[first];
      fill.add(top);
      const double height = fill.height() + (top.repeated_head ? heads[*top.repeated_head].height : 0);
      const bool fits = height - fill.give() <= page_height + 0.001;
      if (!fits && best[end].demerits < std::numeric_limits<double>::infinity()) break;
      const double before = best[first].demerits;
      if (before < std::numeric_limits<double>::infinity()) {
        double demerits = before + (first > 0 ? top.penalty : 0);
        if (!fits) demerits += overfull * (height / page_height);
        if (end < n && !boxes[end].begins_page) {
          const double left = std::max(0.0, 1 - (height + fill.give()) / page_height);
          demerits += empty_page * left * left;
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
