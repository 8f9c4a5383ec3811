#include "catch.hpp"
#include "loading.hpp"
#include "made_png.hpp"

using loading::Lines;
using loading::load;
using made::Png;
using namespace std::string_literals;

namespace {

image::Image loaded(const Png& png) {
  const std::string bytes = made::file(png);
  auto result = load(bytes);
  CHECK(result.said == Lines{});
  REQUIRE(result.image);
  CHECK(result.image->format == image::Format::png);
  CHECK(result.image->bytes == bytes);
  CHECK(result.image->width == png.width);
  CHECK(result.image->height == png.height);
  CHECK(result.image->orientation == 1);
  return *std::move(result.image);
}

std::string pattern(std::size_t size) {
  std::string out;
  std::uint32_t state = 1;
  while (out.size() < size) out += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  return out;
}

}  // namespace

TEST_CASE("RGB and grey samples come out as they are") {
  const auto rgb = loaded({.width = 2, .height = 2, .samples = "abcdefghijkl"});
  CHECK(rgb.pixels == "abcdefghijkl");
  CHECK(rgb.alpha == "");
  CHECK_FALSE(rgb.grey);
  const auto grey = loaded({.width = 3, .height = 2, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "abcdef"});
  CHECK(grey.pixels == "abcdef");
  CHECK(grey.alpha == "");
  CHECK(grey.grey);
}

TEST_CASE("Alpha is split off the colours") {
  const auto rgb = loaded({.width = 2, .colour_type = PNG_COLOR_TYPE_RGB_ALPHA, .samples = "abc\x01xyz\x02"});
  CHECK(rgb.pixels == "abcxyz");
  CHECK(rgb.alpha == "\x01\x02");
  CHECK_FALSE(rgb.grey);
  const auto grey = loaded({.width = 2, .colour_type = PNG_COLOR_TYPE_GRAY_ALPHA, .samples = "a\xFEz\xFF"});
  CHECK(grey.pixels == "az");
  CHECK(grey.alpha == "\xFE\xFF");
  CHECK(grey.grey);
}

TEST_CASE("Alpha that is opaque everywhere is none") {
  const auto opaque = loaded({.width = 2, .colour_type = PNG_COLOR_TYPE_RGB_ALPHA, .samples = "abc\xFFxyz\xFF"});
  CHECK(opaque.pixels == "abcxyz");
  CHECK(opaque.alpha == "");
}

TEST_CASE("1, 2 and 4 bits of grey are spread over 8") {
  const auto grey = [](int depth, std::uint32_t width, const std::string& samples) {
    return loaded({.width = width, .depth = depth, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = samples}).pixels;
  };
  CHECK(grey(1, 3, "\xA0") == "\xFF\x00\xFF"s);
  CHECK(grey(2, 4, "\x1B") == "\x00\x55\xAA\xFF"s);
  CHECK(grey(4, 3, "\x1F\x80") == "\x11\xFF\x88"s);
}

TEST_CASE("16 bits are rounded to 8") {
  const auto grey = loaded(
      {.width = 4, .depth = 16, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "\x00\x00\x00\xC0\x80\x80\xFF\xFF"s});
  CHECK(grey.pixels == "\x00\x01\x80\xFF"s);
  const auto rgba =
      loaded({.depth = 16, .colour_type = PNG_COLOR_TYPE_RGB_ALPHA, .samples = "\x01\x01\x02\x02\x03\x03\x04\x04"});
  CHECK(rgba.pixels == "\x01\x02\x03");
  CHECK(rgba.alpha == "\x04");
}

TEST_CASE("A palette becomes RGB, its transparency alpha") {
  Png png{.width = 3, .depth = 2, .colour_type = PNG_COLOR_TYPE_PALETTE, .samples = "\x18"};
  png.palette = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  const auto opaque = loaded(png);
  CHECK(opaque.pixels == "\x01\x02\x03\x04\x05\x06\x07\x08\x09");
  CHECK(opaque.alpha == "");
  CHECK_FALSE(opaque.grey);
  png.palette_alpha = "\x80";  // the others are opaque
  CHECK(loaded(png).alpha == "\x80\xFF\xFF");
}

