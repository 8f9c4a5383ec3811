#include "report/notes.hpp"

#include "report/each_text.hpp"

namespace report {
namespace {

class NoteNumbers {
 public:
  void number(document::Inlines& content) {
    for (document::Inline& piece : content)
      std::visit(
          document::Match{
              [](document::Text&) {}, [&](document::Strong& x) { number(x.content); },
              [&](document::Emphasis& x) { number(x.content); }, [&](document::Link& x) { number(x.content); },
              [&](document::Abbreviation& x) { number(x.content); }, [&](document::Foreign& x) { number(x.content); },
              [&](document::Note& note) { note.number = ++last_; }, [&](document::Anchor& x) { number(x.content); },
              [&](document::Reference& x) { number(x.content); }, [](document::Counter&) {}},
          piece.kind);
  }

 private:
  int last_ = 0;
};

}  // namespace

void number_notes(document::Document& document) {
  NoteNumbers numbering;
  each_text(document, [&](document::Inlines& text) { numbering.number(text); });
}

}  // namespace report
