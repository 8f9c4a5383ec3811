// The letters of a table, of those of the style, and what its columns have at least in them.
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

namespace layout {

struct Scale {
  double body = 1, head = 1;
  double of(bool is_head) const { return is_head ? head : body; }
};

// Points, of each column, in the letters of the style. Heads and rows are not scaled alike.
struct Floors {
  std::vector<double> head, body;

  std::vector<double> in(const Scale& scale) const {
    std::vector<double> scaled(body.size());
    for (std::size_t i = 0; i < scaled.size(); ++i) scaled[i] = std::max(head[i] * scale.head, body[i] * scale.body);
    return scaled;
  }
};

}  // namespace layout
