// Why reports are made, in words.
#pragma once
#include <string_view>

#include "batch/reason.hpp"
#include "diagnostics/diagnostic.hpp"

namespace cli {

// For the JSON log, in kebab-case.
std::string_view code_of(batch::Reason reason);

// "new version of the program"
std::string_view words_of(batch::Reason reason, diagnostics::Language language);

}  // namespace cli
