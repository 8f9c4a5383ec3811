// How wide a text will be, more or less: Word measures for itself, this only shares out columns and tab stops.
#pragma once
#include <string_view>

#include "style/style.hpp"

namespace docx {

// Points.
struct Extent {
  double preferred = 0;  // on one line
  double minimum = 0;    // its widest word
};
Extent extent(std::string_view utf8, const style::Letter& letter);

}  // namespace docx
