// The rules that rules_of chooses from.
#pragma once
#include "language/rules.hpp"

namespace language {

extern const Rules dutch, english;
extern const PlanningWords planning_in_dutch, planning_in_english;

}  // namespace language
