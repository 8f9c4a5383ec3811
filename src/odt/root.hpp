// The beginning of a part's XML.
#pragma once
#include <string_view>

#include "xml/writer.hpp"

namespace odt {

// The root element `name` with its namespaces (part 3, 1.4) and the version.
inline void open_root(xml::Writer& xml, std::string_view name) {
  xml.open(name);
  const auto declare = [&](std::string_view prefix, std::string_view space) { xml.attribute(prefix, space); };
  declare("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
  declare("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0");
  declare("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0");
  declare("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
  declare("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
  declare("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
  declare("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
  declare("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
  declare("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0");
  declare("xmlns:xlink", "http://www.w3.org/1999/xlink");
  declare("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  xml.attribute("office:version", "1.3");
}

}  // namespace odt
