#include "odt/picture.hpp"

#include <fmt/format.h>

#include "odt/style_names.hpp"
#include "odt/units.hpp"

namespace odt {

// No svg:title: LibreOffice reads both out, one behind the other. A decorative picture has a description all the same,
// without a word, for LibreOffice takes one that has none for forgotten.
void write(const Picture& picture, Body& body) {
  body.runs().flush();
  xml::Writer& xml = body.xml();
  const Media::Shown shown = body.media().show(picture.image);
  const bool decorative = picture.alternative.empty();
  xml.open("draw:frame").attribute("draw:style-name", decorative ? style_names::decorative : style_names::graphics);
  xml.attribute("draw:name", fmt::format("Image {}", shown.number)).attribute("text:anchor-type", "as-char");
  xml.attribute("svg:width", points(picture.width)).attribute("svg:height", points(picture.height));
  xml.open("draw:image").attribute("xlink:type", "simple").attribute("xlink:href", shown.name);
  xml.attribute("xlink:show", "embed").attribute("xlink:actuate", "onLoad").close();
  xml.open("svg:desc").text(decorative ? std::string_view(" ") : picture.alternative).close();
  xml.close();
}

}  // namespace odt
