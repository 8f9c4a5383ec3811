// The images that a section names.
#pragma once
#include <vector>

#include "section/section.hpp"

namespace section {

// Every afbeelding, in the order of the file.
std::vector<const Figure*> figures(const Section& section);

}  // namespace section
