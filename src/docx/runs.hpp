// Inlines -> runs of text (17.3.2).
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "docx/notes_part.hpp"
#include "docx/properties.hpp"
#include "docx/relationships.hpp"
#include "xml/writer.hpp"

namespace docx {

// Texts that look the same become one run, however the source was cut into lines.
class RunWriter {
 public:
  // Without `links`, what links becomes text: a link in a contents list would be a link in a link. Without `notes`
  // there must be none. `language` is the document's; all must outlive the writer, and so must every text until flush.
  RunWriter(xml::Writer& xml, std::string_view language, Relationships* links, Notes* notes)
      : xml_(xml), language_(language), links_(links), notes_(notes) {}

  void add(const document::Inlines& content, const RunProperties& look = {});
  void add(std::string_view utf8, const RunProperties& look = {});
  void add_tab();
  void add_line_break();
  // Writes what is held back; before every other use of the XML writer.
  void flush();

 private:
  void add(const document::Link& link, const RunProperties& look);
  void add(const document::Note& note);
  void write_text(std::string_view utf8);

  xml::Writer& xml_;
  std::string_view language_;
  Relationships* links_;
  Notes* notes_;
  std::string held_;
  RunProperties look_;
};

}  // namespace docx
