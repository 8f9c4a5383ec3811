// Abbreviations that the section explains nowhere.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "check/passage.hpp"
#include "diagnostics/diagnostics.hpp"
#include "document/abbreviations.hpp"

namespace check {

// The abbreviations in a word, a plural or genitive ending left off: "APV’s" and "APV-wijziging" give "APV".
// An abbreviation has two capitals in a row; IJ is one letter, and Roman numerals, formulas, units and codes are none.
std::vector<std::string> abbreviations(std::string_view word);

// Adds one remark for each abbreviation, at its first use. `elsewhere` is not remarked on, but may explain;
// `with_notes` are the passages once more, their notes in brackets. `known` ones need no explanation.
void remark_on_abbreviations(const std::vector<Passage>& passages, const std::vector<Passage>& elsewhere,
                             const std::vector<Passage>& with_notes, std::span<const document::KnownAbbreviation> known,
                             diagnostics::Diagnostics& sink);

}  // namespace check
