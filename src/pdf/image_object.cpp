#include "pdf/image_object.hpp"

#include "image/orientation.hpp"
#include "pdf/syntax.hpp"

namespace pdf {
namespace {

void describe(Objects& objects, HPDF_Dict object, const image::Image& image, bool grey) {
  objects.name(object, "Type", "XObject");
  objects.name(object, "Subtype", "Image");
  objects.number(object, "Width", static_cast<int>(image.width));
  objects.number(object, "Height", static_cast<int>(image.height));
  objects.number(object, "BitsPerComponent", 8);
  // Device colours mean those of the output intent, which is sRGB (ISO 19005-2, 6.2.4.3).
  objects.name(object, "ColorSpace", grey ? "DeviceGray" : "DeviceRGB");
}

}  // namespace

HPDF_Dict image_object(Objects& objects, const image::Image& image) {
  if (image.format == image::Format::png && image.pixels.empty()) return image_object(objects, with_pixels(image));
  HPDF_Dict object =
      image.format == image::Format::jpeg ? objects.jpeg_stream(image.bytes) : objects.stream(image.pixels);
  describe(objects, object, image, image.grey);
  if (!image.alpha.empty()) {
    HPDF_Dict mask = objects.stream(image.alpha);
    describe(objects, mask, image, true);
    objects.set(object, "SMask", mask);
  }
  return object;
}

std::string image_matrix(const image::Image& image, double left, double bottom, double width, double height) {
  // The unit square, mirrored and turned clockwise about its middle, then put in its place.
  const image::Turn turn = image::turn_of(image.orientation);
  struct Vector {
    double x, y;
  };
  Vector across{turn.mirrored ? -1.0 : 1.0, 0}, up{0, 1};
  for (int i = 0; i < turn.quarters; ++i) {
    across = {across.y, -across.x};
    up = {up.y, -up.x};
  }
  const double x = left + width * (0.5 - (across.x + up.x) / 2), y = bottom + height * (0.5 - (across.y + up.y) / 2);
  std::string out;
  for (const double value : {across.x * width, across.y * height, up.x * width, up.y * height, x, y}) {
    append_number(out, value);
    out += ' ';
  }
  return out;
}

}  // namespace pdf
