#include "odt/style_sheet.hpp"

#include <string>

namespace odt {
namespace {

void open_style(xml::Writer& xml, std::string_view name, std::string_view family) {
  xml.open("style:style").attribute("style:name", name);
  if (const std::string shown = shown_name(name); shown != name) xml.attribute("style:display-name", shown);
  xml.attribute("style:family", family);
}

}  // namespace

std::string shown_name(std::string_view name) {
  constexpr std::string_view space = "_20_";
  std::string shown(name);
  for (std::size_t at = shown.find(space); at != std::string::npos; at = shown.find(space, at))
    shown.replace(at, space.size(), " ");
  return shown;
}

void write_paragraph_style(xml::Writer& xml, const StyleHead& head, const ParagraphProperties& paragraph,
                           const TextProperties& text) {
  open_style(xml, head.name, "paragraph");
  if (!head.parent.empty() && head.parent != head.name) xml.attribute("style:parent-style-name", head.parent);
  if (!head.next.empty()) xml.attribute("style:next-style-name", head.next);
  if (!head.list.empty()) xml.attribute("style:list-style-name", head.list);
  if (head.outline_level > 0) xml.attribute("style:default-outline-level", head.outline_level);
  write(xml, paragraph);
  write(xml, text);
  xml.close();
}

void write_text_style(xml::Writer& xml, std::string_view name, const TextProperties& text) {
  open_style(xml, name, "text");
  write(xml, text);
  xml.close();
}

void write_other_style(xml::Writer& xml, std::string_view name, std::string_view family, std::string_view parent,
                       std::string_view properties) {
  open_style(xml, name, family);
  if (!parent.empty()) xml.attribute("style:parent-style-name", parent);
  xml.raw(properties).close();
}

}  // namespace odt
