// `raadstuk compare`, as a council's clerk uses it.
#include <filesystem>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "comparing_runs.hpp"
#include "docx_text.hpp"
#include "running.hpp"

namespace {

using comparing_runs::section;
using comparing_runs::tells;
using comparing_runs::words;

// zorg by its path, wonen by its number and jeugd by its title; sport is new and kunst is gone.
void write_versions(const TemporaryFolder& t) {
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een oude zin over zorg."));
  t.write("nieuw/zorg.xml", section("2.9", "Zorg", "Een nieuwe zin over zorg.", "4e kwartaal"));
  t.write("oud/wonen.xml", section("2.2", "Wonen", "Wij bouwen huizen."));
  t.write("nieuw/b/huizen.xml", section("2.2", "Bouwen", "Wij bouwen huizen."));
  t.write("oud/jeugd.xml", section("2.3", "Jeugd en gezin", "Wij helpen."));
  t.write("nieuw/gezin.xml", section("2.7", "Jeugd en gezin", "Wij helpen."));
  t.write("nieuw/sport.xml", section("2.8", "Sport", "Wij rennen."));
  t.write("oud/kunst.xml", section("2.6", "Kunst", "Wij dansen."));
}

Ran compare(const TemporaryFolder& t, const std::string& arguments = "oud nieuw -o uit",
            const std::string& environment = "") {
  return raadstuk("compare " + arguments + words, environment, t.path());
}

using Names = std::vector<std::string>;

// Without what the program keeps for itself.
Names made(const TemporaryFolder& t, const std::string& folder = "uit") {
  Names names = t.list(folder);
  std::erase_if(names, [](const std::string& name) {
    return name.find("raadstuk") != std::string::npos || name == "meldingen.html";
  });
  return names;
}

std::string document_xml(const std::string& file) {
  return run_command("unzip -p '" + file + "' word/document.xml").out;
}

}  // namespace

TEST_CASE("sections of two folders belong together by path, by number and by title") {
  const TemporaryFolder t;
  write_versions(t);
  const Ran ran = compare(t, "oud nieuw -o uit -f html");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(made(t) == Names{"b/huizen met wijzigingen.docx", "b/huizen was-wordt.html", "gezin met wijzigingen.docx",
                         "gezin was-wordt.html", "wijzigingen.html", "wijzigingen.json", "zorg met wijzigingen.docx",
                         "zorg was-wordt.html"});
  const std::string json = read_all(t / "uit/wijzigingen.json");
  INFO(json);
  CHECK(json.find("\"title\":\"Sport\",\"kind\":\"new\"") != std::string::npos);
  CHECK(json.find("\"title\":\"Kunst\",\"kind\":\"gone\"") != std::string::npos);
  CHECK(json.find("{\"action\":\"1. Een plan maken\",\"was\":\"2e kwartaal\",\"is\":\"4e kwartaal\"}") !=
        std::string::npos);
  const std::string overview = read_all(t / "uit/wijzigingen.html");
  CHECK(overview.find("Verschoven planning") != std::string::npos);
}

TEST_CASE("a folder within the other is compared with what stands beside it") {
  const TemporaryFolder t;
  t.write("secties/wonen.xml", section("2.1", "Wonen", "Er komen huizen."));
  t.write("secties/2027/wonen.xml", section("2.1", "Wonen", "Er komen meer huizen."));
  const Ran ran = raadstuk("compare secties secties/2027 -o uit -f html" + words, "", t.path());
  INFO(ran.err);
  CHECK(ran.status == 0);
  const std::string changes = read_all(t / "uit/wijzigingen.json");
  CHECK(changes.find("\"kind\":\"changed\"") != std::string::npos);
  CHECK(changes.find("\"kind\":\"gone\"") == std::string::npos);
}

TEST_CASE("formats that no comparison has are refused, with those that there are, and nothing is written") {
  const TemporaryFolder t;
  write_versions(t);
  for (const std::string format : {"xlsx", "csv", "json"}) {
    const Ran ran = compare(t, "oud nieuw -o uit -f " + format);
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.err.find("choose from: pdf, docx, odt, html") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(t / "uit"));
  }
}

TEST_CASE("what is up to date is left alone, until either side changes") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(compare(t).status == 0);
  CHECK(compare(t).out.find("7 up to date") != std::string::npos);
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een andere zin over zorg."));
  const Ran ran = compare(t);
  CHECK(ran.out.find("3 written, 4 up to date") != std::string::npos);
  // Another old folder with the same sections is another comparison.
  std::filesystem::copy(t / "oud", t / "ouder", std::filesystem::copy_options::recursive);
  CHECK(compare(t, "ouder nieuw -o uit").out.find("7 written") != std::string::npos);
}

TEST_CASE("a comparison reads back as what it was made of") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(compare(t, "oud nieuw -o uit -f all").status == 0);
  const Ran ran = raadstuk("verify uit --language en", "", t.path());
  INFO(ran.err);
  CHECK(ran.status == 0);
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een andere zin over zorg."));
  CHECK(raadstuk("verify uit --language en", "", t.path()).status == 1);
}

