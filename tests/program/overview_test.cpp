// Overviews, as the whole program meets them: their data, what they lead to, and what is passed over.
#include <filesystem>

#include "catch.hpp"
#include "running.hpp"

namespace {

std::string with_actions(const std::string& number, const std::string& title, const std::string& actions) {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title +
         "</titel><gegevens><jaar>2026</jaar></gegevens><actiepunten>" + actions + "</actiepunten></sectie>";
}

std::string agenda_xml(const std::string& inner, const std::string& attributes = "",
                       const std::string& status = "concept") {
  return "<overzicht formaat=\"1\"" + attributes + ">\n<titel>Termijnagenda</titel>\n<gegevens><status>" + status +
         "</status></gegevens>\n" + inner + "</overzicht>\n";
}

void write_agenda(const TemporaryFolder& t, const std::string& inner = "<secties map=\".\"/>",
                  const std::string& attributes = "") {
  t.write("in/lta.xml", agenda_xml(inner, attributes));
  t.write("in/p2/2.9.xml", with_actions("2.9", "Zorg",
                                        "<actie id=\"plan\" planning=\"4e kwartaal\" type=\"Raad\">Plan maken</actie>"
                                        "<actie>Later</actie>"));
  t.write("in/p 1/1.1.xml", with_actions("1.1", "Wonen", "<actie planning=\"1e kwartaal\">=Bouwen</actie>"));
}

Ran export_agenda(const TemporaryFolder& t, const std::string& more = "") {
  return raadstuk("export " + (t / "in") + " -o " + (t / "out") + " --language en " + more);
}

bool stands(const TemporaryFolder& t, const std::string& name) { return std::filesystem::exists(t / ("out/" + name)); }

std::string inside(const TemporaryFolder& t, const std::string& file, const std::string& part) {
  return run_command("unzip -p " + (t / ("out/" + file)) + " " + part).out;
}

}  // namespace

TEST_CASE("an overview is made as PDF, Word and workbook, in all forms when asked, and verify finds it in order") {
  const TemporaryFolder t;
  write_agenda(t);
  Ran ran = export_agenda(t);
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  CHECK(stands(t, "lta.pdf"));
  CHECK(stands(t, "lta.docx"));
  CHECK(stands(t, "lta.xlsx"));
  CHECK_FALSE(stands(t, "lta.csv"));
  CHECK(export_agenda(t).out.find("3 up to date") != std::string::npos);
  REQUIRE(export_agenda(t, "--format all").status == 0);
  CHECK(read_all(t / "out/lta.csv").find("1;'=Bouwen;;1.1 Wonen;;;;1e kwartaal;2026-01-01;2026-03-31;") !=
        std::string::npos);
  CHECK(read_all(t / "out/lta.json").find("\"id\":\"2.9#plan\"") != std::string::npos);
  ran = raadstuk("verify " + (t / "out") + " --language en");
  INFO(ran.err);
  CHECK(ran.status == 0);
}

TEST_CASE("verify finds a row that somebody changed, in each form of data") {
  const TemporaryFolder t;
  write_agenda(t);
  REQUIRE(export_agenda(t, "--format xlsx,csv,json --only lta").status == 0);
  for (const std::string format : {"csv", "json"})
    REQUIRE(run_command("sed -i 's/Plan maken/Plan breken/' " + (t / ("out/lta." + format))).status == 0);
  REQUIRE(run_command("cd " + (t / "out") +
                      " && unzip -q lta.xlsx -d x && sed -i 's/Plan maken/Plan breken/' x/xl/sharedStrings.xml && rm "
                      "lta.xlsx && cd x && zip -q -r ../lta.xlsx . && cd .. && rm -r x")
              .status == 0);
  const Ran ran = raadstuk("verify " + (t / "out") + " --language en");
  CHECK(ran.status == 1);
  for (const std::string format : {"csv", "json", "xlsx"}) {
    INFO(ran.err);
    CHECK(ran.err.find("lta." + format + ": error: row 2 is not that of the report: it says") != std::string::npos);
  }
}

