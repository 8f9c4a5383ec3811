#include "odt/other_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "document/created.hpp"
#include "odt/root.hpp"
#include "xml/writer.hpp"

namespace odt {

std::string meta_part(const document::Document& document, const document::Origin& origin) {
  const document::Metadata& metadata = document.metadata;
  xml::Writer xml;
  open_root(xml, "office:document-meta");
  xml.open("office:meta");
  const auto element = [&](std::string_view name, std::string_view text) {
    if (!text.empty()) xml.open(name).text(text).close();
  };
  // Name and version as browsers write them (4.3.2.1).
  std::string generator = origin.producer;
  std::replace(generator.begin(), generator.end(), ' ', '/');
  element("meta:generator", generator);
  element("dc:title", metadata.title);
  element("meta:keyword", document.number);
  element("meta:initial-creator", metadata.author);
  element("dc:creator", metadata.author);
  const std::string time = document::created(metadata, origin.created);
  element("meta:creation-date", time);
  element("dc:date", time);
  element("dc:language", metadata.language);
  const auto property = [&](std::string_view name, std::string_view value) {
    xml.open("meta:user-defined").attribute("meta:name", name).attribute("meta:value-type", "string");
    xml.text(value).close();
  };
  // ODF 1.3 has no element for it.
  if (!metadata.identifier.empty()) property("dc:identifier", metadata.identifier);
  for (const auto& [name, value] : metadata.properties) property(name, value);
  for (const auto& [name, value] : document.marks.values) property(name, value);
  if (const auto& [name, value] = document.marks.source_name; !name.empty()) property(name, value);
  return std::move(xml).finish();
}

std::string settings_part() {
  // White between paragraphs is the larger of both, tabs count from where the text begins, rows keep with the next as
  // their paragraphs do.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 15> settings = {{
      {"AddExternalLeading", "true"},
      {"AddParaLineSpacingToTableCells", "true"},
      {"AddParaSpacingToTableCells", "true"},
      {"AddParaTableSpacing", "false"},
      {"AddParaTableSpacingAtStart", "true"},
      {"ConsiderTextWrapOnObjPos", "false"},
      {"IgnoreFirstLineIndentInNumbering", "false"},
      {"OutlineLevelYieldsNumbering", "false"},
      {"TableRowKeep", "true"},
      {"TabsRelativeToIndent", "true"},
      {"UnxForceZeroExtLeading", "false"},
      {"UseFormerLineSpacing", "false"},
      {"UseFormerObjectPositioning", "false"},
      {"UseFormerTextWrapping", "false"},
      {"UseOldNumbering", "false"},
  }};
  xml::Writer xml;
  open_root(xml, "office:document-settings");
  xml.attribute("xmlns:ooo", "http://openoffice.org/2004/office");  // of the set's name
  xml.open("office:settings").open("config:config-item-set").attribute("config:name", "ooo:configuration-settings");
  for (const auto& [name, value] : settings)
    xml.open("config:config-item")
        .attribute("config:name", name)
        .attribute("config:type", "boolean")
        .text(value)
        .close();
  return std::move(xml).finish();
}

std::string manifest_part(const std::vector<Part>& parts) {
  xml::Writer xml;
  xml.open("manifest:manifest").attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
  xml.attribute("manifest:version", "1.3");
  const auto entry = [&](std::string_view path, std::string_view type) {
    xml.open("manifest:file-entry").attribute("manifest:full-path", path);
    if (path == "/") xml.attribute("manifest:version", "1.3");
    xml.attribute("manifest:media-type", type).close();
  };
  entry("/", media_type);
  for (const Part& part : parts) entry(part.name, part.media_type);
  return std::move(xml).finish();
}

}  // namespace odt
