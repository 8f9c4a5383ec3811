#include "docx/image_header.hpp"

namespace docx {
namespace {

std::uint32_t big_endian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

std::optional<ImageHeader> sized(ImageHeader::Format format, std::uint32_t width, std::uint32_t height) {
  if (width == 0 || height == 0) return std::nullopt;
  return ImageHeader{format, width, height};
}

// ISO/IEC 10918-1, B.1: segments of a marker and a length, up to a start of frame.
std::optional<ImageHeader> read_jpeg(std::string_view bytes) {
  std::size_t at = 2;
  while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) {  // a fill byte
      ++at;
      continue;
    }
    // C4, C8 and CC stand in the range and are no frames.
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
      return sized(ImageHeader::Format::jpeg, big_endian(bytes.substr(at + 7, 2)), big_endian(bytes.substr(at + 5, 2)));
    at += 2 + big_endian(bytes.substr(at + 2, 2));
  }
  return std::nullopt;
}

}  // namespace

std::optional<ImageHeader> read_image_header(std::string_view bytes) {
  constexpr std::string_view png("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
  if (bytes.starts_with(png) && bytes.size() >= 24)
    return sized(ImageHeader::Format::png, big_endian(bytes.substr(16, 4)), big_endian(bytes.substr(20, 4)));
  if (bytes.starts_with("\xFF\xD8\xFF")) return read_jpeg(bytes);
  return std::nullopt;
}

}  // namespace docx
