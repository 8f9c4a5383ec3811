// Where a text explains its abbreviations: in brackets, or by `afk`.
#pragma once
#include <string>
#include <unordered_set>

#include "check/passage.hpp"

namespace check {

// Adds the abbreviations that the passage explains: "Algemene Plaatselijke Verordening (APV)", "(hierna: APV)",
// "APV (Algemene Plaatselijke Verordening)" and <afk voluit="...">APV</afk>. "(zie de APV)" explains nothing.
void explain(const Passage& passage, std::unordered_set<std::string>& explained);

// The same of a passage with its notes in brackets. What a note says is less often an explanation, so that here the
// abbreviation must be spelled by it: APV<noot>Algemene Plaatselijke Verordening</noot>.
void explain_by_notes(const Passage& passage, std::unordered_set<std::string>& explained);

}  // namespace check
