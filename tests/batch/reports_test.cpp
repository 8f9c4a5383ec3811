#include "batch/reports.hpp"

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

using Names = std::vector<std::string>;

TEST_CASE("reports are found in all subfolders, in natural order, and nothing else is") {
  const TemporaryFolder t;
  for (const char* name : {"s10.pdf", "s2.pdf", "s2.docx", "a/b/c.pdf", "raadstuk.json", "lees.txt", "PDF", ".x.pdf",
                           "~$s2.docx", ".verborgen/y.pdf", "brief.eml"})
    t.write(name);
  const batch::Reports found = batch::find_reports(t.path(), Names{"pdf", "docx"});
  CHECK(found.files == Names{"a/b/c.pdf", "s2.docx", "s2.pdf", "s10.pdf"});
  CHECK(found.unreadable.empty());
}

TEST_CASE("a link that is called a report counts as one, and a link to a folder is not followed") {
  const TemporaryFolder t, elsewhere;
  elsewhere.write("geheim.pdf");
  t.link(elsewhere.path(), "map");
  t.link(elsewhere / "geheim.pdf", "link.pdf");
  t.link("nergens", "dood.docx");
  t.link(".", "rond");
  CHECK(batch::find_reports(t.path(), Names{"pdf", "docx"}).files == Names{"dood.docx", "link.pdf"});
}

TEST_CASE("a folder that is not there is named") {
  const batch::Reports found = batch::find_reports("/nergens/uit", Names{"pdf", "docx"});
  REQUIRE(found.unreadable.size() == 1);
  CHECK(found.unreadable[0].name == "/nergens/uit");
}
