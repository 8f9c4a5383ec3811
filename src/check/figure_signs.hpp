// Signs beside the figures of a table that not all of them have, or that differ.
#pragma once
#include <vector>

#include "check/table_figures.hpp"
#include "diagnostics/diagnostics.hpp"

namespace check {

// mixed-minus: a hyphen or a dash as minus in a table that has U+2212 too; the first.
void remark_on_minuses(const std::vector<FigureColumn>& columns, diagnostics::Diagnostics& sink);

// mixed-currency: a figure without the currency that others of its column have; the first of the column. Figures with a
// unit that none of those has are no amounts.
void remark_on_currencies(const std::vector<FigureColumn>& columns, diagnostics::Diagnostics& sink);

}  // namespace check
