// Text above or below the line, which a section has no mark for.
#pragma once
#include <string>
#include <string_view>

namespace importing {

enum class Raised : signed char { below = -1, not_at_all = 0, above = 1 };

// Figures and signs as Unicode has them there: "10²", "CO₂". Of what has a figure in it and is more, as in "10^(n+1)",
// the place is written; words, as in "1e" or "Mevr", stay what they are.
std::string raised(std::string_view text, Raised raised);

// The same of a part of a formula, where words have their place written too: "x^n", "x_(max)".
std::string raised_in_formula(std::string_view text, Raised raised);

}  // namespace importing
