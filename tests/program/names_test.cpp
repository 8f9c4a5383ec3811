// What the program does with names, patterns, and a manifest that someone forged; from outside.
#include <filesystem>

#include "batch/files.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "manifest/written.hpp"
#include "program/running.hpp"

namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

const std::string small_section =
    "<sectie formaat=\"1\"><titel>Titel</titel><doelstellingen><alinea>Tekst.</alinea>"
    "</doelstellingen></sectie>";

Ran export_in(const TemporaryFolder& t, const std::string& options = "") {
  return raadstuk("export " + t / "in" + " -o " + t / "out" + " -f pdf " + options);
}

// Lays an entry of an input that is gone into the manifest, sealed or not, with the hash of the file or without.
void forge(const TemporaryFolder& t, const std::string& report, const std::string& extension, bool hashed,
           bool sealed) {
  const std::string file = t / "out/raadstuk.json", made = t / ("out/" + report + "." + extension);
  auto manifest = read_manifest(read_all(file)).value();
  manifest::Entry entry = entry_in(manifest, "a");
  entry.report = report;
  entry.sources.front().name = "../in/weg.xml";
  entry.outputs = {entry.outputs.at(0)};
  entry.outputs[0].format = extension;
  const auto state = batch::DiskFiles().state(made);
  entry.outputs[0].size = state.size;
  entry.outputs[0].mtime = state.mtime;
  entry.outputs[0].sha256 = hashed ? manifest::sha256(read_all(made)) : manifest::Digest{};
  manifest.put(entry);
  std::string text;
  manifest::write(manifest, [&](std::string_view piece) { text += piece; });
  t.write("out/raadstuk.json", sealed ? text : text + "\n");
}

}  // namespace

TEST_CASE("a forged manifest has nothing removed that is not ours, below the folder, unlinked and as it was recorded") {
  const TemporaryFolder t;
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g"})
    t.write("in/" + std::string(name) + ".xml", small_section);
  REQUIRE(export_in(t).status == 0);
  t.write("elders/x.pdf", "van een ander");
  t.write("out/notes.txt", "notities");
  t.write("out/plan.pdf", "een plan");
  t.link("../elders", "out/sub");
  forge(t, "notes", "txt", true, true);
  forge(t, "plan", "pdf", false, true);
  forge(t, "sub/x", "pdf", true, true);
  const Ran ran = export_in(t, "--prune");
  CAPTURE(ran.out, ran.err);
  CHECK(read_all(t / "elders/x.pdf") == "van een ander");
  CHECK(read_all(t / "out/notes.txt") == "notities");
  CHECK(read_all(t / "out/plan.pdf") == "een plan");
}

TEST_CASE("with a broken seal --prune removes nothing, and says so") {
  const TemporaryFolder t;
  for (const char* name : {"a", "b", "c"}) t.write("in/" + std::string(name) + ".xml", small_section);
  REQUIRE(export_in(t).status == 0);
  fs::copy_file(t / "out/a.pdf", t / "out/oud.pdf");
  forge(t, "oud", "pdf", true, false);
  const Ran ran = export_in(t, "--prune");
  CAPTURE(ran.err);
  CHECK(ran.err.find("[manifest-seal]") != std::string::npos);
  CHECK(fs::exists(t / "out/oud.pdf"));
}

TEST_CASE("a pattern limits a run, what it makes anew and what it removes") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.xml", "in/b.xml", "in/oud/c.xml", "in/oud/d.xml"}) t.write(name, small_section);
  REQUIRE(export_in(t, "--exclude oud").status == 0);
  CHECK(reports_in(t, "out") == Strings{"a.pdf", "b.pdf"});
  REQUIRE(export_in(t).status == 0);
  fs::remove(t / "in/oud/c.xml");
  const Ran only = export_in(t, "--only 'A*' --force --prune");
  CHECK(only.out.find("1 section: 1 written") != std::string::npos);
  CHECK(reports_in(t, "out").size() == 4);
  const Ran config = [&] {
    t.write("raadstuk.toml", "exclude = [\"*.xml\"]\nonly = [\"oud\", \"nergens\"]\n");
    return export_in(t, "--prune --config " + t / "raadstuk.toml");
  }();
  CAPTURE(config.err);
  CHECK(config.err.find("[pattern-unmatched]") != std::string::npos);
  CHECK(reports_in(t, "out") == Strings{"a.pdf", "b.pdf", "oud/d.pdf"});
}

TEST_CASE("Word files and text files among the inputs are told, the program's own reports are not") {
  const TemporaryFolder t;
  t.write("in/a.xml", small_section);
  t.write("in/b.xml.txt", small_section);
  t.write("in/c.docx", "Word");
  const auto in_place = [&] { return raadstuk("export " + t / "in" + " -o " + t / "in"); };
  in_place();
  const Ran again = in_place();
  CHECK(again.err.find("are files that are not read: b.xml.txt, c.docx;") != std::string::npos);
  CHECK(again.status == 0);
  CHECK(raadstuk("check " + t / "in").err.find("not read: b.xml.txt, c.docx;") != std::string::npos);
}

TEST_CASE("check warns of a name that Windows cannot hold") {
  const TemporaryFolder t;
  t.write("in/Wat nu?.xml", small_section);
  const Ran ran = raadstuk("check " + t / "in");
  CHECK(ran.err.find("Windows cannot hold the name \"Wat nu?\" (?)") != std::string::npos);
  CHECK(ran.status == 0);
  CHECK(raadstuk("check --strict " + t / "in").status == 1);
}
