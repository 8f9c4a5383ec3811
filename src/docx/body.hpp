// The text of word/document.xml while it is written, paragraph by paragraph, and what it needs of the other parts.
#pragma once
#include <string_view>

#include "docx/numbering_part.hpp"
#include "docx/properties.hpp"
#include "docx/relationships.hpp"
#include "docx/runs.hpp"
#include "style/style.hpp"
#include "xml/writer.hpp"

namespace docx {

class Body {
 public:
  Body(const style::Style& style, std::string_view language, Relationships& relationships, Numbering& numbering)
      : style_(style),
        relationships_(relationships),
        numbering_(numbering),
        language_(language),
        runs_(xml_, language, &relationships) {}

  const style::Style& style() const { return style_; }
  std::string_view language() const { return language_; }
  Relationships& relationships() { return relationships_; }
  Numbering& numbering() { return numbering_; }

  // Only between paragraphs, or after flush.
  xml::Writer& xml() { return xml_; }
  RunWriter& runs() { return runs_; }

  // The next paragraph begins a page.
  void begin_page() { begins_page_ = true; }
  void begin_paragraph(ParagraphProperties properties);
  void end_paragraph();
  void paragraph(ParagraphProperties properties, const document::Inlines& content);

 private:
  const style::Style& style_;
  Relationships& relationships_;
  Numbering& numbering_;
  std::string_view language_;
  xml::Writer xml_;
  RunWriter runs_;
  bool begins_page_ = false;
};

}  // namespace docx
