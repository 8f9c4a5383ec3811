// The page of a table that is too wide for the others: theirs, turned.
#pragma once
#include "style/style.hpp"

namespace style {

// The narrowest that a margin may be, in points: 15 mm.
inline constexpr double narrow_margin = 15 / 25.4 * 72;

// Wider than it is high, with narrow margins; the running lines keep to its edges.
PageMetrics turned_page(const Style& style);

}  // namespace style
