// Blocks of the Document -> boxes of the flow, with an element of the structure tree for each block entered.
#pragma once
#include "document/document.hpp"
#include "layout/flow.hpp"
#include "layout/tables.hpp"

namespace layout {

void add_blocks(const document::Document& document, Flow& flow);

// Masthead, number and title, and the data block.
void add_first_page(const document::Document& document, Flow& flow);
// A data block; at least one fact.
document::Plan::DataBlock add_facts(const std::vector<document::Fact>& facts, Flow& flow);

// The contents list: entries without page numbers yet. What the numbers need is in the result.
struct ContentsEntry {
  std::size_t first = 0;    // index in Pages::boxes, of its first line
  std::size_t box = 0;      // of its last
  std::size_t heading = 0;  // index in Pages::headings
  LeafId number{};          // its leaf
  double text_end = 0;      // x behind the entry's last word
  style::TextStyle letter;
};
std::vector<ContentsEntry> add_contents(const document::Document& document, Flow& flow);
// Says where the list ends: text follows where a third of that page is left, and a page with less than four entries is
// done without, or gets four. For a Flow that ends with the list.
void end_contents(std::vector<ContentsEntry>& entries, double note_separator, Flow& flow, Pages& pages);
void number_contents(const std::vector<ContentsEntry>& entries, Flow& flow, Pages& pages);

void add_figure(const document::Figure& figure, const document::Image& image, Flow& flow);

void add_table(PreparedTable& prepared, Flow& flow);

// Running header and footer of every page, once their number is known.
void add_running_text(const document::Document& document, Flow& flow, Pages& pages);

}  // namespace layout
