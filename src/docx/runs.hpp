// Inlines -> runs of text (17.3.2).
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "docx/bookmarks.hpp"
#include "docx/notes_part.hpp"
#include "docx/properties.hpp"
#include "docx/relationships.hpp"
#include "docx/revisions.hpp"
#include "language/direction.hpp"
#include "xml/writer.hpp"

namespace docx {

// Texts that look the same become one run, however the source was cut into lines.
class RunWriter {
 public:
  // Without `links`, what links becomes text: a link in a contents list would be a link in a link, and a bookmark there
  // would be its second. Without `notes` there must be none. `language` is the document's; all must outlive the writer.
  RunWriter(xml::Writer& xml, std::string_view language, Relationships* links, Notes* notes,
            Bookmarks* bookmarks = nullptr, Revisions* revisions = nullptr)
      : xml_(xml),
        language_(language),
        links_(links),
        notes_(notes),
        bookmarks_(bookmarks),
        revisions_(revisions),
        right_to_left_(language::is_right_to_left(language)) {}

  void add(const document::Inlines& content, const RunProperties& look = {});
  void add(std::string_view utf8, const RunProperties& look = {});
  // The next text begins a paragraph.
  void begin_paragraph() { last_ = ' '; }
  void add_tab();
  void add_line_break();
  // What is added from now on came or went; without `revisions` it is text as any other. Returns what was so before.
  document::Change set_change(document::Change change);
  // The same of a part that may have come or gone by itself: where it did not, what holds of the whole holds of it.
  document::Change begin_part(document::Change change) {
    return change == document::Change::none ? change_ : set_change(change);
  }
  document::Change change() const { return change_; }
  // A run that is written elsewhere stands between the two. Between paragraphs, or after flush.
  void open_run();
  void close_run();
  // Writes what is held back; before every other use of the XML writer.
  void flush();

 private:
  void add(const document::Link& link, const RunProperties& look);
  void add(const document::Note& note, const RunProperties& look);
  void add(const document::Foreign& foreign, const RunProperties& look);
  void add(const document::Abbreviation& abbreviation, const RunProperties& look);
  bool runs_left(const RunProperties& look) const {
    return look.language.empty() ? right_to_left_ : language::is_right_to_left(look.language);
  }
  void add(const document::Anchor& anchor, const RunProperties& look);
  void add(const document::Reference& reference, const RunProperties& look);
  // `attribute` says what `to` is: a relationship, or a bookmark.
  void add_hyperlink(std::string_view attribute, std::string_view to, const document::Inlines& content,
                     const RunProperties& look);
  void add(const document::Counter& counter, const RunProperties& look);
  void add(const document::Inlines& content, const RunProperties& look, document::Change change);
  void write_text(std::string_view utf8, bool right_to_left);

  xml::Writer& xml_;
  std::string_view language_;
  Relationships* links_;
  Notes* notes_;
  Bookmarks* bookmarks_;
  Revisions* revisions_;
  document::Change change_ = document::Change::none;
  bool right_to_left_;  // the document
  char last_ = ' ';     // the last byte of the text before that which is held
  std::string held_;
  RunProperties look_;
};

}  // namespace docx
