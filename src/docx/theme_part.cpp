#include "docx/theme_part.hpp"

#include <string_view>

#include "docx/units.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

void write_colours(xml::Writer& xml, const style::Style& style) {
  const style::Colour ink = style.letter(style::Role::text).colour, grey = style.letter(style::Role::running).colour;
  xml.open("a:clrScheme").attribute("name", "Raadstuk");
  const auto colour = [&](std::string_view name, style::Colour value) {
    xml.open(name).open("a:srgbClr").attribute("val", hex(value)).close().close();
  };
  colour("a:dk1", ink);
  colour("a:lt1", style.paper);
  colour("a:dk2", grey);
  colour("a:lt2", style.wash);
  for (const std::string_view accent : {"a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6"})
    colour(accent, style.accent);
  colour("a:hlink", style.link);
  colour("a:folHlink", style.link);
  xml.close();
}

void write_fonts(xml::Writer& xml, const style::Style& style) {
  xml.open("a:fontScheme").attribute("name", "Raadstuk");
  const auto font = [&](std::string_view use, const style::TextStyle& letter) {
    xml.open(use).open("a:latin").attribute("typeface", letter.word_family).close();
    for (const std::string_view script : {"a:ea", "a:cs"}) xml.open(script).attribute("typeface", "").close();
    xml.close();
  };
  font("a:majorFont", style.letter(style::Role::title));
  font("a:minorFont", style.letter(style::Role::text));
  xml.close();
}

// The schema wants three of each.
void write_formats(xml::Writer& xml) {
  const auto fill = [&] { xml.open("a:solidFill").open("a:schemeClr").attribute("val", "phClr").close().close(); };
  const auto thrice = [&](std::string_view list, auto&& write_one) {
    xml.open(list);
    for (int i = 0; i < 3; ++i) write_one();
    xml.close();
  };
  xml.open("a:fmtScheme").attribute("name", "Raadstuk");
  thrice("a:fillStyleLst", fill);
  thrice("a:lnStyleLst", [&] {
    xml.open("a:ln").attribute("w", 9525);
    fill();
    xml.close();
  });
  thrice("a:effectStyleLst", [&] { xml.open("a:effectStyle").empty("a:effectLst").close(); });
  thrice("a:bgFillStyleLst", fill);
  xml.close();
}

}  // namespace

std::string theme_part(const style::Style& style) {
  xml::Writer xml;
  xml.open("a:theme").attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
  xml.attribute("name", "Raadstuk").open("a:themeElements");
  write_colours(xml, style);
  write_fonts(xml, style);
  write_formats(xml);
  return std::move(xml).finish();
}

}  // namespace docx
