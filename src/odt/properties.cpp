#include "odt/properties.hpp"

#include <algorithm>
#include <array>

#include "odt/units.hpp"
#include "style/changed_letter.hpp"
#include "style/hex.hpp"

namespace odt {
namespace {

// What office programs choose by the script of each letter: Western, Asian and complex.
void thrice(xml::Writer& xml, const std::array<std::string_view, 3>& attributes, std::string_view value) {
  for (const std::string_view attribute : attributes) xml.attribute(attribute, value);
}

// A subtag and the rest behind it.
std::string_view take_subtag(std::string_view& tag) {
  const std::size_t end = std::min(tag.find('-'), tag.size());
  const std::string_view subtag = tag.substr(0, end);
  tag.remove_prefix(std::min(end + 1, tag.size()));
  return subtag;
}

// 20.194 and on. What three attributes cannot say stands in a fourth as well, whole.
void write_language(xml::Writer& xml, std::string_view tag) {
  std::string_view rest = tag;
  const std::string_view language = take_subtag(rest);
  std::string_view script, country = "none";  // else that of the text around it would count
  if (rest.size() >= 4 && (rest.size() == 4 || rest[4] == '-') && rest[0] > '9') script = take_subtag(rest);
  if (rest.size() == 2 || (rest.size() > 2 && rest[2] == '-')) country = take_subtag(rest);
  thrice(xml, {"fo:language", "style:language-asian", "style:language-complex"}, language);
  if (!script.empty()) thrice(xml, {"fo:script", "style:script-asian", "style:script-complex"}, script);
  thrice(xml, {"fo:country", "style:country-asian", "style:country-complex"}, country);
  if (!rest.empty())
    thrice(xml, {"style:rfc-language-tag", "style:rfc-language-tag-asian", "style:rfc-language-tag-complex"}, tag);
}

void write_tabs(xml::Writer& xml, const std::vector<Tab>& tabs) {
  if (tabs.empty()) return;
  xml.open("style:tab-stops");
  for (const Tab& tab : tabs) {
    xml.open("style:tab-stop").attribute("style:position", points(tab.position));
    xml.attribute("style:type", tab.right ? "right" : "left");
    if (tab.dotted) xml.attribute("style:leader-style", "dotted").attribute("style:leader-text", ".");
    xml.close();
  }
  xml.close();
}

bool is_plain(const ParagraphProperties& p) {
  return !p.above && !p.below && !p.line && !p.left && !p.right && !p.indent && p.alignment.empty() && !p.keep_next &&
         !p.keep_lines && !p.widow_control && p.before == Break::none && !p.shade && p.tabs.empty() &&
         p.writing_mode.empty() && !p.one_hyphen;
}

}  // namespace

void write(xml::Writer& xml, const TextProperties& p) {
  if (p == TextProperties{}) return;
  xml.open("style:text-properties");
  if (!p.family.empty()) thrice(xml, {"style:font-name", "style:font-name-asian", "style:font-name-complex"}, p.family);
  if (p.bold)
    thrice(xml, {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"},
           *p.bold ? "bold" : "normal");
  if (p.italic)
    thrice(xml, {"fo:font-style", "style:font-style-asian", "style:font-style-complex"},
           *p.italic ? "italic" : "normal");
  if (p.colour) xml.attribute("fo:color", style::hex(*p.colour));
  if (p.size) thrice(xml, {"fo:font-size", "style:font-size-asian", "style:font-size-complex"}, points(*p.size));
  if (p.kerning) xml.attribute("style:letter-kerning", "true");
  if (p.underline) {
    xml.attribute("style:text-underline-style", "solid").attribute("style:text-underline-width", "auto");
    xml.attribute("style:text-underline-color", "font-color");
  }
  if (p.superscript) xml.attribute("style:text-position", "super 64%");
  if (!p.language.empty()) write_language(xml, p.language);
  if (p.hyphenate) xml.attribute("fo:hyphenate", *p.hyphenate ? "true" : "false");
  xml.close();
}

void write(xml::Writer& xml, const ParagraphProperties& p) {
  if (is_plain(p)) return;
  xml.open("style:paragraph-properties");
  const auto length = [&](std::string_view name, const std::optional<double>& value) {
    if (value) xml.attribute(name, points(*value));
  };
  length("fo:margin-top", p.above);
  length("fo:margin-bottom", p.below);
  length(p.exact_line ? "fo:line-height" : "style:line-height-at-least", p.line);
  length("fo:margin-left", p.left);
  length("fo:margin-right", p.right);
  length("fo:text-indent", p.indent);
  if (!p.alignment.empty()) xml.attribute("fo:text-align", p.alignment);
  if (p.keep_next) xml.attribute("fo:keep-with-next", "always");
  if (p.keep_lines) xml.attribute("fo:keep-together", "always");
  if (p.widow_control) xml.attribute("fo:widows", "2").attribute("fo:orphans", "2");
  if (p.before != Break::none) xml.attribute("fo:break-before", p.before == Break::page ? "page" : "column");
  if (p.shade) xml.attribute("fo:background-color", style::hex(*p.shade));
  if (!p.writing_mode.empty()) xml.attribute("style:writing-mode", p.writing_mode);
  if (p.one_hyphen) xml.attribute("fo:hyphenation-ladder-count", "1");
  write_tabs(xml, p.tabs);
  xml.close();
}

TextProperties letter_properties(const style::TextStyle& letter, const style::TextStyle* base) {
  return style::changed_letter<TextProperties>(letter, base);
}

}  // namespace odt
