// Figures in text that another program will set.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "language/rules.hpp"

namespace language {

// No line ends at the spaces inside a figure, as none does in the PDF: they become U+00A0.
std::string with_figures_whole(std::string_view utf8, const Rules& rules);

// Whether the hyphen or U+2212 at this place, of `size` bytes, is the minus of a figure: not that of a date, a range or
// a name. `before`: the byte before the text.
bool is_minus(std::string_view utf8, std::size_t at, std::size_t size, char before);

// The other way: spaces for U+00A0 inside figures, and hyphens for U+2011 that are the minus of one, but for those in
// one of the `whole` words, which their author wrote so. `before`: the byte before the text.
std::string with_figures_divided(std::string_view utf8, const Rules& rules, char before,
                                 std::span<const std::string> whole);

}  // namespace language
