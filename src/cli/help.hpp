// The texts of --help.
#pragma once
#include <span>
#include <string>

#include "cli/option_table.hpp"
#include "diagnostics/diagnostic.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"

namespace cli {

// Verb::none asks for the help of the whole program. The text ends in a newline.
std::string help(Verb verb, std::span<const rows::Format> formats, std::span<const rows::Kind> kinds,
                 diagnostics::Language language);

}  // namespace cli
