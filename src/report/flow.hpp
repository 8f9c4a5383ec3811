// Paragraphs, lists and norms -> blocks, with their numbers, without what is empty.
#pragma once
#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/references.hpp"
#include "section/section.hpp"

namespace report {

class FlowConverter {
 public:
  // `images` holds every picture that the section names; it and `language`, which is the section's, outlive this.
  FlowConverter(const std::vector<document::Image>& images, std::string_view language, Targets& targets,
                diagnostics::Diagnostics& sink)
      : language_(language), targets_(targets), sink_(sink) {
    for (std::size_t i = 0; i < images.size(); ++i) images_.emplace(images[i].file, i);
  }

  std::vector<document::Block> convert(const section::Flow& flow);

  // A list numbered 1..n after empty items are dropped. `word` is what a reference to an item prints.
  document::List numbered(const std::vector<section::Item>& items, const std::string& word);

 private:
  void add(const section::Norm& norm, std::vector<document::Block>& blocks);
  void add(const section::Quotation& quotation, std::vector<document::Block>& blocks);
  void add(const section::Figure& figure, std::vector<document::Block>& blocks);
  void warn_dropped(std::string_view element, std::string_view attribute, const section::Value& value);
  document::List list(const section::List& list);
  document::List items(const std::vector<section::Item>& items, document::Numbering numbering,
                       const std::string& word = {});

  std::map<std::string_view, std::size_t> images_;  // by name, in the order of the document
  std::string_view language_;
  Targets& targets_;
  diagnostics::Diagnostics& sink_;
};

}  // namespace report
