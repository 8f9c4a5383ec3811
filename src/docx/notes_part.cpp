#include "docx/notes_part.hpp"

#include <cassert>

#include "docx/properties.hpp"
#include "docx/runs.hpp"
#include "docx/style_names.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

void write_separator(xml::Writer& xml, int id, std::string_view kind, std::string_view mark, style::Colour colour) {
  xml.open("w:footnote").attribute("w:type", kind).attribute("w:id", id).open("w:p");
  ParagraphProperties p;
  p.before = p.after = 0;
  write(xml, p);
  xml.open("w:r");
  RunProperties r;
  r.colour = colour;
  write(xml, r);
  xml.empty(mark).close().close().close();
}

void write_note(xml::Writer& xml, int id, const document::Note& note, std::string_view language, Relationships& links,
                Bookmarks& bookmarks) {
  xml.open("w:footnote").attribute("w:id", id).open("w:p");
  ParagraphProperties p;
  p.style = style_names::note_text;
  write(xml, p);
  xml.open("w:r");
  RunProperties r;
  r.style = style_names::note_number;
  write(xml, r);
  xml.empty("w:footnoteRef").close();
  RunWriter runs(xml, language, &links, nullptr, &bookmarks);
  runs.add_tab();
  runs.add(note.content);
  runs.flush();
  xml.close().close();
}

}  // namespace

int Notes::add(const document::Note& note) {
  notes_.push_back(&note);
  const int id = static_cast<int>(notes_.size());
  assert(note.number == id);
  return id;
}

std::string Notes::part(const style::Style& style, std::string_view language, Relationships& links,
                        Bookmarks& bookmarks) const {
  xml::Writer xml;
  xml.open("w:footnotes").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  write_separator(xml, separator, "separator", "w:separator", style.line);
  write_separator(xml, continuation, "continuationSeparator", "w:continuationSeparator", style.line);
  int id = 0;
  for (const document::Note* note : notes_) write_note(xml, ++id, *note, language, links, bookmarks);
  return std::move(xml).finish();
}

}  // namespace docx
