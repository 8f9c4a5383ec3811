// The verb `set`, as a clerk uses it.
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "running.hpp"

namespace {

std::string section_of(const std::string& particulars, const std::string& rest = "") {
  return "<sectie formaat=\"1\">\n  <titel>Veiligheid</titel>\n  <gegevens>\n" + particulars +
         "  </gegevens>\n  <!-- blijft -->\n  <doelstellingen><alinea>Wij willen een veilige "
         "stad.</alinea></doelstellingen>" +
         rest + "\n</sectie>\n";
}

}  // namespace

TEST_CASE("next year's sections begin as this year's: a folder of them gets its values, and nothing else changes") {
  const TemporaryFolder t;
  t.write("2027/1.xml", section_of("    <jaar>2026</jaar>\n    <status>vastgesteld</status>\n    <versie>3</versie>\n"
                                   "    <vergadering agendapunt=\"7\">Gemeenteraad</vergadering>\n"));
  t.write("2027/zorg/2.xml", section_of("    <jaar>2027</jaar>\n    <status>concept</status>\n"));
  const Ran ran = raadstuk("set " + (t / "2027") + " jaar=2027 status=concept versie= vergadering= --language en");
  CHECK(ran.status == 0);
  CHECK(t.shown(ran.out) == "T/2027/1.xml\n2 inputs: 1 changed, 1 as asked already\n");
  CHECK(read_all(t / "2027/1.xml") == section_of("    <jaar>2027</jaar>\n    <status>concept</status>\n"));
  CHECK(read_all(t / "2027/zorg/2.xml") == section_of("    <jaar>2027</jaar>\n    <status>concept</status>\n"));
}

TEST_CASE("when one section has errors they are all said, and none is changed") {
  const TemporaryFolder t;
  const std::string good = section_of("    <jaar>2026</jaar>\n"), bad = section_of("", "<x/><y/>");
  t.write("in/1.xml", good);
  t.write("in/2.xml", bad);
  const Ran ran = raadstuk("set " + (t / "in") + " jaar=2027 --language en");
  CHECK(ran.status == 1);
  CHECK(ran.err.find("unknown element `x`") != std::string::npos);
  CHECK(ran.err.find("unknown element `y`") != std::string::npos);
  CHECK(read_all(t / "in/1.xml") == good);
  CHECK(read_all(t / "in/2.xml") == bad);
}

TEST_CASE("--dry-run tells which would change and changes none; a wrong value is refused before any file is read") {
  const TemporaryFolder t;
  const std::string file = t.write("1.xml", section_of(""));
  CHECK(raadstuk("set " + file + " status=concept --dry-run --language en").out.find("1 to change") !=
        std::string::npos);
  CHECK(read_all(file) == section_of(""));
  CHECK(raadstuk("set " + file + " datum=2025-02-30").status == 2);
  CHECK(raadstuk("set " + file).err.find("[no-value]") != std::string::npos);
  CHECK(raadstuk("set status=concept").err.find("[no-input]") != std::string::npos);
  CHECK(raadstuk("set " + (t / "a=b.xml") + " status=concept").err.find("[input-missing]") != std::string::npos);
  const Ran misspelt = raadstuk("set " + file + " statsu=concept --language en");
  CHECK(misspelt.status == 2);
  CHECK(lines_of(misspelt.err).size() == 1);
  CHECK(misspelt.err.starts_with("statsu: error: `gegevens` has no \"statsu\"; choose from: organisatie"));
}

TEST_CASE("a file keeps its permissions, and one that may not be written beside is left whole") {
  const TemporaryFolder t;
  const std::string file = t.write("1.xml", section_of(""));
  std::filesystem::permissions(file, std::filesystem::perms(0640));
  CHECK(raadstuk("set " + file + " kenmerk=Z/1").status == 0);
  CHECK(std::filesystem::status(file).permissions() == std::filesystem::perms(0640));
  CHECK(read_all(file) == section_of("    <kenmerk>Z/1</kenmerk>\n"));
  for (const auto& entry : std::filesystem::directory_iterator(t.path())) CHECK(entry.path() == file);
}

TEST_CASE("reports that were made into the folder are no sections of it, and nothing is said of them") {
  const TemporaryFolder t;
  t.write("in/1.xml", section_of(""));
  CHECK(raadstuk("export " + (t / "in") + " -o " + (t / "in/out")).status == 0);
  const Ran set = raadstuk("set " + (t / "in") + " jaar=2027 --language en");
  CHECK(set.status == 0);
  CHECK(set.err.empty());
  CHECK(raadstuk("check " + (t / "in") + " --language en").out.find("1 section:") != std::string::npos);
  // Nor those of a part of a batch, nor beside a section that was put there.
  CHECK(raadstuk("export " + (t / "in/1.xml") + " --shard 1/1 -o " + (t / "in/part")).status == 0);
  t.write("in/out/2.xml", section_of(""));
  const Ran check = raadstuk("check " + (t / "in") + " --language en");
  CHECK(check.out.find("2 sections:") != std::string::npos);
  CHECK(check.err.find("missed-files") == std::string::npos);
}

TEST_CASE("--ids gives an id to what has none, in every section of a folder") {
  const TemporaryFolder t;
  const auto actions = [](const std::string& id) {
    return "\n<actiepunten><actie" + id + " planning=\"Q1 2026\">Het plan vaststellen.</actie></actiepunten>";
  };
  t.write("in/1.xml", section_of("", actions("")));
  t.write("in/2.xml", section_of("", actions(" id=\"plan\"")));
  const Ran ran = raadstuk("set " + (t / "in") + " --ids --language en");
  CHECK(ran.status == 0);
  CHECK(t.shown(ran.out) == "T/in/1.xml\n2 inputs: 1 changed, 1 as asked already\n");
  CHECK(read_all(t / "in/1.xml") == section_of("", actions(" id=\"het-plan-vaststellen\"")));
  CHECK(read_all(t / "in/2.xml") == section_of("", actions(" id=\"plan\"")));
  CHECK(raadstuk("set " + (t / "in") + " --ids jaar=2027").status == 0);
  CHECK(read_all(t / "in/2.xml") == section_of("    <jaar>2027</jaar>\n", actions(" id=\"plan\"")));
}