TEST_CASE("changes are tracked in Word, by the author that is named and on the section's day") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(compare(t, "oud/zorg.xml nieuw/zorg.xml -o uit").status == 0);
  CHECK(made(t) == Names{"zorg met wijzigingen.docx", "zorg was-wordt.docx", "zorg was-wordt.pdf"});
  std::string xml = document_xml(t / "uit/zorg met wijzigingen.docx");
  CHECK(xml.find("w:author=\"Gemeente Voorbeeld\" w:date=\"2025-10-01T00:00:00Z\"><w:r><w:delText "
                 "xml:space=\"preserve\">oude</w:delText>") != std::string::npos);
  REQUIRE(compare(t, "oud/zorg.xml nieuw/zorg.xml -o uit --author 'R. de Boer'", "SOURCE_DATE_EPOCH=0").status == 0);
  xml = document_xml(t / "uit/zorg met wijzigingen.docx");
  CHECK(xml.find("w:author=\"R. de Boer\" w:date=\"1970-01-01T00:00:00Z\"") != std::string::npos);
  // What is in no word processing document has no marks.
  CHECK(document_xml(t / "uit/zorg was-wordt.docx").find("w:ins") == std::string::npos);
}

TEST_CASE("a side with errors is told once, and what else there is is compared") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(compare(t).status == 0);
  t.write("oud/zorg.xml",
          "<sectie formaat=\"1\"><titel>Zorg</titel><doelstellingen><alinia>x</alinia></doelstellingen></sectie>");
  const Ran ran = compare(t);
  INFO(ran.err);
  CHECK(ran.status == 1);
  CHECK(ran.err.find("oud/zorg.xml:1:") != std::string::npos);
  CHECK(ran.err.find("[unknown-element]") == ran.err.rfind("[unknown-element]"));
  CHECK(tells(ran, "stale-report"));
  CHECK(std::filesystem::exists(t / "uit/zorg was-wordt.pdf"));
  CHECK(read_all(t / "uit/wijzigingen.json").find("\"kind\":\"refused\"") != std::string::npos);
}

TEST_CASE("two sections of one number are named, and the others are compared") {
  const TemporaryFolder t;
  write_versions(t);
  t.write("nieuw/dubbel.xml", section("2.2", "Nog een", "Wij bouwen niets."));
  const Ran ran = compare(t);
  CHECK(ran.status == 1);
  CHECK(tells(ran, "compare-same-number"));
  CHECK_FALSE(std::filesystem::exists(t / "uit/dubbel was-wordt.pdf"));
  CHECK(std::filesystem::exists(t / "uit/zorg was-wordt.pdf"));
}

TEST_CASE("what cannot be compared at all is said, and nothing is written") {
  const TemporaryFolder t;
  write_versions(t);
  const auto refused = [&](const std::string& arguments, const std::string& code, int status) {
    INFO(arguments);
    const Ran ran = compare(t, arguments);
    CHECK(tells(ran, code));
    CHECK(ran.status == status);
    CHECK_FALSE(std::filesystem::exists(t / "uit"));
  };
  refused("oud -o uit", "compare-two", 2);
  refused("oud nieuw", "compare-without-output", 2);
  refused("oud oud -o uit", "compare-same", 2);
  refused("oud/zorg.xml nieuw -o uit", "compare-unlike", 2);
  t.write("ander/bestuur.xml", section("9.1", "Bestuur", "Wij besturen."));
  refused("oud ander -o uit", "compare-no-pairs", 1);
  refused("oud weg -o uit", "input-missing", 1);
}

TEST_CASE("reports and comparisons do not stand in one folder") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(raadstuk("export nieuw -o verslagen" + words, "", t.path()).status == 0);
  REQUIRE(compare(t).status == 0);
  const Names reports = t.list("verslagen"), comparisons = made(t);
  const Ran among_reports = compare(t, "oud nieuw -o verslagen"),
            among_comparisons = raadstuk("export nieuw -o uit" + words, "", t.path());
  CHECK(tells(among_reports, "comparison-among-reports"));
  CHECK(among_reports.status == 2);
  CHECK(tells(among_comparisons, "reports-among-comparisons"));
  CHECK(among_comparisons.status == 2);
  CHECK(t.list("verslagen") == reports);
  CHECK(made(t) == comparisons);
}

TEST_CASE("a comparison whose section is gone is named, and --prune removes it") {
  const TemporaryFolder t;
  write_versions(t);
  REQUIRE(compare(t).status == 0);
  std::filesystem::remove(t / "oud/zorg.xml");
  CHECK(tells(compare(t), "input-gone"));
  CHECK(compare(t, "oud nieuw -o uit --prune").status == 0);
  CHECK_FALSE(std::filesystem::exists(t / "uit/zorg was-wordt.pdf"));
  CHECK(std::filesystem::exists(t / "uit/gezin was-wordt.pdf"));
}

TEST_CASE("an earlier overview stays where no section can be read any more") {
  const TemporaryFolder t;
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een oude zin."));
  t.write("nieuw/zorg.xml", section("2.1", "Zorg", "Een nieuwe zin."));
  REQUIRE(compare(t).status == 0);
  t.write("oud/zorg.xml", "<sectie formaat=\"1\"><titel>Zorg</titel><alinia>x</alinia></sectie>");
  t.write("nieuw/zorg.xml", "<sectie formaat=\"1\"><titel>Zorg</titel><alinia>x</alinia></sectie>");
  const Ran ran = compare(t);
  INFO(ran.err);
  CHECK(ran.status == 1);
  CHECK(tells(ran, "stale-report"));
  CHECK(std::filesystem::exists(t / "uit/wijzigingen.pdf"));
  CHECK(std::filesystem::exists(t / "uit/wijzigingen.json"));
}
