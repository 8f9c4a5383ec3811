// What references lead to and abbreviations mean in a report of ours, once all of it was read.
#pragma once
#include "import/marked_places.hpp"
#include "section/section.hpp"

namespace importing {

// A reference has the name of a bookmark for its target, and gets an id; one that leads nowhere any more becomes plain
// text, and that is said. What the report itself printed is no content of it. An abbreviation gets its `voluit`; one
// whose letters were changed becomes plain text, and what no abbreviation has any more is quoted.
void give_meanings(section::Section& section, const section::Marks& marks, const MarkedPlaces& places,
                   Messages& messages);

}  // namespace importing
