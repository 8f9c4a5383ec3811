#include "odt/blocks.hpp"

#include <fmt/format.h>

#include <string>

#include "document/dump.hpp"
#include "document/headings.hpp"
#include "document/keeping.hpp"
#include "odt/figure.hpp"
#include "odt/first_page.hpp"
#include "odt/list.hpp"
#include "odt/quotation.hpp"
#include "odt/style_names.hpp"
#include "odt/table.hpp"
#include "odt/title.hpp"

namespace odt {
namespace {

namespace names = style_names;

class BlockWriter {
 public:
  BlockWriter(const document::Document& document, const document::Plan& plan,
              std::span<const image::Image* const> images, Body& body)
      : body_(body),
        plan_(plan),
        images_(images),
        running_(document.running),
        contents_(document.contents ? &*document.contents : nullptr) {}

  void write(const document::Block& block) {
    const bool turned = plan_.turned_blocks.at(blocks_);
    const auto* chapter = std::get_if<document::Heading>(&block.kind);
    if (chapter != nullptr && document::begins_page(*chapter)) {
      pages_ = names::pages_of(*chapter);
      body_.begin_page(turned ? pages_.turned : pages_.first);
    } else if (turned != is_turned(blocks_ - 1)) {
      body_.begin_page(turned ? pages_.turned : pages_.upright);
    }
    ++blocks_;
    ends_in_table_ = false;
    std::visit(document::Match{[&](const document::Heading& heading) { write(heading); },
                               [&](const document::Paragraph& paragraph) { write(paragraph); },
                               [&](const document::List& list) { write_list(list, body_); },
                               [&](const document::Table& table) { write(table); },
                               [&](const document::Figure& figure) {
                                 write_figure(figure, *images_[figure.image], plan_.figures.at(figures_++), body_);
                               },
                               [&](const document::Quotation& quotation) {
                                 write_quotation(quotation, fmt::format("Quotation {}", ++quotations_), body_);
                               },
                               [&](const document::DataBlock& data) {
                                 const document::Plan::DataBlock& plan = plan_.data_blocks.at(data_blocks_++);
                                 write_facts(data.facts, plan, fmt::format("Facts {}", data_blocks_), body_);
                               }},
               block.kind);
  }

  // Behind a table that ends the text LibreOffice makes a paragraph, which might take a page: this one takes no room.
  void end() {
    if (ends_in_table_) body_.paragraph(names::table_end, {});
  }

 private:
  // The first page is upright.
  bool is_turned(std::size_t block) const { return block < plan_.turned_blocks.size() && plan_.turned_blocks[block]; }
  void write(const document::Heading& heading) {
    const bool is_part = heading.role == document::HeadingRole::part;
    Title title{names::heading(heading.role, heading.level), heading.level, heading.content, heading.number};
    if (is_part) title.above_at_top = style::white_above_part * body_.style().page.text_height();
    if (!heading.number.empty()) title.number_width = plan_.numbers.at(numbers_++);
    if (contents_ != nullptr && document::is_listed(*contents_, heading)) title.bookmark = headings_;
    title.hyphenate = plan_.hyphenated_headings.at(headings_);
    body_.mark(heading.bookmark);
    write_title(title, body_);
    if (is_part && body_.style().data.rule > 0) body_.paragraph(names::masthead_rule, {});
    ++headings_;
    heading_ = document::plain_text(heading.content);
  }

  void write(const document::Paragraph& paragraph) {
    ParagraphProperties p;
    p.keep_next = paragraph.leads_in && document::lead_in_keeps_with_next(plan_, lead_ins_++, blocks_ - 1);
    body_.paragraph(names::standard, paragraph.content, p);
  }

  void write(const document::Table& table) {
    const std::size_t index = tables_++;
    write_table(table, plan_.tables.at(index), {heading_, index + 1}, running_, body_);
    ends_in_table_ = table.source.empty();
  }

  Body& body_;
  const document::Plan& plan_;
  std::span<const image::Image* const> images_;
  const document::RunningText& running_;
  const document::Contents* contents_;               // null: there is no list
  names::ChapterPages pages_ = names::report_pages;  // that the text stands on
  std::size_t blocks_ = 0, headings_ = 0, tables_ = 0, figures_ = 0, quotations_ = 0, lead_ins_ = 0, numbers_ = 0,
              data_blocks_ = 0;  // of those written
  std::string heading_;          // that the block stands under
  bool ends_in_table_ = false;
};

}  // namespace

void write_blocks(const document::Document& document, const document::Plan& plan,
                  std::span<const image::Image* const> images, Body& body) {
  BlockWriter writer(document, plan, images, body);
  for (const document::Block& block : document.blocks) writer.write(block);
  writer.end();
}

}  // namespace odt
