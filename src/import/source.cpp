#include "import/source.hpp"

namespace importing {

std::string_view raster_extension(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG")) return "png";
  return bytes.starts_with("\xFF\xD8\xFF") ? "jpg" : "";
}

}  // namespace importing
