#include "image/turned.hpp"

#include <cstring>
#include <utility>

namespace image {

Raster turned(const Raster& from, Turn turn) {
  Raster to{from.width, from.height, from.channels, std::string(from.samples.size(), '\0')};
  if (turn.quarters % 2 != 0) std::swap(to.width, to.height);
  char* at = to.samples.data();
  for (std::uint32_t y = 0; y < to.height; ++y)
    for (std::uint32_t x = 0; x < to.width; ++x, at += from.channels) {
      // Where the pixel comes from.
      std::uint32_t u = x, v = y;
      if (turn.quarters == 1) u = y, v = from.height - 1 - x;
      if (turn.quarters == 2) u = from.width - 1 - x, v = from.height - 1 - y;
      if (turn.quarters == 3) u = from.width - 1 - y, v = x;
      if (turn.mirrored) u = from.width - 1 - u;
      std::memcpy(at, from.samples.data() + (std::size_t{v} * from.width + u) * from.channels, from.channels);
    }
  return to;
}

}  // namespace image
