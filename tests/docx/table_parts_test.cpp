// Tables that stand in parts.
#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

document::Cell cell(document::Inlines content, bool heads = false) {
  document::Cell made{{std::move(content)}};
  made.heads_row = heads;
  return made;
}

document::Note note(int number) { return {number, {{document::Text{"Noot.", {}}}}}; }

// A name and 40 amounts in a row; notes in the first column and in the last two.
document::Document wide() {
  document::Table table;
  table.columns.resize(41);
  table.caption = sample::text("Kosten");
  table.head.emplace_back();
  document::Row row;
  for (int i = 0; i <= 40; ++i) {
    table.head[0].cells.push_back(cell(sample::text(i == 0 ? "Post" : std::to_string(2000 + i))));
    document::Inlines content = sample::text(i == 0 ? "Jeugd" : "12.345.678");
    if (i == 0) content.push_back({note(1)});
    if (i == 40) content.push_back({note(2)});
    row.cells.push_back(cell(std::move(content), i == 0));
  }
  table.rows = {row, row};
  table.rows[1].cells[0].paragraphs[0].back() = {note(3)};
  table.rows[1].cells[40].paragraphs[0].back() = {note(4)};
  document::Document document = sample::document();
  document.blocks = {{std::move(table)}};
  document.running.part = "(deel {deel} van {delen})";
  document.running.page_language = "nl-NL";
  return document;
}

}  // namespace

TEST_CASE("each part is a table of its own below its caption, and all but the first are of a style that says so") {
  Package package(write_docx(wide(), sample_style(), {}, {}));
  const auto tables = all(package.body(), "w:tbl");
  REQUIRE(tables.size() > 1);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const std::string style = tables[i].child("w:tblPr").child("w:tblStyle").attribute("w:val").value();
    CHECK(style == (i == 0 ? "RaadstukTable" : "RaadstukTablePart"));
    const auto caption = tables[i].previous_sibling("w:p");
    CHECK(caption.child("w:pPr").child("w:pStyle").attribute("w:val").value() == std::string("TableCaption"));
    CHECK(static_cast<bool>(caption.child("w:pPr").child("w:rPr").child("w:rStyle")) == (i > 0));
    CHECK(visible(caption) == "Kosten (deel " + std::to_string(i + 1) + " van " + std::to_string(tables.size()) + ")");
    CHECK(all(tables[i], "w:tblHeader").size() == 1);
    for (const auto row : all(tables[i], "w:tr")) {
      const auto mark = row.child("w:tc").child("w:p").child("w:pPr").child("w:rPr").child("w:rStyle");
      CHECK((mark.attribute("w:val").value() == std::string("TableRepeated")) == (i > 0));
    }
  }
  CHECK(package.text("word/styles.xml").find("\"RaadstukTablePart\"") != std::string::npos);
  CHECK(package.text("word/styles.xml").find("\"TableRepeated\"") != std::string::npos);
}

TEST_CASE("a note whose number Word would count otherwise has it written") {
  Package package(write_docx(wide(), sample_style(), {}, {}));
  std::string numbers;
  for (const auto reference : all(package.body(), "w:footnoteReference")) {
    const bool written = reference.attribute("w:customMarkFollows").as_bool();
    numbers += written ? reference.next_sibling("w:t").text().get() : "#";
  }
  CHECK(numbers == "#3#4");  // 1, 3, 2, 4 in the order of the parts; Word counts 1 and 2
}
