// What stays on the page of what follows it, in office programs as in the PDF.
#pragma once
#include <cstddef>

#include "document/document.hpp"
#include "document/plan.hpp"

namespace document {

// Of the row: a lead-in brings two rows with it, the last row and totals are not left alone, an explanation goes with
// its row and a group's head with its first. `whole`: the table stays on one page.
bool keeps_with_next(const Table& table, std::size_t row, bool whole);

// Of a paragraph that leads in: `lead_in` counts those, `block` is its index in the blocks. Not where the next block
// stands on another kind of page. Office programs keep all of it: a long one would leave a hole above it.
bool lead_in_keeps_with_next(const Plan& plan, std::size_t lead_in, std::size_t block);

}  // namespace document
