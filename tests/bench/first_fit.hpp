// What page making is compared with: each page takes the lines that fit, and nothing is kept together.
#pragma once
#include "layout/pages.hpp"
#include "style/style.hpp"

namespace bench {

// Places the boxes anew; running text and notes are left out.
void first_fit(layout::Pages& pages, const style::Style& style);

}  // namespace bench
