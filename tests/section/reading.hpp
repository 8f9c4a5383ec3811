// Reads XML text as a section and tells what was said, one line a diagnostic, as the program prints it.
#pragma once
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "section/bundle_reader.hpp"
#include "section/overview_reader.hpp"
#include "section/reader.hpp"

namespace reading {

struct Result {
  std::optional<section::Section> section;
  std::vector<diagnostics::Diagnostic> diagnostics;
};

inline Result read(std::string_view xml) {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(xml, sink);
  if (!document) throw std::runtime_error("not well-formed: " + std::string(xml));
  const std::string_view root = document->root().name;
  std::optional<section::Section> section;
  if (root == "overzicht") {
    if (auto overview = section::read_overview_file(*document, sink)) section = std::move(overview->own);
  } else {
    section = root == "bundel" ? section::read_book_texts(*document, sink) : section::read(*document, sink);
  }
  return {std::move(section), sink.take_sorted()};
}

inline std::string line(const diagnostics::Diagnostic& said) {
  const auto& entry = diagnostics::entry(said.code);
  return fmt::format("{}:{}: {}: {} [{}]", said.position.line, said.position.column,
                     diagnostics::severity_word(entry.severity, diagnostics::Language::en),
                     text(said, diagnostics::Language::nl), entry.name);
}

inline std::vector<std::string> lines(const std::vector<diagnostics::Diagnostic>& diagnostics) {
  std::vector<std::string> out;
  for (const auto& said : diagnostics) out.push_back(line(said));
  return out;
}

inline std::vector<std::string> said(std::string_view xml) { return lines(read(xml).diagnostics); }

// The body begins at line 2, column 1.
inline std::string section_with(std::string_view body) {
  return fmt::format("<sectie formaat=\"1\"><titel>Veiligheid</titel>\n{}</sectie>", body);
}

inline std::string paragraph_with(std::string_view body) {
  return section_with(fmt::format("<doelstellingen><alinea>\n{}</alinea></doelstellingen>", body));
}

inline std::string file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot open " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace reading
