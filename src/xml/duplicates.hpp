// The same attribute twice in a start tag.
#pragma once
#include <string_view>
#include <vector>

namespace xml {

// The first name, in the order of the text, that repeats an earlier one; empty when there is none. The names are
// parts of one text in its order, and their order in the vector is lost. Not quadratic: n log n.
std::string_view first_duplicate(std::vector<std::string_view>& names);

}  // namespace xml
