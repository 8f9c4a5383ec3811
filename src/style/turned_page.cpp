#include "style/turned_page.hpp"

#include <algorithm>

namespace style {
namespace {

constexpr double running_line = 9 / 25.4 * 72;  // from the edge to the baseline of a running line
constexpr double below_rule = 4;                // from the rule under the header to the text

}  // namespace

PageMetrics turned_page(const Style& style) {
  PageMetrics page = style.page;
  page.width = std::max(style.page.width, style.page.height);
  page.height = std::min(style.page.width, style.page.height);
  page.left = page.right = narrow_margin;
  const double size = style.letter(Role::running).size;
  page.head = page.foot = std::max(running_line, size * 1.5);
  page.top = page.bottom = std::max(narrow_margin, page.head + size + below_rule);
  return page;
}

}  // namespace style
