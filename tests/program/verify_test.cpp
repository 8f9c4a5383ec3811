// `raadstuk verify` as a user calls it.
#include <filesystem>
#include <fstream>

#include "batch_inputs.hpp"
#include "catch.hpp"
#include "verifying.hpp"

namespace {

using Codes = std::vector<std::string>;

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; at += part.size()) ++found;
  return found;
}

// For runs that start elsewhere than in the project's folder.
constexpr const char* in_style = " -s " PROJECT_FILES "/styles/standaard.xml ";

std::string last_line(const std::string& text) { return lines_of(text).empty() ? "" : lines_of(text).back(); }

void expect_good(const std::string& folder, int reports) {
  const Ran ran = raadstuk("verify " + folder);
  INFO(ran.err << ran.out);
  CHECK(ran.status == 0);
  CHECK(ran.err.empty());
  CHECK(last_line(ran.out).starts_with(fmt::format("{0} reports: {0} in order, in ", reports)));
  CHECK(count(ran.out, "passed (PDF, Word): All text") + count(ran.out, "passed (PDF, Word, Excel): All text") ==
        static_cast<std::size_t>(reports));
  CHECK(count(ran.out, "FAILED") + count(ran.out, "not checked") == 0);
}

}  // namespace

TEST_CASE("every house style's reports of every sample are as they were meant, with the XML in them too") {
  for (const char* style : {"standaard", "compact", "groot"}) {
    INFO(style);
    const TemporaryFolder folder;
    const std::string options = fmt::format("-s {} --missing-glyph warn -o {}", style, folder.path());
    CHECK(raadstuk("export input tests/conformance/samples --embed-source " + options).status == 0);
    expect_good(folder.path(), 19);
  }
}

TEST_CASE("a report that was made with --set, a logo, a contents list and a draft is compared with just that") {
  const TemporaryFolder folder;
  folder.write("stijl.xml",
               "<stijl formaat=\"1\" basis=\"standaard\" inhoud=\"altijd\"><logo bestand=\"logo.png\" alt=\"Gemeente "
               "Merenveld\" breedte=\"30mm\"/></stijl>");
  std::filesystem::copy(PROJECT_FILES "/tests/style/gemeente-logo.png", folder / "logo.png");
  REQUIRE(
      raadstuk(fmt::format("export input -s {}/stijl.xml -o {}/out --set status=vastgesteld --set agendapunt=12 --set "
                           "vergaderdatum=2025-12-17 --eml --to griffie@gemeente.nl 2>/dev/null; true",
                           folder.path(), folder.path()))
          .status == 0);
  const Ran ran = raadstuk("verify out", "", folder.path());
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.out.find("passed (PDF, Word, e-mail): The file is byte for byte") != std::string::npos);
  CHECK(ran.out.find("picture 1: Gemeente Merenveld\n") != std::string::npos);
}

TEST_CASE("what shards made is read from all parts, before and after they are joined") {
  const TemporaryFolder folder;
  write_sections(folder, 12);
  for (const char* part : {"1/3", "2/3", "3/3"})
    REQUIRE(raadstuk(fmt::format("export in -o out {} --shard {}", in_style, part), "", folder.path()).status == 0);
  const Ran parts = raadstuk("verify out", "", folder.path());
  CHECK(parts.status == 0);
  CHECK(last_line(parts.out).starts_with("12 reports: 12 in order, in "));
  REQUIRE(raadstuk(std::string("export in -o out") + in_style, "", folder.path()).status == 0);
  CHECK(last_line(raadstuk("verify out", "", folder.path()).out).starts_with("12 reports: 12 in order, in "));
}

TEST_CASE("verify writes nothing") {
  const Made made;
  const auto state = [&] {
    std::string all;
    for (const std::string& name : made.folder().list())
      if (name != ".raadstuk.lock") all += name + ":" + read_all(made.folder() / name);
    return all;
  };
  const std::string before = state();
  CHECK(made.verify().status == 0);
  CHECK(state() == before);
}

