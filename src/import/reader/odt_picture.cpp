#include "import/reader/odt_picture.hpp"

#include "import/clean.hpp"
#include "unicode/ascii.hpp"

namespace importing {

Picture odt_picture(unzip::Archive& package, const OdtStyles& styles, const pugi::xml_node& frame) {
  Picture out;
  std::string part = frame.child("draw:image").attribute("xlink:href").value();
  if (part.starts_with("./")) part.erase(0, 2);
  const bool inside = part.find("://") == std::string::npos && !part.starts_with('/') && !part.starts_with("..");
  if (const auto bytes = inside ? package.part(part) : std::nullopt) {
    out.extension = raster_extension(*bytes);
    const std::size_t dot = part.rfind('.');
    if (!out.extension.empty())
      out.bytes = *bytes;
    else if (dot != std::string::npos)
      out.extension = clean(unicode::ascii_lower(std::string_view(part).substr(dot + 1)));
  }
  if (out.extension.empty()) out.extension = "link";
  out.alternative = clean(frame.child("svg:desc").text().get());
  if (out.alternative.empty()) out.alternative = clean(frame.child("svg:title").text().get());
  out.decorative = std::string_view(frame.attribute("loext:decorative").value()) == "true" ||
                   styles.of("graphic", frame.attribute("draw:style-name").value()).decorative;
  return out;
}

}  // namespace importing
