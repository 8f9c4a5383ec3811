// Bytes -> image, PNG and JPEG.
#include <cstdint>
#include <string>

#include "expect.hpp"
#include "image/image.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  diagnostics::Diagnostics sink;
  const auto image = image::load(std::string(reinterpret_cast<const char*>(data), size), "beeld", {3, 7}, sink);
  fuzz::expect_said(sink, image.has_value());
  if (!image) return 0;
  const std::size_t pixels = std::size_t{image->width} * image->height;
  fuzz::expect(pixels > 0 && pixels <= image::max_pixels, "an image has pixels, and not too many");
  fuzz::expect(image->orientation >= 1 && image->orientation <= 8, "an orientation is one of eight");
  fuzz::expect(!image->bytes.empty() && image->bytes.size() <= size, "the file is in the file");
  if (image->format == image::Format::jpeg) return 0;
  fuzz::expect(image->pixels.size() == pixels * (image->grey ? 1 : 3), "samples are as many as the size says");
  fuzz::expect(image->alpha.empty() || image->alpha.size() == pixels, "so is alpha");
  return 0;
}
