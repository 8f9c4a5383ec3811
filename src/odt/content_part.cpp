#include "odt/content_part.hpp"

#include <utility>

#include "odt/blocks.hpp"
#include "odt/contents.hpp"
#include "odt/first_page.hpp"
#include "odt/root.hpp"

namespace odt {

Content content_part(const document::Document& document, const document::Plan& plan, const style::Style& style,
                     const Spaces& spaces, const image::Shown& images) {
  Body body(style, spaces, document.metadata.language);
  body.xml().open("office:body").open("office:text").open("text:sequence-decls");
  for (const std::string_view name : {"Tabel", "Afbeelding"}) {
    body.xml().open("text:sequence-decl").attribute("text:display-outline-level", "0");
    body.xml().attribute("text:name", name).close();
  }
  body.xml().close();
  write_first_page(document, plan.first_page, images.logo, body);
  if (document.contents) write_contents(document, plan, body);
  write_blocks(document, plan, images.figures, body);

  xml::Writer xml;
  open_root(xml, "office:document-content");
  xml.raw(body.styles().element()).raw(std::move(body.xml()).finish());
  return {std::move(xml).finish(), body.media().parts()};
}

}  // namespace odt
