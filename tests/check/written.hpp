// Sections written by hand, and what is said of them in Dutch: "LINE:COLUMN: text [code]".
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/remarks.hpp"

namespace written {

using Kind = section::Inline::Kind;
using Lines = std::vector<std::string>;

inline section::Inline text(std::string words, section::Position position = {1, 1}) {
  return {.text = std::move(words), .attribute = {}, .position = position, .children = {}};
}

inline section::Inline element(Kind kind, std::string attribute, section::Inlines children,
                               section::Position position = {1, 1}) {
  return {.kind = kind,
          .text = {},
          .attribute = std::move(attribute),
          .position = position,
          .children = std::move(children)};
}

// One development with a paragraph a line: the first at 1:1, the second at 2:1.
inline section::Section paragraphs(const std::vector<std::string>& words) {
  section::Section result;
  auto& development = result.developments.emplace().developments.emplace_back();
  for (std::uint32_t line = 1; const std::string& paragraph : words)
    development.flow.emplace_back(section::Paragraph{{text(paragraph, {line++, 1})}, {}});
  return result;
}

inline section::Section paragraph(section::Inlines content) {
  section::Section result;
  result.developments.emplace().flow.emplace_back(section::Paragraph{std::move(content), {}});
  return result;
}

inline Lines said(const section::Section& section, const document::Document& document = {}) {
  diagnostics::Diagnostics sink;
  check::remark(section, document, {}, sink);
  Lines lines;
  for (const diagnostics::Diagnostic& diagnostic : sink.take_sorted())
    lines.push_back(fmt::format("{}:{}: {} [{}]", diagnostic.position.line, diagnostic.position.column,
                                diagnostics::text(diagnostic, diagnostics::Language::nl),
                                diagnostics::entry(diagnostic.code).name));
  return lines;
}

inline Lines said(const std::vector<std::string>& words) { return said(paragraphs(words)); }

// Arguments of the remarks with this code, each as "first|second".
inline Lines found(diagnostics::Code code, const section::Section& section) {
  diagnostics::Diagnostics sink;
  check::remark(section, {}, {}, sink);
  Lines result;
  for (const diagnostics::Diagnostic& diagnostic : sink.take_sorted())
    if (diagnostic.code == code) result.push_back(fmt::format("{}", fmt::join(diagnostic.arguments, "|")));
  return result;
}

inline Lines found(diagnostics::Code code, const std::vector<std::string>& words) {
  return found(code, paragraphs(words));
}

}  // namespace written
