// Where a link may lead: https, http and mailto, complete and escaped as RFC 3986 asks.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// The address, with the name of its site or mail server as DNS takes it (gemeente-súdwest.nl is
// xn--gemeente-sdwest-cvb.nl). Adds what is wrong with it, at its position: each forbidden character once, and what its
// scheme lacks.
std::string check_link(const Value& href, diagnostics::Diagnostics& sink);

}  // namespace section
