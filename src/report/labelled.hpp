// Labels as inlines: where their language is not the section's they carry it.
#pragma once
#include <string>

#include "document/document.hpp"
#include "document/labels.hpp"
#include "report/inlines.hpp"

namespace report {

class Labelled {
 public:
  Labelled(const document::Labels& labels, std::string_view section_language)
      : labels_(labels), foreign_(!same_language(labels.language, section_language)) {}

  const document::Labels& words() const { return labels_; }

  document::Inlines operator()(const std::string& word) const {
    document::Inline text{document::Text{word, {}}};
    if (!foreign_) return {std::move(text)};
    return {{document::Foreign{with_region(labels_.language), {std::move(text)}}}};
  }

 private:
  const document::Labels& labels_;
  bool foreign_;
};

}  // namespace report
