// How much of a section changed.
#pragma once
#include <cstddef>

namespace comparison {

// Of paragraphs, items, rows, headings, pictures and quotations.
struct Counts {
  std::size_t same = 0, changed = 0, come = 0, gone = 0, moved = 0;
  std::size_t form = 0;     // of the same ones: those whose white space, quotation marks or hyphens differ
  std::size_t details = 0;  // title, data and captions that differ
  std::size_t all() const { return same + changed + come + gone + moved; }
  bool any() const { return changed + come + gone + moved + details > 0; }
};

}  // namespace comparison
