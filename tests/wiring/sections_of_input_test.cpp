// Books and overviews over sections that are not in order: what is said of them, once, and what is made all the same.
#include <filesystem>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "whole_program.hpp"

namespace {

std::string numbered_section(const std::string& number, const std::string& title, const std::string& text) {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title + "</titel><kosten><alinea>" + text +
         "</alinea></kosten></sectie>";
}

std::string with_priority(const std::string& number, const std::string& title) {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title +
         "</titel><doelstellingen><prioriteiten><prioriteit id=\"jeugd\">Jeugd</prioriteit></prioriteiten>"
         "</doelstellingen></sectie>";
}

const std::string refers =
    numbered_section("2.1", "Wonen", "Zie <verwijzing naar=\"2.2#jeugd\">de jeugd</verwijzing>.");
const std::string refused =
    "<sectie formaat=\"1\" nummer=\"2.2\"><titel>Veiligheid</titel><kosten><alinae>x</alinae></kosten></sectie>";

std::string book_of(const std::string& inner, const std::string& status = "concept") {
  return "<bundel formaat=\"1\"><titel>Begroting</titel><gegevens><status>" + status + "</status></gegevens>" + inner +
         "</bundel>";
}

Ran make_all(const TemporaryFolder& t) {
  return run_with(usual_rows(), {"export", t / "in", "-o", t / "uit", "--format", "html"});
}

std::size_t times(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("what refers to a section that a final book cannot have is no error of its own") {
  for (const std::string status : {"definitief", "vastgesteld"}) {
    const TemporaryFolder t;
    t.write("in/boek.xml", book_of("<secties map=\"p\"/>", status));
    t.write("in/p/1.xml", refers);
    t.write("in/p/2.xml", refused);
    const Ran ran = make_all(t);
    INFO(ran.err);
    CHECK(ran.status == 1);
    CHECK(times(ran.err, "[book-section-refused]") == 1);
    CHECK(times(ran.err, "[unknown-section-target]") == 0);
    CHECK_FALSE(std::filesystem::exists(t / "uit/boek.html"));
  }
}

TEST_CASE("a reference that leads nowhere in a section that is there is said of a final book too") {
  const TemporaryFolder t;
  t.write("in/boek.xml", book_of("<secties map=\"p\"/>", "definitief"));
  t.write("in/p/1.xml", numbered_section("2.1", "Wonen", "Zie <verwijzing naar=\"2.3#weg\">daar</verwijzing>."));
  t.write("in/p/2.xml", refused);
  t.write("in/p/3.xml", with_priority("2.3", "Zorg"));
  CHECK(times(make_all(t).err, "[unknown-section-target]") == 1);
}

TEST_CASE("where a named file or folder is not there, what refers to it is no error of its own") {
  for (const std::string named : {"<secties bestand=\"weg.xml\"/>", "<secties map=\"weg\"/>"}) {
    const TemporaryFolder t;
    t.write("in/boek.xml", book_of("<secties map=\"p\"/>" + named));
    t.write("in/p/1.xml", refers);
    const Ran ran = make_all(t);
    INFO(ran.err);
    CHECK(ran.status == 1);
    CHECK(times(ran.err, "\"weg") == 1);
    CHECK(times(ran.err, "[unknown-section-target]") == 0);
  }
}

TEST_CASE("a book of which no section could be named is not called empty as well") {
  const TemporaryFolder t;
  t.write("in/boek.xml", book_of("<secties bestand=\"weg.xml\"/>"));
  const Ran ran = make_all(t);
  CHECK(times(ran.err, "[section-file-missing]") == 1);
  CHECK(times(ran.err, "[book-empty]") == 0);
}

TEST_CASE("a section that is no well-formed XML is missing under its number and title, in its place") {
  const TemporaryFolder t;
  t.write("in/boek.xml", book_of("<secties map=\"p\"/>"));
  t.write("in/lta.xml",
          "<overzicht formaat=\"1\"><titel>Termijnagenda</titel><gegevens><status>concept</status></gegevens>"
          "<secties map=\"p\"/></overzicht>");
  t.write("in/p/a.xml", numbered_section("2.5", "Bestuur &amp; <nadruk>inwoners</nadruk>", "B&W besluit."));
  t.write("in/p/b.xml",
          "<sectie formaat=\"1\" nummer=\"2.1\"><titel>Wonen</titel><actiepunten><actie>Bouwen</actie></actiepunten>"
          "</sectie>");
  const Ran ran = make_all(t);
  INFO(ran.err);
  CHECK(ran.status == 1);
  const std::string book = read_all(t / "uit/boek.html");
  const std::size_t home = book.find(">2.1"), board = book.find(">2.5");
  INFO(book);
  REQUIRE(home != std::string::npos);
  REQUIRE(board != std::string::npos);
  CHECK(home < board);
  CHECK(book.find("Bestuur &amp; inwoners") != std::string::npos);
  CHECK(read_all(t / "uit/lta.html").find("2.5 Bestuur &amp; inwoners") != std::string::npos);
}

TEST_CASE("what the book says of itself a section in another language does not say again") {
  const TemporaryFolder t;
  t.write("in/boek.xml",
          "<bundel formaat=\"1\"><titel>Begroting</titel><gegevens><status>concept</status><datum>2026-06-30</datum>"
          "</gegevens><secties map=\"p\"/></bundel>");
  t.write("in/p/1.xml",
          "<sectie formaat=\"1\" taal=\"en\" nummer=\"2.1\"><titel>Housing</titel><gegevens><status>Concept</status>"
          "<versie>3</versie><datum>2026-06-30</datum></gegevens><kosten><alinea>Houses.</alinea></kosten></sectie>");
  REQUIRE(make_all(t).status == 0);
  const std::string book = read_all(t / "uit/boek.html");
  CHECK(book.find("30 juni 2026") != std::string::npos);
  CHECK(book.find("30 June 2026") == std::string::npos);
  CHECK(book.find(">Concept<") == std::string::npos);
  CHECK(book.find("Version") != std::string::npos);
}

TEST_CASE("a check calls a draft that lacks a section incomplete, and not in order") {
  const TemporaryFolder t;
  t.write("in/boek.xml", book_of("<secties map=\"p\"/>"));
  t.write("in/p/1.xml", refused);
  const Ran ran = run_with(usual_rows(), {"check", t / "in/boek.xml"});
  INFO(ran.out << ran.err);
  CHECK(ran.status == 1);
  CHECK(ran.out.find("1 boek: 1 onvolledig") != std::string::npos);
}

TEST_CASE("a run in which nothing can be made in the formats asked for is refused, with those that there are") {
  const TemporaryFolder t;
  t.write("in/p/1.xml", numbered_section("2.1", "Wonen", "Huizen."));
  t.write("in/boek.xml", book_of("<secties map=\"p\"/>"));
  for (const std::string format : {"csv", "xlsx,json"})
    for (const std::string input : {"in", "in/boek.xml"}) {
      const Ran ran = run_with(usual_rows(), {"export", t / input, "-o", t / "uit", "--format", format});
      INFO(ran.err);
      CHECK(ran.status == 2);
      CHECK(ran.err.find("kies uit: pdf, docx, odt, html") != std::string::npos);
    }
  t.write("in/lta.xml", "<overzicht formaat=\"1\"><titel>Termijnagenda</titel><secties map=\"q\"/></overzicht>");
  t.write("in/q/1.xml",
          "<sectie formaat=\"1\" nummer=\"2.2\"><titel>Zorg</titel><actiepunten><actie>Doen</actie></actiepunten>"
          "</sectie>");
  CHECK(run_with(usual_rows(), {"export", t / "in", "-o", t / "uit", "--format", "csv"}).status == 0);
}
