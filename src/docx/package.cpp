#include "docx/package.hpp"

#include <algorithm>
#include <utility>

#include "image/image.hpp"
#include "xml/writer.hpp"
#include "zip/archive.hpp"

namespace docx {
namespace {

// Made from the parts themselves, so that none can lack its type.
std::string content_types(const std::vector<Part>& parts) {
  xml::Writer xml;
  xml.open("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
  const auto by_extension = [&](std::string_view extension, std::string_view type) {
    const auto has = [&](const Part& part) { return part.content_type.empty() && part.name.ends_with(extension); };
    if (std::none_of(parts.begin(), parts.end(), has)) return;
    xml.open("Default").attribute("Extension", extension.substr(1)).attribute("ContentType", type).close();
  };
  by_extension(".rels", "application/vnd.openxmlformats-package.relationships+xml");
  for (const image::Format format : {image::Format::png, image::Format::jpeg})
    by_extension("." + std::string(image::extension(format)), image::media_type(format));
  for (const Part& part : parts)
    if (!part.content_type.empty())
      xml.open("Override").attribute("PartName", "/" + part.name).attribute("ContentType", part.content_type).close();
  return std::move(xml).finish();
}

}  // namespace

std::string package(std::vector<Part> parts, zip_archive::DeflatedParts& deflated) {
  std::vector<zip_archive::Entry> entries{{"[Content_Types].xml", content_types(parts)}};
  for (Part& part : parts) entries.push_back({std::move(part.name), std::move(part.bytes), part.stored});
  return zip_archive::write(entries, zip_archive::Day::first, deflated);
}

}  // namespace docx
