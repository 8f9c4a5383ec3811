// Paragraphs, lists and norms -> blocks, with their numbers, without what is empty.
#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/references.hpp"
#include "section/section.hpp"

namespace report {

// Every picture that a section names, and which of the Document's the first of them is.
struct SectionImages {
  std::span<const document::Image> images;
  std::size_t first = 0;
};

class FlowConverter {
 public:
  // The pictures and `language`, which is the section's, outlive this.
  FlowConverter(const SectionImages& given, std::string_view language, Targets& targets, diagnostics::Diagnostics& sink)
      : language_(language), targets_(targets), sink_(sink) {
    for (std::size_t i = 0; i < given.images.size(); ++i) images_.emplace(given.images[i].file, given.first + i);
  }

  std::vector<document::Block> convert(const section::Flow& flow);

  // A list numbered 1..n after empty items are dropped. `word` is what a reference to an item prints, `place` what its
  // id has before its number: "prioriteit".
  document::List numbered(const std::vector<section::Item>& items, document::ListRole role, const std::string& word,
                          std::string_view place);

 private:
  void add(const section::Norm& norm, std::vector<document::Block>& blocks);
  void add(const section::Quotation& quotation, std::vector<document::Block>& blocks);
  void add(const section::Figure& figure, std::vector<document::Block>& blocks);
  void warn_dropped(std::string_view element, std::string_view attribute, const section::Value& value);
  document::List list(const section::List& list);
  document::List items(const std::vector<section::Item>& items, document::Numbering numbering,
                       const std::string& word = {}, std::string_view place = {});

  std::map<std::string_view, std::size_t> images_;  // by name, in the order of the document
  std::string_view language_;
  Targets& targets_;
  diagnostics::Diagnostics& sink_;
  int norms_ = 0;
};

}  // namespace report
