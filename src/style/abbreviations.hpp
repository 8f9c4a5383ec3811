// Reads `afkortingen`: the abbreviations that the organisation knows.
#pragma once
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/abbreviations.hpp"
#include "xml/document.hpp"

namespace style {

// Adds them to `known`, which holds those of the basis; one that is there already gets its new expansion.
void read_abbreviations(const xml::Element& element, std::vector<document::KnownAbbreviation>& known,
                        diagnostics::Diagnostics& sink);

}  // namespace style
