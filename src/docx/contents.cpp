#include "docx/contents.hpp"

#include <fmt/format.h>

#include <string_view>

#include "docx/style_names.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

// \o the levels, \h links, \z and \u as Word itself writes them.
constexpr std::string_view instruction = " TOC \\o \"2-6\" \\h \\z \\u ";

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
  ContentsWriter(const document::Plan& plan, Body& body)
      : pages_(plan.heading_pages), tightness_(plan.contents.tightness), body_(body) {}

  void write(const document::Heading& heading) {
    ParagraphProperties p;
    p.style = style_names::contents.at(static_cast<std::size_t>(heading.level - 1));
    if (tightness_ < 1) p.line = twips(tightness_ * body_.style().letter(style::Role::text).leading);
    body_.begin_paragraph(p);
    xml::Writer& xml = body_.xml();
    if (index_ == 0) {
      write_mark(xml, "begin");
      write_instruction(xml, instruction);
      write_mark(xml, "separate");
    }
    xml.open("w:hyperlink").attribute("w:anchor", heading_bookmark(index_)).attribute("w:history", "1");
    RunWriter runs(xml, body_.language(), nullptr, nullptr);
    runs.add(heading.content);
    runs.flush();
    write_page_number(xml, index_, pages_.at(index_));
    xml.close();
    ++index_;
    if (index_ == pages_.size()) write_mark(xml, "end");
    body_.end_paragraph();
  }

 private:
  const std::vector<std::size_t>& pages_;
  double tightness_;
  Body& body_;
  std::size_t index_ = 0;
};

}  // namespace

std::string heading_bookmark(std::size_t index) { return fmt::format("_Toc{:09}", index + 1); }

void write_contents(const document::Document& document, const document::Plan& plan, Body& body) {
  if (plan.heading_pages.empty()) return;
  xml::Writer& xml = body.xml();
  xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").value("w:docPartGallery", "Table of Contents");
  xml.empty("w:docPartUnique").close().close().open("w:sdtContent");
  ParagraphProperties p;
  p.style = style_names::contents_heading;
  body.paragraph(p, document.contents->heading);
  ContentsWriter entries(plan, body);
  for (const document::Block& block : document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind)) entries.write(*heading);
  xml.close().close();
  if (!plan.contents.text_follows) body.begin_page();
}

}  // namespace docx
