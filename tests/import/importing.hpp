// Documents made in a test, read and understood in this process.
#pragma once
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "import/form.hpp"
#include "import/reader/read.hpp"
#include "import/understand.hpp"
#include "section/reader.hpp"
#include "section/same.hpp"
#include "section/writer.hpp"

namespace imports {

struct Result {
  std::vector<importing::Made> sections;
  std::vector<std::string> codes;     // of the messages, in their order
  std::vector<std::string> messages;  // their texts, in English
  std::string xml;                    // of all sections
};

inline std::string file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot open " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void add(Result& out, const diagnostics::Diagnostic& said) {
  out.codes.emplace_back(entry(said.code).name);
  out.messages.push_back(text(said, diagnostics::Language::en));
}

inline Result understood(const importing::Source& source, const std::string& stem = "stuk") {
  Result out;
  importing::Understanding understanding = importing::understand(source, {stem, stem});
  for (const auto& said : understanding.messages.all()) add(out, said);
  out.sections = std::move(understanding.sections);
  for (const importing::Made& made : out.sections) {
    const std::string xml = section::write(made.section);
    diagnostics::Diagnostics sink;
    const auto document = xml::Document::parse(xml, sink);
    const auto read = document ? section::read(*document, sink) : std::nullopt;
    if (!read || !section::same(*read, made.section)) throw std::runtime_error("is read as something else: " + xml);
    out.xml += xml;
  }
  return out;
}

inline Result imported(const std::string& name, std::string_view bytes) {
  Result out;
  const auto form = importing::form_of(name, bytes);
  if (const auto* problem = std::get_if<diagnostics::Diagnostic>(&form)) {
    add(out, *problem);
    return out;
  }
  const auto read = importing::read(std::get<importing::Form>(form), bytes);
  if (const auto* problem = std::get_if<diagnostics::Diagnostic>(&read)) {
    add(out, *problem);
    return out;
  }
  return understood(std::get<importing::Source>(read), name.substr(0, name.rfind('.')));
}

inline bool comes_in(const Result& result, std::string_view words) {
  return result.xml.find(words) != std::string::npos;
}

// Whether a message of this code has these words.
inline bool is_said(const Result& result, const std::string& code, std::string_view words) {
  for (std::size_t i = 0; i < result.codes.size(); ++i)
    if (result.codes[i] == code && result.messages[i].find(words) != std::string::npos) return true;
  return false;
}

// What stands in `sectie` behind its title, for a text of one section.
inline std::string body(const Result& result) {
  const std::string_view head = "</titel>\n";
  const std::size_t at = result.xml.find(head);
  return at == std::string::npos ? result.xml : result.xml.substr(at + head.size());
}

// Blocks of a document.
inline importing::Paragraph paragraph(std::string text, importing::Role role = importing::Role::body,
                                      std::uint8_t level = 0) {
  importing::Paragraph out;
  out.runs.push_back({.text = std::move(text)});
  out.role = role;
  out.level = level;
  return out;
}

inline importing::Paragraph heading(std::uint8_t level, std::string text) {
  return paragraph(std::move(text), importing::Role::heading, level);
}

inline importing::Paragraph item(std::string text, std::uint8_t level = 0, bool numbered = false) {
  importing::Paragraph out = paragraph(std::move(text));
  out.item = {1, level, numbered, false};
  return out;
}

inline importing::Cell cell(std::string text, std::uint32_t columns = 1, std::uint32_t rows = 1) {
  importing::Cell out;
  out.blocks.emplace_back(paragraph(std::move(text)));
  out.columns = columns;
  out.rows = rows;
  return out;
}

}  // namespace imports
