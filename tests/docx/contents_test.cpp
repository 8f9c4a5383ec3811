#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_contents(const document::Plan::Contents& contents = {}) {
  document::Document document = sample::document();
  document.contents = document::Contents{sample::text("Inhoud")};
  document.blocks = {sample::heading(2, "Doelstellingen"),
                     sample::paragraph("tekst"),
                     sample::heading(3, "Ontwikkeling"),
                     {document::Heading{4,
                                        document::HeadingRole::subtopic,
                                        {{document::Link{"https://example.nl/", sample::text("Onderdeel"), {}}}}}}};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  CHECK(plan.heading_pages == std::vector<std::size_t>{1, 1, 1});
  plan.heading_pages = {3, 14, 15};
  plan.contents = contents;
  return Package(write_docx(document, plan, sample_style(), {}, {}));
}

}  // namespace

TEST_CASE("the contents list is a field with its whole result, one entry a heading") {
  Package package = with_contents();
  const auto list = package.body().child("w:sdt");
  std::vector<std::string> lines;
  for (const auto paragraph : all(list, "w:p")) lines.push_back(paragraph_style(paragraph) + ' ' + visible(paragraph));
  CHECK(lines == std::vector<std::string>{"TOCHeading Inhoud", "TOC2 Doelstellingen|3", "TOC3 Ontwikkeling|14",
                                          "TOC4 Onderdeel|15"});
  CHECK(all(list, "w:instrText").at(0).text().get() == std::string(" TOC \\o \"2-6\" \\h \\z \\u "));
  std::string kinds;
  for (const auto field : all(list, "w:fldChar"))
    kinds += std::string(field.attribute("w:dirty") ? "renewed " : "") + field.attribute("w:fldCharType").value() + ' ';
  const std::string page = "renewed begin separate end ";
  CHECK(kinds == "begin separate " + page + page + page + "end ");
}

TEST_CASE("the page of an entry is a field that names its heading, at the right behind dots") {
  Package package = with_contents();
  std::vector<std::string> fields, targets;
  for (const auto each : all(package.body().child("w:sdt"), "w:instrText"))
    if (std::string_view(each.text().get()).find("PAGEREF") != std::string_view::npos)
      fields.emplace_back(each.text().get());
  for (const auto link : all(package.body().child("w:sdt"), "w:hyperlink"))
    targets.push_back(std::string(" PAGEREF ") + link.attribute("w:anchor").value() + " \\h ");
  CHECK(fields == targets);
  const auto style = package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", "TOC3");
  const auto tab = style.child("w:pPr").child("w:tabs").child("w:tab");
  CHECK(tab.attribute("w:val").value() == std::string("right"));
  CHECK(tab.attribute("w:leader").value() == std::string("dot"));
}

TEST_CASE("each entry leads to its heading, and only there") {
  Package package = with_contents();
  std::vector<std::string> targets, bookmarks;
  for (const auto link : all(package.body().child("w:sdt"), "w:hyperlink"))
    targets.push_back(link.attribute("w:anchor").value());
  for (const auto mark : all(package.body(), "w:bookmarkStart")) bookmarks.push_back(mark.attribute("w:name").value());
  CHECK(targets == bookmarks);
  CHECK(targets.size() == 3);
  CHECK(all(package.body(), "w:bookmarkEnd").size() == 3);
}

TEST_CASE("the body begins on a new page behind the contents, and only there") {
  Package package = with_contents();
  const auto breaks = all(package.body(), "w:pageBreakBefore");
  REQUIRE(breaks.size() == 1);
  CHECK(visible(breaks[0].parent().parent()) == "Doelstellingen");
}

TEST_CASE("where text follows the list in the PDF it does so here, and a closer list is as close") {
  Package package = with_contents({true, 0.9});
  CHECK(all(package.body(), "w:pageBreakBefore").empty());
  const auto entry = all(package.body().child("w:sdt"), "w:p").at(1);
  CHECK(entry.child("w:pPr").child("w:spacing").attribute("w:line").as_int() == 261);
}

TEST_CASE("without a contents list there is no bookmark, field or page break") {
  document::Document document = sample::document();
  document.blocks = {sample::heading(2, "Doelstellingen"), sample::paragraph("tekst")};
  Package package(write_docx(document, sample_style(), {}, {}));
  for (const char* name : {"w:sdt", "w:bookmarkStart", "w:fldChar", "w:pageBreakBefore"})
    CHECK(all(package.body(), name).empty());
}
