// A picture's file again with its pixels turned, for formats whose readers do not agree on what to do with an
// orientation.
#pragma once
#include <string>

#include "image/image.hpp"

namespace image {

// The bytes of a file of the same format that is upright and names no orientation. A JPEG is encoded again. Takes twice
// the pixels' size, up to 400 MB; throws MachineFault (library-failed).
std::string upright(const Image& image);

// The bytes of an upright file: its own, where it is one. Word and LibreOffice turn a picture by its place, other
// programs by its orientation, some do both, and browsers differ over a PNG: so the pixels themselves are turned.
std::string upright_bytes(const Image& image);

}  // namespace image
