// One reference, `&...;` (XML 1.0, 4.1). Only the five entities that every XML reader knows exist here.
#pragma once
#include <optional>
#include <string_view>

#include "xml/problem.hpp"

namespace xml {

// Moves `at` from the & behind the ; unless the reference is wrong, and gives the character of one by number. The text
// is valid UTF-8.
std::optional<Problem> skip_reference(std::string_view text, std::size_t& at, char32_t& character);

}  // namespace xml
