#include "odt/title.hpp"

#include "odt/style_names.hpp"

namespace odt {

void write_title(const Title& title, Body& body) {
  ParagraphProperties p;
  p.above = title.above;
  p.above_at_top = title.above_at_top;
  if (title.number_width > 0) {
    p.left = 0;
    p.indent = -(title.number_width + body.style().number_gap());
  }
  TextProperties text;
  if (title.hyphenate) text.hyphenate = true;
  body.begin_heading(title.style, title.level, p, text);
  const auto mark = [&](std::string_view element) {
    if (!title.bookmark) return;
    body.runs().flush();
    body.xml().open(element).attribute("text:name", heading_bookmark(*title.bookmark)).close();
  };
  mark("text:bookmark-start");
  if (!title.number.empty()) {
    body.runs().add(title.number, style_names::section_number);
    body.runs().add_tab();
  }
  body.runs().add(title.content);
  mark("text:bookmark-end");
  body.end_paragraph();
}

}  // namespace odt
