// Reports in Word and OpenDocument are the sections that they were made of.
#include "marked.hpp"

#include "docx/made_letterhead.hpp"
#include "verifying.hpp"

TEST_CASE("the samples come back from Word and OpenDocument, ids included") {
  const TemporaryFolder t;
  REQUIRE(raadstuk("export input -f docx,odt -o " + (t / "reports")).status == 0);
  for (const std::string& name : sample_names())
    for (const std::string form : {".docx", ".odt"}) {
      INFO(name + form);
      CHECK(difference(t, name, PROJECT_FILES "/input/" + name + ".xml", form).empty());
    }
}

TEST_CASE("generated sections come back from Word and OpenDocument") { check_generated(1, 10); }

TEST_CASE("what a letterhead prints is no text of the report, and what a colleague wrote there is said") {
  const TemporaryFolder t;
  made::Letterhead letterhead;
  std::string line;
  for (int i = 0; i < 60; ++i) line += "Merenveld ";
  letterhead.header = "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p><w:p><w:r><w:t>Postbus 12</w:t></w:r></w:p>";
  letterhead.footer =
      R"(<w:p><w:r><w:t>Blad </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>)"
      R"( PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>)"
      R"(<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>)";
  t.write("brief.docx", made::letterhead(letterhead));
  t.write("huis.xml", "<stijl formaat=\"1\" basis=\"standaard\"><briefpapier bestand=\"brief.docx\"/></stijl>");
  const Made made("veiligheid-2.6.1", "-f docx --style " + (t / "huis.xml"));
  const std::string back = " -o " + (t / "back") + " --language en --force";
  CHECK(raadstuk("import " + made.file("docx") + back).err.find("import-running-text") == std::string::npos);
  t.write("edited.docx", made.docx_with("word/header1.xml", "Postbus 12", "Postbus 21"));
  CHECK(raadstuk("import " + (t / "edited.docx") + back).err.find("\"Postbus 21\"") != std::string::npos);
}
