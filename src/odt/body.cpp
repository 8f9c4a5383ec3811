#include "odt/body.hpp"

#include <utility>

#include "odt/style_names.hpp"

namespace odt {

bool Body::takes_page() { return std::exchange(begins_page_, false); }

std::string_view Body::takes_master() { return std::exchange(master_, {}); }

// A page style begins a page by itself.
std::string_view Body::paragraph_style(std::string_view style, ParagraphProperties& properties,
                                       const TextProperties& text) {
  const std::string_view master = takes_master();
  if (takes_page()) {
    if (master.empty()) properties.before = Break::page;
    properties.above = properties.above_at_top;  // LibreOffice keeps it at the top of a page that it did not choose
  }
  if (properties.above || properties.below) {
    const Space space = space_of(style);
    properties.above = properties.above.value_or(space.above);
    properties.below = properties.below.value_or(space.below);
  }
  return styles_.paragraph(style, properties, text, master);
}

void Body::begin_paragraph(std::string_view style, ParagraphProperties properties, const TextProperties& text) {
  runs_.begin_paragraph();
  xml_.open("text:p").attribute("text:style-name", paragraph_style(style, properties, text));
  write_marks();
}

void Body::write_marks() {
  for (const std::string_view mark : marks_) xml_.open("text:bookmark").attribute("text:name", mark).close();
  marks_.clear();
}

void Body::begin_heading(std::string_view style, int level, ParagraphProperties properties,
                         const TextProperties& text) {
  runs_.begin_paragraph();
  xml_.open("text:h").attribute("text:style-name", paragraph_style(style, properties, text));
  xml_.attribute("text:outline-level", level);
  write_marks();
}

void Body::end_paragraph() {
  runs_.flush();
  xml_.close();
}

void Body::paragraph(std::string_view style, const document::Inlines& content, ParagraphProperties properties,
                     const TextProperties& text) {
  begin_paragraph(style, std::move(properties), text);
  runs_.add(content);
  end_paragraph();
}

void Body::open_section(std::string_view name, std::string_view properties) {
  xml_.open("text:section").attribute("text:name", name);
  xml_.attribute("text:style-name", styles_.other("section", {}, properties));
}

}  // namespace odt
