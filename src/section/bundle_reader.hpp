// Reads the vocabulary of input/bundel.xsd, version 1, and refuses everything else.
#pragma once
#include <optional>

#include "diagnostics/diagnostics.hpp"
#include "section/bundle.hpp"
#include "section/elements.hpp"
#include "section/strict.hpp"
#include "xml/document.hpp"

namespace section {

// Empty exactly when errors were added; all errors of the file are added, not only the first.
std::optional<Bundle> read_bundle_file(const xml::Document& document, diagnostics::Diagnostics& sink);

// Its own title, particulars and chapters.
std::optional<Section> read_book_texts(const xml::Document& document, diagnostics::Diagnostics& sink);

Bundle read_bundle(Context& context, const TypedElement& element);                 // bundel
BundlePart read_part(Context& context, const TypedElement& element);               // deel
Development read_chapter(Context& context, const TypedElement& element);           // hoofdstuk
NamedSections read_sections_below(Context& context, const TypedElement& element);  // secties

}  // namespace section
