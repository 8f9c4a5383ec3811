#include "docx/picture.hpp"

#include "docx/units.hpp"

namespace docx {

void write(xml::Writer& xml, const Picture& picture) {
  const auto extent = [&](std::string_view element) {
    xml.open(element).attribute("cx", emu(picture.width)).attribute("cy", emu(picture.height)).close();
  };
  xml.open("w:r").open("w:drawing").open("wp:inline");
  for (const std::string_view side : {"distT", "distB", "distL", "distR"}) xml.attribute(side, 0);
  extent("wp:extent");
  xml.open("wp:docPr").attribute("id", picture.id).attribute("name", picture.name);
  xml.attribute("descr", picture.alternative).close();
  xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noChangeAspect", 1).close().close();
  xml.open("a:graphic").open("a:graphicData");
  xml.attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
  xml.open("pic:nvPicPr").open("pic:cNvPr").attribute("id", picture.id).attribute("name", picture.name);
  xml.attribute("descr", picture.alternative).close().empty("pic:cNvPicPr").close();
  xml.open("pic:blipFill").open("a:blip").attribute("r:embed", picture.relationship).close();
  xml.open("a:stretch").empty("a:fillRect").close().close();
  xml.open("pic:spPr").open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
  extent("a:ext");
  xml.close().open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
  xml.close().close().close();  // pic, graphicData, graphic
  xml.close().close().close();  // inline, drawing, r
}

}  // namespace docx
