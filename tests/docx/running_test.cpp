#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_running_lines(document::Document document) {
  document.blocks = {sample::paragraph("tekst")};
  return Package(write_docx(document, sample_style(), {}, {}));
}

}  // namespace

TEST_CASE("the head has number and title left and the status right") {
  Package package = with_running_lines(sample::document());
  CHECK(visible(package.root("word/header1.xml")) == "2.6.1\xE2\x80\x82Veiligheid|concept");
}

TEST_CASE("every page's foot counts pages with fields that have a result") {
  Package package = with_running_lines(sample::document());
  const std::string expected = "Gemeente Amstelveen \xC2\xB7 Programmabegroting 2026|Pagina 1 van 1";
  CHECK(visible(package.root("word/footer1.xml")) == expected);
  CHECK(package.text("word/footer1.xml") == package.text("word/footer2.xml"));
  std::string instructions;
  for (const auto field : all(package.root("word/footer1.xml"), "w:fldSimple"))
    instructions += field.attribute("w:instr").value();
  CHECK(instructions == " PAGE  NUMPAGES ");
}

TEST_CASE("a page label may count in any order, and in another language than the document") {
  document::Document document = sample::document();
  document.running.page = "{paginas} pages, this is {pagina}";
  document.running.page_language = "en-GB";
  Package package = with_running_lines(document);
  std::string instructions;
  for (const auto field : all(package.root("word/footer1.xml"), "w:fldSimple"))
    instructions += field.attribute("w:instr").value();
  CHECK(instructions == " NUMPAGES  PAGE ");
  CHECK(all(package.root("word/footer1.xml"), "w:lang").at(0).attribute("w:val").value() == std::string("en-GB"));
}

TEST_CASE("a head that says nothing is not there") {
  document::Document document = sample::document();
  document.running.head_left.clear();
  document.running.head_right.clear();
  Package package = with_running_lines(document);
  CHECK(!package.has("word/header1.xml"));
  CHECK(all(package.body(), "w:headerReference").empty());
}
