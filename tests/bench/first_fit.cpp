#include "bench/first_fit.hpp"

namespace bench {

void first_fit(layout::Pages& pages, const style::Style& style) {
  const double bottom = style.page.height - style.page.bottom;
  pages.pages.clear();
  double y = 0;
  for (const layout::Box& box : pages.boxes) {
    const bool fits = !pages.pages.empty() && y + box.above + box.height <= bottom;
    if (fits && !box.begins_page) {
      y += box.above;
    } else {
      pages.pages.emplace_back();
      y = style.page.top;
      if (box.repeated_head) {
        const layout::Box& head = pages.heads[*box.repeated_head];
        pages.pages.back().boxes.push_back({&head, y});
        y += head.height;
      }
    }
    pages.pages.back().boxes.push_back({&box, y});
    y += box.height;
  }
}

}  // namespace bench
