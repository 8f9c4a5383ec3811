// `raadstuk set --list`, as a clerk uses it.
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "running.hpp"

namespace {

std::string section_numbered(const std::string& number, const std::string& particulars) {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\">\n  <titel>Veiligheid</titel>\n  <gegevens>\n" + particulars +
         "  </gegevens>\n  <!-- blijft -->\n</sectie>\n";
}

std::string meeting(const std::string& attributes, const std::string& name = "Gemeenteraad") {
  return "    <vergadering" + attributes + ">" + name + "</vergadering>\n";
}

const std::string year = "    <jaar>2026</jaar>\n";

void write_sections(const TemporaryFolder& t) {
  t.write("in/1.xml", section_numbered("2.6.1", year));
  t.write("in/a/2.xml", section_numbered("2.6.2", year + meeting("", "Commissie")));
  t.write("in/3.xml", section_numbered("2.6.3", year));
}

Ran set_list(const TemporaryFolder& t, const std::string& csv, const std::string& more = "") {
  return raadstuk("set " + (t / "in") + " --language en --list " + t.write("agenda.csv", csv) + " " + more);
}

}  // namespace

TEST_CASE("each section gets the values of its row, and one without a row stays as it is") {
  const TemporaryFolder t;
  write_sections(t);
  const std::string csv =
      "nummer;vergadering;vergaderdatum;agendapunt\r\n"
      "2.6.1;Gemeenteraad;2025-11-12;7\r\n"
      "2.6.2;Gemeenteraad;12-11-2025;\"8; 9\"\r\n;;;\r\n";
  Ran ran = set_list(t, csv, "--dry-run");
  CHECK(ran.status == 0);
  CHECK(ran.out.ends_with("3 inputs: 2 to change, 1 not in the list\n"));
  CHECK(read_all(t / "in/1.xml") == section_numbered("2.6.1", year));
  ran = set_list(t, csv);
  CHECK(ran.status == 0);
  CHECK(t.shown(ran.out) == "T/in/1.xml\nT/in/a/2.xml\n3 inputs: 2 changed, 1 not in the list\n");
  CHECK(read_all(t / "in/1.xml") ==
        section_numbered("2.6.1", year + meeting(" datum=\"2025-11-12\" agendapunt=\"7\"")));
  CHECK(read_all(t / "in/a/2.xml") ==
        section_numbered("2.6.2",
                         year + meeting("", "Commissie") + meeting(" datum=\"2025-11-12\" agendapunt=\"8; 9\"")));
  CHECK(read_all(t / "in/3.xml") == section_numbered("2.6.3", year));
  CHECK(set_list(t, csv).out == "3 inputs: 2 as asked already, 1 not in the list\n");
}

TEST_CASE(
    "two rows of a section are two meetings of it; other values are columns too, and the command line's go to all") {
  const TemporaryFolder t;
  write_sections(t);
  const Ran ran = set_list(t,
                           "Nummer,Vergadering,Agendapunt,veld:Afdeling\n2.6.1,Commissie,4,\"Zorg, jeugd\"\n"
                           "2.6.1,Gemeenteraad,7,\n2.6.3,,9,Beheer\n",
                           "status=concept");
  CHECK(ran.err == "");
  CHECK(ran.status == 0);
  CHECK(read_all(t / "in/1.xml") ==
        section_numbered("2.6.1", year + "    <status>concept</status>\n" + meeting(" agendapunt=\"4\"", "Commissie") +
                                      meeting(" agendapunt=\"7\"") +
                                      "    <veld naam=\"Afdeling\">Zorg, jeugd</veld>\n"));
  CHECK(read_all(t / "in/a/2.xml") ==
        section_numbered("2.6.2", year + "    <status>concept</status>\n" + meeting("", "Commissie")));
  CHECK(read_all(t / "in/3.xml") ==
        section_numbered("2.6.3", year + "    <status>concept</status>\n    <vergadering agendapunt=\"9\"/>\n"
                                         "    <veld naam=\"Afdeling\">Beheer</veld>\n"));
}

