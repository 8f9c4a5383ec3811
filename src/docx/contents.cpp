#include "docx/contents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "document/headings.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

// One mark of a field: begin, separate or end. A dirty one is renewed by Word when it opens the document (17.16.18).
void write_mark(xml::Writer& xml, std::string_view kind, bool dirty = false) {
  xml.open("w:r").open("w:fldChar").attribute("w:fldCharType", kind);
  if (dirty) xml.attribute("w:dirty", "1");
  xml.close().close();
}

void write_instruction(xml::Writer& xml, std::string_view text) {
  xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve").text(text).close().close();
}

// The page is that of the Plan until Word, whose pages may differ, puts in its own.
void write_page_number(xml::Writer& xml, std::size_t index, std::size_t page) {
  xml.open("w:r").empty("w:tab").close();
  write_mark(xml, "begin", true);
  write_instruction(xml, fmt::format(" PAGEREF {} \\h ", heading_bookmark(index)));
  write_mark(xml, "separate");
  xml.open("w:r").open("w:t").text(std::to_string(page)).close().close();
  write_mark(xml, "end");
}

class ContentsWriter {
 public:
  ContentsWriter(const document::Contents& contents, const document::Plan& plan, Body& body)
      : contents_(contents),
        pages_(plan.heading_pages),
        tightness_(plan.contents.tightness),
        body_(body),
        deepest_(contents.deepest == document::HeadingRole::subtopic ? 6 : 2) {}

  // All that are in the blocks.
  void write(const std::vector<const document::Heading*>& headings) {
    std::size_t last = 0;
    for (std::size_t i = 0; i < headings.size(); ++i) {
      if (!document::is_listed(contents_, *headings[i])) continue;
      last = i;
      if (contents_.deepest < document::HeadingRole::subtopic) deepest_ = std::max(deepest_, headings[i]->level);
    }
    bool first = true;
    for (std::size_t i = 0; i <= last; ++i)
      if (document::is_listed(contents_, *headings[i]))
        write(*headings[i], i, {std::exchange(first, false), i == last});
  }

 private:
  struct Ends {
    bool first, last;
  };

  void write(const document::Heading& heading, std::size_t index, Ends of_list) {
    ParagraphProperties p;
    p.style = style_names::contents.at(static_cast<std::size_t>(heading.level - 1));
    if (tightness_ < 1) p.line = twips(tightness_ * body_.style().letter(style::Role::text).leading);
    body_.begin_paragraph(p);
    xml::Writer& xml = body_.xml();
    if (of_list.first) {
      write_mark(xml, "begin");
      // \o the levels, \h links, \z and \u as Word itself writes them.
      write_instruction(xml, fmt::format(" TOC \\o \"2-{}\" \\h \\z \\u ", deepest_));
      write_mark(xml, "separate");
    }
    xml.open("w:hyperlink").attribute("w:anchor", heading_bookmark(index)).attribute("w:history", "1");
    const document::Inlines entry = document::entry_of(heading);  // its languages are held until the flush
    RunWriter runs(xml, body_.language(), nullptr, nullptr);
    runs.add(entry);
    runs.flush();
    write_page_number(xml, index, pages_.at(index));
    xml.close();
    if (of_list.last) write_mark(xml, "end");
    body_.end_paragraph();
  }

  const document::Contents& contents_;
  const std::vector<std::size_t>& pages_;
  double tightness_;
  Body& body_;
  int deepest_;  // the level that it goes down to
};

}  // namespace

std::string heading_bookmark(std::size_t index) { return fmt::format("_Toc{:09}", index + 1); }

void write_contents(const document::Document& document, const document::Plan& plan, Body& body) {
  std::vector<const document::Heading*> headings;
  for (const document::Block& block : document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind)) headings.push_back(heading);
  if (headings.empty()) return;
  xml::Writer& xml = body.xml();
  xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").value("w:docPartGallery", "Table of Contents");
  xml.empty("w:docPartUnique").close().close().open("w:sdtContent");
  if (document::is_book(document)) body.begin_page();
  ParagraphProperties p;
  p.style = style_names::contents_heading;
  body.paragraph(p, document.contents->heading);
  ContentsWriter(*document.contents, plan, body).write(headings);
  xml.close().close();
  // A part or chapter begins a page itself.
  if (!plan.contents.text_follows && !document::is_book(document)) body.begin_page();
}

}  // namespace docx
