#include "docx/blocks.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <string>
#include <utility>

#include "document/dump.hpp"
#include "document/headings.hpp"
#include "document/keeping.hpp"
#include "docx/figure.hpp"
#include "docx/first_page.hpp"
#include "docx/quotation_rule.hpp"
#include "docx/style_names.hpp"
#include "docx/table.hpp"
#include "docx/title.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

namespace names = style_names;
using document::Numbering;
using style::Role;
using style::TextStyle;

class BlockWriter {
 public:
  BlockWriter(const document::Document& document, const document::Plan& plan,
              std::span<const image::Image* const> images, PageSections& sections, Body& body)
      : body_(body),
        style_(body.style()),
        plan_(plan),
        images_(images),
        sections_(sections),
        running_(document.running),
        contents_(document.contents ? &*document.contents : nullptr) {}

  void write(const document::Block& block) {
    const bool turned = plan_.turned_blocks.at(blocks_++);
    const auto* chapter = std::get_if<document::Heading>(&block.kind);
    if (chapter != nullptr && document::begins_page(*chapter)) {
      sections_.begin_chapter(document::running_name(chapter->number, chapter->content), turned, body_.xml());
      after_table_ = false;
    } else if (sections_.turn(turned, body_.xml())) {
      after_table_ = false;
    }
    const bool table_before = after_table_;
    after_table_ = false;
    body_.runs().set_change(block.change);
    if (!std::holds_alternative<document::Quotation>(block.kind)) quotations_ = 0;
    std::visit(document::Match{[&](const document::Heading& heading) { write(heading, table_before); },
                               [&](const document::Paragraph& paragraph) { write(paragraph, table_before); },
                               [&](const document::List& list) { write(list, table_before); },
                               [&](const document::Table& table) { write(table, table_before); },
                               [&](const document::Figure& figure) {
                                 write_figure(figure, *images_[figure.image], plan_.figures.at(figures_++),
                                              before(style_.letter(Role::text).below, table_before), body_);
                               },
                               [&](const document::Quotation& quotation) { write(quotation, table_before); },
                               [&](const document::DataBlock& data) {
                                 write_facts(data.facts, plan_.data_blocks.at(data_blocks_++), sections_, body_);
                               }},
               block.kind);
    body_.runs().set_change(document::Change::none);
  }

  void end() {
    if (after_table_) write_table_end(0, body_);
  }

 private:
  // A table knows no space below it: the paragraph behind it holds it, as the larger of both.
  std::optional<int> before(double above, bool table_before) const {
    if (table_before && style_.table.below > above) return twips(style_.table.below);
    return std::nullopt;
  }

  void write(const document::Heading& heading, bool table_before) {
    Title title{names::heading(heading.role, heading.level), heading.content, heading.number};
    title.before = before(style_.letter(heading.role).above, table_before);
    if (document::begins_page(heading))
      title.before =
          heading.role == document::HeadingRole::part ? twips(style::white_above_part * style_.page.text_height()) : 0;
    if (!heading.number.empty()) title.number_width = plan_.numbers.at(numbers_++);
    if (contents_ != nullptr && document::is_listed(*contents_, heading)) title.bookmark = headings_;
    title.hyphenate = plan_.hyphenated_headings.at(headings_);
    body_.mark(heading.bookmark);
    write_title(title, body_);
    ++headings_;
    heading_ = document::plain_text(heading.content);
  }

  void write(const document::Paragraph& paragraph, bool table_before) {
    ParagraphProperties p;
    p.keep_next = paragraph.leads_in && document::lead_in_keeps_with_next(plan_, lead_ins_++, blocks_ - 1);
    p.before = before(style_.letter(Role::text).above, table_before);
    p.mark_change = paragraph.end;
    body_.paragraph(p, paragraph.content);
  }

  void write(const document::List& list, bool table_before) {
    first_before_ = before(style_.list.above, table_before);
    if (!first_before_ && style_.list.above > 0) first_before_ = twips(style_.list.above);
    if (!list.caption.empty()) write_caption(list.caption);
    write_items(list, 0, 0, true);
  }

