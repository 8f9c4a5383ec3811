#include "docx/blocks.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <string>
#include <utility>

#include "document/dump.hpp"
#include "docx/contents.hpp"
#include "docx/figure.hpp"
#include "docx/style_names.hpp"
#include "docx/table.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

namespace names = style_names;
using document::Numbering;
using style::Role;
using style::TextStyle;

constexpr std::size_t longest_lead_in = 5;  // lines

class BlockWriter {
 public:
  BlockWriter(const document::Document& document, const document::Plan& plan,
              const std::vector<const image::Image*>& images, PageSections& sections, Body& body)
      : body_(body),
        style_(body.style()),
        plan_(plan),
        images_(images),
        sections_(sections),
        bookmarks_(document.contents.has_value()) {}

  void write(const document::Block& block) {
    if (sections_.turn(plan_.turned_blocks.at(blocks_++), body_.xml())) after_table_ = false;
    const bool table_before = after_table_;
    after_table_ = false;
    std::visit(document::Match{[&](const document::Heading& heading) { write(heading, table_before); },
                               [&](const document::Paragraph& paragraph) { write(paragraph, table_before); },
                               [&](const document::List& list) { write(list, table_before); },
                               [&](const document::Table& table) { write(table, table_before); },
                               [&](const document::Figure& figure) {
                                 write_figure(figure, *images_.at(figure.image), plan_.figures.at(figures_++),
                                              before(style_.letter(Role::text).below, table_before), body_);
                               },
                               [&](const document::Quotation& quotation) { write(quotation, table_before); }},
               block.kind);
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
    ParagraphProperties p;
    p.style = names::headings.at(static_cast<std::size_t>(heading.level - 1));
    p.before = before(style_.letter(heading.role).above, table_before);
    body_.begin_paragraph(p);
    const long long id = static_cast<long long>(headings_) + 1;
    if (bookmarks_) {
      body_.xml()
          .open("w:bookmarkStart")
          .attribute("w:id", id)
          .attribute("w:name", heading_bookmark(headings_))
          .close();
    }
    body_.runs().add(heading.content);
    body_.runs().flush();
    if (bookmarks_) body_.xml().open("w:bookmarkEnd").attribute("w:id", id).close();
    body_.end_paragraph();
    ++headings_;
    heading_ = document::plain_text(heading.content);
  }

  // The block behind the one that is written stands on another kind of page.
  bool turns_next() const {
    return blocks_ < plan_.turned_blocks.size() && plan_.turned_blocks[blocks_] != plan_.turned_blocks[blocks_ - 1];
  }

  void write(const document::Paragraph& paragraph, bool table_before) {
    ParagraphProperties p;
    // Word keeps the whole of it with what follows: a long one would leave a hole above it.
    p.keep_next = paragraph.leads_in && plan_.lead_in_lines.at(lead_ins_++) <= longest_lead_in && !turns_next();
    p.before = before(style_.letter(Role::text).above, table_before);
    body_.paragraph(p, paragraph.content);
  }

  void write(const document::List& list, bool table_before) {
    first_before_ = before(style_.list.above, table_before);
    if (!first_before_ && style_.list.above > 0) first_before_ = twips(style_.list.above);
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
    if (!list.caption.empty()) write_caption(list.caption);
    const auto& styles = counts ? names::decimal_lists : names::bullet_lists;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const document::ListItem& item = list.items[i];
      assert(item.label == NumberingPart::label(list.numbering, i));
      const bool last = closes && i + 1 == list.items.size();
      ParagraphProperties p;
      p.style = styles.at(static_cast<std::size_t>(level));
      // A lead-in brings two items with it.
      p.keep_next = !item.nested.empty() || (i == 0 && level == 0 && list.led_in && list.items.size() > 1);
      p.numbering = Numbered{number, level};
      p.before = std::exchange(first_before_, std::nullopt);
      if (last && item.nested.empty()) p.after = twips(style_.list.below);
      body_.paragraph(p, item.content);
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
    if (table_before && table.caption.empty()) write_table_end(style_.table.below, body_);
    write_table(table, plan_.tables.at(tables_++), {heading_, before(style_.table.above, table_before)}, body_);
    after_table_ = table.source.empty();  // else a paragraph follows it already
  }

  void write(const document::Quotation& quotation, bool table_before) {
    const TextStyle& letter = style_.letter(Role::text);
    const bool has_source = !quotation.source.empty();
    const double around = letter.below * style::around_quotation;
    for (std::size_t i = 0; i < quotation.paragraphs.size(); ++i) {
      const bool last = i + 1 == quotation.paragraphs.size();
      ParagraphProperties p;
      p.style = names::quotation;
      p.keep_next = last && has_source;
      if (i == 0) p.before = twips(std::max({letter.above, around, table_before ? style_.table.below : 0}));
      if (last && !has_source) p.after = twips(around);
      body_.paragraph(p, quotation.paragraphs[i]);
    }
    if (has_source) {
      ParagraphProperties p;
      p.style = names::quotation_source;
      body_.paragraph(p, quotation.source);
    }
  }

  Body& body_;
  const style::Style& style_;
  const document::Plan& plan_;
  const std::vector<const image::Image*>& images_;
  PageSections& sections_;
  bool bookmarks_;
  std::size_t blocks_ = 0, headings_ = 0, tables_ = 0, figures_ = 0,
              lead_ins_ = 0;  // of those written
  std::string heading_;       // that the block stands under
  bool after_table_ = false;
  std::optional<int> first_before_;
};

}  // namespace

void write_blocks(const document::Document& document, const document::Plan& plan,
                  const std::vector<const image::Image*>& images, PageSections& sections, Body& body) {
  BlockWriter writer(document, plan, images, sections, body);
  for (const document::Block& block : document.blocks) writer.write(block);
  writer.end();
}

}  // namespace docx
