#include "docx/document_part.hpp"

#include "docx/blocks.hpp"
#include "docx/body.hpp"
#include "docx/contents.hpp"
#include "docx/first_page.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

void open_document(xml::Writer& xml, const style::Style& style) {
  xml.open("w:document");
  xml.attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  xml.attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
  xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
  xml.attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
  if (style.paper != style::Colour{255, 255, 255})
    xml.open("w:background").attribute("w:color", hex(style.paper)).close();
  xml.open("w:body");
}

// 17.6.17. The last child of the body.
void write_section(xml::Writer& xml, const style::Style& style, const RunningReferences& running) {
  const style::PageMetrics& page = style.page;
  const style::TextStyle& letter = style.letter(style::Role::running);
  const auto reference = [&](std::string_view element, std::string_view type, const std::string& id) {
    if (!id.empty()) xml.open(element).attribute("w:type", type).attribute("r:id", id).close();
  };
  xml.open("w:sectPr");
  reference("w:headerReference", "default", running.header);
  reference("w:footerReference", "default", running.footer);
  reference("w:footerReference", "first", running.first_footer);
  xml.open("w:pgSz").attribute("w:w", twips(page.width)).attribute("w:h", twips(page.height));
  if (page.width > page.height) xml.attribute("w:orient", "landscape");
  xml.close();
  xml.open("w:pgMar").attribute("w:top", twips(page.top)).attribute("w:right", twips(page.right));
  xml.attribute("w:bottom", twips(page.bottom)).attribute("w:left", twips(page.left));
  xml.attribute("w:header", twips(std::max(0.0, page.head - letter.leading + descent * letter.size)));
  xml.attribute("w:footer", twips(std::max(0.0, page.foot - descent * letter.size)));
  xml.attribute("w:gutter", 0).close();
  xml.open("w:cols").attribute("w:space", 708).close();
  xml.empty("w:titlePg").close();
}

}  // namespace

std::string document_part(const document::Document& document, const document::Plan& plan, const style::Style& style,
                          const Images& images, const RunningReferences& running, Needs& needs) {
  Body body(style, document.metadata.language, needs);
  open_document(body.xml(), style);
  write_first_page(document, plan.first_page, images.logo, body);
  if (document.contents) write_contents(document, plan.heading_pages, body);
  write_blocks(document, plan, images.figures, body);
  write_section(body.xml(), style, running);
  return std::move(body.xml()).finish();
}

}  // namespace docx
