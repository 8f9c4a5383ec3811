#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_contents() {
  document::Document document = sample::document();
  document.contents = document::Contents{sample::text("Inhoud")};
  document.blocks = {sample::heading(2, "Doelstellingen"),
                     sample::paragraph("tekst"),
                     sample::heading(3, "Ontwikkeling"),
                     {document::Heading{4,
                                        document::HeadingRole::subtopic,
                                        {{document::Link{"https://example.nl/", sample::text("Onderdeel"), {}}}}}}};
  return Package(write_docx(document, sample_style(), {}, {}));
}

}  // namespace

TEST_CASE("the contents list is a field with its whole result, one entry a heading") {
  Package package = with_contents();
  const auto list = package.body().child("w:sdt");
  std::vector<std::string> lines;
  for (const auto paragraph : all(list, "w:p")) lines.push_back(paragraph_style(paragraph) + ' ' + visible(paragraph));
  CHECK(lines ==
        std::vector<std::string>{"TOCHeading Inhoud", "TOC2 Doelstellingen", "TOC3 Ontwikkeling", "TOC4 Onderdeel"});
  CHECK(all(list, "w:instrText").at(0).text().get() == std::string(" TOC \\o \"2-6\" \\n \\h \\z \\u "));
  std::string kinds;
  for (const auto field : all(list, "w:fldChar")) kinds += std::string(field.attribute("w:fldCharType").value()) + ' ';
  CHECK(kinds == "begin separate end ");
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

TEST_CASE("without a contents list there is no bookmark, field or page break") {
  document::Document document = sample::document();
  document.blocks = {sample::heading(2, "Doelstellingen"), sample::paragraph("tekst")};
  Package package(write_docx(document, sample_style(), {}, {}));
  for (const char* name : {"w:sdt", "w:bookmarkStart", "w:fldChar", "w:pageBreakBefore"})
    CHECK(all(package.body(), name).empty());
}
