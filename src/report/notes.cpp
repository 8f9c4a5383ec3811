#include "report/notes.hpp"

namespace report {
namespace {

class NoteNumbers {
 public:
  void number(document::Inlines& content) {
    for (document::Inline& piece : content)
      std::visit(document::Match{[](document::Text&) {}, [&](document::Strong& x) { number(x.content); },
                                 [&](document::Emphasis& x) { number(x.content); },
                                 [&](document::Link& x) { number(x.content); },
                                 [&](document::Abbreviation& x) { number(x.content); },
                                 [&](document::Foreign& x) { number(x.content); },
                                 [&](document::Note& note) { note.number = ++last_; }},
                 piece.kind);
  }

  void number(document::List& list) {
    number(list.caption);
    for (document::ListItem& item : list.items) {
      number(item.content);
      for (document::List& nested : item.nested) number(nested);
    }
  }

  void number(document::Table& table) {
    number(table.caption);
    for (std::vector<document::Row>* rows : {&table.head, &table.rows})
      for (document::Row& row : *rows)
        for (document::Cell& cell : row.cells)
          for (document::Inlines& paragraph : cell.paragraphs) number(paragraph);
  }

  void number(document::Block& block) {
    std::visit(
        document::Match{[&](document::Heading& heading) { number(heading.content); },
                        [&](document::Paragraph& paragraph) { number(paragraph.content); },
                        [&](document::List& list) { number(list); }, [&](document::Table& table) { number(table); },
                        [&](document::Figure& figure) { number(figure.caption); },
                        [&](document::Quotation& quotation) {
                          for (document::Inlines& paragraph : quotation.paragraphs) number(paragraph);
                          number(quotation.source);
                        }},
        block.kind);
  }

 private:
  int last_ = 0;
};

}  // namespace

void number_notes(document::Document& document) {
  NoteNumbers numbering;
  for (document::Block& block : document.blocks) numbering.number(block);
}

}  // namespace report
