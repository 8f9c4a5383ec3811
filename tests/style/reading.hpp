// Styles from text and from the project's files, for the tests of this room.
#pragma once
#include <fmt/format.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "style/reader.hpp"

inline bool close_to(double a, double b, double margin = 1e-6) { return std::abs(a - b) <= margin; }

inline std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Read {
  std::optional<style::Style> style;
  std::vector<std::string> said;  // "3:5 text in Dutch [code]"
};

inline Read read_style(std::string_view xml, const style::Style* basis) {
  diagnostics::Diagnostics sink;
  Read out;
  if (const auto document = xml::Document::parse(xml, sink)) out.style = style::read(*document, "proef", basis, sink);
  for (const diagnostics::Diagnostic& each : sink.take_sorted())
    out.said.push_back(fmt::format("{}:{} {} [{}]", each.position.line, each.position.column,
                                   diagnostics::text(each, diagnostics::Language::nl),
                                   diagnostics::entry(each.code).name));
  return out;
}

inline Read read_file(const std::string& path, const style::Style* basis) { return read_style(file_text(path), basis); }

inline style::Style standard() {
  auto read = read_file(PROJECT_FILES "/styles/standaard.xml", nullptr);
  if (!read.style) throw std::runtime_error(fmt::format("styles/standaard.xml: {}", fmt::join(read.said, "\n")));
  return *std::move(read.style);
}

// A style that changes `standaard`; `content` begins on line 2.
inline std::string changed(std::string_view content) {
  return fmt::format("<stijl formaat=\"1\" basis=\"standaard\">\n{}\n</stijl>\n", content);
}
