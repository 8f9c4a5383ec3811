// Text with what stands in it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "html/ids.hpp"
#include "html/markup.hpp"

namespace html {

// A note that the text has named, and where its number stands in the text.
struct NamedNote {
  const document::Note* note;
  std::string id, place;
};

class InlineWriter {
 public:
  // All outlive it.
  InlineWriter(Markup& markup, Ids& ids, std::string_view language) : markup_(markup), ids_(ids), language_(language) {}

  // A text of its own: a paragraph, a cell, a caption.
  void add(const document::Inlines& content);
  // As it stands in a list of contents: all of it is one link, so nothing in it is, and it is no place itself.
  void add_plain(const document::Inlines& content);

  // Of all texts so far, in their order.
  const std::vector<NamedNote>& notes() const { return notes_; }

 private:
  void add(const document::Link& link);
  void add(const document::Abbreviation& abbreviation);
  void add(const document::Foreign& foreign);
  void add(const document::Note& note);
  void add(const document::Anchor& anchor);
  void add(const document::Reference& reference);
  void wrap(std::string_view element, const document::Inlines& content);
  void write(const document::Inlines& content);
  void add_pieces(const document::Inlines& content);
  // Texts are held until markup comes: what stands between words of two of them is seen.
  void flush();

  Markup& markup_;
  Ids& ids_;
  std::string_view language_;
  bool plain_ = false;
  char last_ = ' ';  // the last byte of the text before that which is held
  std::string held_;
  std::vector<NamedNote> notes_;
};

// The address of a place on the page (URL Standard, 4.3: the fragment percent-encode set, what is no URL code point,
// and all beyond ASCII).
std::string fragment(std::string_view id);

}  // namespace html
