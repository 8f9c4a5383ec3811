#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

const style::Style house = sample_style();

document::Table table_of(std::vector<document::Inlines> figures) {
  document::Table table;
  table.columns = {{document::Alignment::decimal}, {document::Alignment::centre}, {document::Alignment::right}};
  table.head = {{{{{sample::text("Bedrag")}}, {{sample::text("Wat")}}, {{sample::text("En")}}}}};
  for (document::Inlines& figure : figures)
    table.rows.push_back({{{{std::move(figure)}}, {{sample::text("iets")}}, {{sample::text("meer")}}}});
  return table;
}

Package written(const document::Table& table, std::vector<float> insets) {
  document::Document document = sample::document();
  document.blocks = {{table}};
  document::Plan plan = plan_of(document, house, image::Shown{});
  plan.tables.at(0).columns.at(0).insets = std::move(insets);
  return Package(write_docx(document, plan, house, {}, {}));
}

}  // namespace

TEST_CASE("figures end where the Plan says, so that their commas stand below each other") {
  Package package =
      written(table_of({sample::text("18,42"), sample::text("1,9"), sample::text("-6,125")}), {5.5, 10, 0});
  std::vector<int> indents;  // twips off the right edge, of each first cell; -1: not set
  for (const auto row : all(package.body(), "w:tr")) {
    const auto properties = row.child("w:tc").child("w:p").child("w:pPr");
    CHECK(properties.child("w:jc").attribute("w:val").value() == std::string("right"));
    indents.push_back(properties.child("w:ind").attribute("w:right").as_int(-1));
  }
  CHECK(indents == std::vector<int>{-1, 110, 200, -1});
}

TEST_CASE("the other columns are aligned as they say, their heads as well") {
  Package package = written(table_of({sample::text("1")}), {0});
  for (const auto row : all(package.body(), "w:tr")) {
    const auto paragraphs = all(row, "w:p");
    REQUIRE(paragraphs.size() == 3);
    const auto alignment = [&](std::size_t i) {
      return std::string(paragraphs[i].child("w:pPr").child("w:jc").attribute("w:val").value());
    };
    CHECK(alignment(1) == "center");
    CHECK(alignment(2) == "right");
  }
}
