// PNG through libpng, to 8-bit samples.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "image/image.hpp"
#include "image/image_errors.hpp"

namespace image {

inline constexpr std::string_view png_signature = "\x89PNG\r\n\x1A\n";

// `bytes` begins with the signature.
std::optional<Image> read_png(std::string bytes, const ImageErrors& errors);

}  // namespace image
