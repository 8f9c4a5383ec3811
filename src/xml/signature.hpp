// Files that are no XML at all, told by their first bytes: a Word file that is named in place of a section is the first
// thing that anybody tries.
#pragma once
#include <optional>
#include <string_view>

#include "xml/problem.hpp"

namespace xml {

// What to say of such a file as a whole; empty where the bytes may be XML.
std::optional<Problem> not_xml(std::string_view bytes);

}  // namespace xml
