// Words of ours in a document, which may be of another language than they.
#pragma once
#include <string>
#include <string_view>

#include "comparison/lines.hpp"
#include "comparison/phrases.hpp"
#include "document/document.hpp"
#include "report/inlines.hpp"

namespace comparison {

class Voice {
 public:
  // `language` of the document: nl-NL.
  explicit Voice(std::string_view language)
      : phrases_(phrases_for(language)), foreign_(!report::same_language(language, phrases_.language)) {}

  const Phrases& phrases() const { return phrases_; }

  document::Inlines operator()(std::string_view words) const {
    return report::in_language(foreign_ ? std::string(phrases_.language) : std::string(), plain(words));
  }
  // What is no text of the section.
  document::Inlines aside(std::string_view words) const { return {{document::Emphasis{(*this)(words)}}}; }

 private:
  const Phrases& phrases_;
  bool foreign_;
};

}  // namespace comparison
