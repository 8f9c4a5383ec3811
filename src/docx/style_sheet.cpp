#include "docx/style_sheet.hpp"

namespace docx {
namespace {

void open_style(xml::Writer& xml, std::string_view type, const StyleHead& head) {
  xml.open("w:style").attribute("w:type", type);
  if (head.custom) xml.attribute("w:customStyle", "1");
  xml.attribute("w:styleId", head.id).value("w:name", head.name);
  if (!head.based_on.empty()) xml.value("w:basedOn", head.based_on);
  if (!head.next.empty()) xml.value("w:next", head.next);
  xml.value("w:uiPriority", head.priority);
  if (head.quick)
    xml.empty("w:qFormat");
  else if (!head.custom)
    xml.empty("w:unhideWhenUsed");
}

void open_default(xml::Writer& xml, std::string_view type, std::string_view id, std::string_view name) {
  xml.open("w:style").attribute("w:type", type).attribute("w:default", "1").attribute("w:styleId", id);
  xml.value("w:name", name);
}

void hidden(xml::Writer& xml, int priority) {
  xml.value("w:uiPriority", priority).empty("w:semiHidden").empty("w:unhideWhenUsed");
}

}  // namespace

void write_paragraph_style(xml::Writer& xml, const StyleHead& head, const ParagraphProperties& paragraph,
                           const RunProperties& run) {
  open_style(xml, "paragraph", head);
  write(xml, paragraph);
  write(xml, run);
  xml.close();
}

void write_character_style(xml::Writer& xml, const StyleHead& head, const RunProperties& run) {
  open_style(xml, "character", head);
  write(xml, run);
  xml.close();
}

void write_defaults(xml::Writer& xml, const ParagraphProperties& paragraph, const RunProperties& run,
                    const ParagraphProperties& normal, const RunProperties& normal_run) {
  xml.open("w:docDefaults").open("w:rPrDefault");
  write(xml, run);
  xml.close().open("w:pPrDefault");
  write(xml, paragraph);
  xml.close().close();

  open_default(xml, "paragraph", "Normal", "Normal");
  xml.empty("w:qFormat");
  write(xml, normal);
  write(xml, normal_run);
  xml.close();
  open_default(xml, "character", "DefaultParagraphFont", "Default Paragraph Font");
  hidden(xml, 1);
  xml.close();
  open_default(xml, "table", "TableNormal", "Normal Table");
  hidden(xml, 99);
  xml.open("w:tblPr").open("w:tblInd").attribute("w:w", 0).attribute("w:type", "dxa").close().close().close();
  open_default(xml, "numbering", "NoList", "No List");
  hidden(xml, 99);
  xml.close();
}

}  // namespace docx
