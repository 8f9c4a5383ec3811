#include "report/each_text.hpp"

namespace report {
namespace {

using Visit = std::function<void(document::Inlines& text)>;

void each_text(document::List& list, const Visit& visit) {
  visit(list.caption);
  for (document::ListItem& item : list.items) {
    visit(item.content);
    for (document::List& nested : item.nested) each_text(nested, visit);
  }
}

void each_text(document::Table& table, const Visit& visit) {
  visit(table.caption);
  for (std::vector<document::Row>* rows : {&table.head, &table.rows})
    for (document::Row& row : *rows)
      for (document::Cell& cell : row.cells)
        for (document::Inlines& paragraph : cell.paragraphs) visit(paragraph);
  visit(table.source);
}

}  // namespace

void each_text(std::span<document::Block> blocks, const Visit& visit) {
  for (document::Block& block : blocks)
    std::visit(document::Match{[&](document::Heading& heading) { visit(heading.content); },
                               [&](document::Paragraph& paragraph) { visit(paragraph.content); },
                               [&](document::List& list) { each_text(list, visit); },
                               [&](document::Table& table) { each_text(table, visit); },
                               [&](document::Figure& figure) {
                                 visit(figure.place);
                                 visit(figure.caption);
                               },
                               [&](document::Quotation& quotation) {
                                 for (document::Inlines& paragraph : quotation.paragraphs) visit(paragraph);
                                 visit(quotation.source);
                               },
                               [](document::DataBlock&) {}},
               block.kind);
}

}  // namespace report
