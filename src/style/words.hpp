// Reads `woorden`: the words that the program prints, in one language.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "style/vocabulary.hpp"
#include "xml/document.hpp"

namespace style {

// Changes `labels`, which hold the words of the basis or none; adds an error for every word that is wrong or missing.
// Without a language only what is wrong is told.
void read_words(const xml::Element& element, document::Labels& labels, diagnostics::Diagnostics& sink);

}  // namespace style
