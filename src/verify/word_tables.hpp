// Tables of Word files that stand in parts, each a w:tbl of its own: its style says that the table before it goes on in
// it, and a character style what it repeats.
#pragma once
#include <cstddef>
#include <vector>

#include "verify/parted_tables.hpp"
#include "xml/document.hpp"

namespace verify {

// Whether the paragraph, by its mark, or the run says only what another part says.
bool repeats(const xml::Element& paragraph_or_run);
// Whether the number of a note is written in the run, and so no text of the note.
bool is_note_number(const xml::Element& run);

// Of the root of word/document.xml.
PartedTables word_tables(const xml::Element& document);

// The rows right in a table.
std::vector<const xml::Element*> rows_of(const xml::Element& table);

// In how many columns a cell stands.
std::size_t columns_of(const xml::Element& cell);
// Whether all its paragraphs repeat.
bool is_repeated(const xml::Element& cell);
// The columns that its cells fill with what they repeat.
std::size_t repeated_columns(const xml::Element& row);

}  // namespace verify
