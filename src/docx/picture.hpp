// A picture that stands in the line like a letter (20.4.2.8 inline).
#pragma once
#include <string_view>

#include "docx/body.hpp"
#include "image/image.hpp"

namespace docx {

struct Picture {
  const image::Image& image;
  std::string_view alternative;  // for those who do not see it; empty: it is decorative
  double width = 0, height = 0;  // points, upright
};

// A run.
void write(const Picture& picture, Body& body);

}  // namespace docx