TEST_CASE("the statement is in the language that was asked for") {
  const Made made;
  const std::string nl = made.verify("--language nl").out, en = made.verify("--language en").out;
  CHECK(nl.find("\nDoor de computer gecontroleerd:\n  - klopt (PDF, Word): Het bestand is byte voor byte") !=
        std::string::npos);
  CHECK(nl.find("\nDoor een mens te beoordelen:\n  - Is de tekst begrijpelijk") != std::string::npos);
  CHECK(nl.find(" 4 tabellen, 1 afbeelding, 1 decoratieve afbeelding, 11 links, 2 noten. Taal: nl-NL, ") !=
        std::string::npos);
  CHECK(last_line(nl).starts_with("1 verslag: 1 in orde, in "));
  CHECK(en.find("\nChecked by machine:\n  - passed (PDF, Word): The file is byte for byte") != std::string::npos);
  CHECK(lines_of(nl).size() == lines_of(en).size());
}

TEST_CASE("the log for programs has one object a report, and a summary") {
  const Made made;
  made.change("pdf", made.bytes("pdf") + "\n");
  const Ran ran = made.verify("--log json");
  CHECK(ran.status == 1);
  CHECK(ran.out.empty());
  const auto lines = lines_of(ran.err);
  REQUIRE(lines.size() >= 3);
  CHECK(lines[0].starts_with("{\"type\":\"diagnostic\",\"time\":\""));
  CHECK(lines[0].find("\"file\":\"" + made.file("pdf") + "\"") != std::string::npos);
  CHECK(lines[0].find("\"code\":\"report-changed\"") != std::string::npos);
  const std::string& report = lines[lines.size() - 2];
  CHECK(report.starts_with("{\"type\":\"verified\","));
  CHECK(report.find("\"report\":\"alle-elementen\"") != std::string::npos);
  CHECK(report.find("\"status\":\"different\"") != std::string::npos);
  CHECK(report.find("{\"check\":\"unchanged\",\"file\":\"" + made.file("pdf") + "\",\"outcome\":\"failed\"}") !=
        std::string::npos);
  CHECK(report.find("{\"check\":\"text\",\"file\":\"" + made.file("docx") + "\",\"outcome\":\"passed\"}") !=
        std::string::npos);
  CHECK(report.find("\"pictures\":1") != std::string::npos);
  CHECK(report.find("\"for_a_person\":{\"plain-language\":1") != std::string::npos);
  CHECK(lines.back().starts_with("{\"type\":\"summary\","));
  CHECK(lines.back().find(
            "\"reports\":1,\"run_drafts\":0,\"index_pages\":0,\"in_order\":0,\"different\":1,\"unlisted\":0,") !=
        std::string::npos);
  CHECK(lines.back().ends_with("\"exit_status\":1}"));
}

TEST_CASE("what is missing, unlisted, stale, outdated or changed at its source each has its own message") {
  const TemporaryFolder folder;
  for (const char* name : {"a", "b", "c", "d", "e"})
    std::filesystem::copy(PROJECT_FILES "/input/leeg-blok.xml", folder / (std::string(name) + ".xml"));
  const auto run = [&](const std::string& arguments) { return raadstuk(arguments, "", folder.path()); };
  REQUIRE(run(std::string("export a.xml b.xml c.xml d.xml e.xml -o out") + in_style).status == 0);
  std::filesystem::remove(folder / "out/a.pdf");
  std::filesystem::remove(folder / "b.xml");
  std::string xml = read_all(folder / "c.xml");
  folder.write("c.xml", replaced(xml, "Bibliotheek", "Boekerij"));
  folder.write("d.xml", "<sectie formaat=\"1\"><titel>Fout & mis</titel></sectie>");
  CHECK(run(std::string("export d.xml -o out") + in_style).status == 1);
  folder.write("e.xml", replaced(xml, "Bibliotheek", "Leeszaal"));
  CHECK(run(std::string("export e.xml -o out -f docx") + in_style).status == 0);
  folder.write("out/brief.pdf", "van een ander");
  folder.write("out/diep/oud.docx", "van vroeger");
  folder.write("out/lees.txt", "geen verslag");
  folder.write("out/~$a.docx", "van Word");
  const Ran ran = run("verify out");
  CHECK(ran.status == 1);
  const auto said = [&](const std::string& file, const std::string& code) {
    return count(ran.err, "out/" + file + ": error: ") == 1 && ran.err.find("[" + code + "]") != std::string::npos;
  };
  INFO(ran.err);
  CHECK(said("a.pdf", "report-missing"));
  CHECK(said("b.pdf", "source-missing"));
  CHECK(said("c.pdf", "source-changed"));
  CHECK(ran.err.find("out/d.pdf: error: the last run could not") != std::string::npos);
  CHECK(said("e.pdf", "report-outdated"));
  CHECK(said("brief.pdf", "report-unlisted"));
  CHECK(said("diep/oud.docx", "report-unlisted"));
  CHECK(ran.err.find("lees.txt") == std::string::npos);
  CHECK(ran.err.find("~$a") == std::string::npos);
  CHECK(last_line(ran.out).starts_with("5 reports: 5 with differences, 2 in no manifest, in "));
}

