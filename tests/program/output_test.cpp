// What a run writes, and that nothing but its input changes it.
#include <filesystem>

#include "catch.hpp"
#include "docx_text.hpp"
#include "pdf_text.hpp"

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a second run, in another place, language and time zone, writes the same bytes") {
  const TemporaryFolder folder;
  const Ran ran =
      raadstuk("export input/*.xml -f pdf,docx,odt -o " + folder.path(),
               "TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=nl_NL.UTF-8 LC_NUMERIC=de_DE.UTF-8 HOME=/nonexistent");
  CHECK(ran.status == 0);
  CHECK(ran.out.starts_with("7 stukken: 7 geschreven, in "));
  const Exported& samples = Exported::samples();
  REQUIRE(folder.list() == samples.folder().list());
  for (const std::string& name : folder.list()) {
    if (name.find("raadstuk.") != std::string::npos) continue;  // the manifest has times, the lock has who held it
    INFO(name);
    CHECK(read_all(folder / name) == read_all(samples.folder() / name));
  }
}

TEST_CASE("a strict reader finds nothing to repair in any file") {
  for (const std::string& name : sample_names()) {
    const Ran qpdf = run_command("qpdf --check " + Exported::samples().pdf(name));
    INFO(qpdf.out << qpdf.err);
    CHECK(qpdf.status == 0);
    CHECK(qpdf.err.empty());
    CHECK(qpdf.out.starts_with("checking "));
    CHECK(run_command("unzip -tqq " + Exported::samples().docx(name)).status == 0);
  }
}

TEST_CASE("both files have the same title, which names section and document") {
  const Exported& samples = Exported::samples();
  const std::string title = "2.6.1 Veiligheid, handhaving en crisisbeheersing (Programmabegroting 2026)";
  CHECK(information(samples.pdf("veiligheid-2.6.1"), "Title") == title);
  CHECK(run_command("pdfinfo -meta " + samples.pdf("veiligheid-2.6.1")).out.find('>' + title + '<') !=
        std::string::npos);
  WordText word(samples.docx("veiligheid-2.6.1"));
  CHECK(std::string(word.package().root("docProps/core.xml").child("dc:title").text().get()) == title);
  CHECK(information(samples.pdf("veiligheid-2.6.1"), "Author") == "Gemeente Amstelveen");
  CHECK(information(samples.pdf("veiligheid-2.6.1"), "Tagged") == "yes");
  CHECK(information(samples.pdf("veiligheid-2.6.1"), "PDF version") == "1.7");
}

TEST_CASE("dates come from the XML or from SOURCE_DATE_EPOCH; without either there is none") {
  const Exported& samples = Exported::samples();
  CHECK(information(samples.pdf("veiligheid-2.6.1"), "CreationDate").empty());
  CHECK(run_command("TZ=UTC pdfinfo -isodates " + samples.pdf("alle-elementen"))
            .out.find("CreationDate:    2025-10-01T00:00:00Z") != std::string::npos);
  const TemporaryFolder folder;
  REQUIRE(raadstuk("export input/veiligheid-2.6.1.xml -o " + folder.path(), "SOURCE_DATE_EPOCH=1700000000").status ==
          0);
  CHECK(run_command("TZ=UTC pdfinfo -isodates " + (folder / "veiligheid-2.6.1.pdf"))
            .out.find("CreationDate:    2023-11-14T22:13:20Z") != std::string::npos);
  WordText word(folder / "veiligheid-2.6.1.docx");
  CHECK(std::string(word.package().root("docProps/core.xml").child("dcterms:created").text().get()) ==
        "2023-11-14T22:13:20Z");
}

TEST_CASE("--format writes what it names and nothing else") {
  const TemporaryFolder folder;
  CHECK(raadstuk("export input/leeg-blok.xml --format pdf -o " + (folder / "a")).status == 0);
  CHECK(reports_in(folder, "a") == Names{"leeg-blok.pdf"});
  CHECK(raadstuk("export input/leeg-blok.xml -f docx -o " + (folder / "b")).status == 0);
  CHECK(reports_in(folder, "b") == Names{"leeg-blok.docx"});
  CHECK(read_all(folder / "a/leeg-blok.pdf") == read_all(Exported::samples().pdf("leeg-blok")));
  CHECK(read_all(folder / "b/leeg-blok.docx") == read_all(Exported::samples().docx("leeg-blok")));
  CHECK(raadstuk("export input/leeg-blok.xml -f txt -o " + (folder / "c")).status == 2);
  CHECK_FALSE(fs::exists(folder / "c"));
}

TEST_CASE("a program that runs in its checkout finds the styles there from any folder") {
  const TemporaryFolder t;
  t.write("a.xml",
          "<sectie formaat=\"1\"><titel>T</titel><doelstellingen><alinea>a</alinea></doelstellingen></sectie>");
  CHECK(raadstuk("export a.xml -s groot -o out", "", t.path()).status == 0);
  CHECK(reports_in(t, "out").size() == 2);
  t.write("styles/groot.xml", "geen stijl");  // the folder where one works goes before
  CHECK(raadstuk("export a.xml -s groot -o out", "", t.path()).status == 2);
}

