// Reads the vocabulary of input/sectie.xsd, version 1, and refuses everything else.
#pragma once
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"
#include "xml/document.hpp"

namespace section {

// Empty exactly when errors were added; all errors of the file are added, not only the first.
std::optional<Section> read(const xml::Document& document, diagnostics::Diagnostics& sink);

// This reading of a root element, or that of another.
using Read = std::optional<Section> (*)(const xml::Document& document, diagnostics::Diagnostics& sink);

}  // namespace section