TEST_CASE("a style that is gone or changed is told, and one that moved is found again") {
  const TemporaryFolder folder;
  folder.write("styles/eigen.xml",
               "<stijl formaat=\"1\" basis=\"standaard\"><kleur naam=\"accent\" waarde=\"#7a1f3d\"/></stijl>");
  std::filesystem::copy(PROJECT_FILES "/styles/standaard.xml", folder / "styles/standaard.xml");
  const auto run = [&](const std::string& arguments, const std::string& from) { return raadstuk(arguments, "", from); };
  REQUIRE(run(fmt::format("export {}/input/leeg-blok.xml -s eigen -o out", PROJECT_FILES), folder.path()).status == 0);
  CHECK(run("verify " + folder / "out", "/").status == 0);  // from elsewhere
  folder.write("elders/styles/eigen.xml", read_all(folder / "styles/eigen.xml"));
  std::filesystem::copy(folder / "styles/standaard.xml", folder / "elders/styles/standaard.xml");
  std::filesystem::remove_all(folder / "styles");
  CHECK(run("verify ../out", folder / "elders").status == 0);
  const Ran gone = run("verify " + folder / "out", "/");
  CHECK(gone.status == 1);
  CHECK(gone.err.find("[style-changed]") != std::string::npos);
  CHECK(gone.out.find("not checked (PDF, Word): All text") != std::string::npos);
  CHECK(gone.out.find("passed (PDF): The structure") != std::string::npos);
  folder.write("elders/styles/standaard.xml",
               replaced(read_all(folder / "elders/styles/standaard.xml"), "Pagina", "Blad"));
  CHECK(run("verify ../out", folder / "elders").err.find("[style-changed]") != std::string::npos);
}

TEST_CASE("what cannot be verified is told with its exit status") {
  const TemporaryFolder folder;
  folder.write("bestand", "x");
  folder.write("leeg/x.txt", "x");
  folder.write("stuk/raadstuk.json", "{");
  const auto said = [&](const std::string& arguments) {
    const Ran ran = raadstuk("verify " + arguments, "", folder.path());
    return fmt::format("{} {}", ran.status, ran.err.empty() ? "" : ran.err.substr(ran.err.rfind('[')));
  };
  CHECK(said("nergens") == "1 [input-missing]\n");
  CHECK(said("bestand") == "1 [not-a-folder]\n");
  CHECK(said("leeg") == "1 [no-manifest]\n");
  CHECK(said("stuk") == "1 [manifest-broken]\n");
  CHECK(said("") == "2 [no-input]\n");
  CHECK(said("leeg stuk") == "2 [one-folder]\n");
  CHECK(said("leeg --force") == "2 [unknown-option]\n");
}

