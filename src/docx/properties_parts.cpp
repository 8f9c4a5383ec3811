#include "docx/properties_parts.hpp"

#include <string_view>

#include "document/created.hpp"
#include "docx/letterhead_lines.hpp"
#include "xml/writer.hpp"

namespace docx {
std::string core_part(const document::Document& document, const document::Origin& origin) {
  const document::Metadata& metadata = document.metadata;
  xml::Writer xml;
  xml.open("cp:coreProperties");
  xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
  xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
  xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  const auto element = [&](std::string_view name, std::string_view text) {
    if (!text.empty()) xml.open(name).text(text).close();
  };
  element("dc:title", metadata.title);
  element("dc:creator", metadata.author);
  element("dc:identifier", metadata.identifier);
  element("cp:keywords", document.number);
  element("dc:language", metadata.language);
  element("cp:lastModifiedBy", metadata.author.empty() ? origin.producer : metadata.author);
  if (const std::string time = document::created(metadata, origin.created); !time.empty())
    for (const std::string_view name : {"dcterms:created", "dcterms:modified"})
      xml.open(name).attribute("xsi:type", "dcterms:W3CDTF").text(time).close();
  return std::move(xml).finish();
}

std::string app_part(const document::Metadata& metadata, const document::Origin& origin) {
  xml::Writer xml;
  xml.open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
  if (!metadata.author.empty()) xml.open("Company").text(metadata.author).close();
  if (!origin.producer.empty()) xml.open("Application").text(origin.producer).close();
  return std::move(xml).finish();
}

std::string custom_part(const document::Document& document, std::span<const std::string> letterhead_lines) {
  xml::Writer xml;
  xml.open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
  xml.attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  int id = 1;  // those from 2 up are for properties (22.3.2.2)
  const auto property = [&](const std::string& name, const std::string& value) {
    xml.open("property").attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}").attribute("pid", ++id);
    xml.attribute("name", name).open("vt:lpwstr").text(value).close().close();
  };
  for (const auto& [name, value] : document.metadata.properties) property(name, value);
  for (const auto& [name, value] : document.marks.values) property(name, value);
  std::size_t line = 0;
  if (!document.marks.values.empty())
    for (const std::string& each : letterhead_lines)
      property(std::string(letterhead_property) + std::to_string(++line), each);
  return std::move(xml).finish();
}

}  // namespace docx
