// What changed in the sections of a folder, as JSON: raadstuk-formats(5) names its fields.
#pragma once
#include <span>
#include <string>

#include "comparison/overview.hpp"

std::string changes_data(std::span<const comparison::SectionChange> all);
