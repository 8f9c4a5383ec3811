// Image files that are refused, by name: "save it as PNG" helps more when the user sees what it is now.
#pragma once
#include <string_view>

namespace image {

// "HEIC", "WebP" and so on, by the first bytes; empty when they are of no format that it knows.
std::string_view other_format(std::string_view bytes);

}  // namespace image
