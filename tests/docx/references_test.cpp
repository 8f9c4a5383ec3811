// References, what they lead to, and the numbers of captions.
#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

TEST_CASE("a reference is a link to a bookmark around what it leads to") {
  document::Document document = sample::document();
  document.blocks = {
      sample::paragraph({{document::Text{"Zie ", {}}}, {document::Reference{"lasten", sample::text("tabel 1"), {}}}}),
      sample::paragraph({{document::Anchor{"lasten", sample::text("Lasten")}}})};
  document.contents.reset();
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto link = all(package.body(), "w:hyperlink").at(0);
  const auto start = all(package.body(), "w:bookmarkStart").at(0);
  CHECK(link.attribute("w:anchor").value() == std::string("_Ref000000001"));
  CHECK(start.attribute("w:name").value() == std::string("_Ref000000001"));
  CHECK(start.attribute("w:id").value() ==
        std::string(all(package.body(), "w:bookmarkEnd").at(0).attribute("w:id").value()));
  CHECK(all(start.next_sibling(), "w:t").at(0).text().get() == std::string("Lasten"));
  CHECK(start.next_sibling().next_sibling().name() == std::string("w:bookmarkEnd"));
}

TEST_CASE("a heading that is referred to has one bookmark, though the contents repeat it") {
  document::Document document = sample::document();
  document.contents = document::Contents{sample::text("Inhoud")};
  document.blocks = {
      {document::Heading{
          2, document::HeadingRole::block, {{document::Anchor{"doel", sample::text("Doelstellingen")}}}}},
      sample::paragraph({{document::Reference{"doel", sample::text("hier"), {}}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  int found = 0;
  for (const auto start : all(package.body(), "w:bookmarkStart"))
    found += start.attribute("w:name").value() == std::string("_Ref000000001") ? 1 : 0;
  CHECK(found == 1);
}

TEST_CASE("the number of a caption is a field that Word counts, with its value") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph({{document::Text{"Tabel ", {}}},
                                        {document::Counter{document::Sequence::table, 3}},
                                        {document::Text{". Lasten", {}}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto field = all(package.body(), "w:fldSimple").at(0);
  CHECK(field.attribute("w:instr").value() == std::string(" SEQ Tabel \\* ARABIC "));
  CHECK(all(field, "w:t").at(0).text().get() == std::string("3"));
}
