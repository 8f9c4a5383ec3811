// Inlines -> runs of text (17.3.2).
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "docx/bookmarks.hpp"
#include "docx/notes_part.hpp"
#include "docx/properties.hpp"
#include "docx/relationships.hpp"
#include "language/direction.hpp"
#include "xml/writer.hpp"

namespace docx {

// U+200F or U+200E, by the direction of a language. Neither LibreOffice nor every Word knows of isolates; between two
// marks of its own direction, and one of that around it behind them, a text stands nearly as in one (UAX #9, 2.6).
std::string_view direction_mark(std::string_view language);

// Texts that look the same become one run, however the source was cut into lines.
class RunWriter {
 public:
  // Without `links`, what links becomes text: a link in a contents list would be a link in a link, and a bookmark there
  // would be its second. Without `notes` there must be none. `language` is the document's; all must outlive the writer,
  // and so must every text until flush.
  RunWriter(xml::Writer& xml, std::string_view language, Relationships* links, Notes* notes,
            Bookmarks* bookmarks = nullptr)
      : xml_(xml),
        language_(language),
        links_(links),
        notes_(notes),
        bookmarks_(bookmarks),
        right_to_left_(language::is_right_to_left(language)) {}

  void add(const document::Inlines& content, const RunProperties& look = {});
  void add(std::string_view utf8, const RunProperties& look = {});
  // The next text begins a paragraph.
  void begin_paragraph() { last_ = ' '; }
  void add_tab();
  void add_line_break();
  // Writes what is held back; before every other use of the XML writer.
  void flush();

 private:
  void add(const document::Link& link, const RunProperties& look);
  void add(const document::Note& note, const RunProperties& look);
  void add(const document::Foreign& foreign, const RunProperties& look);
  bool runs_left(const RunProperties& look) const {
    return look.language.empty() ? right_to_left_ : language::is_right_to_left(look.language);
  }
  void add(const document::Anchor& anchor, const RunProperties& look);
  void add(const document::Reference& reference, const RunProperties& look);
  // `attribute` says what `to` is: a relationship, or a bookmark.
  void add_hyperlink(std::string_view attribute, std::string_view to, const document::Inlines& content,
                     const RunProperties& look);
  void add(const document::Counter& counter, const RunProperties& look);
  void write_text(std::string_view utf8, bool right_to_left);
  bool is_minus(std::string_view utf8, std::size_t at, std::size_t size) const;

  xml::Writer& xml_;
  std::string_view language_;
  Relationships* links_;
  Notes* notes_;
  Bookmarks* bookmarks_;
  bool right_to_left_;  // the document
  char last_ = ' ';     // the last byte of the text before that which is held
  std::string held_;
  RunProperties look_;
};

}  // namespace docx
