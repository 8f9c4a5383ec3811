// The named entities of HTML, which XML does not know without a DOCTYPE and writers expect all the same.
#pragma once
#include <string>
#include <string_view>

namespace xml {

// What to write in place of `&name;`: the character and its number, or the number alone of one that is not seen.
// Empty when the name is no entity of HTML either.
std::string instead_of_entity(std::string_view name);

}  // namespace xml
