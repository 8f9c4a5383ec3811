// The size that a PNG or JPEG file states of itself.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace docx {

struct ImageHeader {
  enum class Format { png, jpeg } format;
  std::uint32_t width = 0, height = 0;  // pixels, neither 0
};

// Empty when the bytes are neither.
std::optional<ImageHeader> read_image_header(std::string_view bytes);

}  // namespace docx
