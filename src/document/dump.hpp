// Text views of a Document, for tests and for comparing what the formats say.
#pragma once
#include <string>
#include <vector>

#include "document/document.hpp"

namespace document {

// One block a line, indented by structure, positions left out.
std::string dump(const Document& document);

// The visible text of inlines, markup left out.
std::string plain_text(const Inlines& content);

// Everything a reader reads, one text an element, in reading order: masthead, number and title, facts, contents,
// blocks; labels of lists and cells of tables each on their own. Running text is no part of it.
std::vector<std::string> plain_text(const Document& document);

}  // namespace document
