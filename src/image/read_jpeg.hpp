// JPEG through libjpeg: decoded once to know that it is whole, and passed on as it is.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "image/image.hpp"
#include "image/image_errors.hpp"

namespace image {

// The SOI marker, and the first byte of the marker that follows it.
inline constexpr std::string_view jpeg_signature = "\xFF\xD8\xFF";

// `bytes` begins with the signature.
std::optional<Image> read_jpeg(std::string bytes, const ImageErrors& errors);

}  // namespace image