TEST_CASE("all that is wrong is said at its place in the list, sections with errors too, and nothing is changed") {
  const TemporaryFolder t;
  write_sections(t);
  t.write("in/4.xml", section_numbered("2.6.3", year));
  t.write("in/5.xml", section_numbered("2.6.5", year + meeting("") + meeting("", "Commissie")));
  t.write("in/6.xml", section_numbered("2.6.6", "    <x/>\n"));
  const Ran ran = set_list(t,
                           "nummer;agendapunt;vergaderdatum\n2.6.1;7;2025-02-30\n2.6.3;8\n2.6.4;9\n2.6.5;1\n2.6.6;1\n"
                           "2.6.2;1\n2.6.2;2\n;3;\n2.6.7;;;x\n");
  CHECK(ran.status == 1);
  const std::string said = t.shown(ran.err);
  INFO(said);
  for (const char* line :
       {"T/agenda.csv:2:9: error: \"2025-02-30\" is no valid date", "T/agenda.csv:3:1: error: the number 2.6.3 is that",
        "T/agenda.csv:4:1: error: no section has the number 2.6.4",
        "T/agenda.csv:5:1: error: which meeting agendapunt is of", "T/in/6.xml:4:6: error: `x` is no element",
        "T/agenda.csv:8:1: error: section 2.6.2 has this meeting on line 7 already",
        "T/agenda.csv:9:1: error: this row has no `nummer`", "T/agenda.csv:10:9: error: no column stands above"})
    CHECK(said.find(line) != std::string::npos);
  CHECK(read_all(t / "in/1.xml") == section_numbered("2.6.1", year));
  CHECK(read_all(t / "in/a/2.xml") == section_numbered("2.6.2", year + meeting("", "Commissie")));
}

TEST_CASE("a name that XML cannot hold is refused alike in a column's head, in set and in --set") {
  const TemporaryFolder t;
  write_sections(t);
  const std::string said =
      "error: the name \"veld:A\\x02\" has U+0002, which no name of a value can have; remove it or put a "
      "space there [set-name-character]\n";
  const Ran list = set_list(t, "nummer;veld:A\x02\n2.6.1;x\n2.6.3;y\n");
  CHECK(list.status == 1);
  CHECK(t.shown(list.err) == "T/agenda.csv:1:8: " + said);
  const Ran set = raadstuk("set " + (t / "in") + " --language en 'veld:A\x02=x'");
  CHECK(set.status == 2);
  CHECK(set.err.find(said) != std::string::npos);
  const Ran made = raadstuk("export " + (t / "in") + " --language en -o " + (t / "uit") + " --set 'veld:A\x02=x'");
  CHECK(made.status == 2);
  CHECK(made.err.find(said) != std::string::npos);
  CHECK(read_all(t / "in/1.xml") == section_numbered("2.6.1", year));
  // A spreadsheet breaks a long head over two lines.
  CHECK(set_list(t, "nummer;\"veld:Naam\nafdeling\"\n2.6.1;Zorg\n").status == 0);
  CHECK(read_all(t / "in/1.xml").find("naam=\"Naam afdeling\"") != std::string::npos);
}

TEST_CASE("a head that cannot be used, a workbook and a list that is missing end before any section is read") {
  const TemporaryFolder t;
  write_sections(t);
  CHECK(t.shown(set_list(t, "nummer;agenda;nummer\n2.6.1;7;2.6.1\n").err)
            .find("T/agenda.csv:1:8: error: the list knows") != std::string::npos);
  CHECK(set_list(t, "1.1;7\n1.2;8\n").err.find("[list-column-missing]") != std::string::npos);
  CHECK(set_list(t, "").err.find("[list-column-missing]") != std::string::npos);
  const Ran excel = set_list(t, "PK\x03\x04....xl/workbook.xml");
  CHECK(excel.status == 1);
  CHECK(t.shown(excel.err) ==
        "T/agenda.csv: error: this file is of the kind Excel and no CSV; save it in your spreadsheet program by \"Save "
        "as\" as "
        "\"CSV UTF-8\" and name that file [not-csv]\n");
  CHECK(raadstuk("set " + (t / "in") + " --list " + (t / "geen.csv")).status == 1);
  CHECK(raadstuk("set " + (t / "in") + " --list " + (t / "in")).err.find("[list-not-a-file]") != std::string::npos);
  CHECK(raadstuk("set --list " + (t / "agenda.csv")).err.find("[no-input]") != std::string::npos);
}

TEST_CASE("while a section cannot be read, no number is called unknown") {
  const TemporaryFolder t;
  t.write("in/1.xml", "<sectie formaat=\"1\" nummer=\"1\"><titel>x</sectie>");
  const Ran ran = set_list(t, "nummer;agendapunt\n1;7\n");
  CHECK(ran.status == 1);
  CHECK(ran.err.find("[mismatched-tag]") != std::string::npos);
  CHECK(ran.err.find("list-number-unknown") == std::string::npos);
}
