// The fonts and colours that a theme names (20.1.6), for text that goes into a document with another theme.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "xml/document.hpp"

namespace docx {

class LetterheadTheme {
 public:
  LetterheadTheme() = default;
  // `root`: of theme1.xml, or null. It outlives this.
  explicit LetterheadTheme(const xml::Element* root);

  // "minorHAnsi" -> "Calibri"; empty where the theme names none.
  std::string_view font(std::string_view theme_font) const;
  // "accent1" -> "4472C4"; empty where it has none.
  std::string_view colour(std::string_view scheme_colour) const;

 private:
  const xml::Element* fonts_ = nullptr;
  std::map<std::string_view, std::string_view> colours_;
};

}  // namespace docx
