#include "docx/properties_parts.hpp"

#include <fmt/format.h>

#include <chrono>
#include <string_view>

#include "xml/writer.hpp"

namespace docx {
namespace {

// W3CDTF in UTC; empty without a time.
std::string created(const document::Metadata& metadata, const Options& options) {
  using namespace std::chrono;
  if (!options.created) {
    if (!metadata.date) return {};
    return fmt::format("{:04}-{:02}-{:02}T00:00:00Z", metadata.date->year, metadata.date->month, metadata.date->day);
  }
  const sys_seconds time{seconds{*options.created}};
  const sys_days midnight = floor<days>(time);
  const year_month_day day{midnight};
  const hh_mm_ss clock{time - midnight};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

}  // namespace

std::string core_part(const document::Document& document, const Options& options) {
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
  element("cp:lastModifiedBy", metadata.author.empty() ? options.producer : metadata.author);
  if (const std::string time = created(metadata, options); !time.empty())
    for (const std::string_view name : {"dcterms:created", "dcterms:modified"})
      xml.open(name).attribute("xsi:type", "dcterms:W3CDTF").text(time).close();
  return std::move(xml).finish();
}

std::string app_part(const document::Metadata& metadata, const Options& options) {
  xml::Writer xml;
  xml.open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
  if (!metadata.author.empty()) xml.open("Company").text(metadata.author).close();
  if (!options.producer.empty()) xml.open("Application").text(options.producer).close();
  return std::move(xml).finish();
}

std::string custom_part(const document::Metadata& metadata) {
  xml::Writer xml;
  xml.open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
  xml.attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  int id = 1;  // those from 2 up are for properties (22.3.2.2)
  for (const auto& [name, value] : metadata.properties) {
    xml.open("property").attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}").attribute("pid", ++id);
    xml.attribute("name", name).open("vt:lpwstr").text(value).close().close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
