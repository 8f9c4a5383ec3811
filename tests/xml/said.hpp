// What the parser says of some bytes, as the user would read it in Dutch.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "xml/document.hpp"

inline std::string said(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  const bool parsed = xml::Document::parse(bytes, sink).has_value();
  std::string lines = parsed ? "ok" : "";
  for (const auto& item : sink.take_sorted()) {
    lines += fmt::format("{}:{}: {} [{}]", item.position.line, item.position.column,
                         diagnostics::text(item, diagnostics::Language::nl), diagnostics::entry(item.code).name);
  }
  return lines;
}
