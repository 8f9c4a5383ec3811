// The sides of `raadstuk compare` in other forms than XML.
#include <filesystem>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "comparing_runs.hpp"
#include "running.hpp"

namespace {

namespace fs = std::filesystem;

using comparing_runs::section;
using comparing_runs::tells;
using comparing_runs::words;

Ran run_in(const TemporaryFolder& t, const std::string& line) { return raadstuk(line + words, "", t.path()); }

void write_two(const TemporaryFolder& t) {
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een oude zin over zorg."));
  t.write("oud/wonen.xml", section("2.2", "Wonen", "Wij bouwen huizen."));
  t.write("nieuw/zorg.xml", section("2.1", "Zorg", "Een nieuwe zin over zorg."));
  t.write("nieuw/wonen.xml", section("2.2", "Wonen", "Wij bouwen torens."));
}

// The reports of a folder of sections, in `folder`.
void make(const TemporaryFolder& t, const std::string& sections, const std::string& formats,
          const std::string& folder) {
  const Ran ran = run_in(t, "export " + sections + " -f " + formats + " --embed-source -o " + folder);
  INFO(ran.err);
  REQUIRE(ran.status == 0);
}

void copy(const TemporaryFolder& t, const std::string& from, const std::string& to) {
  fs::create_directories(fs::path(t / to).parent_path());
  fs::copy_file(t / from, t / to, fs::copy_options::overwrite_existing);
}

// Each of them in another form: zorg in PDF and wonen in Word before, zorg in OpenDocument and wonen as XML now.
void mix(const TemporaryFolder& t) {
  write_two(t);
  make(t, "oud", "pdf,docx", "oude");
  make(t, "nieuw", "odt", "nieuwe");
  copy(t, "oude/zorg.pdf", "a/zorg.pdf");
  copy(t, "oude/wonen.docx", "a/wonen.docx");
  copy(t, "nieuwe/zorg.odt", "b/zorg.odt");
  copy(t, "nieuw/wonen.xml", "b/wonen.xml");
}

}  // namespace

TEST_CASE("a side may be a report in Word, in OpenDocument, or in PDF with its XML inside") {
  const TemporaryFolder t;
  write_two(t);
  make(t, "oud", "pdf,docx,odt", "oude");
  REQUIRE(run_in(t, "compare oud/zorg.xml nieuw/zorg.xml -f html -o uit").status == 0);
  const std::string wanted = read_all(t / "uit/zorg was-wordt.html");
  REQUIRE(wanted.find("oude") != std::string::npos);
  for (const std::string form : {"pdf", "docx", "odt"}) {
    const Ran ran = run_in(t, "compare oude/zorg." + form + " nieuw/zorg.xml -f html -o uit-" + form);
    INFO(form << ran.err);
    CHECK(ran.status == 0);
    CHECK(read_all(t / ("uit-" + form + "/zorg was-wordt.html")) == wanted);
  }
}

TEST_CASE("a folder may mix forms; its comparison is up to date until one changes, and verify reads it back") {
  const TemporaryFolder t;
  mix(t);
  const Ran ran = run_in(t, "compare a b -f docx,html -o uit");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.err.empty());
  CHECK(fs::exists(t / "uit/zorg was-wordt.html"));
  CHECK(fs::exists(t / "uit/wonen met wijzigingen.docx"));
  CHECK(run_in(t, "compare a b -f docx,html -o uit").out.find("5 up to date") != std::string::npos);
  const Ran verified = raadstuk("verify uit --language en", "", t.path());
  INFO(verified.err);
  CHECK(verified.status == 0);
  copy(t, "oude/zorg.docx", "a/zorg.docx");
  fs::remove(t / "a/zorg.pdf");
  CHECK(run_in(t, "compare a b -f docx,html -o uit").out.find("3 written, 2 up to date") != std::string::npos);
  copy(t, "oude/wonen.docx", "a/zorg.docx");
  CHECK(tells(raadstuk("verify uit --language en", "", t.path()), "source-changed"));
}

TEST_CASE("a section that is there twice in one side is an output-conflict, and is not told to be new or gone") {
  const TemporaryFolder t;
  mix(t);
  copy(t, "oud/zorg.xml", "a/zorg.xml");
  const Ran ran = run_in(t, "compare a b -f html -o uit");
  INFO(ran.err);
  CHECK(ran.status == 1);
  CHECK(tells(ran, "output-conflict"));
  CHECK_FALSE(fs::exists(t / "uit/zorg was-wordt.html"));
  CHECK(fs::exists(t / "uit/wonen was-wordt.html"));
  const std::string json = read_all(t / "uit/wijzigingen.json");
  INFO(json);
  CHECK(json.find("\"kind\":\"refused\"") != std::string::npos);
  CHECK(json.find("\"kind\":\"refused\"") == json.rfind("\"kind\":\"refused\""));
  CHECK(json.find("\"kind\":\"new\"") == std::string::npos);
  CHECK(json.find("\"kind\":\"gone\"") == std::string::npos);
}

