// Whether two sections say the same, wherever in their files they say it.
#pragma once
#include "section/section.hpp"

namespace section {

// Every value of the two, but for positions, for the count of elements, and for what does not count in XML: how text is
// cut into pieces, and how much white space stands between two words or at the ends of a text.
bool same(const Section& a, const Section& b);

}  // namespace section
