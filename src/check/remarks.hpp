// What a careful reader would say of a section that has no errors. Only `check` asks; nothing is changed.
#pragma once
#include <span>

#include "diagnostics/diagnostics.hpp"
#include "document/abbreviations.hpp"
#include "document/document.hpp"
#include "section/section.hpp"

namespace check {

// `document` is the report of `section`: what it prints on its first page may explain an abbreviation.
// `known` are the abbreviations that need no explanation.
void remark(const section::Section& section, const document::Document& document,
            std::span<const document::KnownAbbreviation> known, diagnostics::Diagnostics& sink);

}  // namespace check
