// The priorities that an action names by their numbers.
#pragma once
#include <string_view>
#include <vector>

#include "section/section.hpp"

namespace importing {

// Of "1, 3 en 5", "1; 2", "1/2", "1-3", "1 t/m 3". They get the ids that the action then names. False where the text is
// no such list of these priorities: nothing changed.
bool take_priorities(section::Action& action, std::string_view text, std::vector<section::Item>& priorities);

}  // namespace importing
