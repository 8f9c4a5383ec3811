// What a careful reader would say of a section that has no errors. Only `check` asks; nothing is changed.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "section/section.hpp"

namespace check {

// `document` is the report of `section`: what it prints on its first page may explain an abbreviation.
void remark(const section::Section& section, const document::Document& document, diagnostics::Diagnostics& sink);

}  // namespace check
