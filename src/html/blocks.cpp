#include "html/blocks.hpp"

#include <fmt/format.h>

#include <array>
#include <string>

#include "html/encoding.hpp"
#include "html/first_part.hpp"
#include "html/number.hpp"
#include "html/table.hpp"

namespace html {
namespace {

constexpr std::array<std::string_view, 6> heading_elements = {"h1", "h2", "h3", "h4", "h5", "h6"};

std::string_view class_of(document::HeadingRole role) {
  switch (role) {
    case document::HeadingRole::part: return "part";
    case document::HeadingRole::chapter: return "chapter";
    case document::HeadingRole::block: return "block";
    case document::HeadingRole::topic: return "topic";
    case document::HeadingRole::subtopic: return "subtopic";
  }
  return {};
}

class BlockWriter {
 public:
  BlockWriter(std::span<const image::Image* const> images, Page& page)
      : page_(page), markup_(page.markup), images_(images), heading_(page.document.id) {}

  void write(const document::Block& block) {
    std::visit(document::Match{[&](const document::Heading& heading) { write(heading); },
                               [&](const document::Paragraph& paragraph) { page_.text("p", {}, paragraph.content); },
                               [&](const document::List& list) { write(list); },
                               [&](const document::Table& table) {
                                 write_table(table, page_.plan.tables.at(tables_++), heading_,
                                             page_.plan.turned_blocks.at(blocks_), page_);
                               },
                               [&](const document::Figure& figure) { write(figure); },
                               [&](const document::Quotation& quotation) { write(quotation); },
                               [&](const document::DataBlock& data) { write_facts(data.facts, page_); }},
               block.kind);
    ++blocks_;
  }

 private:
  void write(const document::Heading& heading) {
    markup_.open(heading_elements.at(static_cast<std::size_t>(heading.level - 1)));
    markup_.attribute_unless_empty("id", heading.id).classes(class_of(heading.role));
    write_number(heading.number, page_);
    page_.inlines.add(heading.content);
    markup_.close().new_line();
    heading_ = heading.id;
  }

  // The browser sets the labels, "1." and bullets, as the report has them.
  void write(const document::List& list) {
    std::string name;
    if (!list.caption.empty()) {
      name = page_.ids.make(fmt::format("lijst-{}", ++captions_));
      markup_.open("p").attribute("id", name).classes("list-caption");
      page_.inlines.add(list.caption);
      markup_.close().new_line();
    }
    write_items(list, name);
    markup_.new_line();
  }

  void write_items(const document::List& list, std::string_view name) {
    markup_.open(list.numbering == document::Numbering::decimal ? "ol" : "ul");
    markup_.attribute_unless_empty("aria-labelledby", name).new_line();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const document::ListItem& item = list.items[i];
      markup_.open("li").attribute_unless_empty("id", item.id);
      if (list.numbering == document::Numbering::decimal && item.label != fmt::format("{}.", i + 1))
        markup_.attribute("value", std::string_view(item.label).substr(0, item.label.find('.')));
      page_.inlines.add(item.content);
      for (const document::List& nested : item.nested) write_items(nested, {});
      markup_.close().new_line();
    }
    markup_.close();
  }

  void write(const document::Figure& figure) {
    const image::Image& image = *images_[figure.image];
    const double text = page_.style.letter(style::Role::text).size;
    // One that only adorns the page is no figure of it.
    const bool is_decorative = figure.alternative.empty() && figure.caption.empty();
    markup_.open(is_decorative ? "div" : "figure").attribute_unless_empty("id", figure.id);
    if (is_decorative) markup_.classes("decorative");
    markup_.open("img").attribute("src", data_uri(image)).attribute("alt", figure.alternative);
    markup_.attribute("width", std::size_t{image.displayed_width()});
    markup_.attribute("height", std::size_t{image.displayed_height()});
    markup_.classes(page_.sizes.of(Sizes::Kind::picture, page_.plan.figures.at(figures_++).width / text));
    markup_.close().new_line();
    page_.text("figcaption", {}, figure.caption);
    markup_.close().new_line();
  }

  void write(const document::Quotation& quotation) {
    const bool has_source = !quotation.source.empty();
    if (has_source) markup_.open("figure").classes("quotation").new_line();
    markup_.open("blockquote").new_line();
    for (const document::Inlines& paragraph : quotation.paragraphs) page_.text("p", {}, paragraph);
    markup_.close().new_line();
    if (!has_source) return;
    page_.text("figcaption", "source", quotation.source);
    markup_.close().new_line();
  }

  Page& page_;
  Markup& markup_;
  std::span<const image::Image* const> images_;
  std::string_view heading_;                                          // that the block stands under
  std::size_t blocks_ = 0, tables_ = 0, figures_ = 0, captions_ = 0;  // of those written
};

}  // namespace

void write_blocks(std::span<const image::Image* const> images, Page& page) {
  BlockWriter writer(images, page);
  for (const document::Block& block : page.document.blocks) writer.write(block);
}

void write_notes(Page& page) {
  if (page.inlines.notes().empty()) return;
  Markup& markup = page.markup;
  markup.open("div").classes("notes").attribute("role", "doc-endnotes").open("ol").new_line();
  for (std::size_t i = 0; i < page.inlines.notes().size(); ++i) {
    const NamedNote note = page.inlines.notes()[i];  // a text may name more, and the list grow
    markup.open("li").attribute("id", note.id);
    markup.open("a").classes("back").attribute("href", fragment(note.place)).attribute("role", "doc-backlink");
    markup.text(fmt::to_string(note.note->number)).close().text(" ");
    page.inlines.add(note.note->content);
    markup.close().new_line();
  }
  markup.close().close().new_line();
}

}  // namespace html