TEST_CASE("A transparent colour becomes alpha") {
  Png grey{.width = 3, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "aba"};
  grey.transparent = png_color_16{0, 0, 0, 0, 'a'};
  CHECK(loaded(grey).alpha == "\x00\xFF\x00"s);
  CHECK(loaded(grey).pixels == "aba");
  Png rgb{.width = 2, .samples = "abcabd"};
  rgb.transparent = png_color_16{0, 'a', 'b', 'd', 0};
  CHECK(loaded(rgb).alpha == "\xFF\x00"s);
  Png deep{.width = 2, .depth = 16, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "\x80\x80\x80\x81"};
  deep.transparent = png_color_16{0, 0, 0, 0, 0x8081};  // the two are one in 8 bits
  CHECK(loaded(deep).alpha == "\xFF\x00"s);
}

TEST_CASE("An interlaced image has the same pixels") {
  struct Kind {
    int colour_type, depth;
  };
  for (const Kind kind : {Kind{PNG_COLOR_TYPE_GRAY, 1},
                          {PNG_COLOR_TYPE_GRAY, 8},
                          {PNG_COLOR_TYPE_GRAY, 16},
                          {PNG_COLOR_TYPE_PALETTE, 4},
                          {PNG_COLOR_TYPE_RGB, 8},
                          {PNG_COLOR_TYPE_RGB, 16},
                          {PNG_COLOR_TYPE_GRAY_ALPHA, 8},
                          {PNG_COLOR_TYPE_GRAY_ALPHA, 16},
                          {PNG_COLOR_TYPE_RGB_ALPHA, 8},
                          {PNG_COLOR_TYPE_RGB_ALPHA, 16}}) {
    for (const std::uint32_t width : {1U, 3U, 13U}) {
      INFO(kind.colour_type << " " << kind.depth << " " << width);
      Png png{.width = width, .height = 11, .depth = kind.depth, .colour_type = kind.colour_type};
      if (kind.colour_type == PNG_COLOR_TYPE_PALETTE)
        for (png_byte i = 0; i < 16; ++i) png.palette.push_back({i, static_cast<png_byte>(2 * i), 9});
      png.samples = pattern(made::row_size(png) * png.height);
      const auto plain = loaded(png);
      png.interlaced = true;
      const auto interlaced = loaded(png);
      CHECK(interlaced.pixels == plain.pixels);
      CHECK(interlaced.alpha == plain.alpha);
      CHECK(plain.alpha.empty() == (made::channels(kind.colour_type) % 2 == 1));
    }
  }
}

TEST_CASE("Gamma is brought to that of sRGB, unless the file says that it is sRGB") {
  Png png{.width = 3, .colour_type = PNG_COLOR_TYPE_GRAY, .samples = "\x00\x37\xFF"s, .gamma = 100'000};
  const auto linear = loaded(png);
  CHECK(linear.pixels[0] == '\0');
  CHECK(static_cast<unsigned char>(linear.pixels[1]) == Approx(255 * std::pow(0x37 / 255.0, 1 / 2.2)).margin(1));
  CHECK(linear.pixels[2] == '\xFF');
  png.gamma = 45'455;
  CHECK(loaded(png).pixels == png.samples);
  png.gamma = 0;
  png.srgb = true;
  CHECK(loaded(png).pixels == png.samples);
  CHECK(load(made::with(made::file(png), made::chunk("gAMA", made::number(100'000)))).image->pixels == png.samples);
}

TEST_CASE("Alpha has no gamma") {
  const auto image = loaded({.colour_type = PNG_COLOR_TYPE_GRAY_ALPHA, .samples = "\xFF\x37", .gamma = 100'000});
  CHECK(image.alpha == "\x37");
}

TEST_CASE("Profile, text and other chunks are passed over, whatever is in them") {
  const std::string png = made::file(Png{.samples = "abc"});
  for (const char* type : {"iCCP", "cHRM", "pHYs", "tEXt", "zTXt", "iTXt", "eXIf", "bKGD", "sPLT", "tIME", "acTL",
                           "cICP", "gAMA", "sRGB"}) {
    INFO(type);
    const auto result = load(made::with(png, made::chunk(type, "nonsense")));
    CHECK(result.said == Lines{});
    REQUIRE(result.image);
    CHECK(result.image->pixels == "abc");
  }
}

TEST_CASE("The longest side and the most pixels are accepted") {
  const auto wide = loaded({.width = image::max_side,
                            .depth = 1,
                            .colour_type = PNG_COLOR_TYPE_GRAY,
                            .samples = std::string(image::max_side / 8 + 1, '\0')});
  CHECK(wide.pixels == std::string(image::max_side, '\0'));
  const std::string most = made::header(10'000, 5'000, 8, PNG_COLOR_TYPE_GRAY);
  CHECK(load(most).codes == std::vector{diagnostics::Code::image_incomplete});
}
