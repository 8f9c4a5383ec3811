// Whether a text is a well-formed XML 1.0 document (fifth edition), which pugixml does not ask.
#pragma once
#include <string_view>

#include "diagnostics/diagnostics.hpp"

namespace xml {

struct Limits;

// The text is what `decode` made. Adds every control character from U+007F to U+009F in text and values up to the first
// error of another kind, and that error: not well-formed, a DOCTYPE, or beyond max_depth or the limits. Namespaces are
// not looked at: an undeclared prefix is well-formed.
bool check_wellformed(std::string_view text, const Limits& limits, diagnostics::Diagnostics& sink);

}  // namespace xml
