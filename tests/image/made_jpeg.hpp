// JPEG files for the tests, written by libjpeg.
#pragma once
#include <cstddef>
#include <cstdio>
//
#include <jpeglib.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace made {

struct Jpeg {
  JDIMENSION width = 20, height = 12;
  J_COLOR_SPACE colours = JCS_YCbCr;  // as stored
  int components = 3;
  bool progressive = false;
  bool arithmetic = false;
  bool full_colour = false;          // 4:4:4, else 4:2:0
  bool single_coefficients = false;  // 127 scans, of one coefficient each
  int jfif = -1, adobe = -1;         // 0 or 1: leave the marker out or write it; -1: as libjpeg does
  std::string exif = {};             // content of an APP1 segment
};

inline std::vector<jpeg_scan_info> coefficient_scans() {
  std::vector<jpeg_scan_info> scans = {{1, {0}, 0, 0, 0, 0}};
  for (int k = 1; k < 64; ++k) {
    scans.push_back({1, {0}, k, k, 0, 1});
    scans.push_back({1, {0}, k, k, 1, 0});
  }
  return scans;
}

inline std::string file(const Jpeg& made) {
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  unsigned char* memory = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &memory, &size);
  jpeg.image_width = made.width;
  jpeg.image_height = made.height;
  jpeg.input_components = made.components;
  jpeg.in_color_space = made.colours;
  jpeg_set_defaults(&jpeg);
  jpeg_set_colorspace(&jpeg, made.colours);
  if (made.full_colour) jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
  if (made.jfif >= 0) jpeg.write_JFIF_header = made.jfif;
  if (made.adobe >= 0) jpeg.write_Adobe_marker = made.adobe;
  jpeg.arith_code = made.arithmetic ? TRUE : FALSE;
  if (made.progressive) jpeg_simple_progression(&jpeg);
  const std::vector<jpeg_scan_info> scans = coefficient_scans();
  if (made.single_coefficients) {
    jpeg.scan_info = scans.data();
    jpeg.num_scans = static_cast<int>(scans.size());
  }
  jpeg_start_compress(&jpeg, TRUE);
  if (!made.exif.empty())
    jpeg_write_marker(&jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(made.exif.data()),
                      static_cast<unsigned>(made.exif.size()));
  std::vector<JSAMPLE> row(std::size_t{made.width} * static_cast<std::size_t>(made.components));
  while (jpeg.next_scanline < made.height) {
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = static_cast<JSAMPLE>(i * i * 7 + jpeg.next_scanline * 29);
    JSAMPROW at = row.data();
    jpeg_write_scanlines(&jpeg, &at, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  std::string out(reinterpret_cast<char*>(memory), size);
  std::free(memory);
  return out;
}

// Where the frame header stands: its marker, 2 bytes of length, precision, height, width (ISO/IEC 10918-1, B.2.2).
inline std::size_t frame(std::string_view jpeg) {
  const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(jpeg[at])}; };
  std::size_t at = 2;
  while (jpeg[at + 1] < '\xC0' || jpeg[at + 1] > '\xC2') at += 2 + (byte(at + 2) << 8) + byte(at + 3);
  return at;
}

inline std::string resized(std::string jpeg, std::uint32_t width, std::uint32_t height) {
  const std::string sides = {static_cast<char>(height >> 8), static_cast<char>(height), static_cast<char>(width >> 8),
                             static_cast<char>(width)};
  jpeg.replace(frame(jpeg) + 5, sides.size(), sides);
  return jpeg;
}

// A JPEG's APP1 content that states an orientation, in either byte order.
inline std::string exif(int orientation, bool big_endian) {
  const auto number = [&](std::uint32_t value, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> 8 * (big_endian ? size - 1 - i : i));
    return bytes;
  };
  const auto value = static_cast<std::uint32_t>(orientation);
  std::string out("Exif\0\0", 6);
  out += big_endian ? "MM" : "II";
  out += number(42, 2) + number(8, 4);
  out += number(2, 2);
  out += number(0x0100, 2) + number(4, 2) + number(1, 4) + number(20, 4);  // an entry before it: the width
  out += number(274, 2) + number(3, 2) + number(1, 4) + number(value, 2) + number(0, 2);
  return out + number(0, 4);
}

}  // namespace made
