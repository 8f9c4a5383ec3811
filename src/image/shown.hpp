// The pictures of a report, for the writer of any format. Kept by the caller.
#pragma once
#include <span>

#include "image/image.hpp"

namespace image {

struct Shown {
  const Image* logo = nullptr;              // of the style; none: there is no logo
  std::span<const Image* const> figures{};  // by document::Figure::image; every one that the report shows is there
};

}  // namespace image
