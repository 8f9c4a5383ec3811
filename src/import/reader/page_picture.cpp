#include "import/reader/page_picture.hpp"

#include <array>
#include <cstdint>
#include <string>

#include "import/clean.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

// RFC 4648, 4. White space and what is no digit of it is passed over, as browsers do; up to the padding.
std::string of_base64(std::string_view digits) {
  static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::array<std::uint8_t, 256> values{};
  values.fill(64);
  for (std::size_t i = 0; i < alphabet.size(); ++i)
    values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
  std::string out;
  out.reserve(digits.size() / 4 * 3);
  std::uint32_t held = 0;
  int bits = 0;
  for (const char digit : digits) {
    if (digit == '=') break;
    const std::uint8_t value = values[static_cast<unsigned char>(digit)];
    if (value == 64) continue;
    held = (held << 6U | value) & 0xFFFFFFU;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += static_cast<char>(held >> static_cast<unsigned>(bits) & 0xFFU);
  }
  return out;
}

Picture held_by_page(std::string_view source, std::size_t comma) {
  Picture out;
  const std::string head = unicode::ascii_lower(source.substr(0, comma));
  std::string bytes = head.ends_with(";base64") ? of_base64(source.substr(comma + 1)) : std::string();
  out.extension = raster_extension(bytes);
  if (!out.extension.empty()) {
    out.bytes = std::move(bytes);
    return out;
  }
  const std::string kind = head.substr(5, head.find(';') - 5);  // "image/svg+xml"
  out.extension = kind.empty() ? "data" : clean(kind.substr(kind.find('/') + 1));
  return out;
}

}  // namespace

Picture page_picture(std::string_view source) {
  const std::size_t comma = source.find(',');
  const bool held =
      comma != std::string_view::npos && comma >= 5 && unicode::ascii_lower(source.substr(0, 5)) == "data:";
  if (held) return held_by_page(source, comma);
  Picture out;
  out.extension = "link";
  out.address = clean(source);
  return out;
}

}  // namespace importing
