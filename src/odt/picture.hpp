// A picture that stands in the line like a letter (part 3, 10.4.2 draw:frame, anchored as a character).
#pragma once
#include <string_view>

#include "image/image.hpp"
#include "odt/body.hpp"

namespace odt {

struct Picture {
  const image::Image& image;
  std::string_view alternative;  // for those who do not see it; empty: it is decorative
  double width = 0, height = 0;  // points, upright
};

void write(const Picture& picture, Body& body);

}  // namespace odt
