#include "docx/font_table_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "xml/writer.hpp"

namespace docx {
namespace {

std::string_view family_of(const style::Typeface& face) {
  if (face.is_monospaced()) return "modern";
  if (face.is_sans()) return "swiss";
  return face.is_serif() ? "roman" : "auto";
}

void write_face(xml::Writer& xml, const style::Typeface& face) {
  std::string panose;
  for (const std::uint8_t digit : face.panose) panose += fmt::format("{:02X}", digit);
  if (face.is_classed()) xml.value("w:panose1", panose);
  xml.value("w:charset", "00").value("w:family", family_of(face));
  xml.value("w:pitch", face.is_monospaced() ? "fixed" : "variable");
}

}  // namespace

// A font that Word has another name for looks as ours does: they are metric twins.
std::string font_table_part(const style::Style& style, const std::vector<style::Typeface>& typefaces) {
  std::map<std::string, std::string> alternatives;
  for (const style::TextStyle& letter : style.letters) alternatives.emplace(letter.word_family, letter.family);
  xml::Writer xml;
  xml.open("w:fonts").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  for (const auto& [name, alternative] : alternatives) {
    xml.open("w:font").attribute("w:name", name);
    if (alternative != name) xml.value("w:altName", alternative);
    const auto face = std::find_if(typefaces.begin(), typefaces.end(),
                                   [&](const style::Typeface& each) { return each.family == alternative; });
    write_face(xml, face == typefaces.end() ? style::Typeface{} : *face);
    xml.close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
