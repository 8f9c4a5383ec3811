#include "docx/picture.hpp"

#include "docx/units.hpp"

namespace docx {
namespace {

struct Size {
  long long width = 0, height = 0;  // EMU
};

void write_extent(xml::Writer& xml, std::string_view element, Size extent) {
  xml.open(element).attribute("cx", extent.width).attribute("cy", extent.height).close();
}

// Word 2019 and later: an empty text alone would read as one that was forgotten.
void write_decorative(xml::Writer& xml) {
  xml.open("a:extLst").open("a:ext").attribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
  xml.open("adec:decorative");
  xml.attribute("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative").attribute("val", 1);
  xml.close().close().close();
}

// docPr and cNvPr say the same.
void write_name(xml::Writer& xml, std::string_view element, const Media::Shown& shown, std::string_view alternative) {
  xml.open(element).attribute("id", shown.id).attribute("name", shown.name).attribute("descr", alternative);
  if (alternative.empty()) write_decorative(xml);
  xml.close();
}

void write_place(xml::Writer& xml, Size size) {
  xml.open("pic:spPr").open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
  write_extent(xml, "a:ext", size);
  xml.close().open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
}

}  // namespace

void write(const Picture& picture, Body& body) {
  body.runs().flush();
  xml::Writer& xml = body.xml();
  const Media::Shown shown = body.needs().media.show(picture.image, body.needs().relationships);
  const Size size{emu(picture.width), emu(picture.height)};

  body.runs().open_run();
  xml.open("w:drawing").open("wp:inline");
  for (const std::string_view side : {"distT", "distB", "distL", "distR"}) xml.attribute(side, 0);
  write_extent(xml, "wp:extent", size);
  write_name(xml, "wp:docPr", shown, picture.alternative);
  xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noChangeAspect", 1).close().close();
  xml.open("a:graphic").open("a:graphicData");
  xml.attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
  xml.open("pic:nvPicPr");
  write_name(xml, "pic:cNvPr", shown, picture.alternative);
  xml.empty("pic:cNvPicPr").close();
  xml.open("pic:blipFill").open("a:blip").attribute("r:embed", shown.relationship).close();
  xml.open("a:stretch").empty("a:fillRect").close().close();
  write_place(xml, size);
  xml.close().close().close();  // pic, graphicData, graphic
  xml.close().close();          // inline, drawing
  body.runs().close_run();
}

}  // namespace docx
