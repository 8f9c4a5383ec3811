// Writes single styles; which ones there are stands in styles_part.cpp.
#pragma once
#include <string>
#include <string_view>

#include "odt/properties.hpp"
#include "odt/style_names.hpp"
#include "xml/writer.hpp"

namespace odt {

// "Heading_20_1" is read as "Heading 1".
std::string shown_name(std::string_view name);

// How a style stands among the others.
struct StyleHead {
  std::string_view name;  // as attributes have it; what people read follows from it
  std::string_view parent = style_names::standard;
  std::string_view next = {};  // the style of the paragraph typed after it
  std::string_view list = {};
  int outline_level = 0;  // 0: none
};

void write_paragraph_style(xml::Writer& xml, const StyleHead& head, const ParagraphProperties& paragraph,
                           const TextProperties& text);
void write_text_style(xml::Writer& xml, std::string_view name, const TextProperties& text);

// One without a parent: `properties` is ready XML.
void write_other_style(xml::Writer& xml, std::string_view name, std::string_view family, std::string_view parent,
                       std::string_view properties);

}  // namespace odt
