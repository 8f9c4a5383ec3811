// Samples turned as an orientation asks.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "image/orientation.hpp"

namespace image {

// Rows from the top down without padding.
struct Raster {
  std::uint32_t width = 0, height = 0;
  std::size_t channels = 1;  // bytes a pixel
  std::string samples;
};

Raster turned(const Raster& raster, Turn turn);

}  // namespace image