  // `number` is the instance of the list around it, or 0.
  void write_items(const document::List& list, int level, int number, bool closes) {
    assert(level < NumberingPart::levels);
    const bool counts = list.numbering == Numbering::decimal;
    // A list in a list begins again by itself, but only inside one instance.
    if (!counts)
      number = NumberingPart::bullet_style;
    else if (number == 0 || number == NumberingPart::bullet_style)
      number = body_.needs().numbering.begin_decimal(level);
    body_.mark(list.bookmark);
    const auto& styles = counts ? names::decimal_lists : names::bullet_lists;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const document::ListItem& item = list.items[i];
      assert(item.label == NumberingPart::label(list.numbering, i));
      const bool last = closes && i + 1 == list.items.size();
      ParagraphProperties p;
      p.style = names::of_role(list.role, styles.at(static_cast<std::size_t>(level)));
      // A lead-in brings two items with it.
      p.keep_next = !item.nested.empty() || (i == 0 && level == 0 && list.led_in && list.items.size() > 1);
      p.numbering = Numbered{number, level};
      p.before = std::exchange(first_before_, std::nullopt);
      if (last && item.nested.empty()) p.after = twips(style_.list.below);
      const document::Change around = body_.runs().begin_part(item.change);
      body_.mark(item.bookmark);
      body_.paragraph(p, item.content);
      body_.runs().set_change(around);
      for (std::size_t k = 0; k < item.nested.size(); ++k)
        write_items(item.nested[k], level + 1, number, last && k + 1 == item.nested.size());
    }
  }

  void write_caption(const document::Inlines& caption) {
    ParagraphProperties p;
    p.style = names::list_caption;
    p.before = std::exchange(first_before_, std::nullopt);
    body_.paragraph(p, caption);
  }

  void write(const document::Table& table, bool table_before) {
    // A paragraph must stand between two tables, or Word would make one of them; a caption is one.
    const document::Plan::Table& plan = plan_.tables.at(tables_++);
    if (table_before && table.caption.empty() && plan.parts.empty()) write_table_end(style_.table.below, body_);
    write_table(table, plan, {heading_, before(style_.table.above, table_before)}, running_, body_);
    after_table_ = table.source.empty();  // else a paragraph follows it already
  }

  // Neighbours with the same border share it. Of two quotations in a row the second has another, by less than shows.
  std::vector<Border> rule_of_quotation() {
    const bool is_other = quotations_++ % 2 == 1;
    Border rule = quotation_rule(style_, body_.language());
    if (!is_other || rule.width <= 0) return {};
    constexpr double hardly = 0.125;  // Word knows eighths of a point
    rule.width += hardly;
    return {rule};
  }

  void write(const document::Quotation& quotation, bool table_before) {
    const TextStyle& letter = style_.letter(Role::text);
    const bool has_source = !quotation.source.empty();
    const double around = letter.below * style::around_quotation;
    const std::vector<Border> rule = rule_of_quotation();
    for (std::size_t i = 0; i < quotation.paragraphs.size(); ++i) {
      const bool last = i + 1 == quotation.paragraphs.size();
      ParagraphProperties p;
      p.style = names::quotation;
      p.keep_next = last && has_source;
      p.borders = rule;
      if (i == 0) p.before = twips(std::max({letter.above, around, table_before ? style_.table.below : 0}));
      if (last && !has_source) p.after = twips(around);
      if (i == 0) body_.mark(quotation.bookmark);
      body_.paragraph(p, quotation.paragraphs[i]);
    }
    if (has_source) {
      ParagraphProperties p;
      p.style = names::quotation_source;
      p.borders = rule;
      body_.paragraph(p, quotation.source);
    }
  }

  Body& body_;
  const style::Style& style_;
  const document::Plan& plan_;
  std::span<const image::Image* const> images_;
  PageSections& sections_;
  const document::RunningText& running_;
  const document::Contents* contents_;  // null: there is no list
  std::size_t blocks_ = 0, headings_ = 0, tables_ = 0, figures_ = 0, lead_ins_ = 0, numbers_ = 0,
              data_blocks_ = 0;  // of those written
  std::string heading_;          // that the block stands under
  bool after_table_ = false;
  std::size_t quotations_ = 0;  // one behind the other
  std::optional<int> first_before_;
};

}  // namespace

void write_blocks(const document::Document& document, const document::Plan& plan,
                  std::span<const image::Image* const> images, PageSections& sections, Body& body) {
  BlockWriter writer(document, plan, images, sections, body);
  for (const document::Block& block : document.blocks) writer.write(block);
  writer.end();
}

}  // namespace docx
