// Whether a run can make anything in the formats that --format asks for.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>

#include "batch/inputs.hpp"
#include "rows/kind.hpp"

namespace cli {

// An invalid-option-value where something is asked for and no kind that is `seen`, by root element, is made in any of
// it. None where no kind was seen.
std::optional<batch::Notice> formats_for_nothing(std::span<const std::string> asked, const std::set<std::string>& seen,
                                                 std::span<const rows::Kind> kinds);

// Of a run that makes all of the kinds, whatever its inputs are, so that it can be said before.
std::optional<batch::Notice> formats_for_nothing(std::span<const std::string> asked, std::span<const rows::Kind> kinds);

}  // namespace cli
