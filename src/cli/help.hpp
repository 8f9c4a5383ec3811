// The texts of --help.
#pragma once
#include <string_view>

#include "cli/option_table.hpp"
#include "diagnostics/diagnostic.hpp"

namespace cli {

// Of the whole program with Verb::none. Ends in a newline.
std::string_view help(Verb verb, diagnostics::Language language);

}  // namespace cli
