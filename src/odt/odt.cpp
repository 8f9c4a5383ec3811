#include "odt/odt.hpp"

#include "document/headings.hpp"
#include "odt/content_part.hpp"
#include "odt/other_parts.hpp"
#include "odt/page_styles.hpp"
#include "odt/root.hpp"
#include "xml/writer.hpp"
#include "zip/archive.hpp"

namespace odt {

const NamedStyles& Writer::named_styles(const std::string& language, bool book) {
  if (named_styles_.xml.empty() || language_ != language || book_ != book) {
    language_ = language;
    book_ = book;
    named_styles_ = odt::named_styles(style_, typefaces_, language, book);
  }
  return named_styles_;
}

std::string Writer::write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                          const document::Origin& origin) {
  xml::Writer styles;
  open_root(styles, "office:document-styles");
  const NamedStyles& named = named_styles(document.metadata.language, document::is_book(document));
  styles.raw(named.xml).raw(page_styles(document, style_, images.logo));

  Content content = content_part(document, plan, style_, named.spaces, images);
  std::vector<Part> parts;
  parts.push_back({"content.xml", "text/xml", std::move(content.part)});
  parts.push_back({"styles.xml", "text/xml", std::move(styles).finish()});
  parts.push_back({"meta.xml", "text/xml", meta_part(document, origin)});
  parts.push_back({"settings.xml", "text/xml", settings_part()});
  for (Part& picture : content.pictures) parts.push_back(std::move(picture));

  // Part 2, 3.3: what kind of package it is stands in its first bytes.
  std::vector<zip_archive::Entry> entries{{"mimetype", std::string(media_type), true}};
  const std::string manifest = manifest_part(parts);
  for (Part& part : parts) entries.push_back({std::move(part.name), std::move(part.bytes), part.stored});
  entries.push_back({"META-INF/manifest.xml", manifest});
  return zip_archive::write(entries, zip_archive::Day::second, deflated_parts_);
}

}  // namespace odt
