// Where a link may lead: https, http and mailto, complete and escaped as RFC 3986 asks.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// Adds what is wrong with the address, at its position: each forbidden character once, and what its scheme lacks.
void check_link(const Value& href, diagnostics::Diagnostics& sink);

}  // namespace section
