// The rule beside a quotation, at the side where reading begins.
#pragma once
#include <string_view>

#include "docx/properties.hpp"
#include "language/direction.hpp"
#include "style/style.hpp"

namespace docx {

// Without a width where the style has none.
inline Border quotation_rule(const style::Style& style, std::string_view language) {
  return {language::is_right_to_left(language) ? "w:right" : "w:left", style.table.thick_rule, style.number_gap(),
          style.accent_rule};
}

}  // namespace docx
