// The sRGB profile of the output intent: a constant, made from the numbers of IEC 61966-2-1.
#pragma once
#include <string>

namespace pdf {

// ICC.1:2010 (version 4.2), display class, matrix and parametric curve. Not from lcms2, which writes the clock into it.
const std::string& srgb_profile();

}  // namespace pdf
