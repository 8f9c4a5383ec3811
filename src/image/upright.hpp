// A picture's file again with its pixels turned, for formats whose readers do not agree on what to do with an
// orientation.
#pragma once
#include <string>

#include "image/image.hpp"

namespace image {

// The bytes of a file of the same format that is upright and names no orientation. A JPEG is encoded again. Takes twice
// the pixels' size, up to 400 MB; throws MachineFault (library-failed).
std::string upright(const Image& image);

}  // namespace image