TEST_CASE("sections are links where the run makes web pages, which is noted, and plain where it does not") {
  const TemporaryFolder t;
  write_agenda(t);
  REQUIRE(export_agenda(t, "--format html,docx,xlsx").status == 0);
  CHECK(read_all(t / "out/lta.html").find("<a href=\"./p%201/1.1.html\">1.1 Wonen</a>") != std::string::npos);
  CHECK(inside(t, "lta.xlsx", "xl/worksheets/_rels/sheet1.xml.rels").find("./p%201/1.1.html") != std::string::npos);
  CHECK(inside(t, "lta.docx", "word/_rels/document.xml.rels").find("1.1.html") == std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
  const std::string docx = read_all(t / "out/lta.docx");
  // Without the pages the workbook is another; Word's file is not.
  const Ran ran = export_agenda(t, "--format docx,xlsx");
  CHECK(ran.out.find("1 written, 2 up to date") != std::string::npos);
  CHECK(inside(t, "lta.xlsx", "xl/worksheets/sheet1.xml").find("hyperlink") == std::string::npos);
  CHECK(read_all(t / "out/lta.docx") == docx);
}

TEST_CASE("a kind that can be made in none of the formats asked is passed over and counted") {
  const TemporaryFolder t;
  write_agenda(t);
  REQUIRE(export_agenda(t).status == 0);
  const std::string before = read_all(t / "out/p2/2.9.pdf");
  for (int i = 0; i < 2; ++i) {
    const Ran ran = export_agenda(t, "--format csv");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(ran.out.find("2 passed over: not made in these formats") != std::string::npos);
  }
  CHECK(read_all(t / "out/p2/2.9.pdf") == before);
  CHECK_FALSE(stands(t, "p2/2.9.csv"));
  CHECK(export_agenda(t).out.find("3 up to date") != std::string::npos);
}

TEST_CASE("the peildatum of a run goes to overviews alone, and is refused where there is none") {
  const TemporaryFolder t;
  write_agenda(t, "<secties map=\".\"/><signalering soort=\"verlopen-acties\"/>");
  Ran ran = export_agenda(t);
  CHECK(ran.status == 1);
  CHECK(t.shown(ran.err).find("T/in/lta.xml:4:20: error: actions are overdue on a day; put peildatum=") !=
        std::string::npos);
  ran = export_agenda(t, "--set peildatum=2026-06-30");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(run_command("pdftotext -layout " + (t / "out/lta.pdf") + " -").out.find("30 juni 2026") != std::string::npos);
  CHECK(raadstuk("verify " + (t / "out") + " --language en").status == 0);
  CHECK(export_agenda(t, "--set peildatum=2026-06-30").out.find("3 up to date") != std::string::npos);
  ran = raadstuk("export " + (t / "in/p2/2.9.xml") + " -o " + (t / "other") +
                 " --set peildatum=2026-06-30 --language en");
  CHECK(ran.status == 2);
  CHECK(ran.err.find("no input of this run knows the value \"peildatum\": `overzicht` has it") != std::string::npos);
  CHECK(export_agenda(t, "--set peildatum=juni").status == 2);
  REQUIRE(raadstuk("set " + (t / "in/lta.xml") + " peildatum=2026-12-31").status == 0);
  CHECK(read_all(t / "in/lta.xml").find(" peildatum=\"2026-12-31\">") != std::string::npos);
}

TEST_CASE("a draft names the sections that have errors, and a final overview is not made without them") {
  const TemporaryFolder t;
  write_agenda(t);
  t.write("in/p2/2.9.xml",
          "<sectie formaat=\"1\" nummer=\"2.9\"><titel>Zorg</titel><kosten><alinae/></kosten></sectie>");
  Ran ran = export_agenda(t);
  CHECK(ran.status == 1);
  CHECK(t.shown(ran.err).find("T/in/lta.xml:4:10: warning: the section \"p2/2.9.xml\" has errors (1)") !=
        std::string::npos);
  const std::string text = run_command("pdftotext " + (t / "out/lta.pdf") + " -").out;
  CHECK(text.find("In dit concept ontbreken deze secties:") != std::string::npos);
  CHECK(text.find("2.9 Zorg") != std::string::npos);
  t.write("in/lta.xml", agenda_xml("<secties map=\".\"/>", "", "definitief"));
  ran = export_agenda(t);
  CHECK(ran.status == 1);
  CHECK(ran.err.find("[overview-section-refused]") != std::string::npos);
  CHECK(run_command("pdftotext " + (t / "out/lta.pdf") + " -").out == text);  // the earlier one stays
}

TEST_CASE("an overview is made anew when a section changes, and no other report; twice it is the same bytes") {
  const TemporaryFolder t;
  write_agenda(t);
  REQUIRE(export_agenda(t, "--format all").status == 0);
  std::vector<std::string> before;
  const std::vector<std::string> formats = {"pdf", "docx", "odt", "html", "xlsx", "csv", "json"};
  for (const std::string& format : formats) before.push_back(read_all(t / ("out/lta." + format)));
  REQUIRE(export_agenda(t, "--format all --force --jobs 4").status == 0);
  for (std::size_t i = 0; i < formats.size(); ++i) {
    INFO(formats[i]);
    CHECK(read_all(t / ("out/lta." + formats[i])) == before[i]);
  }
  t.write("in/p2/2.9.xml", with_actions("2.9", "Zorg", "<actie planning=\"2e kwartaal\">Anders</actie>"));
  CHECK(export_agenda(t, "--format all").out.find("2 written, 1 up to date") != std::string::npos);
  CHECK(read_all(t / "out/lta.csv").find("Anders") != std::string::npos);
}

TEST_CASE("a mail draft brings the files of an overview") {
  const TemporaryFolder t;
  write_agenda(t);
  REQUIRE(export_agenda(t, "--eml --to a@b.nl --format xlsx,csv --only lta").status == 0);
  const std::string draft = read_all(t / "out/lta.eml");
  CHECK(draft.find("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") != std::string::npos);
  CHECK(draft.find("text/csv") != std::string::npos);
}

TEST_CASE("one shard makes the overview, with the sections of all") {
  const TemporaryFolder t;
  write_agenda(t);
  for (const std::string shard : {"1/2", "2/2"})
    REQUIRE(export_agenda(t, "--format html,csv --shard " + shard + " --set peildatum=2026-06-30").status == 0);
  const std::string csv = read_all(t / "out/lta.csv");
  CHECK(csv.find("Plan maken") != std::string::npos);
  CHECK(csv.find("Bouwen") != std::string::npos);
  CHECK(read_all(t / "out/lta.html").find("./p2/2.9.html") != std::string::npos);
}
