// What stands in the flows of a section: its images and its tables.
#pragma once
#include <vector>

#include "section/section.hpp"

namespace section {

// Every afbeelding, in the order of the file.
std::vector<const Figure*> figures(const Section& section);

// Every tabel, in the order of the file.
std::vector<const Table*> tables(const Section& section);

}  // namespace section
