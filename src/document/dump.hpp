// Text views of a Document, for tests and for comparing what the formats say.
#pragma once
#include <string>
#include <vector>

#include "document/document.hpp"

namespace document {

// One block a line, indented by structure, positions left out.
std::string dump(const Document& document);

// The visible text of inlines, markup left out; of a note its number.
std::string plain_text(const Inlines& content);

// Everything a reader reads, one text an element, in reading order: masthead, number and title, facts, contents,
// blocks; labels of lists and cells of tables each on their own, notes each behind the paragraph that names them.
// Running text is no part of it.
std::vector<std::string> plain_text(const Document& document);

}  // namespace document
