#include "html/first_part.hpp"

#include "document/headings.hpp"
#include "html/number.hpp"

namespace html {
namespace {

// Headings of the report, each level in the one above it.
class ContentsWriter {
 public:
  explicit ContentsWriter(Page& page) : page_(page), markup_(page.markup) {}

  void write(const document::Heading& heading) {
    // A level that is skipped has no entry, and so no list.
    while (levels_.size() > 1 && heading.level < levels_.back()) end_list();
    if (levels_.empty() || heading.level > levels_.back())
      begin_list(heading.level);
    else
      markup_.close().new_line();
    markup_.open("li").open("a").attribute("href", fragment(heading.id));
    page_.inlines.add_plain(document::entry_of(heading));
    markup_.close();
  }

  void finish() {
    while (!levels_.empty()) end_list();
  }

 private:
  void begin_list(int level) {
    markup_.open("ul").new_line();
    levels_.push_back(level);
  }
  void end_list() {
    markup_.close().close().new_line();
    levels_.pop_back();
  }

  Page& page_;
  Markup& markup_;
  std::vector<int> levels_;  // of the lists that are open
};

}  // namespace

void write_masthead(std::string_view logo, Page& page) {
  const document::Document& document = page.document;
  if (logo.empty() && document.organisation.empty() && document.name.empty()) return;
  Markup& markup = page.markup;
  markup.open("header").new_line();
  if (!logo.empty()) {
    const style::Style& style = page.style;
    markup.open("img").attribute("src", logo).attribute("alt", style.logo.alternative);
    markup.classes("logo " +
                   page.sizes.of(Sizes::Kind::picture, style.logo.width / style.letter(style::Role::text).size));
    markup.close().new_line();
  }
  if (!document.organisation.empty() || !document.name.empty()) {
    markup.open("div").classes("masthead").new_line();
    page.text("p", "organisation", document.organisation);
    page.text("p", {}, document.name);
    markup.close().new_line();
  }
  markup.close().new_line();
}

// Number and title are one heading; the number hangs beside the text where there is room.
void write_title(Page& page) {
  const document::Document& document = page.document;
  Markup& markup = page.markup;
  markup.open("h1").attribute_unless_empty("id", document.id);
  write_number(document.number, page);
  page.inlines.add(document.title);
  markup.close().new_line();
  if (!document.facts.empty()) write_facts(document.facts, page);
}

void write_facts(const std::vector<document::Fact>& facts, Page& page) {
  Markup& markup = page.markup;
  // Paragraphs, for a list of terms may not name one twice, and there can be two meetings.
  markup.open("div").classes("facts").new_line();
  for (const document::Fact& fact : facts) {
    markup.open("p").open("span").classes("label");
    page.inlines.add(fact.label);
    markup.close().text(" ").open("span");
    page.inlines.add(fact.value);
    markup.close().close().new_line();
  }
  markup.close().new_line();
}

void write_contents(Page& page) {
  const document::Document& document = page.document;
  if (!document.contents) return;
  Markup& markup = page.markup;
  const std::string name = page.ids.make("inhoud");
  markup.open("nav").attribute("aria-labelledby", name).new_line();
  markup.open("p").attribute("id", name).classes("contents");
  page.inlines.add(document.contents->heading);
  markup.close().new_line();
  ContentsWriter entries(page);
  for (const document::Block& block : document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind);
        heading != nullptr && document::is_listed(*document.contents, *heading))
      entries.write(*heading);
  entries.finish();
  markup.close().new_line();
}

}  // namespace html
