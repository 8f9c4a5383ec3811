// Whether values of --set, and of `set`, can be used.
#pragma once
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/inputs.hpp"
#include "rows/kind.hpp"

namespace cli {

// What is wrong with each, whatever the inputs are; a notice has the name of the value, behind `prefix`.
std::vector<batch::Notice> wrong_values(std::span<const std::pair<std::string, std::string>> values,
                                        std::span<const rows::Kind> kinds, std::string_view prefix);

// A set-without-kind for each; none where no input was understood. `seen` are the kinds of the inputs, by root element.
std::vector<batch::Notice> values_for_nothing(std::span<const std::pair<std::string, std::string>> values,
                                              const std::set<std::string>& seen, std::span<const rows::Kind> kinds);

}  // namespace cli
