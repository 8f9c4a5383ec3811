// What references print and lead to.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/labelled.hpp"
#include "section/section.hpp"

namespace report {

// Numbers and titles of what has an id, gathered while the report is composed: a reference may stand before them.
struct Target {
  std::string_view element;   // of a table or figure
  document::Inlines printed;  // empty: it has no number
};

class Targets {
 public:
  Targets(const Labelled& labels, document::CaptionNumbers caption_numbers)
      : labels_(labels), numbers_captions_(caption_numbers == document::CaptionNumbers::yes) {}

  // The content of a list's item, an action, a heading or a caption as a place that can be referred to. `word` is what
  // a reference prints, with {nummer}.
  void add(const std::optional<section::Value>& id, const std::string& word, int number, document::Inlines& content);
  void add_title(const std::optional<section::Value>& id, document::Inlines& title);
  // A table or figure, whose number stands before its caption where it has one. Without a caption a reference leads to
  // `place`.
  void add_caption(const std::optional<section::Value>& id, document::Sequence sequence, document::Inlines& caption,
                   document::Inlines& place);

  // Fills in what references print, and removes the anchors that nothing leads to. An error for each that leads to a
  // table or figure without a number and has no content of its own.
  void resolve(document::Document& document, diagnostics::Diagnostics& sink) const;

  const Labelled& labels() const { return labels_; }

 private:
  document::Inlines numbered(const std::string& word, document::Inline number) const;
  document::Inlines quoted(const document::Inlines& title) const;

  const Labelled& labels_;
  bool numbers_captions_;
  int tables_ = 0, figures_ = 0;
  std::map<std::string, Target, std::less<>> targets_;  // by id
};

}  // namespace report
