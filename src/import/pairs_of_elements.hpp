// Which children of an element are which of another version of it.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "import/section_markup.hpp"

namespace importing {

// For each of `old` the one of `now`, in the same order in both; null where it went, or stands elsewhere.
std::vector<const SectionElement*> pairs_of(std::span<const SectionElement> old, std::span<const SectionElement> now);

}  // namespace importing
