#include "pdf/image_object.hpp"

#include "image/orientation.hpp"
#include "pdf/syntax.hpp"

namespace pdf {
namespace {

Dictionary description(const image::Image& image, bool grey) {
  Dictionary about;
  about.name("Type", "XObject").name("Subtype", "Image");
  about.integer("Width", image.width).integer("Height", image.height).integer("BitsPerComponent", 8);
  // Device colours mean those of the output intent, which is sRGB (ISO 19005-2, 6.2.4.3).
  about.name("ColorSpace", grey ? "DeviceGray" : "DeviceRGB");
  return about;
}

}  // namespace

Reference image_object(Objects& objects, const image::Image& image) {
  if (image.format == image::Format::png && image.pixels.empty()) return image_object(objects, with_pixels(image));
  Dictionary about = description(image, image.grey);
  if (!image.alpha.empty()) about.reference("SMask", objects.add_stream(image.alpha, description(image, true)));
  return image.format == image::Format::jpeg ? objects.add_jpeg_stream(image.bytes, about)
                                             : objects.add_stream(image.pixels, about);
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
