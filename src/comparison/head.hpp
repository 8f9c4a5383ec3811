// What stands above a comparison: of what it is, and how much changed.
#pragma once
#include <string>

#include "comparison/counts.hpp"
#include "comparison/units.hpp"
#include "comparison/voice.hpp"
#include "document/document.hpp"

namespace comparison {

// Without blocks.
document::Document head_of(const Version& old, const Version& now, const Counts& counts, const Voice& voice);

// Which version it is: the document that it is of, and what its data block says of it; else its file.
document::Inlines called(const Version& version);

// "3 onderdelen veranderd, 1 nieuw"
std::string told(const Counts& counts, const Phrases& phrases);

}  // namespace comparison
