#include "report/notes.hpp"

#include "document/content.hpp"
#include "report/each_text.hpp"

namespace report {
namespace {

class NoteNumbers {
 public:
  void number(document::Inlines& content) {
    for (document::Inline& piece : content) {
      if (auto* note = std::get_if<document::Note>(&piece.kind))
        note->number = ++last_;
      else if (document::Inlines* inside = document::content_of(piece))
        number(*inside);
    }
  }

 private:
  int last_ = 0;
};

}  // namespace

void number_notes(document::Document& document) {
  NoteNumbers numbering;
  each_text(document.blocks, [&](document::Inlines& text) { numbering.number(text); });
}

}  // namespace report
