// The Document of a file, through the program's own rooms: what both formats are compared with.
#pragma once
#include <filesystem>
#include <stdexcept>
#include <string>

#include "batch/temporary_folder.hpp"
#include "document/dump.hpp"
#include "report/compose.hpp"
#include "section/figures.hpp"
#include "section/reader.hpp"
#include "style/reader.hpp"
#include "table_files_on_disk.hpp"

inline document::Document document_of(const std::string& file,
                                      document::ContentsPolicy contents = document::ContentsPolicy::automatic) {
  diagnostics::Diagnostics sink;
  const std::string style_bytes = read_all(PROJECT_FILES "/styles/standaard.xml"), bytes = read_all(file);
  const auto style_xml = xml::Document::parse(style_bytes, sink), xml = xml::Document::parse(bytes, sink);
  const auto style = style::read(style_xml.value(), "standaard", nullptr, sink);
  auto section = section::read(xml.value(), sink);
  if (!section) throw std::runtime_error(file);
  fill_tables(*section, std::filesystem::path(file).parent_path().string(), sink);
  std::vector<document::Image> images;
  for (const section::Figure* figure : section::figures(*section)) images.push_back({figure->file.text, 600, 400});
  return report::compose(*section, std::move(images), style->labels, contents, sink).value();
}
