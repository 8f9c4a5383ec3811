#include "image/work.hpp"

#include <algorithm>
#include <cstddef>

#include "image/image.hpp"
#include "image/read_jpeg.hpp"
#include "image/read_png.hpp"

namespace image {
namespace {

std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

std::uint64_t pixels_of(std::uint64_t width, std::uint64_t height) {
  const std::uint64_t pixels = width * height;
  return pixels <= max_pixels && std::max(width, height) <= max_side ? pixels : 0;
}

// SOF0 to SOF15, but for the three of them that are something else (ITU-T T.81, table B.1).
bool is_frame(unsigned char marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// The size that the first frame header names.
std::uint64_t jpeg_pixels(std::string_view bytes) {
  std::size_t at = 2;
  while (at + 9 <= bytes.size()) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (bytes[at] != '\xFF') return 0;
    if (is_frame(marker)) return pixels_of(number_of(bytes.substr(at + 7, 2)), number_of(bytes.substr(at + 5, 2)));
    const bool filler = marker == 0xFF, alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    at += filler ? 1 : alone ? 2 : 2 + static_cast<std::size_t>(number_of(bytes.substr(at + 2, 2)));
  }
  return 0;
}

// In the coded data no other byte than 0 or a restart follows 0xFF, so that these two only begin a scan.
std::uint64_t scans(std::string_view bytes) {
  std::uint64_t count = 0;
  for (std::size_t at = 0; (at = bytes.find("\xFF\xDA", at)) != std::string_view::npos; at += 2) ++count;
  return count;
}

}  // namespace

Work work_of(std::string_view bytes) {
  if (bytes.starts_with(png_signature) && bytes.size() >= 24)
    return {pixels_of(number_of(bytes.substr(16, 4)), number_of(bytes.substr(20, 4))), 0};
  if (bytes.starts_with(jpeg_signature)) return {0, jpeg_pixels(bytes) * scans(bytes)};
  return {};
}

}  // namespace image