TEST_CASE("--dry-run reads and says everything, and writes nothing, not even the folder") {
  const TemporaryFolder folder;
  const std::string out = folder / "out";
  const Ran ran = raadstuk("export input --dry-run -o " + out);
  CHECK(ran.status == 0);
  CHECK(lines_of(ran.out).size() == 17);  // with why
  CHECK(ran.out.find(out + "/veiligheid-2.6.1.docx (new)\n") != std::string::npos);
  CHECK(lines_of(ran.out).back().starts_with("7 inputs: 7 to write, in "));
  CHECK_FALSE(fs::exists(out));
  const std::string bad = folder.write("fout.xml", "<sectie formaat=\"1\"><titel>A</titel><doelen/></sectie>");
  CHECK(raadstuk("export --dry-run " + bad + " -o " + out).status == 1);
  CHECK_FALSE(fs::exists(out));
}

TEST_CASE("check writes nothing, and judges by --strict") {
  const TemporaryFolder folder;
  const Ran easy = raadstuk(PROJECT_FILES "/input/veiligheid-2.6.1.xml", "", folder.path());
  CHECK(easy.status == 2);  // a file is no command
  const std::string style = " -s " PROJECT_FILES "/styles/standaard.xml";
  const Ran check = raadstuk("check " PROJECT_FILES "/input/veiligheid-2.6.1.xml" + style, "", folder.path());
  CHECK(check.status == 0);
  CHECK(check.err.find("remark: ") != std::string::npos);
  CHECK(raadstuk("check --strict " PROJECT_FILES "/input/veiligheid-2.6.1.xml" + style, "", folder.path()).status == 1);
  CHECK(raadstuk("check --strict " PROJECT_FILES "/input/leeg-blok.xml" + style, "", folder.path()).status == 0);
  CHECK(folder.list().empty());
}

TEST_CASE("--set puts a value in both files and leaves the XML alone") {
  const TemporaryFolder folder;
  const std::string before = read_all(PROJECT_FILES "/input/veiligheid-2.6.1.xml");
  const Ran ran = raadstuk(
      "export input/veiligheid-2.6.1.xml --set status=vastgesteld --set agendapunt=9b --set 'kenmerk=Z/26 & 1' -o " +
      folder.path());
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  CHECK(read_all(PROJECT_FILES "/input/veiligheid-2.6.1.xml") == before);
  for (const auto& texts :
       {tree_texts(folder / "veiligheid-2.6.1.pdf"), WordText(folder / "veiligheid-2.6.1.docx").body()})
    for (const auto& [label, value] :
         {std::pair{"Status", "vastgesteld"}, {"Agendapunt", "9b"}, {"Kenmerk", "Z/26 & 1"}}) {
      const auto at = std::find(texts.begin(), texts.end(), label);
      REQUIRE(at != texts.end());
      CHECK(*(at + 1) == value);
    }
  CHECK(page_texts(folder / "veiligheid-2.6.1.pdf").back().starts_with("vastgesteld "));
}

TEST_CASE("--set that cannot be is refused before anything is written") {
  const TemporaryFolder folder;
  for (const char* set : {"datum=2025-02-30", "wethouder=X", "status", "veld=X"}) {
    INFO(set);
    const Ran ran = raadstuk(fmt::format("export input --set {} -o {}/out", set, folder.path()));
    CHECK(ran.status == 2);
    CHECK(ran.err.find("error: ") != std::string::npos);
  }
  CHECK(folder.list().empty());
  // Which of two meetings is meant can only be said of a section.
  const Ran several = raadstuk("export input/alle-elementen.xml --set agendapunt=9 -o " + (folder / "out"));
  CHECK(several.status == 1);
  CHECK(several.err.find("[set-several-meetings]") != std::string::npos);
  CHECK(folder.list() ==
        Names{"out/.raadstuk.lock", "out/meldingen.html", "out/raadstuk.json", "out/raadstuk.run.json"});
}

TEST_CASE("--embed-source makes it PDF/A-3a with the XML inside, byte for byte") {
  const TemporaryFolder folder;
  REQUIRE(raadstuk("export input/alle-elementen.xml --embed-source -f pdf -o " + folder.path()).status == 0);
  const std::string pdf = folder / "alle-elementen.pdf";
  CHECK(run_command("pdfdetach -saveall -o " + folder.path() + "/ " + pdf).status == 0);
  CHECK(read_all(folder / "alle-elementen.xml") == read_all(PROJECT_FILES "/input/alle-elementen.xml"));
  CHECK(run_command("pdfinfo -meta " + pdf).out.find("<pdfaid:part>3</pdfaid:part>") != std::string::npos);
  CHECK(run_command("pdfinfo -meta " + Exported::samples().pdf("alle-elementen"))
            .out.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
  CHECK(tree_texts(pdf) == tree_texts(Exported::samples().pdf("alle-elementen")));
}

TEST_CASE("without options a run reads a folder deep, writes to output and says so") {
  const TemporaryFolder folder;
  fs::create_directory_symlink(PROJECT_FILES "/styles", folder / "styles");
  fs::create_directories(folder / "input/deel");
  fs::copy_file(PROJECT_FILES "/input/leeg-blok.xml", folder / "input/leeg-blok.xml");
  fs::copy_file(PROJECT_FILES "/input/zonder-actiepunten.xml", folder / "input/deel/sectie.XML");
  fs::copy_file(PROJECT_FILES "/input/leeg-blok.xml", folder / "input/~$leeg-blok.xml");
  const Ran ran = raadstuk("export input", "", folder.path());
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(reports_in(folder, "output") ==
        Names{"deel/sectie.docx", "deel/sectie.pdf", "leeg-blok.docx", "leeg-blok.pdf"});
  CHECK(ran.out.ends_with(" -> output\n"));
  CHECK(read_all(folder / "output/leeg-blok.pdf") == read_all(Exported::samples().pdf("leeg-blok")));
}
