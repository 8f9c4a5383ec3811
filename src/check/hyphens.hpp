// Hyphens that a line break of some earlier document left behind, and words written with and without one.
#pragma once
#include <vector>

#include "check/passage.hpp"
#include "diagnostics/diagnostics.hpp"

namespace check {

// stray-hyphen: "vei- ligheid", and "veilig-heid" where the section also has "veiligheid"; each one.
void remark_on_stray_hyphens(const std::vector<Passage>& passages, diagnostics::Diagnostics& sink);

// inconsistent-hyphen: "Noord Hollandse" beside "Noord-Hollandse", "email" beside "e-mail". Once for each pair, at the
// first of the rarer form; of two as frequent, at the one without a hyphen.
void remark_on_inconsistent_hyphens(const std::vector<Passage>& passages, diagnostics::Diagnostics& sink);

}  // namespace check
