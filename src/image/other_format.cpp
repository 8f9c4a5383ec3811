#include "image/other_format.hpp"

#include <cstddef>

namespace image {
namespace {

struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view format;
};

using namespace std::string_view_literals;

constexpr Signature signatures[] = {
    {0, "GIF8"sv, "GIF"},      {8, "WEBP"sv, "WebP"},          {4, "ftypavif"sv, "AVIF"}, {4, "ftypheic"sv, "HEIC"},
    {4, "ftypheix"sv, "HEIC"}, {4, "ftypmif1"sv, "HEIC"},      {0, "II*\0"sv, "TIFF"},    {0, "MM\0*"sv, "TIFF"},
    {0, "%PDF-"sv, "PDF"},     {0, "%!PS"sv, "EPS"},           {0, "<svg"sv, "SVG"},      {0, "8BPS"sv, "Photoshop"},
    {0, "BM"sv, "BMP"},        {4, "jP  \r\n"sv, "JPEG 2000"},
};

}  // namespace

std::string_view other_format(std::string_view bytes) {
  for (const Signature& signature : signatures)
    if (bytes.size() > signature.offset && bytes.substr(signature.offset).starts_with(signature.bytes))
      return signature.format;
  // Most SVG files begin with a declaration, a comment or a DOCTYPE.
  if (bytes.starts_with("<?xml") && bytes.substr(0, 4096).find("<svg") != std::string_view::npos) return "SVG";
  return {};
}

}  // namespace image
