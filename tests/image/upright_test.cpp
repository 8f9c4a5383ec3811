#include "image/upright.hpp"

#include <array>

#include "catch.hpp"
#include "loading.hpp"
#include "made_jpeg.hpp"
#include "made_png.hpp"

namespace {

// The same picture with an orientation that its eXIf chunk states, before the pixels or behind them.
std::string png_stating(const std::string& png, int orientation, bool behind) {
  const std::string chunk = made::chunk("eXIf", made::exif(orientation, orientation % 2 == 0).substr(6));
  constexpr std::size_t end = 12;  // the size of IEND
  return behind ? std::string(png).insert(png.size() - end, chunk) : made::with(png, chunk);
}

image::Image loaded_file(std::string bytes) {
  auto result = loading::load(std::move(bytes));
  REQUIRE(result.image);
  return std::move(*result.image);
}

}  // namespace

TEST_CASE("a PNG whose eXIf states an orientation is turned, and the turned file states none") {
  const std::array<std::string, 9> expected = {"",       "abcdef", "cbafed", "fedcba", "defabc",
                                               "adbecf", "daebfc", "fcebda", "cfbead"};
  const std::string png =
      made::file(made::Png{.width = 3, .height = 2, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "abcdef"});
  for (int orientation = 1; orientation <= 8; ++orientation)
    for (const bool behind : {false, true}) {
      INFO(orientation << (behind ? " behind" : " before"));
      const image::Image image = loaded_file(png_stating(png, orientation, behind));
      CHECK(image.orientation == orientation);
      CHECK(image.displayed_width() == (orientation < 5 ? 3 : 2));
      const std::string bytes = image::upright(image);
      CHECK(bytes.find("eXIf") == std::string::npos);
      const image::Image turned = loaded_file(bytes);
      CHECK(turned.orientation == 1);
      CHECK(turned.width == image.displayed_width());
      CHECK(turned.height == image.displayed_height());
      CHECK(turned.pixels == expected[static_cast<std::size_t>(orientation)]);
    }
}

TEST_CASE("a faulty eXIf spoils no picture") {
  const std::string png =
      made::file(made::Png{.width = 3, .height = 2, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "abcdef"});
  CHECK(loaded_file(made::with(png, made::chunk("eXIf", "XX*"))).orientation == 1);
  CHECK(loaded_file(made::with(png, made::chunk("eXIf", ""))).orientation == 1);
  CHECK(loaded_file(png_stating(png, 9, false)).orientation == 1);
}

TEST_CASE("colours and alpha are turned together") {
  const std::string png =
      made::file(made::Png{.width = 2, .height = 1, .colour_type = PNG_COLOR_TYPE_RGB_ALPHA, .samples = "abc1def2"});
  const image::Image turned = loaded_file(image::upright(loaded_file(png_stating(png, 6, false))));
  CHECK(turned.width == 1);
  CHECK(turned.height == 2);
  CHECK(turned.pixels == "abcdef");
  CHECK(turned.alpha == "12");
  const image::Image mirrored = loaded_file(image::upright(loaded_file(png_stating(png, 2, false))));
  CHECK(mirrored.pixels == "defabc");
  CHECK(mirrored.alpha == "21");
}

TEST_CASE("a JPEG is turned as well, in colours and in grey, and keeps no Exif") {
  for (int orientation = 2; orientation <= 8; ++orientation) {
    INFO(orientation);
    made::Jpeg wanted{.exif = made::exif(orientation, true)};
    if (orientation % 2 == 0) wanted.colours = JCS_GRAYSCALE, wanted.components = 1;
    const image::Image image = loaded_file(made::file(wanted));
    const std::string bytes = image::upright(image);
    CHECK(bytes.find("Exif") == std::string::npos);
    const image::Image turned = loaded_file(bytes);
    CHECK(turned.orientation == 1);
    CHECK(turned.grey == image.grey);
    CHECK(turned.width == image.displayed_width());
    CHECK(turned.height == image.displayed_height());
  }
}
