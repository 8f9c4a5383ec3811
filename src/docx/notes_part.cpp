#include "docx/notes_part.hpp"

#include <string>

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

// What the notes of a report share.
struct Shared {
  std::string_view language;
  Relationships& links;
  Bookmarks& bookmarks;
  Revisions& revisions;
};

void write_note(xml::Writer& xml, int id, const document::Note& note, bool is_counted, document::Change change,
                const Shared& shared) {
  xml.open("w:footnote").attribute("w:id", id).open("w:p");
  ParagraphProperties p;
  p.style = style_names::note_text;
  write(xml, p);
  xml.open("w:r");
  RunProperties r;
  r.style = style_names::note_number;
  write(xml, r);
  if (is_counted)
    xml.empty("w:footnoteRef").close();
  else
    xml.open("w:t").text(std::to_string(note.number)).close().close();
  RunWriter runs(xml, shared.language, &shared.links, nullptr, &shared.bookmarks, &shared.revisions);
  runs.add_tab();
  runs.set_change(change);
  runs.add(note.content);
  runs.flush();
  xml.close().close();
}

}  // namespace

Notes::Added Notes::add(const document::Note& note, document::Change change) {
  const bool is_counted = note.number == counted_ + 1;
  if (is_counted) ++counted_;
  notes_.push_back({&note, is_counted, change});
  return {static_cast<int>(notes_.size()), is_counted};
}

std::string Notes::part(const style::Style& style, std::string_view language, Relationships& links,
                        Bookmarks& bookmarks, Revisions& revisions) const {
  xml::Writer xml;
  xml.open("w:footnotes").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  write_separator(xml, separator, "separator", "w:separator", style.line);
  write_separator(xml, continuation, "continuationSeparator", "w:continuationSeparator", style.line);
  int id = 0;
  for (const Kept& kept : notes_)
    write_note(xml, ++id, *kept.note, kept.is_counted, kept.change, {language, links, bookmarks, revisions});
  return std::move(xml).finish();
}

}  // namespace docx
