// Image XObjects (ISO 32000-1, 8.9.5).
#pragma once
#include "image/image.hpp"
#include "pdf/objects.hpp"

namespace pdf {

// A JPEG goes in as it is, a PNG as its deflated samples, its alpha as a soft mask.
Reference image_object(Objects& objects, const image::Image& image);

// The operands of `cm` that show the image upright in a rectangle of the page, in points from the lower left corner.
std::string image_matrix(const image::Image& image, double left, double bottom, double width, double height);

}  // namespace pdf
