#include "docx/body.hpp"

#include "docx/annotation_ids.hpp"

namespace docx {

void Body::begin_paragraph(ParagraphProperties properties) {
  if (begins_page_) {
    properties.page_break_before = true;
    properties.before = 0;  // Word keeps the space above at the top of a page that it did not choose
    begins_page_ = false;
  }
  if (runs_.change() != document::Change::none) properties.mark_change = runs_.change();
  properties.revisions = &needs_.revisions;
  runs_.begin_paragraph();
  xml_.open("w:p");
  write(xml_, properties);
  for (const std::string_view mark : marks_) {
    const long long id = first_mark_id + marked_++;
    xml_.open("w:bookmarkStart").attribute("w:id", id).attribute("w:name", mark).close();
    xml_.open("w:bookmarkEnd").attribute("w:id", id).close();
  }
  marks_.clear();
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
