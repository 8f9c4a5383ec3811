#include "docx/font_table_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "xml/writer.hpp"

namespace docx {
namespace {

using document::Plan;

// PANOSE 1.0: what the first digits say of a font.
constexpr std::uint8_t latin_text = 2;                   // family kind
constexpr std::uint8_t first_sans = 11, last_sans = 15;  // serif style
constexpr std::uint8_t monospaced = 9;                   // proportion

std::string_view family_of(const Plan::Typeface& face) {
  if (face.panose[0] != latin_text) return "auto";
  if (face.panose[3] == monospaced) return "modern";
  const std::uint8_t serif = face.panose[1];
  if (serif >= first_sans && serif <= last_sans) return "swiss";
  return serif > 1 ? "roman" : "auto";
}

void write_face(xml::Writer& xml, const Plan::Typeface& face) {
  std::string panose;
  for (const std::uint8_t digit : face.panose) panose += fmt::format("{:02X}", digit);
  const bool classed = face.panose != Plan::Typeface{}.panose;
  if (classed) xml.value("w:panose1", panose);
  xml.value("w:charset", "00").value("w:family", family_of(face));
  xml.value("w:pitch", face.panose[0] == latin_text && face.panose[3] == monospaced ? "fixed" : "variable");
}

}  // namespace

// A font that Word has another name for looks as ours does: they are metric twins.
std::string font_table_part(const style::Style& style, const std::vector<Plan::Typeface>& typefaces) {
  std::map<std::string, std::string> alternatives;
  for (const style::TextStyle& letter : style.letters) alternatives.emplace(letter.word_family, letter.family);
  xml::Writer xml;
  xml.open("w:fonts").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  for (const auto& [name, alternative] : alternatives) {
    xml.open("w:font").attribute("w:name", name);
    if (alternative != name) xml.value("w:altName", alternative);
    const auto face = std::find_if(typefaces.begin(), typefaces.end(),
                                   [&](const Plan::Typeface& each) { return each.family == alternative; });
    write_face(xml, face == typefaces.end() ? Plan::Typeface{} : *face);
    xml.close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
