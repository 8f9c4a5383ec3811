// What looking into an image file will take, told from its headers alone.
#pragma once
#include <cstdint>
#include <string_view>

namespace image {

struct Work {
  std::uint64_t png_pixels = 0;
  std::uint64_t jpeg_pixels = 0;  // once for each scan: a progressive file has many, and each walks over all of them
};

// Nothing for a file that `load` refuses from its header. A preview in a JPEG may count as a scan more.
Work work_of(std::string_view bytes);

}  // namespace image
