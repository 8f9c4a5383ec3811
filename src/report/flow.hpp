// Paragraphs, lists and norms -> blocks, with their numbers, without what is empty.
#pragma once
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

class FlowConverter {
 public:
  explicit FlowConverter(diagnostics::Diagnostics& sink) : sink_(sink) {}

  std::vector<document::Block> convert(const section::Flow& flow);

  // A list numbered 1..n after empty items are dropped.
  document::List numbered(const std::vector<section::Item>& items);

  static bool is_empty(const section::Item& item);

  // A text that brings its own number would be numbered twice.
  void warn_typed_number(const document::Inlines& content);

 private:
  document::List list(const section::List& list);
  document::List items(const std::vector<section::Item>& items, document::Numbering numbering);

  diagnostics::Diagnostics& sink_;
};

}  // namespace report
