// The number of a section or of a chapter, beside its title where there is room.
#pragma once
#include <string_view>

#include "html/page.hpp"

namespace html {

// In the size of its letter: the column beside the text in which a number may stand on a screen, white included.
inline constexpr double number_column = 6;

// Of `style`, in points: the column beside the text in which a number stands in print. A browser prints nothing in the
// margin, so it is what the page's margin leaves beside the narrowest.
double printed_number_column(const style::Style& style);

void write_number(std::string_view number, Page& page);

}  // namespace html
