// Whether totals are what their rows add up to.
#pragma once
#include <vector>

#include "check/table_figures.hpp"
#include "diagnostics/diagnostics.hpp"

namespace check {

// total-differs: a figure in a subtotaal that is not the sum of the rows since the groep or subtotaal before it, or one
// in a totaal that is not the sum of the subtotals and of the rows under none, since the totaal before it. Half a unit
// of the last digit is tolerated for each row that is added. Nothing is said of a balance, which takes some of a few
// rows from others where none before it has a minus, of a column of percentages, with words, with several units or with
// a cell that it shares with another, nor of a totaal without rows.
void remark_on_sums(const section::Table& table, const std::vector<FigureColumn>& columns, const language::Rules& rules,
                    diagnostics::Diagnostics& sink);

}  // namespace check
