// Looks into a TrueType file, for what was embedded of it.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>

namespace truetype {

inline unsigned big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

// A table of a TrueType file; empty where it has none.
inline std::string_view table(std::string_view file, std::string_view tag) {
  for (std::size_t i = 0; i < big_endian(file, 4, 2); ++i) {
    const std::size_t record = 12 + 16 * i;
    if (file.substr(record, 4) == tag)
      return file.substr(big_endian(file, record + 8, 4), big_endian(file, record + 12, 4));
  }
  return {};
}

// The bytes of the outline of a glyph.
inline std::size_t outline(std::string_view file, std::size_t glyph) {
  const bool wide = big_endian(table(file, "head"), 50, 2) == 1;
  const std::string_view loca = table(file, "loca");
  const auto at = [&](std::size_t i) { return wide ? big_endian(loca, 4 * i, 4) : 2 * big_endian(loca, 2 * i, 2); };
  return at(glyph + 1) - at(glyph);
}

// In 1/1000 em.
inline double advance(std::string_view file, std::size_t glyph) {
  const std::size_t last = big_endian(table(file, "hhea"), 34, 2) - 1;
  return big_endian(table(file, "hmtx"), 4 * std::min(glyph, last), 2) * 1000.0 /
         big_endian(table(file, "head"), 18, 2);
}

}  // namespace truetype
