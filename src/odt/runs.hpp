// Inlines -> paragraph content (part 3, 6.1).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "odt/automatic_styles.hpp"
#include "odt/bookmarks.hpp"
#include "xml/writer.hpp"

namespace odt {

// Texts that stand in the same elements become one, however the source was cut into lines.
class RunWriter {
 public:
  // `language` is the document's; all must outlive the writer.
  RunWriter(xml::Writer& xml, std::string_view language, AutomaticStyles& styles, Bookmarks& bookmarks)
      : xml_(xml), document_language_(language), language_(language), styles_(styles), bookmarks_(bookmarks) {}

  void add(const document::Inlines& content);
  void add(std::string_view utf8) { held_ += utf8; }
  // In a character style, or in another language.
  void add(const document::Inlines& content, std::string_view style);
  void add(std::string_view utf8, std::string_view style);
  // What is added between the two is in another language.
  void begin_language(std::string_view language);
  void end_language();
  // What links becomes text: a link in a contents list would be a link in a link, and a bookmark its second.
  void add_unlinked(const document::Inlines& content);
  void add_tab() { write_empty("text:tab"); }
  void add_line_break() { write_empty("text:line-break"); }
  // The next text begins a paragraph.
  void begin_paragraph() { last_ = ' '; }
  // Writes what is held back; before every other use of the XML writer.
  void flush();

 private:
  void open_span(std::string_view style);
  void close();
  void open_link(std::string_view target);
  void write_empty(std::string_view element);
  void add(const document::Strong& strong);
  void add(const document::Emphasis& emphasis);
  void add(const document::Link& link);
  void add(const document::Abbreviation& abbreviation);
  void add(const document::Foreign& foreign);
  void add(const document::Note& note);
  void add(const document::Anchor& anchor);
  void add(const document::Reference& reference);
  void add(const document::Counter& counter);
  void write_text(std::string_view utf8);
  void write_spaces(std::string_view utf8);

  xml::Writer& xml_;
  std::string_view document_language_, language_;  // of the document, and of the text
  AutomaticStyles& styles_;
  Bookmarks& bookmarks_;
  std::vector<std::string_view> around_;  // the languages that begin_language left
  bool links_ = true;
  TextProperties around_look_;  // bold and italic, of what stands around the text
  int counted_notes_ = 0;
  char last_ = ' ';  // the last byte of the text before that which is held
  std::string held_;
};

}  // namespace odt
