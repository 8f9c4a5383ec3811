// Which children of an element are which of another version of it.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "import/section_markup.hpp"

namespace importing {

// For each of the old ones the new one, null where there is none: the longest row of those in the same order in both,
// and beside it those that stand elsewhere now.
struct Partners {
  std::vector<const SectionElement*> in_place, moved;
};

Partners partners_of(std::span<const SectionElement> old, std::span<const SectionElement> now);

}  // namespace importing
