// Reads the vocabulary of input/overzicht.xsd, version 1, and refuses everything else.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "section/elements.hpp"
#include "section/overview.hpp"
#include "section/strict.hpp"
#include "xml/document.hpp"

namespace section {

// Empty exactly when errors were added; all errors of the file are added, not only the first.
std::optional<Overview> read_overview_file(const xml::Document& document, diagnostics::Diagnostics& sink);

// Its own title, particulars and chapters.
std::optional<Section> read_overview_texts(const xml::Document& document, diagnostics::Diagnostics& sink);

Overview read_overview(Context& context, const TypedElement& element);             // overzicht
ActionSelection read_selection(Context& context, const TypedElement& element);     // selectie
Grouping read_grouping(Context& context, const TypedElement& element);             // groepering
std::optional<Signal> read_signal(Context& context, const TypedElement& element);  // signalering; none: it is unknown

}  // namespace section
