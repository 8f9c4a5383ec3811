// The meaning of abbreviations that the organisation knows, for who hears the report.
#pragma once
#include <span>

#include "document/abbreviations.hpp"
#include "document/document.hpp"

namespace report {

// Makes a document::Abbreviation of each `known` one that stands as a whole word in the title or the blocks, as if its
// author had written `afk`. Not in words or addresses, in what is an abbreviation already, or in text of another
// language, where the meaning would be read out wrongly. Costs nothing where none are known, else time linear in the
// text.
void expand(document::Document& document, std::span<const document::KnownAbbreviation> known);

}  // namespace report
