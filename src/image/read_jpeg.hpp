// JPEG through libjpeg: decoded once to know that it is whole, and passed on as it is.
#pragma once
#include <optional>
#include <string>

#include "image/image.hpp"
#include "image/subject.hpp"

namespace image {

// `bytes` begins with the SOI marker.
std::optional<Image> read_jpeg(std::string bytes, const Subject& subject);

}  // namespace image
