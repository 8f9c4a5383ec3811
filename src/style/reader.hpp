// Reads styles/NAME.xml (styles/stijl.xsd) as strictly as a section is read.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "style/style.hpp"
#include "xml/document.hpp"

namespace style {

// The name in `basis`, if any: who reads files reads that style first and hands it to `read`.
std::optional<std::string> basis_of(const xml::Document& document);

// Empty exactly when errors were added. `basis` is the style that this one changes, or null: then every letter,
// colour, length and word must be there. The bytes of a logo and of a letterhead are never read here: they are those of
// `basis` until this file names another one, and empty from then on.
std::optional<Style> read(const xml::Document& document, std::string_view name, const Style* basis,
                          diagnostics::Diagnostics& sink);

}  // namespace style
