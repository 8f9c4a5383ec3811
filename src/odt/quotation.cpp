#include "odt/quotation.hpp"

#include <algorithm>
#include <string>

#include "language/direction.hpp"
#include "odt/style_names.hpp"
#include "odt/units.hpp"

namespace odt {
namespace {

namespace names = style_names;

// The rule is a picture behind the section, which repeats it where a page ends: a border of paragraphs LibreOffice
// leaves untagged in the PDF that it makes (ISO 14289-1, 7.1).
std::string section_properties(Body& body) {
  const style::Style& style = body.style();
  xml::Writer xml(false);
  xml.open("style:section-properties").attribute("style:editable", "false");
  const double indent = style.list.label_width + style.list.label_gap;
  const bool from_right = language::is_right_to_left(body.language());
  const double rule = style.table.thick_rule > 0 ? style.number_gap() + style.table.thick_rule : 0;
  xml.attribute("fo:margin-left", points(from_right ? indent : indent - rule));
  xml.attribute("fo:margin-right", points(from_right ? indent - rule : indent));
  if (rule > 0) {
    xml.open("style:background-image").attribute("xlink:type", "simple");
    xml.attribute("xlink:href", body.media().quotation_rule(style)).attribute("xlink:actuate", "onLoad");
    xml.attribute("style:repeat", "no-repeat").attribute("style:position", from_right ? "top right" : "top left");
  }
  return std::move(xml).finish();
}

}  // namespace

void write_quotation(const document::Quotation& quotation, std::string_view name, Body& body) {
  const style::TextStyle& letter = body.style().letter(style::Role::text);
  const bool has_source = !quotation.source.empty();
  const double around = letter.below * style::around_quotation;
  body.open_section(name, section_properties(body));
  for (std::size_t i = 0; i < quotation.paragraphs.size(); ++i) {
    const bool last = i + 1 == quotation.paragraphs.size();
    ParagraphProperties p;
    p.keep_next = last && has_source;
    if (i == 0) p.above = std::max(letter.above, around);
    if (last && !has_source) p.below = around;
    if (i == 0) body.mark(quotation.bookmark);
    body.paragraph(names::quotation, quotation.paragraphs[i], p);
  }
  if (has_source) body.paragraph(names::quotation_source, quotation.source);
  body.xml().close();
}

}  // namespace odt
