// Formulas of Word (22.1) on one line, as people type them: 1/2, x², √(a+b).
#pragma once
#include <string>

#include <pugixml.hpp>

namespace importing {

// `prefix` is that of Word's own elements, whose text may stand in formulas.
std::string formula(const pugi::xml_node& math, const std::string& prefix);

}  // namespace importing
