// PNG through libpng, to 8-bit samples.
#pragma once
#include <optional>
#include <string>

#include "image/image.hpp"
#include "image/subject.hpp"

namespace image {

// `bytes` begins with the PNG signature.
std::optional<Image> read_png(std::string bytes, const Subject& subject);

}  // namespace image
