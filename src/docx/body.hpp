// The text of word/document.xml while it is written, paragraph by paragraph, and what it needs of the other parts.
#pragma once
#include <algorithm>
#include <string_view>
#include <vector>

#include "docx/needs.hpp"
#include "docx/properties.hpp"
#include "docx/runs.hpp"
#include "language/direction.hpp"
#include "style/style.hpp"
#include "xml/writer.hpp"

namespace docx {

class Body {
 public:
  // `less_margin`: by how much the letterhead's margin where lines begin is narrower than the style's, in points.
  Body(const style::Style& style, std::string_view language, double less_margin, Needs& needs)
      : style_(style),
        less_margin_(less_margin),
        needs_(needs),
        language_(language),
        runs_(xml_, language, &needs.relationships, &needs.notes, &needs.bookmarks, &needs.revisions) {}

  const style::Style& style() const { return style_; }
  double less_margin() const { return less_margin_; }
  // What is let into the left margin keeps the distance to the edge of the paper that it has in the style.
  // From right to left a table begins where the text does.
  double outdent(double wanted) const {
    return language::is_right_to_left(language_) ? 0 : std::max(0.0, wanted - less_margin_);
  }
  std::string_view language() const { return language_; }
  Needs& needs() { return needs_; }

  // Only between paragraphs, or after flush.
  xml::Writer& xml() { return xml_; }
  RunWriter& runs() { return runs_; }

  // The next paragraph begins with the bookmark of this name, unless it is empty (document::Marks). It must live until
  // then.
  void mark(std::string_view bookmark) {
    if (!bookmark.empty()) marks_.push_back(bookmark);
  }
  // The next paragraph begins a page.
  void begin_page() { begins_page_ = true; }
  void begin_paragraph(ParagraphProperties properties);
  void end_paragraph();
  void paragraph(ParagraphProperties properties, const document::Inlines& content, const RunProperties& look = {});

 private:
  const style::Style& style_;
  double less_margin_;
  Needs& needs_;
  std::string_view language_;
  xml::Writer xml_;
  RunWriter runs_;
  bool begins_page_ = false;
  std::vector<std::string_view> marks_;
  long long marked_ = 0;
};

}  // namespace docx
