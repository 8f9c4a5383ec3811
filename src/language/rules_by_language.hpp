// The rules that rules_of chooses from.
#pragma once
#include "language/rules.hpp"

namespace language {

extern const Rules dutch, english;

}  // namespace language
