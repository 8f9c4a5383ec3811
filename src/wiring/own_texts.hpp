// What a book and an overview make of their own title, particulars and chapters, whatever sections they take in.
#pragma once
#include <optional>
#include <string>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "rows/kind.hpp"
#include "section/section.hpp"

// The report: abbreviations explained, remarks made, identity and message taken from `own`.
rows::Composed composed_of(const section::Section& own, document::Document document, const rows::Composing& how,
                           diagnostics::Diagnostics& sink);
