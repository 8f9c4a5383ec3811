// Labels as inlines: where their language is not the section's they carry it.
#pragma once
#include <cassert>
#include <span>
#include <string>

#include "document/document.hpp"
#include "document/labels.hpp"
#include "report/inlines.hpp"

namespace report {

// Those of the language, else the first. There must be one.
inline const document::Labels& labels_for(std::string_view language, std::span<const document::Labels> labels) {
  assert(!labels.empty());
  for (const document::Labels& candidate : labels)
    if (same_language(candidate.language, language)) return candidate;
  return labels.front();
}

class Labelled {
 public:
  Labelled(const document::Labels& labels, std::string_view section_language)
      : labels_(labels), foreign_(!same_language(labels.language, section_language)) {}

  const document::Labels& words() const { return labels_; }

  document::Inlines operator()(const std::string& word) const {
    return (*this)(document::Inlines{{document::Text{word, {}}}});
  }
  document::Inlines operator()(document::Inlines words) const {
    if (!foreign_ || words.empty()) return words;
    return {{document::Foreign{with_region(labels_.language), std::move(words)}}};
  }

 private:
  const document::Labels& labels_;
  bool foreign_;
};

}  // namespace report
