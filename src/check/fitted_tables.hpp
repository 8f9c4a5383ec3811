// Remarks on tables that had to be made smaller to fit.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/plan.hpp"

namespace check {

// `letter`: in points, that of a table that fits as it is.
void remark_on_fitted_tables(const document::Document& document, const document::Plan& plan, double letter,
                             diagnostics::Diagnostics& sink);

}  // namespace check
