// Books, as the whole program meets them: what is in them, and what becomes of sections that are not in order.
#include <filesystem>
#include <set>

#include "catch.hpp"
#include "running.hpp"

namespace {

std::string section_xml(const std::string& number, const std::string& title, const std::string& inner) {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title + "</titel>" + inner + "</sectie>";
}

std::string book_xml(const std::string& inner, const std::string& status = "concept") {
  return "<bundel formaat=\"1\">\n<titel>Programmabegroting 2026</titel>\n<gegevens><organisatie>Gemeente Voorbeeld"
         "</organisatie><status>" +
         status + "</status><jaar>2026</jaar></gegevens>\n" + inner + "</bundel>\n";
}

const std::string safety = section_xml(
    "2.10", "Veiligheid",
    "<gegevens><jaar>2026</jaar><portefeuillehouder>R. de Boer</portefeuillehouder></gegevens><doelstellingen>"
    "<prioriteiten><prioriteit id=\"jeugd\">Jeugd</prioriteit></prioriteiten><alinea>Tekst<noot>Een noot.</noot>."
    "</alinea><tabel id=\"t\"><bijschrift>Lasten</bijschrift><kop><cel>Post</cel><cel>2026</cel></kop><rij><cel>Inzet"
    "</cel><cel>12</cel></rij></tabel></doelstellingen><actiepunten><actie prioriteit=\"jeugd\">Plan maken</actie>"
    "</actiepunten>");
const std::string care = section_xml(
    "2.9", "Zorg",
    "<kosten><alinea>Zie <verwijzing naar=\"2.10#jeugd\">de jeugd</verwijzing><noot>Nog een.</noot>.</alinea><tabel>"
    "<bijschrift>Baten</bijschrift><rij><cel>Inzet</cel><cel>1</cel></rij></tabel></kosten>");

void write_books(const TemporaryFolder& t, const std::string& inner, const std::string& status = "concept") {
  t.write("in/begroting.xml", book_xml(inner, status));
  t.write("in/p2/2.10.xml", safety);
  t.write("in/p2/zorg/2.9.xml", care);
}

Ran export_books(const TemporaryFolder& t, const std::string& more = "") {
  return raadstuk("export " + (t / "in") + " -o " + (t / "out") + " --language en " + more);
}

std::string book_text(const TemporaryFolder& t, const std::string& more = "") {
  std::string text = run_command("pdftotext " + more + " " + (t / "out/begroting.pdf") + " -").out;
  std::replace(text.begin(), text.end(), '\f', '\n');
  return text;
}

// Where a line of the text is, and so what stands before what.
std::size_t line_at(const std::string& text, const std::string& line) {
  INFO(text);
  const std::size_t at = ("\n" + text).find("\n" + line);
  CHECK(at != std::string::npos);
  return at;
}

const std::string guide_and_part =
    "<hoofdstuk><titel>Leeswijzer</titel><alinea>Lees dit eerst<noot>Vooraf.</noot>.</alinea></hoofdstuk>\n"
    "<deel><titel>Programma 2</titel><secties map=\"p2\"/></deel>\n";

}  // namespace

TEST_CASE("a book has its chapters, its parts and their sections by number, and verify finds it in order") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  const Ran ran = export_books(t);
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  const std::string text = book_text(t, "-f 3");
  const std::size_t guide = line_at(text, "Leeswijzer"), part = line_at(text, "Programma 2"),
                    first = line_at(text, "2.9 Zorg"), second = line_at(text, "2.10 Veiligheid");
  CHECK(guide < part);
  CHECK(part < first);
  CHECK(first < second);  // 2.9 before 2.10
  const std::string contents = run_command("pdftotext -f 2 -l 2 " + (t / "out/begroting.pdf") + " -").out;
  CHECK(contents.find("2.10 Veiligheid") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
  CHECK(export_books(t).out.find("3 up to date") != std::string::npos);
}

TEST_CASE("a book goes out in every form, and verify reads each back") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  const Ran ran = export_books(t, "--only begroting --format all");
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  for (const char* form : {"pdf", "docx", "odt", "html"})
    CHECK(std::filesystem::exists(t / ("out/begroting." + std::string(form))));
  const Ran verified = raadstuk("verify " + (t / "out") + " --language en");
  INFO(verified.out);
  CHECK(verified.status == 0);
  CHECK(verified.out.find("(PDF, Word, OpenDocument, web page): All text of the section is in it") !=
        std::string::npos);
  // A word that one of them lost is found.
  std::string page = read_all(t / "out/begroting.html");
  const std::size_t word = page.find("Nog een.");
  REQUIRE(word != std::string::npos);
  t.write("out/begroting.html", page.erase(word, 4));
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 1);
}

