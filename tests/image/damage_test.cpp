// What happens to files that were cut or changed on their way.
#include <algorithm>
#include <utility>

#include "catch.hpp"
#include "loading.hpp"
#include "made_jpeg.hpp"
#include "made_png.hpp"

using diagnostics::Code;
using loading::load;
using made::Jpeg;
using made::Png;

namespace {

using Codes = std::vector<Code>;

std::vector<std::pair<std::string, std::string>> pngs() {
  Png palette{.width = 5, .height = 3, .depth = 2, .colour_type = PNG_COLOR_TYPE_PALETTE};
  palette.samples = std::string(6, '\x1B');
  palette.palette = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {0, 0, 0}};
  palette.palette_alpha = "\x10\x20";
  Png alpha{.width = 5, .height = 3, .depth = 16, .colour_type = PNG_COLOR_TYPE_RGB_ALPHA, .interlaced = true};
  alpha.samples = std::string(120, 'a');
  return {{"RGB", made::file(Png{.width = 2, .height = 2, .samples = "abcdefghijkl", .gamma = 100'000})},
          {"palette", made::file(palette)},
          {"interlaced", made::file(alpha)}};
}

std::vector<std::pair<std::string, std::string>> jpegs() {
  return {{"baseline", made::file(Jpeg{.exif = made::exif(6, true)})},
          {"grey", made::file(Jpeg{.width = 9, .height = 9, .colours = JCS_GRAYSCALE, .components = 1})},
          {"progressive", made::file(Jpeg{.progressive = true})}};
}

}  // namespace

TEST_CASE("A PNG cut at any byte is refused as incomplete") {
  for (const auto& [name, png] : pngs()) {
    REQUIRE(load(png).image);
    for (std::size_t size = 0; size < png.size(); ++size) {
      INFO(name << " cut at " << size);
      const auto result = load(png.substr(0, size));
      CHECK_FALSE(result.image);
      CHECK(result.codes == Codes{Code::image_incomplete});
    }
  }
}

TEST_CASE("A JPEG cut at any byte is refused as incomplete") {
  for (const auto& [name, jpeg] : jpegs()) {
    REQUIRE(load(jpeg).image);
    for (std::size_t size = 0; size < jpeg.size(); ++size) {
      INFO(name << " cut at " << size);
      const auto result = load(jpeg.substr(0, size));
      CHECK_FALSE(result.image);
      CHECK(result.codes == Codes{Code::image_incomplete});
    }
  }
}

TEST_CASE("A PNG with any byte changed is refused") {
  for (const auto& [name, png] : pngs()) {
    for (std::size_t at = 0; at < png.size(); ++at) {
      for (const unsigned change : {0x01U, 0x20U, 0x80U, 0xFFU}) {
        INFO(name << " changed at " << at << " by " << change);
        std::string changed = png;
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ change);
        const auto result = load(changed);
        CHECK_FALSE(result.image);
        CHECK(result.codes.size() == 1);
      }
    }
  }
}

// JPEG has no checksum: a changed byte may be another picture.
TEST_CASE("A JPEG with any byte changed is an image within the limits or one error") {
  for (const auto& [name, jpeg] : jpegs()) {
    std::size_t refused = 0;
    for (std::size_t at = 0; at < jpeg.size(); ++at) {
      for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
        INFO(name << " changed at " << at << " by " << change);
        std::string changed = jpeg;
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ change);
        const auto result = load(changed);
        CHECK(result.image.has_value() == result.codes.empty());
        CHECK(result.codes.size() <= 1);
        if (result.image) CHECK(std::uint64_t{result.image->width} * result.image->height <= image::max_pixels);
        refused += result.codes.size();
      }
    }
    CHECK(refused > jpeg.size() / 2);
  }
}

TEST_CASE("Noise behind a signature is one error") {
  std::uint32_t state = 7;
  for (int round = 0; round < 300; ++round) {
    std::string noise;
    for (int i = 0; i < 200; ++i) noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    CHECK(load("\x89PNG\r\n\x1A\n" + noise).codes.size() == 1);
    CHECK(load("\xFF\xD8\xFF" + noise).codes.size() == 1);
  }
}
