// The values of an action that are printed as they are written, each in a column of its own.
#pragma once
#include <array>
#include <optional>
#include <string_view>

#include "section/section.hpp"

namespace section {

struct ActionValue {
  std::string_view attribute;  // of `actie`
  std::optional<Value> Action::* member;
  bool prose;  // its words are read as those of a text; a type is one of a list, a name is nobody's words, and
               // planning has rules of its own
};
inline constexpr std::array<ActionValue, 4> action_values = {{
    {"type", &Action::type, false},
    {"portefeuillehouder", &Action::portfolio_holder, false},
    {"planning", &Action::planning, false},
    {"status", &Action::status, true},
}};

}  // namespace section
