// PNG files for the tests, written by libpng or chunk by chunk.
#pragma once
#include <png.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace made {

struct Png {
  std::uint32_t width = 1, height = 1;
  int depth = 8;
  int colour_type = PNG_COLOR_TYPE_RGB;
  std::string samples = {};  // rows as the file holds them: packed bits, 16 bits with the high byte first
  bool interlaced = false;
  std::vector<png_color> palette = {};
  std::string palette_alpha = {};
  std::optional<png_color_16> transparent = {};
  int gamma = 0;  // times 100,000; 0: no chunk
  bool srgb = false;
};

inline std::size_t channels(int colour_type) {
  switch (colour_type) {
    case PNG_COLOR_TYPE_GRAY_ALPHA: return 2;
    case PNG_COLOR_TYPE_RGB: return 3;
    case PNG_COLOR_TYPE_RGB_ALPHA: return 4;
    default: return 1;
  }
}

inline std::size_t row_size(const Png& png) {
  return (png.width * channels(png.colour_type) * static_cast<std::size_t>(png.depth) + 7) / 8;
}

inline std::string file(Png made) {
  std::string out;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_set_write_fn(
      png, &out,
      [](png_structp from, png_bytep data, size_t size) {
        static_cast<std::string*>(png_get_io_ptr(from))->append(reinterpret_cast<char*>(data), size);
      },
      nullptr);
  png_set_IHDR(png, info, made.width, made.height, made.depth, made.colour_type,
               made.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  if (!made.palette.empty()) png_set_PLTE(png, info, made.palette.data(), static_cast<int>(made.palette.size()));
  if (made.srgb) png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
  if (made.gamma != 0) png_set_gAMA_fixed(png, info, made.gamma);
  if (!made.palette_alpha.empty())
    png_set_tRNS(png, info, reinterpret_cast<png_bytep>(made.palette_alpha.data()),
                 static_cast<int>(made.palette_alpha.size()), nullptr);
  if (made.transparent) png_set_tRNS(png, info, nullptr, 0, &*made.transparent);
  png_write_info(png, info);
  std::vector<png_bytep> rows;
  for (std::size_t y = 0; y < made.height; ++y)
    rows.push_back(reinterpret_cast<png_bytep>(made.samples.data()) + y * row_size(made));
  png_write_image(png, rows.data());
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return out;
}

inline std::string number(std::uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
          static_cast<char>(value)};
}

// PNG (third edition), 5.3, with the checksum of annex D.
inline std::string chunk(std::string_view type, std::string_view data) {
  const std::string body = std::string(type).append(data);
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : body) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1) != 0 ? 0xEDB88320 ^ crc >> 1 : crc >> 1;
  }
  return number(static_cast<std::uint32_t>(data.size())) + body + number(~crc);
}

inline std::string header(std::uint32_t width, std::uint32_t height, char depth, char colour_type) {
  return "\x89PNG\r\n\x1A\n" +
         chunk("IHDR", number(width) + number(height) + depth + colour_type + std::string(3, '\0'));
}

// `png` with something put behind its header chunk.
inline std::string with(std::string png, std::string_view chunks) {
  constexpr std::size_t signature_and_header = 8 + 25;
  return png.insert(signature_and_header, chunks);
}

}  // namespace made
