#include "docx/document_part.hpp"

#include <algorithm>

#include "docx/blocks.hpp"
#include "docx/body.hpp"
#include "docx/contents.hpp"
#include "docx/first_page.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"

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

}  // namespace

std::string document_part(const document::Document& document, const document::Plan& plan, const style::Style& style,
                          const image::Shown& images, const Letterhead* letterhead, const RunningReferences& running,
                          Needs& needs) {
  const bool from_right = language::is_right_to_left(document.metadata.language);
  double less_margin = 0;
  if (letterhead != nullptr)
    less_margin = std::max(0.0, (from_right ? style.page.right : style.page.left) -
                                    (from_right ? letterhead->right : letterhead->left) / 20.0);
  Body body(style, document.metadata.language, less_margin, needs);
  open_document(body.xml(), style);
  PageSections sections(style, letterhead, running, needs);
  write_first_page(document, plan.first_page, images.logo, sections, body);
  if (document.contents) write_contents(document, plan, body);
  write_blocks(document, plan, images.figures, sections, body);
  sections.finish(body.xml());
  return std::move(body.xml()).finish();
}

}  // namespace docx
