#include "docx/body.hpp"

namespace docx {

void Body::begin_paragraph(ParagraphProperties properties) {
  if (begins_page_) {
    properties.page_break_before = true;
    properties.before = 0;  // Word keeps the space above at the top of a page that it did not choose
    begins_page_ = false;
  }
  runs_.begin_paragraph();
  xml_.open("w:p");
  write(xml_, properties);
}

void Body::end_paragraph() {
  runs_.flush();
  xml_.close();
}

void Body::paragraph(ParagraphProperties properties, const document::Inlines& content, const RunProperties& look) {
  begin_paragraph(std::move(properties));
  runs_.add(content, look);
  end_paragraph();
}

}  // namespace docx