TEST_CASE("a folder of reports is a side, in which all forms of a report are one section") {
  const TemporaryFolder t;
  write_two(t);
  make(t, "oud", "all", "oude");
  const Ran ran = run_in(t, "compare oude nieuw -f html -o uit");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.err.empty());
  CHECK(fs::exists(t / "uit/zorg was-wordt.html"));
  // Which of them is meant cannot be told where somebody changed one.
  copy(t, "oude/wonen.docx", "oude/zorg.docx");
  CHECK(tells(run_in(t, "compare oude nieuw -f html -o uit2"), "output-conflict"));
}

TEST_CASE("reports beside the sections that they were made of are no second version of them") {
  const TemporaryFolder t;
  write_two(t);
  make(t, "oud", "pdf,docx", "oud");
  make(t, "nieuw", "pdf,docx", "nieuw/verslagen");
  const Ran ran = run_in(t, "compare oud nieuw -f html -o uit");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out.starts_with("5 inputs: 5 written"));
}

TEST_CASE("what is no section in Word or PDF is refused where it was named, and in a folder told as missed") {
  const TemporaryFolder t;
  write_two(t);
  REQUIRE(run_in(t, "export oud -f pdf -o oude").status == 0);
  t.write("stuk.pdf", "%PDF-1.7 en niets meer");
  t.write("notulen.docx", "PK\x03\x04 word/document.xml");
  t.write("boek.xml", "<bundel formaat=\"1\"><titel>Begroting</titel><secties map=\"oud\"/></bundel>");
  make(t, "boek.xml", "pdf,docx", "boeken");
  REQUIRE(run_in(t, "compare oud nieuw -o verschil").status == 0);
  const auto refused = [&](const std::string& file, const std::string& code, const std::string& named) {
    const Ran ran = run_in(t, "compare '" + file + "' nieuw/zorg.xml -f html -o uit");
    INFO(file << "\n" << ran.err);
    CHECK(ran.status == 1);
    CHECK(tells(ran, code));
    CHECK(ran.err.find(named) != std::string::npos);
    CHECK_FALSE(fs::exists(t / "uit/zorg was-wordt.html"));
  };
  refused("oude/zorg.pdf", "compare-pdf-without-xml", "Word");
  refused("stuk.pdf", "compare-pdf-unreadable", "XML");
  refused("notulen.docx", "document-file", "Word");
  refused("boeken/boek.pdf", "compare-not-a-section", "bundel");
  refused("boeken/boek.docx", "compare-not-a-section", "bundel");
  refused("verschil/zorg was-wordt.docx", "compare-not-a-section", "was-wordt");
  refused("verschil/wijzigingen.docx", "compare-not-a-section", "wijzigingen");
  copy(t, "notulen.docx", "oud/notulen.docx");
  copy(t, "stuk.pdf", "oud/bijlagen/stuk.pdf");
  copy(t, "oude/zorg.pdf", "oud/zorg.pdf");
  const Ran ran = run_in(t, "compare oud nieuw -f html -o uit2");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(tells(ran, "missed-files"));
  CHECK(ran.err.find("notulen.docx") != std::string::npos);
  CHECK(ran.err.find("stuk.pdf") != std::string::npos);
  CHECK(ran.err.find("zorg.pdf") == std::string::npos);
  const Ran nothing = run_in(t, "compare oude nieuw -f html -o uit3");
  CHECK(nothing.status == 1);
  CHECK(tells(nothing, "folder-without-sections"));
  CHECK(nothing.err.find("zorg.pdf") != std::string::npos);
}

TEST_CASE("what is wrong in a report that is a side is said of its paragraph") {
  const TemporaryFolder t;
  write_two(t);
  t.write("oud/zorg.xml", section("2.1", "Zorg", "Een zin met een teken \U000123AB."));
  make(t, "oud/zorg.xml --missing-glyph warn", "docx", "oude");
  const Ran ran = run_in(t, "compare oude/zorg.docx nieuw/zorg.xml -f html -o uit");
  INFO(ran.err);
  CHECK(ran.err.find("oude/zorg.docx: paragraph ") != std::string::npos);
  CHECK(ran.err.find("zorg.docx:1:") == std::string::npos);
}
