#include "catch.hpp"
#include "reading.hpp"
#include "style/style.hpp"

using style::Colour;
using style::contrast;

TEST_CASE("contrast is that of WCAG 2.1") {
  const Colour white{255, 255, 255}, black{0, 0, 0};
  CHECK(close_to(contrast(white, black), 21));
  CHECK(close_to(contrast(black, white), 21));
  CHECK(close_to(contrast(white, white), 1));
  // The grey that designers know as the palest that passes on white, and its neighbour that does not.
  CHECK(close_to(contrast({0x76, 0x76, 0x76}, white), 4.54, 0.005));
  CHECK(close_to(contrast({0x77, 0x77, 0x77}, white), 4.48, 0.005));
  CHECK(close_to(contrast({255, 0, 0}, white), 4.00, 0.005));
  CHECK(close_to(contrast({0, 0, 255}, white), 8.59, 0.005));
}

TEST_CASE("the colours of the house style have the contrast that its brief names") {
  const Colour white{255, 255, 255};
  CHECK(close_to(contrast({0x1b, 0x1f, 0x23}, white), 16.5, 0.1));
  CHECK(close_to(contrast({0x0b, 0x4f, 0x6c}, white), 9, 0.1));
  CHECK(close_to(contrast({0x57, 0x60, 0x6a}, white), 6.4, 0.1));
}

TEST_CASE("the nearest shade has the same hue, passes, and is the first that does") {
  const Colour white{255, 255, 255}, black{0, 0, 0};
  CHECK(style::nearest_shade({0x77, 0x77, 0x77}, white) == Colour{0x76, 0x76, 0x76});
  for (const Colour ink : {Colour{0xf3, 0x92, 0x00}, Colour{0x33, 0x99, 0xff}, Colour{0xff, 0xff, 0x00}, white}) {
    const Colour shade = style::nearest_shade(ink, white);
    INFO(int{shade.red} << " " << int{shade.green} << " " << int{shade.blue});
    CHECK(contrast(shade, white) >= 4.5);
    CHECK(contrast(shade, white) < 4.7);
    CHECK((shade.red >= shade.green) == (ink.red >= ink.green));
    CHECK((shade.green >= shade.blue) == (ink.green >= ink.blue));
  }
  // On a dark ground the shade is a lighter one.
  CHECK(contrast(style::nearest_shade({0x40, 0, 0}, black), black) >= 4.5);
  CHECK(contrast(style::nearest_shade({0x80, 0x80, 0x80}, {0x80, 0x80, 0x80}), {0x80, 0x80, 0x80}) >= 4.5);
}
