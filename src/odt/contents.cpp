#include "odt/contents.hpp"

#include <string>

#include "document/dump.hpp"
#include "document/headings.hpp"
#include "odt/style_names.hpp"

namespace odt {
namespace {

constexpr int first_level = 2, last_level = 6;

// What an entry consists of when the list is made anew: link, text, tab, page.
void write_template(xml::Writer& xml, int level) {
  xml.open("text:table-of-content-entry-template").attribute("text:outline-level", level);
  xml.attribute("text:style-name", style_names::contents.at(static_cast<std::size_t>(level - 1)));
  xml.open("text:index-entry-link-start").attribute("text:style-name", style_names::index_link).close();
  xml.empty("text:index-entry-text");
  xml.open("text:index-entry-tab-stop").attribute("style:type", "right").attribute("style:leader-char", ".").close();
  xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
}

void write_source_style(std::string_view name, xml::Writer& xml) {
  xml.open("text:index-source-style").attribute("text:style-name", name).close();
}

// By the styles of headings: by their outline levels it would name the title as well, and what it lists in a book goes
// by the roles of headings.
void write_source(const document::Contents& contents, bool book, xml::Writer& xml) {
  xml.open("text:table-of-content-source").attribute("text:outline-level", last_level);
  xml.attribute("text:use-outline-level", "false").attribute("text:use-index-marks", "false");
  xml.attribute("text:use-index-source-styles", "true");
  xml.open("text:index-title-template").attribute("text:style-name", style_names::contents_heading);
  xml.text(document::plain_text(contents.heading)).close();
  for (int level = 1; level <= last_level; ++level) write_template(xml, level);
  for (int level = first_level; level <= last_level; ++level) {
    xml.open("text:index-source-styles").attribute("text:outline-level", level);
    if (!book)
      write_source_style(style_names::headings.at(static_cast<std::size_t>(level - 1)), xml);
    else
      for (const style_names::BookHeading& each : style_names::book_headings)
        if (each.level == level && document::is_listed(contents, {each.level, each.role, {}}))
          write_source_style(each.name, xml);
    xml.close();
  }
  xml.close();
}

class EntryWriter {
 public:
  EntryWriter(const document::Plan& plan, Body& body)
      : pages_(plan.heading_pages), tightness_(plan.contents.tightness), body_(body) {}

  // `index`: which heading in the blocks it is.
  void write(const document::Heading& heading, std::size_t index) {
    ParagraphProperties p;
    if (tightness_ < 1) p.line = tightness_ * body_.style().letter(style::Role::text).leading;
    body_.begin_paragraph(style_names::contents.at(static_cast<std::size_t>(heading.level - 1)), p);
    xml::Writer& xml = body_.xml();
    xml.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", "#" + heading_bookmark(index));
    xml.attribute("text:style-name", style_names::index_link);
    xml.attribute("text:visited-style-name", style_names::index_link);
    body_.runs().add_unlinked(document::entry_of(heading));
    body_.runs().add_tab();
    xml.text(std::to_string(pages_.at(index))).close();
    body_.end_paragraph();
  }

 private:
  const std::vector<std::size_t>& pages_;
  double tightness_;
  Body& body_;
};

}  // namespace

void write_contents(const document::Document& document, const document::Plan& plan, Body& body) {
  if (plan.heading_pages.empty()) return;
  xml::Writer& xml = body.xml();
  const std::string_view style =
      body.styles().other("section", {}, "<style:section-properties style:editable=\"false\"/>");
  xml.open("text:table-of-content").attribute("text:name", "Contents").attribute("text:style-name", style);
  const bool book = document::is_book(document);
  write_source(*document.contents, book, xml);
  xml.open("text:index-body");
  xml.open("text:index-title").attribute("text:name", "Contents Title").attribute("text:style-name", style);
  if (book) body.begin_page();
  body.paragraph(style_names::contents_heading, document.contents->heading);
  xml.close();
  EntryWriter entries(plan, body);
  std::size_t headings = 0;
  for (const document::Block& block : document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind)) {
      if (document::is_listed(*document.contents, *heading)) entries.write(*heading, headings);
      ++headings;
    }
  xml.close().close();
  // A part or chapter begins a page itself.
  if (!plan.contents.text_follows && !book) body.begin_page();
}

}  // namespace odt
