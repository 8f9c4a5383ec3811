// What a section is called whose file is no well-formed XML: as far as it can be seen.
#pragma once
#include <string_view>

#include "wiring/section_name.hpp"

// The number of the first `sectie` in the bytes, which may be anything, and the title behind it; empty what is not
// seen.
SectionName glimpsed_name(std::string_view bytes);