TEST_CASE("a place of a section has an address in the web page of a book that no other place has") {
  const TemporaryFolder t;
  write_books(t,
              "<hoofdstuk><titel>Een</titel><onderdeel><titel>a</titel><alinea>b</alinea></onderdeel></hoofdstuk>"
              "<hoofdstuk><titel>Twee</titel><onderdeel><titel>a</titel><alinea>b <verwijzing naar=\"2.10#jeugd\">"
              "c</verwijzing></alinea></onderdeel></hoofdstuk><deel><titel>p</titel><secties map=\"p2\"/></deel>");
  // No number, and white space in its path, which an id cannot have.
  t.write("in/p2/wonen en werken.xml",
          "<sectie formaat=\"1\"><titel>Wonen</titel><kosten><alinea>Huizen.</alinea></kosten></sectie>");
  const Ran ran = export_books(t, "--only begroting --format html");
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  const std::string page = read_all(t / "out/begroting.html");
  std::set<std::string> ids;
  for (std::size_t at = page.find(" id=\""); at != std::string::npos; at = page.find(" id=\"", at + 1)) {
    const std::string id = page.substr(at + 5, page.find('"', at + 5) - at - 5);
    CHECK(ids.insert(id).second);
    CHECK(id.find(' ') == std::string::npos);
  }
  for (const char* id : {"titel", "hoofdstuk-1", "hoofdstuk-1-onderdeel-1", "hoofdstuk-2-onderdeel-1", "deel-1", "2.10",
                         "2.10#jeugd", "2.9#kosten", "p2/wonen%20en%20werken.xml#kosten"})
    CHECK(ids.contains(id));
  CHECK(page.find("<a href=\"#2.10%23jeugd\">c</a>") != std::string::npos);
  CHECK(page.find("<a href=\"#2.10\">2.10 Veiligheid</a>") != std::string::npos);  // in the contents list
}

TEST_CASE("notes and tables are numbered through a book, priorities and actions by section") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(export_books(t, "--only begroting").status == 0);
  const std::string text = book_text(t);
  line_at(text, "Tabel 1. Baten");
  line_at(text, "Tabel 2. Lasten");
  line_at(text, "3\n\nEen noot.");
}

TEST_CASE("a section in a book shows what the book does not say of itself") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(export_books(t, "--only begroting").status == 0);
  const std::string text = book_text(t, "-f 3");
  CHECK(text.find("R. de Boer") != std::string::npos);
  CHECK(text.find("Jaar") == std::string::npos);
}

TEST_CASE("a reference to another section is a link in a book and plain text in the report alone") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(export_books(t).status == 0);
  const auto links = [&](const std::string& report) {
    return run_command("unzip -p " + (t / ("out/" + report + ".docx")) + " word/document.xml")
        .out.find("w:anchor=\"_Ref");
  };
  CHECK(links("begroting") != std::string::npos);
  CHECK(links("p2/zorg/2.9") == std::string::npos);
  t.write("in/p2/zorg/2.9.xml", section_xml("2.9", "Zorg",
                                            "<kosten><alinea><verwijzing naar=\"2.10#wonen\">x</verwijzing>"
                                            "</alinea></kosten>"));
  const Ran ran = export_books(t);
  CHECK(ran.status == 1);
  CHECK(t.shown(ran.err).find("T/in/p2/zorg/2.9.xml:1:") != std::string::npos);
  CHECK(ran.err.find("[unknown-section-target]") != std::string::npos);
  CHECK(reports_in(t, "out").size() == 6);  // the earlier book is kept
}

TEST_CASE("a draft is made without a section that has errors, says so, and the run ends with 1") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  t.write("in/p2/zorg/2.9.xml", section_xml("2.9", "Zorg", "<kosten><alinae>x</alinae></kosten>"));
  Ran ran = export_books(t);
  CHECK(ran.status == 1);
  CHECK(t.shown(ran.err).find("T/in/begroting.xml:5:42: warning: the section \"p2/zorg/2.9.xml\" has errors (1)") !=
        std::string::npos);
  CHECK(ran.err.find("unknown element") == ran.err.rfind("unknown element"));  // at the section, once
  CHECK(book_text(t).find("Deze sectie ontbreekt in dit concept.") != std::string::npos);
  CHECK(book_text(t).find("Veiligheid") != std::string::npos);
  // The next run says so again, though it has nothing to make.
  ran = export_books(t);
  CHECK(ran.status == 1);
  CHECK(ran.err.find("[book-section-missing]") != std::string::npos);
  // Where the section is no input of the run, its errors are told at the book.
  ran = export_books(t, "--only begroting --force");
  CHECK(t.shown(ran.err).find("T/in/p2/zorg/2.9.xml:1:") != std::string::npos);
  CHECK(ran.status == 1);
}

TEST_CASE("a final book is not made without a section, and the one before stays") {
  const TemporaryFolder t;
  write_books(t, guide_and_part, "definitief");
  REQUIRE(export_books(t).status == 0);
  const std::string before = read_all(t / "out/begroting.pdf");
  t.write("in/p2/zorg/2.9.xml", section_xml("2.9", "Zorg", "<kosten><alinae>x</alinae></kosten>"));
  const Ran ran = export_books(t);
  CHECK(ran.status == 1);
  CHECK(ran.err.find("[book-section-refused]") != std::string::npos);
  CHECK(read_all(t / "out/begroting.pdf") == before);
}

