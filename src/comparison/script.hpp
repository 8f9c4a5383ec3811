// Step by step from an old sequence of blocks, items or rows to a new one, in the order that a reader meets them.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "likeness/align.hpp"

namespace comparison {

struct Step {
  enum class Kind {
    same,        // the same words
    changed,     // other words
    gone,        // of the old alone
    come,        // of the new alone
    moved_away,  // at its old place: it stands elsewhere now
    moved_here   // at its new place
  };
  Kind kind = Kind::same;
  std::size_t old = likeness::none, now = likeness::none;  // the first of each
  // Of `changed`: more than one where a paragraph was divided, or some were joined.
  std::size_t olds = 1, nows = 1;

  bool has_old() const { return old != likeness::none; }
  bool has_now() const { return now != likeness::none; }
};

// By the kinds of units.hpp: paragraphs may be divided and joined, and a heading without a partner above what stayed is
// that heading in other words.
std::vector<Step> script(std::span<const likeness::Block> old, std::span<const likeness::Block> now);

}  // namespace comparison