TEST_CASE("one report is read back, by a file or by its path without extension, from any folder") {
  const TemporaryFolder folder;
  const std::string xml = read_all(PROJECT_FILES "/input/leeg-blok.xml");
  folder.write("in/a/b.xml", xml);
  folder.write("in/c.xml", xml);
  REQUIRE(raadstuk(std::string("export in -o out") + in_style, "", folder.path()).status == 0);
  const auto closing = [&](const std::string& arguments, const std::string& from = "") {
    const Ran ran = raadstuk("verify --quiet " + arguments, "", folder / from);
    return fmt::format("{} {}{}", ran.status, ran.out.substr(0, ran.out.find(", in ")), ran.err);
  };
  for (const std::string one : {"out/a/b.pdf", "out/a/b.docx", "out/a/b", "out/c.pdf"})
    CHECK(closing(one) == "0 1 report: 1 in order");
  CHECK(closing(folder / "out/a/b.pdf") == "0 1 report: 1 in order");
  for (const std::string one : {"b.pdf", "./b.docx", "b", "../a/b.pdf", "./../a/./b"})
    CHECK(closing(one, "out/a") == "0 1 report: 1 in order");
  CHECK(closing("niet.pdf", "out/a").find("[input-missing]") != std::string::npos);
  CHECK(closing("c.pdf", "out") == "0 1 report: 1 in order");
  CHECK(closing("out") == "0 2 reports: 2 in order");
  CHECK(closing("out/d.pdf").find("[input-missing]") != std::string::npos);
  folder.write("out/d.pdf", "x");
  CHECK(closing("out/d.pdf").find("[report-unlisted]") != std::string::npos);
  folder.write("out/c.pdf", "x");
  CHECK(closing("out/a/b") == "0 1 report: 1 in order");
  CHECK(closing("out/c").find("[report-changed]") != std::string::npos);
}

TEST_CASE("while a run holds the folder, verify says who, and exits with 3") {
  const Made made;
  const std::string hold = fmt::format("flock -x {}/.raadstuk.lock", made.folder().path());
  const Ran ran =
      run_command(fmt::format("cd {} && {} {} verify {}", PROJECT_FILES, hold, RAADSTUK_BINARY, made.folder().path()));
  CHECK(ran.status == 3);
  CHECK(ran.err.find("[output-held]") != std::string::npos);
  // Nor can a run begin while one reads.
  const Ran other = run_command(fmt::format("cd {} && flock -s {}/.raadstuk.lock {} export input -o {}", PROJECT_FILES,
                                            made.folder().path(), RAADSTUK_BINARY, made.folder().path()));
  CHECK(other.status == 3);
  // But two may read.
  CHECK(run_command(fmt::format("cd {} && flock -s {}/.raadstuk.lock {} verify {}", PROJECT_FILES, made.folder().path(),
                                RAADSTUK_BINARY, made.folder().path()))
            .status == 0);
}

TEST_CASE("no file name or title drives the terminal") {
  const TemporaryFolder folder;
  std::string xml = read_all(PROJECT_FILES "/input/leeg-blok.xml");
  folder.write("in/a\x1b[31m\n.xml", xml);
  REQUIRE(raadstuk(std::string("export in -o out") + in_style, "", folder.path()).status == 0);
  const Ran ran = raadstuk("verify out", "", folder.path());
  CHECK(ran.status == 0);
  CHECK(ran.out.find('\x1b') == std::string::npos);
  CHECK(ran.out.find("out/a\\x1b[31m\\x0a.pdf") != std::string::npos);
}

TEST_CASE("the manifest of one report is the nearest above it, of shards too, and through a link to its folder") {
  const TemporaryFolder folder;
  folder.write("in/a/d/b.xml", read_all(PROJECT_FILES "/input/leeg-blok.xml"));
  const auto ran = [&](const std::string& arguments, const std::string& from) {
    return raadstuk(arguments, "", folder / from);
  };
  REQUIRE(ran(std::string("export in -o out --shard 1/1") + in_style, "").status == 0);
  REQUIRE(!std::filesystem::exists(folder / "out/raadstuk.json"));
  std::filesystem::create_symlink(folder / "out/a/d", folder / "kort");
  for (const std::string one : {"out/a/d/b.pdf", "kort/b.pdf"}) CHECK(ran("verify " + one, "").status == 0);
  CHECK(ran("verify b.pdf", "kort").status == 0);
  // Another manifest in between is asked, and knows nothing of it.
  folder.write("out/a/raadstuk.json", "{}");
  CHECK(ran("verify b.pdf", "out/a/d").err.find("[manifest-broken]") != std::string::npos);
  std::filesystem::remove(folder / "out/a/raadstuk.json");
  folder.write("elders/b.pdf", "x");
  CHECK(ran("verify b.pdf", "elders").err.find("[not-a-folder]") != std::string::npos);
}
