#include "docx/settings_part.hpp"

#include "docx/notes_part.hpp"
#include "xml/writer.hpp"

namespace docx {

// No updateFields: it makes Word ask a question at every opening, and no field here needs it.
std::string settings_part(const style::Style& style, std::string_view language, bool notes) {
  xml::Writer xml;
  xml.open("w:settings").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  xml.open("w:zoom").attribute("w:percent", 100).close();
  if (style.paper != style::Colour{255, 255, 255}) xml.empty("w:displayBackgroundShape");
  xml.value("w:defaultTabStop", 708);
  if (style.hyphenate) {
    xml.empty("w:autoHyphenation").value("w:consecutiveHyphenLimit", 1);
    // A line may stay this much short before a word is hyphenated: as sparingly as in the PDF, for the text is ragged.
    xml.value("w:hyphenationZone", style.alignment == style::TextAlignment::justified ? 540 : 1800);
    xml.empty("w:doNotHyphenateCaps");
  }
  xml.value("w:characterSpacingControl", "doNotCompress");
  if (notes) {
    xml.open("w:footnotePr");
    for (const int id : {Notes::separator, Notes::continuation}) xml.open("w:footnote").attribute("w:id", id).close();
    xml.close();
  }
  xml.open("w:compat");
  // Below 15 Word opens the document in compatibility mode.
  const auto compatible = [&](std::string_view name, int value) {
    xml.open("w:compatSetting")
        .attribute("w:name", name)
        .attribute("w:uri", "http://schemas.microsoft.com/office/word");
    xml.attribute("w:val", value).close();
  };
  compatible("compatibilityMode", 15);
  compatible("overrideTableStyleFontSizeAndJustification", 1);
  compatible("enableOpenTypeFeatures", 1);
  compatible("doNotFlipMirrorIndents", 1);
  compatible("differentiateMultirowTableHeaders", 1);
  xml.close().value("w:themeFontLang", language).value("w:decimalSymbol", ",").value("w:listSeparator", ";");
  return std::move(xml).finish();
}

}  // namespace docx
