#include "image/orientation.hpp"

#include <cstddef>
#include <cstdint>

namespace image {
namespace {

// TIFF 6.0: numbers in the byte order that its header names. What lies outside reads as 0.
struct Tiff {
  std::string_view bytes;
  bool big_endian;

  std::uint32_t number(std::size_t at, std::size_t size) const {
    if (at > bytes.size() || bytes.size() - at < size) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
      value = value << 8 | static_cast<unsigned char>(bytes[at + (big_endian ? i : size - 1 - i)]);
    return value;
  }
};

}  // namespace

Turn turn_of(int orientation) {
  switch (orientation) {
    case 2: return {true, 0};
    case 3: return {false, 2};
    case 4: return {true, 2};
    case 5: return {true, 3};
    case 6: return {false, 1};
    case 7: return {true, 1};
    case 8: return {false, 3};
    default: return {};
  }
}

int exif_orientation(std::string_view segment) {
  // "Exif", a NUL and a byte of padding; then a TIFF file.
  if (!segment.starts_with(exif_signature) || segment.size() < exif_signature.size() + 1) return 1;
  return tiff_orientation(segment.substr(exif_signature.size() + 1));
}

int tiff_orientation(std::string_view tiff_bytes) {
  const Tiff tiff{tiff_bytes, tiff_bytes.starts_with("MM")};
  if (!tiff.big_endian && !tiff_bytes.starts_with("II")) return 1;
  if (tiff.number(2, 2) != 42) return 1;
  const std::size_t directory = tiff.number(4, 4);
  const std::size_t count = tiff.number(directory, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + 12 * i;
    constexpr std::uint32_t orientation_tag = 274, short_type = 3;
    if (tiff.number(entry, 2) != orientation_tag || tiff.number(entry + 2, 2) != short_type) continue;
    const std::uint32_t value = tiff.number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

}  // namespace image
