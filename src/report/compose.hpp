// Section -> Document: numbering, labels, white space, skipping of what is empty; here and only here.
#pragma once
#include <optional>
#include <span>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"
#include "section/section.hpp"

namespace report {

// Empty when all three blocks are empty: there is nothing to report (a warning says so). Adds warnings only.
// `labels` are tried by the section's language; the first is used where none fits. There must be one.
std::optional<document::Document> compose(const section::Section& section, std::span<const document::Labels> labels,
                                          document::ContentsPolicy contents, diagnostics::Diagnostics& sink);

}  // namespace report
