#include "catch.hpp"
#include "image/orientation.hpp"
#include "loading.hpp"
#include "made_jpeg.hpp"

using loading::Lines;
using loading::load;
using made::Jpeg;

namespace {

image::Image loaded(const Jpeg& jpeg) {
  const std::string bytes = made::file(jpeg);
  auto result = load(bytes);
  CHECK(result.said == Lines{});
  REQUIRE(result.image);
  CHECK(result.image->format == image::Format::jpeg);
  CHECK(result.image->bytes == bytes);
  CHECK(result.image->width == jpeg.width);
  CHECK(result.image->height == jpeg.height);
  CHECK(result.image->grey == (jpeg.components == 1));
  CHECK(result.image->pixels == "");
  CHECK(result.image->alpha == "");
  return *std::move(result.image);
}

}  // namespace

TEST_CASE("A JPEG passes as it is, with its size") {
  loaded({});
  loaded({.width = 1, .height = 1});
  loaded({.colours = JCS_GRAYSCALE, .components = 1});
  loaded({.full_colour = true});
  loaded({.progressive = true});
  loaded({.colours = JCS_GRAYSCALE, .components = 1, .progressive = true});
  loaded({.width = 300, .height = 200, .progressive = true, .full_colour = true});
}

TEST_CASE("RGB passes when Adobe's marker says so, as PDF asks") { loaded({.colours = JCS_RGB}); }

TEST_CASE("YCbCr passes without any marker, as cameras write it") {
  loaded({.jfif = 0});
  loaded({.jfif = 0, .adobe = 1});
  loaded({.adobe = 1});
}

TEST_CASE("What a phone hangs behind the image is left out") {
  const std::string jpeg = made::file(Jpeg{});
  for (const std::string& tail : {std::string("x"), std::string(5000, '\0'), jpeg}) {
    const auto result = load(jpeg + tail);
    CHECK(result.said == Lines{});
    REQUIRE(result.image);
    CHECK(result.image->bytes == jpeg);
  }
}

TEST_CASE("EXIF says how the image is turned, in either byte order") {
  for (int orientation = 1; orientation <= 8; ++orientation) {
    for (const bool big_endian : {false, true}) {
      const auto image = loaded({.exif = made::exif(orientation, big_endian)});
      CHECK(image.orientation == orientation);
      CHECK(image.displayed_width() == (orientation < 5 ? 20 : 12));
      CHECK(image.displayed_height() == (orientation < 5 ? 12 : 20));
    }
  }
}

TEST_CASE("An EXIF that is of no use leaves the image upright") {
  CHECK(loaded({.exif = made::exif(0, true)}).orientation == 1);
  CHECK(loaded({.exif = made::exif(9, false)}).orientation == 1);
  CHECK(loaded({.exif = "http://ns.adobe.com/xap/1.0/"}).orientation == 1);
  const std::string whole = made::exif(6, false);
  for (std::size_t size = 1; size < 6 + 8 + 2 + 12 + 10; ++size) {
    INFO(size);
    CHECK(loaded({.exif = whole.substr(0, size)}).orientation == 1);
  }
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string spoilt = whole;
    spoilt[at] = '\xFF';
    const int orientation = image::exif_orientation(spoilt);
    CHECK((orientation >= 1 && orientation <= 8));
  }
}

TEST_CASE("The first EXIF counts, behind other segments of its kind") {
  const std::string jpeg = made::file(Jpeg{.exif = made::exif(6, true)});
  const std::string other = "\xFF\xE1" + std::string("\0\x08", 2) + "http:/";
  CHECK(load(std::string(jpeg).insert(2, other)).image->orientation == 6);
}
