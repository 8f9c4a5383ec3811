// EXIF orientation (Exif 2.32, 4.6.5.1, tag 274): how a camera was held.
#pragma once
#include <string_view>

namespace image {

// What makes the stored image upright: first mirrored left to right if so, then turned clockwise. DrawingML's flipH and
// rot mean the same, on the stored width and height.
struct Turn {
  bool mirrored = false;
  int quarters = 0;  // clockwise, 0 to 3
  bool operator==(const Turn&) const = default;
};

// `orientation` 1 to 8; anything else is 1.
Turn turn_of(int orientation);

// From the content of a JPEG's APP1 segment. 1 when it says nothing that can be used: a faulty EXIF spoils no picture.
int exif_orientation(std::string_view segment);
// The same from the content of a PNG's eXIf chunk, which is the TIFF file alone (PNG, third edition, 11.3.4.6).
int tiff_orientation(std::string_view tiff);

inline constexpr std::string_view exif_signature{"Exif\0", 5};

}  // namespace image
