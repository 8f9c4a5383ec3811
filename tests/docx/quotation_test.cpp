#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_quotation(std::vector<document::Block> blocks) {
  document::Document document = sample::document();
  document.blocks = std::move(blocks);
  return Package(write_docx(document, sample_style(), {}, {}));
}

pugi::xml_node quotation_style(Package& package, const char* id) {
  return package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", id);
}

std::string after(pugi::xml_node paragraph) {
  return paragraph.child("w:pPr").child("w:spacing").attribute("w:after").value();
}

}  // namespace

TEST_CASE("a quotation has Word's own style, indented as far as the text of a list, and a rule beside it") {
  Package package = with_quotation({{document::Quotation{{sample::text("een"), sample::text("twee")}, {}}}});
  CHECK(paragraph_style(paragraph_of(package.body(), "een")) == "Quote");
  CHECK(paragraph_style(paragraph_of(package.body(), "twee")) == "Quote");
  CHECK(quotation_style(package, "Quote").child("w:name").attribute("w:val").value() == std::string("Quote"));
  const auto indent = quotation_style(package, "Quote").child("w:pPr").child("w:ind");
  CHECK(indent.attribute("w:left").as_int() == 20 * 22);
  CHECK(indent.attribute("w:right").as_int() == 20 * 22);
  CHECK(after(paragraph_of(package.body(), "een")).empty());
  CHECK(after(paragraph_of(package.body(), "twee")) == "266");
  const auto rule = quotation_style(package, "Quote").child("w:pPr").child("w:pBdr").child("w:left");
  CHECK(rule.attribute("w:val").value() == std::string("single"));
  CHECK(rule.attribute("w:space").as_int() < 22);
}

TEST_CASE("its source stands under it, smaller and grey, and the last paragraph stays with it") {
  Package package =
      with_quotation({{document::Quotation{{sample::text("een"), sample::text("twee")}, sample::text("De bron")}}});
  const auto source = paragraph_of(package.body(), "De bron");
  CHECK(paragraph_style(source) == "QuoteSource");
  CHECK(visible(source.previous_sibling()) == "twee");
  CHECK(source.previous_sibling().child("w:pPr").child("w:keepNext"));
  CHECK(!paragraph_of(package.body(), "een").child("w:pPr").child("w:keepNext"));
  CHECK(after(paragraph_of(package.body(), "twee")).empty());
  const auto style = quotation_style(package, "QuoteSource");
  CHECK(style.child("w:basedOn").attribute("w:val").value() == std::string("Quote"));
  CHECK(style.child("w:rPr").child("w:color").attribute("w:val").value() == std::string("57606A"));
  CHECK(style.child("w:rPr").child("w:sz").attribute("w:val").as_int() == 18);
}

TEST_CASE("a quotation has more white around it than a paragraph, behind a table too") {
  Package package = with_quotation({{sample::actions({{"wat", "Raad", "Q1"}})},
                                    {document::Quotation{{sample::text("een"), sample::text("twee")}, {}}}});
  const auto before = [&](const char* text) {
    return std::string(
        paragraph_of(package.body(), text).child("w:pPr").child("w:spacing").attribute("w:before").value());
  };
  CHECK(before("een") == "266");
  CHECK(before("twee").empty());
}

TEST_CASE("two quotations in a row have a rule each, a quotation of two paragraphs has one") {
  const auto quotation = [](const char* one, const char* two) {
    return document::Block{document::Quotation{{sample::text(one), sample::text(two)}, {}}};
  };
  Package package = with_quotation({quotation("a", "b"),
                                    quotation("c", "d"),
                                    quotation("e", "f"),
                                    {document::Paragraph{sample::text("tussen")}},
                                    quotation("g", "h")});
  const auto width = [&](const char* text) {
    const auto own = paragraph_of(package.body(), text).child("w:pPr").child("w:pBdr").child("w:left");
    const auto style = quotation_style(package, "Quote").child("w:pPr").child("w:pBdr").child("w:left");
    return (own ? own : style).attribute("w:sz").as_int();
  };
  CHECK(width("a") == width("b"));
  CHECK(width("c") == width("d"));
  CHECK(width("b") != width("c"));
  CHECK(width("d") != width("e"));
  CHECK(width("g") == width("a"));
  CHECK(std::abs(width("b") - width("c")) == 1);
}
