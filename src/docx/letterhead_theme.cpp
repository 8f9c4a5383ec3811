#include "docx/letterhead_theme.hpp"

#include "docx/letterhead_package.hpp"

namespace docx {

LetterheadTheme::LetterheadTheme(const xml::Element* root) {
  const xml::Element* elements = child(root, "a:themeElements");
  fonts_ = child(elements, "a:fontScheme");
  const xml::Element* scheme = child(elements, "a:clrScheme");
  if (scheme == nullptr) return;
  for (const xml::Node& node : scheme->children)
    if (const auto* each = std::get_if<xml::Element>(&node)) {
      const std::string_view fixed = attribute(child(each, "a:srgbClr"), "val");
      colours_[each->name.substr(each->name.find(':') + 1)] =
          fixed.empty() ? attribute(child(each, "a:sysClr"), "lastClr") : fixed;
    }
}

std::string_view LetterheadTheme::font(std::string_view theme_font) const {
  const xml::Element* fonts = child(fonts_, theme_font.starts_with("major") ? "a:majorFont" : "a:minorFont");
  const bool eastern = theme_font.ends_with("EastAsia"), complex = theme_font.ends_with("Bidi");
  return attribute(child(fonts, eastern ? "a:ea" : complex ? "a:cs" : "a:latin"), "typeface");
}

std::string_view LetterheadTheme::colour(std::string_view scheme_colour) const {
  // Text and ground, as the map of colours of a document has them unless it says otherwise (17.15.1.20).
  static const std::map<std::string_view, std::string_view> mapped = {
      {"tx1", "dk1"}, {"tx2", "dk2"}, {"bg1", "lt1"}, {"bg2", "lt2"}};
  const auto other = mapped.find(scheme_colour);
  const auto found = colours_.find(other == mapped.end() ? scheme_colour : other->second);
  return found == colours_.end() ? std::string_view{} : found->second;
}

}  // namespace docx
