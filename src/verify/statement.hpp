// What was checked by machine and what a person must still look at, in words for an accessibility statement
// (toegankelijkheidsverklaring).
#pragma once
#include <string>
#include <vector>

#include "verify/inspect.hpp"

namespace verify {

// Lines. Names and texts of others stand in them as they are: who prints them makes them visible.
std::vector<std::string> statement(const Findings& findings, diagnostics::Language language);

}  // namespace verify
