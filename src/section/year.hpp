// The year that a section is about.
#pragma once
#include <optional>

#include "section/section.hpp"

namespace section {

// Its `jaar`, else the first year in its `document`.
std::optional<int> year_of(const Section& section);

}  // namespace section
