#include "import/reader/odt_meta.hpp"

#include "import/clean.hpp"

namespace importing {

void read_odt_meta(unzip::Archive& package, Source& out) {
  pugi::xml_document meta;
  if (!load_part(package, "meta.xml", meta)) return;
  const pugi::xml_node all = meta.document_element().child("office:meta");
  out.title = clean(all.child("dc:title").text().get());
  for (const pugi::xml_node& each : all.children("meta:user-defined"))
    out.properties.push_back({clean(each.attribute("meta:name").value()), clean(each.text().get())});
}

}  // namespace importing
