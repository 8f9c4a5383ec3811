// Pictures with too few pixels for paper.
#pragma once
#include <span>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/plan.hpp"

namespace check {

// coarse-picture: below 100 dpi at its size on the page. `positions`: where the section names each of the document's
// images first.
void remark_on_resolution(const document::Document& document, const document::Plan& plan,
                          std::span<const diagnostics::Position> positions, diagnostics::Diagnostics& sink);

}  // namespace check