TEST_CASE("a section that is new, changed or excluded makes the book anew, and no other report") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(export_books(t).status == 0);
  t.write("in/p2/2.11.xml", section_xml("2.11", "Wonen", "<kosten><alinea>Huizen.</alinea></kosten>"));
  Ran ran = export_books(t);
  CHECK(ran.out.find("2 written, 2 up to date") != std::string::npos);
  CHECK(book_text(t).find("Huizen.") != std::string::npos);
  t.write("in/p2/2.11.xml", section_xml("2.11", "Wonen", "<kosten><alinea>Flats.</alinea></kosten>"));
  ran = export_books(t);
  CHECK(ran.out.find("2 written, 2 up to date") != std::string::npos);
  ran = export_books(t, "--exclude 'p2/2.11'");
  CHECK(book_text(t).find("Flats.") == std::string::npos);
  CHECK(export_books(t, "--exclude 'p2/2.11'").out.find("3 up to date") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
}

TEST_CASE("pictures and tables of a section are found from its own folder") {
  const TemporaryFolder t;
  write_books(t, "<secties map=\"p2\"/>");
  std::filesystem::create_directories(t / "in/p2/zorg/beelden");
  std::filesystem::copy_file(PROJECT_FILES "/input/beelden/jeugdhulp.png", t / "in/p2/zorg/beelden/a.png");
  t.write("in/cijfers.csv", "Post;2026\nLasten;1250000\n");
  t.write("in/p2/zorg/2.9.xml",
          section_xml("2.9", "Zorg",
                      "<kosten><afbeelding bestand=\"beelden/a.png\" alt=\"Een staafdiagram van de hulp\"/>"
                      "<tabel bestand=\"../../cijfers.csv\"/></kosten>"));
  t.write("in/p2/2.10.xml",
          section_xml("2.10", "Veiligheid", "<kosten><afbeelding bestand=\"weg.png\" alt=\"x\"/></kosten>"));
  Ran ran = export_books(t);
  CHECK(ran.status == 1);
  CHECK(book_text(t).find("1.250.000") != std::string::npos);
  CHECK(run_command("pdfimages -list " + (t / "out/begroting.pdf")).out.find("image") != std::string::npos);
  CHECK(book_text(t).find("Deze sectie ontbreekt") != std::string::npos);
}

TEST_CASE("a section in another language keeps it") {
  const TemporaryFolder t;
  write_books(t, "<secties map=\"p2\"/>");
  t.write("in/p2/2.10.xml",
          "<sectie formaat=\"1\" taal=\"en\" nummer=\"2.10\"><titel>Safety</titel><kosten><alinea>Costs."
          "</alinea></kosten></sectie>");
  t.write("in/p2/zorg/2.9.xml", section_xml("2.9", "Zorg", "<kosten><alinea>Geld.</alinea></kosten>"));
  REQUIRE(export_books(t).status == 0);
  CHECK(book_text(t).find("What may it cost?") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").out.find("Language: nl-NL, en-GB") != std::string::npos);
}

TEST_CASE("the same book is the same bytes, in whatever order its folder is read") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(export_books(t).status == 0);
  const std::string pdf = read_all(t / "out/begroting.pdf"), docx = read_all(t / "out/begroting.docx");
  REQUIRE(export_books(t, "--force --jobs 4").status == 0);
  CHECK(read_all(t / "out/begroting.pdf") == pdf);
  CHECK(read_all(t / "out/begroting.docx") == docx);
}

TEST_CASE("raadstuk set changes the values of a book, and --set those of a run") {
  const TemporaryFolder t;
  write_books(t, guide_and_part);
  REQUIRE(raadstuk("set " + (t / "in/begroting.xml") + " status=definitief").status == 0);
  CHECK(read_all(t / "in/begroting.xml").find("<status>definitief</status>") != std::string::npos);
  REQUIRE(export_books(t, "--set status=vastgesteld").status == 0);
  CHECK(book_text(t, "-l 1").find("vastgesteld") != std::string::npos);
}

TEST_CASE("what refers to a section that is missing in a draft is plain text, and leads there once it is mended") {
  const TemporaryFolder t;
  t.write("in/zorg.xml", care);
  t.write("in/veiligheid.xml", section_xml("2.10", "Veiligheid", "<doelstellingen><fout/></doelstellingen>"));
  t.write("in/boek.xml", book_xml("<secties map=\".\"/>"));
  const std::string line = "export in -f docx -o out --style " PROJECT_FILES "/styles/standaard.xml";
  const Ran draft = raadstuk(line, "", t.path());
  INFO(draft.err);
  CHECK(draft.status == 1);
  CHECK(draft.err.find("[unknown-section-target]") == std::string::npos);
  CHECK(std::filesystem::exists(t / "out/boek.docx"));
  t.write("in/veiligheid.xml",
          section_xml("2.10", "Veiligheid", "<doelstellingen><alinea>Rust.</alinea></doelstellingen>"));
  const Ran mended = raadstuk(line, "", t.path());
  CHECK(mended.err.find("[unknown-section-target]") != std::string::npos);
}
