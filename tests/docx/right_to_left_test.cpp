// Sections in Arabic, Hebrew, Persian and Urdu, and their words in other sections.
#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package written(std::string language, document::Inlines content) {
  document::Document document = sample::document();
  document.metadata.language = std::move(language);
  document.blocks = {{document::Paragraph{std::move(content)}},
                     {sample::actions({{"Verordening", "Raad", "4e kwartaal"}})},
                     {sample::numbers({"een"})}};
  return Package(write_docx(document, sample_style(), {}, {}));
}

document::Inline foreign(std::string language, std::string text) {
  return {document::Foreign{std::move(language), sample::text(std::move(text))}};
}

std::string text_of_paragraph(Package& package, std::string_view with) {
  for (const auto paragraph : all(package.body(), "w:p"))
    if (visible(paragraph).find(with) != std::string::npos) return visible(paragraph);
  return {};
}

}  // namespace

TEST_CASE("a section from right to left says so in its paragraphs, runs and tables, and nowhere else") {
  for (const char* language : {"ar", "he", "fa", "ur"}) {
    Package package = written(language, sample::text("tekst"));
    const auto styles = package.root("word/styles.xml");
    CHECK(all(styles.child("w:docDefaults"), "w:rtl").empty());
    CHECK(all(styles.child("w:docDefaults"), "w:bidi").empty());
    for (const auto style : all(styles, "w:style"))
      if (style.attribute("w:styleId").value() == std::string("Normal")) CHECK(style.child("w:pPr").child("w:bidi"));
    for (const auto table : all(package.body(), "w:tbl")) CHECK(table.child("w:tblPr").child("w:bidiVisual"));
    CHECK(!all(package.body(), "w:rtl").empty());
    // Word and LibreOffice take the sides of a label and of a cell each in their way.
    for (const auto level : all(package.root("word/numbering.xml"), "w:lvl"))
      if (level.child("w:suff").empty())
        CHECK(level.child("w:lvlJc").attribute("w:val").value() == std::string("center"));
    for (const auto margins : all(package.root("word/styles.xml"), "w:tblCellMar"))
      CHECK(margins.child("w:left").attribute("w:w").as_int() == margins.child("w:right").attribute("w:w").as_int());
  }
  Package dutch = written("nl-NL", sample::text("tekst"));
  for (const char* element : {"w:rtl", "w:bidi", "w:bidiVisual"}) {
    CHECK(all(dutch.body(), element).empty());
    CHECK(all(dutch.root("word/styles.xml"), element).empty());
  }
}

TEST_CASE("a phrase of the other direction stands between marks of its own, and one of the text's behind it") {
  document::Inlines content = sample::text("x ");
  content.push_back(foreign("he", "\u05D0 2026"));
  content.push_back(foreign("de", "und"));
  Package package = written("nl-NL", content);
  CHECK(text_of_paragraph(package, "und") == "x \u200F\u05D0 2026\u200F\u200Eund");
  content = sample::text("\u05D0 ");
  content.push_back(foreign("nl", "12 mei"));
  content.push_back(foreign("ar", "\u0623"));
  Package hebrew = written("he", content);
  CHECK(text_of_paragraph(hebrew, "mei") == "\u05D0 \u200E12 mei\u200E\u200F\u0623");
}

TEST_CASE("from right to left a minus has a mark before it, that keeps it before its figure") {
  Package hebrew = written("he", sample::text("\u05D0 -6, \u22127 en 2026-2029"));
  CHECK(text_of_paragraph(hebrew, "2029").find("\u05D0 \u200E") == 0);
  CHECK(text_of_paragraph(hebrew, "2029").find("\u200E\u22127 en 2026-2029") != std::string::npos);
  Package dutch = written("nl-NL", sample::text("x -6, \u22127"));
  CHECK(text_of_paragraph(dutch, "\u22127").find("\u200E") == std::string::npos);
}

TEST_CASE("the page's label keeps its words and fields together") {
  Package package = written("ar", sample::text("tekst"));
  CHECK(visible(package.root("word/footer1.xml")).find("\u200EPagina 1 van 1\u200E") != std::string::npos);
}
