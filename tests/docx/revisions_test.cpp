#include <set>

#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

using document::Change;

document::Inlines marked() {
  document::Inlines content = sample::text("Een ");
  content.push_back({document::Deleted{sample::text("oude")}});
  content.push_back({document::Inserted{sample::text("nieuwe")}});
  content.push_back({document::Text{" zin.", {}}});
  return content;
}

Package written(std::vector<document::Block> blocks) {
  document::Document document = sample::document();
  document.metadata.changed_by = "Griffie & co";
  document.metadata.date = document::Date{.year = 2025, .month = 10, .day = 1};
  document.blocks = std::move(blocks);
  return Package(write_docx(document, sample_style(), {}, {}));
}

std::vector<pugi::xml_node> revisions(Package& package) {
  std::vector<pugi::xml_node> found = all(package.body(), "w:ins");
  for (const auto each : all(package.body(), "w:del")) found.push_back(each);
  return found;
}

}  // namespace

TEST_CASE("words that came and went are tracked changes of Word") {
  Package package = written({sample::paragraph(marked())});
  const auto gone = all(package.body(), "w:del"), come = all(package.body(), "w:ins");
  REQUIRE(gone.size() == 1);
  REQUIRE(come.size() == 1);
  CHECK(gone[0].child("w:r").child("w:delText").text().get() == std::string("oude"));
  CHECK(come[0].child("w:r").child("w:t").text().get() == std::string("nieuwe"));
  for (const auto& each : revisions(package)) {
    CHECK(each.attribute("w:author").value() == std::string("Griffie & co"));
    CHECK(each.attribute("w:date").value() == std::string("2025-10-01T00:00:00Z"));
  }
}

TEST_CASE("each tracked change has a number of its own") {
  Package package = written({sample::paragraph(marked()), sample::paragraph(marked())});
  std::set<std::string> ids;
  for (const auto& each : revisions(package)) ids.insert(each.attribute("w:id").value());
  CHECK(ids.size() == 4);
}

TEST_CASE("of a paragraph that came or went its mark did too, and first in its properties") {
  document::Block block = sample::paragraph(sample::text("Weg."));
  block.change = Change::deleted;
  Package package = written({block, sample::paragraph(sample::text("Blijft."))});
  const auto paragraphs = all(package.body(), "w:p");
  const auto marks = all(package.body(), "w:del");
  REQUIRE(marks.size() == 2);
  CHECK(marks[0].parent().name() == std::string("w:rPr"));
  CHECK(marks[0].parent().first_child() == marks[0]);
  CHECK(marks[0].parent().parent().name() == std::string("w:pPr"));
  CHECK(marks[1].child("w:r").child("w:delText").text().get() == std::string("Weg."));
}

TEST_CASE("of a paragraph that was divided the mark alone came") {
  document::Paragraph first{sample::text("Eerste deel. ")};
  first.end = Change::inserted;
  Package package = written({document::Block{first}, sample::paragraph(sample::text("Tweede deel."))});
  const auto marks = all(package.body(), "w:ins");
  REQUIRE(marks.size() == 1);
  CHECK(marks[0].parent().name() == std::string("w:rPr"));
}

TEST_CASE("a row that came or went is marked, with all in it") {
  document::Table table = sample::actions({{"wat", "Raad", "Q1"}, {"iets", "College", "Q2"}});
  table.rows[1].change = Change::inserted;
  Package package = written({{table}});
  const auto rows = all(package.body(), "w:tr");
  REQUIRE(rows.size() == 3);
  CHECK_FALSE(rows[1].child("w:trPr").child("w:ins"));
  CHECK(rows[2].child("w:trPr").last_child().name() == std::string("w:ins"));
  for (const auto run : all(rows[2], "w:r")) CHECK(run.parent().name() == std::string("w:ins"));
}

TEST_CASE("items, facts and notes that came or went are marked") {
  document::List list = sample::numbers({"een", "twee"});
  list.items[1].change = Change::deleted;
  document::Inlines noted;
  noted.push_back({document::Deleted{{{document::Note{1, sample::text("Weg ermee.")}}}}});
  Package package = written({{list}, sample::paragraph(noted)});
  CHECK(visible(package.body()).find("een") != std::string::npos);
  CHECK(all(package.body(), "w:del").size() == 3);
  CHECK(all(package.root("word/footnotes.xml"), "w:delText").size() == 1);
}

TEST_CASE("a link that came is a link, with the change inside it") {
  document::Inlines content;
  content.push_back({document::Inserted{{{document::Link{"https://example.nl/", sample::text("bron"), {}}}}}});
  Package package = written({sample::paragraph(content)});
  const auto links = all(package.body(), "w:hyperlink");
  REQUIRE(links.size() == 1);
  CHECK(links[0].first_child().name() == std::string("w:ins"));
}
