// The style of a page (CSS 2.2 and its modules): the house style for screens, light and dark, and for paper.
#pragma once
#include <string>

#include "style/style.hpp"

namespace html {

// What follows from the style alone. Nothing in it can end the element that holds it.
std::string style_sheet(const style::Style& style);

}  // namespace html
