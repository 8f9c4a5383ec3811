#include "docx/title.hpp"

#include "docx/contents.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"

namespace docx {

void write_title(const Title& title, Body& body) {
  ParagraphProperties p;
  p.style = title.style;
  p.before = title.before;
  if (title.hyphenate) p.no_hyphenation = false;
  const double hanging = title.number_width + body.style().number_gap(), less = body.less_margin();
  const style::PageMetrics& page = body.style().page;
  const double margin = language::is_right_to_left(body.language()) ? page.right : page.left;
  const bool has_room = less == 0 || hanging + style::least_before_number <= margin - less;
  if (title.number_width > 0 && has_room) {
    p.left = 0;
    p.hanging = twips(hanging);
  }
  body.begin_paragraph(p);
  const auto id = static_cast<long long>(title.bookmark.value_or(0)) + 1;
  if (title.bookmark) {
    body.xml().open("w:bookmarkStart").attribute("w:id", id);
    body.xml().attribute("w:name", heading_bookmark(*title.bookmark)).close();
  }
  if (!title.number.empty()) {
    RunProperties look;
    look.style = style_names::section_number;
    body.runs().add(title.number, look);
    body.runs().add_tab();
  }
  body.runs().add(title.content);
  if (title.bookmark) {
    body.runs().flush();
    body.xml().open("w:bookmarkEnd").attribute("w:id", id).close();
  }
  body.end_paragraph();
}

}  // namespace docx
