// Writes single styles; which ones there are stands in styles_part.cpp.
#pragma once
#include <string_view>

#include "docx/properties.hpp"
#include "xml/writer.hpp"

namespace docx {

// What a style is called and where Word shows it.
struct StyleHead {
  std::string_view id, name;
  int priority = 99;                     // in Word's list of styles
  std::string_view based_on = "Normal";  // of paragraph styles
  std::string_view next = {};            // the style of the paragraph typed after it
  bool quick = true;                     // in the gallery
  bool custom = false;                   // not one of Word's own
};

void write_paragraph_style(xml::Writer& xml, const StyleHead& head, const ParagraphProperties& paragraph,
                           const RunProperties& run);
void write_character_style(xml::Writer& xml, const StyleHead& head, const RunProperties& run);

// docDefaults and the four styles that every document has.
void write_defaults(xml::Writer& xml, const ParagraphProperties& paragraph, const RunProperties& run,
                    const ParagraphProperties& normal, const RunProperties& normal_run);

}  // namespace docx
