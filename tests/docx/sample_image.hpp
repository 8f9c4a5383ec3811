// Pictures as the image room hands them over; their bytes are only passed on, so that any will do.
#pragma once
#include <string>

#include "image/image.hpp"

inline image::Image sample_image(image::Format format, std::uint32_t width, std::uint32_t height, int orientation = 1) {
  image::Image made;
  made.format = format;
  made.width = width;
  made.height = height;
  made.orientation = orientation;
  made.bytes = "bytes of " + std::to_string(width) + " by " + std::to_string(height);
  return made;
}
