// Tables that take their rows from a CSV file, as the whole program meets them.
#include <filesystem>

#include "catch.hpp"
#include "hostile.hpp"

namespace {

std::string costing(const std::string& table) {
  return "<sectie formaat=\"1\" nummer=\"2.6.1\"><titel>Veiligheid</titel>\n<kosten>\n" + table +
         "</kosten></sectie>\n";
}

const std::string one_export = "../cijfers/export.csv";

void write_costs(const TemporaryFolder& t, const std::string& figure = "1250000") {
  for (const char* number : {"2.6.1", "2.6.2"})
    t.write(std::string("in/secties/") + number + ".xml",
            costing("<tabel bestand=\"" + one_export + "\" selectie=\"" + number + "\" deler=\"1000\"/>"));
  t.write("in/cijfers/export.csv", "Sectie;Post;2026\n2.6.1;Lasten;" + figure + "\n2.6.2;Baten;310000\n");
}

Ran exported(const TemporaryFolder& t, const std::string& input, const std::string& more = "") {
  return raadstuk("export " + (t / input) + " -o " + (t / "out") + " --language en " + more);
}

}  // namespace

TEST_CASE("one export serves the sections of a folder, is recorded with each, and changed makes them anew") {
  const TemporaryFolder t;
  write_costs(t);
  Ran ran = exported(t, "in");
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  CHECK(run_command("pdftotext " + (t / "out/secties/2.6.1.pdf") + " -").out.find("1.250") != std::string::npos);
  CHECK(run_command("pdftotext " + (t / "out/secties/2.6.2.pdf") + " -").out.find("310") != std::string::npos);
  CHECK(read_all(t / "out/raadstuk.json").find("\"../cijfers/export.csv\"") != std::string::npos);
  CHECK(exported(t, "in").out.find("2 up to date") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
  write_costs(t, "1310000");
  CHECK(raadstuk("verify " + (t / "out") + " --language en")
            .err.find("../cijfers/export.csv was changed after this report was made") != std::string::npos);
  ran = exported(t, "in");
  CHECK(ran.out.find("2 written") != std::string::npos);
  CHECK(run_command("pdftotext " + (t / "out/secties/2.6.1.pdf") + " -").out.find("1.310") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
}

TEST_CASE("what is wrong in the file is said of the file, with its line and column, and nothing is written") {
  const TemporaryFolder t;
  write_costs(t, "12 mln");
  t.write("in/cijfers/export.csv", "Sectie;Post;2026\n2.6.1;Lasten;12 mln\n2.6.1;Baten;5000\n2.6.2;Baten;310000\n");
  Ran ran = exported(t, "in");
  CHECK(ran.status == 1);
  CHECK(t.shown(ran.err).find("T/in/cijfers/export.csv:2:14: error: \"12 mln\" is no amount that `deler` or "
                              "`decimalen` can compute with; write a number without a unit, or leave this column out "
                              "by `kolomkeuze` [csv-figure]\n") != std::string::npos);
  CHECK(reports_in(t, "out") == std::vector<std::string>{"secties/2.6.2.docx", "secties/2.6.2.pdf"});
  ran = raadstuk("check " + (t / "in") + " --language en --log json");
  CHECK(ran.err.find(
            "/in/cijfers/export.csv\",\"line\":2,\"column\":14,\"severity\":\"error\",\"code\":\"csv-figure\"") !=
        std::string::npos);
  t.write("in/cijfers/export.csv", "Sectie;Post;2026\n2.6.1;Lasten\n2.6.2;Baten;310000\n");
  ran = exported(t, "in/", "--force");
  CHECK(t.shown(ran.err).find("T/in/cijfers/export.csv:2:1: error: the number of cells in this line is 2") !=
        std::string::npos);
}

TEST_CASE("a path leads up inside the folder that was given, and no further") {
  const TemporaryFolder t;
  write_costs(t);
  const auto error = [&](const std::string& input) {
    const Ran ran = raadstuk("check " + (t / input) + " --language en");
    CHECK(ran.status == 1);
    return t.shown(ran.err);
  };
  CHECK(error("in/secties/2.6.1.xml") ==
        "T/in/secties/2.6.1.xml:3:8: error: the file \"../cijfers/export.csv\" is outside the folder that this command "
        "was given, or a link leads to it; name in the command the folder that has both the XML file and this file, "
        "and write the path from the XML file, with / and without : [table-file-outside]\n");
  CHECK(error("in/secties").find("[table-file-outside]") != std::string::npos);
  t.write("geheim.csv", "Sectie;Post\n2.6.1;geheim\n");
  t.link("../../geheim.csv", "in/cijfers/uit.csv");
  for (const char* path : {"../../geheim.csv", "../cijfers/uit.csv"}) {
    t.write("in/secties/2.6.1.xml", costing(std::string("<tabel bestand=\"") + path + "\"/>"));
    CHECK(error("in").find("[table-file-outside]") != std::string::npos);
  }
  t.write("in/secties/2.6.1.xml", costing("<tabel bestand=\"weg.csv\"/>"));
  CHECK(error("in").find("2.6.1.xml:3:8: error: the file \"weg.csv\" does not exist") != std::string::npos);
  std::filesystem::create_directory(t / "in/secties/map.csv");
  t.write("in/secties/2.6.1.xml", costing("<tabel bestand=\"map.csv\"/>"));
  CHECK(error("in").find("[table-file-unreadable]") != std::string::npos);
}

TEST_CASE("a warning about a word in the file is one of its place there") {
  const TemporaryFolder t;
  t.write("in/1.xml", costing("<tabel bestand=\"a.csv\"/>"));
  t.write("in/a.csv", "Post;2026\n\"Lasten\nvan OZB\";\xEE\x80\x80\n");
  const Ran ran = raadstuk("check " + (t / "in") + " --language en");
  CHECK(t.shown(ran.err).find("T/in/a.csv:3:10: error: the character U+E000") != std::string::npos);
}

TEST_CASE("a CSV file that is broken on purpose costs little and gives no report") {
  const Hostile hostile;
  const auto said = [&](const std::string& csv) {
    hostile.write("1.xml", costing("<tabel bestand=\"a.csv\"/>"));
    hostile.write("a.csv", csv);
    return hostile.said();
  };
  std::string rows = "a;b;c;d\n";
  for (int i = 0; i < 100'000; ++i) rows += "x;1;2;3\n";
  CHECK(said(rows).find("1.xml:3:8: error: with the rows of \"a.csv\" the section has more than 300000") !=
        std::string::npos);
  CHECK(said("a;b\nc;\"" + std::string(10U << 20U, '\n')).find("a.csv:2:3: error: ") != std::string::npos);
  CHECK(said(std::string("a;b\nc;\0\n", 8)).find("a.csv: error: these bytes are neither") != std::string::npos);
  CHECK(said("a;b\nc;\x81\n").find("a.csv:2:3: error: these bytes are neither") != std::string::npos);
  CHECK(said("PK\x03\x04....xl/workbook.xml").find("a.csv: error: this file is of the kind Excel") !=
        std::string::npos);
  CHECK(said(std::string(17U << 20U, 'x')).find("[table-files-too-large]") != std::string::npos);
  CHECK(said(std::string(10U << 20U, ';')).find("a.csv:1:10001: error: this line has more than") != std::string::npos);
}
