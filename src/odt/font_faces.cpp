#include "odt/font_faces.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace odt {
namespace {

// A string of CSS, which the attribute holds.
std::string quoted(const std::string& family) {
  const char quote = family.find('\'') == std::string::npos ? '\'' : '"';
  std::string out(1, quote);
  for (const char c : family) {
    if (c == quote || c == '\\') out += '\\';
    out += c;
  }
  return out += quote;
}

}  // namespace

// A font that another program has another name for looks as ours does: they are metric twins.
void write_font_faces(xml::Writer& xml, const style::Style& style, const std::vector<style::Typeface>& typefaces) {
  std::map<std::string, std::string> families;
  for (const style::TextStyle& letter : style.letters) families.emplace(letter.word_family, letter.family);
  xml.open("office:font-face-decls");
  for (const auto& [name, twin] : families) {
    xml.open("style:font-face").attribute("style:name", name).attribute("svg:font-family", quoted(name));
    const auto face = std::find_if(typefaces.begin(), typefaces.end(),
                                   [&family = twin](const style::Typeface& each) { return each.family == family; });
    if (face != typefaces.end()) {
      if (face->is_monospaced() || face->is_sans() || face->is_serif())
        xml.attribute("style:font-family-generic", face->is_monospaced() ? "modern"
                                                   : face->is_sans()     ? "swiss"
                                                                         : "roman");
      xml.attribute("style:font-pitch", face->is_monospaced() ? "fixed" : "variable");
    }
    xml.close();
  }
  xml.close();
}

}  // namespace odt
