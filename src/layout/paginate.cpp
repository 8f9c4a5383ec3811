#include "layout/paginate.hpp"

#include <algorithm>
#include <limits>

namespace layout {
namespace {

// Demerits, as empty_page.
constexpr double overfull = 1e7;
constexpr double poor_last_page = 0.2;  // of its height
constexpr double poor_last_page_demerits = 5, poorer_last_page_demerits = 30;

struct Node {
  double demerits = std::numeric_limits<double>::infinity();
  std::size_t from = 0;
};

}  // namespace

// Total fit, as for lines: best[end] is the cheapest way to end a page before box `end`. Pages are ragged at the foot,
// so the demerits of a page are what its break costs and the square of the space it leaves.
std::vector<std::size_t> page_starts(std::span<const Box> boxes, std::span<const Box> heads, PageHeights heights,
                                     double note_separator) {
  const std::size_t n = boxes.size();
  std::vector<Node> best(n + 1);
  best[0].demerits = 0;
  for (std::size_t end = 1; end <= n; ++end) {
    double body = 0;   // of boxes [first, end) with the space between them
    double notes = 0;  // of their notes
    for (std::size_t first = end; first-- > 0;) {
      const Box& top = boxes[first];
      body += top.height;
      if (top.notes_height > 0) notes += top.notes_height + (notes > 0 ? 0 : note_separator);
      const double head = top.repeated_head ? heads[*top.repeated_head].height : 0;
      const double page_height = top.turned ? heights.turned : heights.upright;
      const double height = body + head + notes;
      const bool fits = height <= page_height + 0.001;
      if (!fits && best[end].demerits < std::numeric_limits<double>::infinity()) break;
      const double before = best[first].demerits;
      if (before < std::numeric_limits<double>::infinity()) {
        const double left = std::max(0.0, 1 - height / page_height);
        double demerits = before + (first > 0 ? top.penalty : 0);
        if (!fits) demerits += overfull * (height / page_height);
        if (end < n && !boxes[end].begins_page) demerits += empty_page * left * left;
        if (end == n && first > 0 && 1 - left < poor_last_page - 1e-6)
          demerits += poor_last_page_demerits + poorer_last_page_demerits * (1 - (1 - left) / poor_last_page);
        if (demerits < best[end].demerits) best[end] = {demerits, first};
      }
      if (top.begins_page) break;
      body += top.above;
    }
  }
  std::vector<std::size_t> starts;
  for (std::size_t at = n; at > 0; at = best[at].from) starts.push_back(best[at].from);
  std::reverse(starts.begin(), starts.end());
  return starts;
}

}  // namespace layout
