#include "docx/font_table_part.hpp"

#include <map>

#include "xml/writer.hpp"

namespace docx {

std::string font_table_part(const style::Style& style) {
  std::map<std::string, std::string> alternatives;
  for (const style::Letter& letter : style.letters) alternatives.emplace(letter.word_family, letter.family);
  xml::Writer xml;
  xml.open("w:fonts").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  for (const auto& [name, alternative] : alternatives) {
    xml.open("w:font").attribute("w:name", name);
    if (alternative != name) xml.value("w:altName", alternative);
    xml.value("w:charset", "00").value("w:family", "auto").value("w:pitch", "variable").close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
