#include "image/image.hpp"

#include <utility>

#include "image/image_errors.hpp"
#include "image/other_format.hpp"
#include "image/read_jpeg.hpp"
#include "image/read_png.hpp"

namespace image {

std::optional<Image> load(std::string bytes, std::string_view name, diagnostics::Position position,
                          diagnostics::Diagnostics& sink) {
  using diagnostics::Code;
  const ImageErrors errors{name, position, sink};
  if (bytes.starts_with(png_signature)) return read_png(std::move(bytes), errors);
  if (bytes.starts_with(jpeg_signature)) return read_jpeg(std::move(bytes), errors);
  if (png_signature.starts_with(bytes) || jpeg_signature.starts_with(bytes))
    return errors.refuse(Code::image_incomplete);
  const std::string_view other = other_format(bytes);
  if (!other.empty()) return errors.refuse(Code::image_other_format, {std::string(other)});
  return errors.refuse(Code::image_unknown);
}

}  // namespace image
