#include "docx/page_sections.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "style/turned_page.hpp"

namespace docx {

bool PageSections::turn(bool turned, xml::Writer& xml) {
  if (turned == turned_) return false;
  end_section(xml);
  turned_ = turned;
  return true;
}

void PageSections::begin_columns(double first, double second, xml::Writer& xml) {
  end_section(xml);
  goes_on_ = true;
  columns_ = Columns{first, second};
}

void PageSections::end_columns(xml::Writer& xml) {
  end_section(xml);
  goes_on_ = true;
}

void PageSections::end_section(xml::Writer& xml) {
  xml.open("w:p").open("w:pPr").value("w:pStyle", style_names::table_end);
  write(xml);
  xml.close().close();
}

void PageSections::finish(xml::Writer& xml) { write(xml); }

// 17.6.17.
void PageSections::write(xml::Writer& xml) {
  const style::PageMetrics page = turned_ ? style::turned_page(style_) : style_.page;
  const style::TextStyle& letter = style_.letter(style::Role::running);
  const auto reference = [&](std::string_view element, std::string_view type, const std::string& id) {
    if (!id.empty()) xml.open(element).attribute("w:type", type).attribute("r:id", id).close();
  };
  xml.open("w:sectPr");
  reference("w:headerReference", "default", turned_ ? running_.turned_header : running_.header);
  reference("w:footerReference", "default", turned_ ? running_.turned_footer : running_.footer);
  if (first_) reference("w:footerReference", "first", running_.first_footer);
  if (std::exchange(goes_on_, false)) xml.value("w:type", "continuous");
  xml.open("w:pgSz").attribute("w:w", twips(page.width)).attribute("w:h", twips(page.height));
  if (page.width > page.height) xml.attribute("w:orient", "landscape");
  xml.close();
  xml.open("w:pgMar").attribute("w:top", twips(page.top)).attribute("w:right", twips(page.right));
  xml.attribute("w:bottom", twips(page.bottom)).attribute("w:left", twips(page.left));
  xml.attribute("w:header", twips(std::max(0.0, page.head - letter.leading + descent * letter.size)));
  xml.attribute("w:footer", twips(std::max(0.0, page.foot - descent * letter.size)));
  xml.attribute("w:gutter", 0).close();
  if (const auto columns = std::exchange(columns_, std::nullopt)) {
    xml.open("w:cols").attribute("w:num", 2).attribute("w:space", 0).attribute("w:equalWidth", "0");
    for (const double width : {columns->first, columns->second})
      xml.open("w:col").attribute("w:w", twips(width)).attribute("w:space", 0).close();
    xml.close();
  } else {
    xml.open("w:cols").attribute("w:space", 708).close();
  }
  if (first_) xml.empty("w:titlePg");
  xml.close();
  first_ = false;
}

}  // namespace docx
