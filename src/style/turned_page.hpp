// The page of a table that is too wide for the others: theirs, turned.
#pragma once
#include "style/style.hpp"

namespace style {

// Wider than it is high, with small margins; the running lines keep to its edges.
PageMetrics turned_page(const Style& style);

}  // namespace style
