#include "odt/list_styles.hpp"

#include "odt/style_names.hpp"
#include "odt/units.hpp"

namespace odt {
namespace {

constexpr int levels = 2;
constexpr std::string_view bullet = "\xE2\x80\xA2";

void open_list(xml::Writer& xml, std::string_view name, std::string_view shown) {
  xml.open("text:list-style").attribute("style:name", name).attribute("style:display-name", shown);
}

// Labels end where the gap before the text begins. From right to left LibreOffice takes the end of a label for its
// beginning, but it knows the middle.
void write_place(xml::Writer& xml, int level, const style::ListMetrics& list, bool from_right) {
  const double text = (list.label_width + list.label_gap) * level;
  const double before = list.label_gap + (from_right ? list.label_width / 2 : 0);
  xml.open("style:list-level-properties").attribute("text:list-level-position-and-space-mode", "label-alignment");
  xml.attribute("fo:text-align", from_right ? "center" : "end").open("style:list-level-label-alignment");
  xml.attribute("text:label-followed-by", "listtab").attribute("text:list-tab-stop-position", points(text));
  xml.attribute("fo:text-indent", points(-before)).attribute("fo:margin-left", points(text)).close().close();
}

}  // namespace

void write_list_styles(xml::Writer& xml, const style::Style& style, bool from_right) {
  open_list(xml, style_names::numbers, "Raadstuk Numbers");
  for (int level = 1; level <= levels; ++level) {
    xml.open("text:list-level-style-number").attribute("text:level", level);
    xml.attribute("text:style-name", style_names::number_label).attribute("style:num-format", "1");
    xml.attribute("style:num-suffix", ".");
    write_place(xml, level, style.list, from_right);
    xml.close();
  }
  xml.close();
  open_list(xml, style_names::bullets, "Raadstuk Bullets");
  for (int level = 1; level <= levels; ++level) {
    xml.open("text:list-level-style-bullet").attribute("text:level", level);
    xml.attribute("text:style-name", style_names::bullet_label).attribute("text:bullet-char", bullet);
    write_place(xml, level, style.list, from_right);
    xml.close();
  }
  xml.close();
  // The number is the whole text of its cell, set as the paragraph is.
  open_list(xml, style_names::row_numbers, "Raadstuk Row Numbers");
  xml.open("text:list-level-style-number").attribute("text:level", 1).attribute("style:num-format", "1");
  xml.open("style:list-level-properties").attribute("text:list-level-position-and-space-mode", "label-alignment");
  xml.open("style:list-level-label-alignment").attribute("text:label-followed-by", "nothing").close();
  xml.close().close().close();
  // Numbers of headings are text: those of the report.
  xml.open("text:outline-style").attribute("style:name", "Outline");
  for (int level = 1; level <= 6; ++level)
    xml.open("text:outline-level-style").attribute("text:level", level).attribute("style:num-format", "").close();
  xml.close();
}

}  // namespace odt
