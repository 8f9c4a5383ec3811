#include "docx/contents.hpp"

#include <fmt/format.h>

#include <vector>

#include "docx/style_names.hpp"

namespace docx {
namespace {

// \o the levels, \n no page numbers (only Word's own layout knows them), \h links, \z and \u as Word itself writes
// them.
constexpr std::string_view instruction = " TOC \\o \"2-6\" \\n \\h \\z \\u ";

void write_field(xml::Writer& xml, std::string_view kind) {
  xml.open("w:r").open("w:fldChar").attribute("w:fldCharType", kind).close().close();
}

void write_entry(const document::Heading& heading, std::size_t index, bool first, bool last, Body& body) {
  ParagraphProperties p;
  p.style = style_names::contents.at(static_cast<std::size_t>(heading.level - 1));
  body.begin_paragraph(p);
  xml::Writer& xml = body.xml();
  if (first) {
    write_field(xml, "begin");
    xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve").text(instruction).close().close();
    write_field(xml, "separate");
  }
  xml.open("w:hyperlink").attribute("w:anchor", heading_bookmark(index)).attribute("w:history", "1");
  RunWriter runs(xml, body.language(), nullptr, nullptr);
  runs.add(heading.content);
  runs.flush();
  xml.close();
  if (last) write_field(xml, "end");
  body.end_paragraph();
}

}  // namespace

std::string heading_bookmark(std::size_t index) { return fmt::format("_Toc{:09}", index + 1); }

void write_contents(const document::Document& document, Body& body) {
  std::vector<const document::Heading*> headings;
  for (const document::Block& block : document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind)) headings.push_back(heading);
  if (headings.empty()) return;
  xml::Writer& xml = body.xml();
  xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").value("w:docPartGallery", "Table of Contents");
  xml.empty("w:docPartUnique").close().close().open("w:sdtContent");
  ParagraphProperties p;
  p.style = style_names::contents_heading;
  body.paragraph(p, document.contents->heading);
  for (std::size_t i = 0; i < headings.size(); ++i)
    write_entry(*headings[i], i, i == 0, i + 1 == headings.size(), body);
  xml.close().close();
  body.begin_page();
}

}  // namespace docx
