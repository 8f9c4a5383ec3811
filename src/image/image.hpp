// PNG and JPEG files, checked whole: their size, and their pixels (PNG) or their bytes as they are (JPEG).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"

namespace image {

// Above these an image is refused from its header, before memory is taken for it.
inline constexpr std::uint64_t max_pixels = 50'000'000;
inline constexpr std::uint32_t max_side = 65'500;  // libjpeg knows no longer side

enum class Format { png, jpeg };

// Without a dot.
constexpr std::string_view extension(Format format) { return format == Format::png ? "png" : "jpeg"; }
// RFC 6838.
constexpr std::string_view media_type(Format format) { return format == Format::png ? "image/png" : "image/jpeg"; }

// Colours are sRGB: an embedded ICC profile, cHRM or cICP is ignored; gAMA of a PNG without sRGB is applied.
struct Image {
  Format format = Format::png;
  std::uint32_t width = 0, height = 0;  // pixels as stored, neither 0
  int orientation = 1;                  // how to turn what is stored, see orientation.hpp; EXIF 1 to 8
  bool grey = false;                    // one component, else three: RGB, in a JPEG mostly as YCbCr
  std::string bytes;                    // the file; of a JPEG up to its end marker (phones hang films behind it)
  std::string pixels;  // PNG: 8-bit samples, rows from the top down without padding, 1 or 3 components; JPEG: empty
                       // and so is it where they are many: with_pixels makes them
  std::string alpha;   // PNG: 8 bits a pixel, 255 opaque, not multiplied into `pixels`; empty: opaque everywhere

  std::uint32_t displayed_width() const { return orientation >= 5 ? height : width; }
  std::uint32_t displayed_height() const { return orientation >= 5 ? width : height; }
  double aspect() const { return static_cast<double>(displayed_height()) / displayed_width(); }  // height by width
};

// Decodes all of `bytes`. Empty exactly when an error was added, at `position` and with `name` as its first argument.
// A JPEG comes out only if PDF's DCTDecode shows `bytes` unchanged in the right colours (ISO 32000-1, 7.4.8).
// Takes little beside `bytes`, but for a JPEG of several scans, which takes up to 200 MB; throws bad_alloc when the
// machine has less.
std::optional<Image> load(std::string bytes, std::string_view name, diagnostics::Position position,
                          diagnostics::Diagnostics& sink);

// A PNG that `load` made, with its pixels and without its bytes. Up to 200 MB.
Image with_pixels(const Image& png);

// What the images of one section may be together. A PNG of few bytes can be many in a PDF, which knows no filters.
inline constexpr std::uint64_t max_bytes_together = 100U << 20;
inline constexpr std::uint64_t max_pixels_together = 100'000'000;             // of PNGs
inline constexpr std::uint64_t max_scanned_pixels_together = 20'000'000'000;  // of JPEGs, once for each scan

}  // namespace image
