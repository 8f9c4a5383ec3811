// Runs one after the other: what is made again, what is kept, what is marked.
#include "batch/remove_report.hpp"
#include "batch/run.hpp"
#include "batch/up_to_date_fixture.hpp"
#include "catch.hpp"

using batch::Status;
using diagnostics::Code;
using Strings = std::vector<std::string>;

TEST_CASE("an unchanged report is not made again, and nothing is written") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.t.write("in/2.xml", "twee");
  bench.run();
  CHECK(bench.conversions == 2);
  const auto before = bench.files.files;
  const int operations = bench.files.operations;
  bench.t.write("in/1.xml", "een");  // touched
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK(bench.summary.current == 2);
  CHECK(bench.summary.done() == 2);
  CHECK(bench.results[0].status == Status::current);
  CHECK(bench.results[0].pages == 3);
  CHECK(bench.results[0].outputs == Strings{"out/1.pdf", "out/1.docx"});
  CHECK(bench.files.files == before);
  CHECK(bench.files.operations == operations);
  bench.force = true;
  bench.run();
  CHECK(bench.conversions == 2);
}

TEST_CASE("what a report was made of decides whether it is made again, and nothing else is made") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.t.write("in/2.xml", "beeld");
  bench.t.write("in/beelden/x.png", "kaart");
  bench.run();
  bench.t.write("in/1.xml", "anders");
  bench.run();
  CHECK(bench.conversions == 1);
  CHECK(bench.results[1].status == Status::current);
  bench.t.write("in/beelden/x.png", "nieuwe kaart");
  bench.run();
  CHECK(bench.conversions == 1);
  CHECK(bench.results[0].status == Status::current);
  bench.made_with = build_inputs("2.0");
  bench.run();
  CHECK(bench.conversions == 2);
  CHECK(bench.files.files.at("out/1.pdf") == "pdf anders2.0");
  bench.run();
  CHECK(bench.conversions == 0);
}

TEST_CASE("files that someone deleted are made again; a touched one is only noted") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.files.files.erase("out/1.pdf");
  bench.run();
  CHECK(bench.conversions == 1);
  bench.files.times["out/1.docx"] = 1234;
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK(bench.known("1").output("docx")->mtime == 1234);
}

TEST_CASE("a failing section keeps its report, marked stale, until it is right again") {
  UpToDateFixture bench;
  const std::string file = bench.t.write("in/1.xml", "een");
  bench.run();
  bench.t.write("in/1.xml", "fout");
  bench.run();
  CHECK(bench.summary.stale == 1);
  CHECK(
      bench.said() ==
      "[een DOCTYPE wordt niet gelezen; verwijder de regel][er blijft een eerder verslag staan dat niet is bijgewerkt: "
      "out/1.pdf, out/1.docx; verstuur het niet]");
  REQUIRE(bench.known("1").stale);
  CHECK(bench.known("1").stale->at(0).code == Code::doctype);
  CHECK(bench.files.files.at("out/1.pdf") == "pdf een1.0");
  bench.run();
  CHECK(bench.summary.stale == 1);
  bench.t.write("in/1.xml", "een");
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK_FALSE(bench.known("1").stale);
  std::filesystem::remove(file);
  bench.run({file});
  CHECK(bench.summary.stale == 1);
  CHECK(bench.known("1").stale->at(0).code == Code::input_missing);
}

TEST_CASE("the report of a section that is empty now is removed if the manifest lists it, but not someone's own work") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.files.files["out/1.docx"] = "met de hand verbeterd";
  bench.t.write("in/1.xml", "leeg");
  bench.run();
  CHECK(bench.files.files.count("out/1.pdf") == 0);
  CHECK(bench.files.files.count("out/1.docx") == 1);
  CHECK(bench.codes() == "changed-report-kept");
  CHECK(bench.known("1").outputs.size() == 1);
}

TEST_CASE("a format that a run does not make stays known, and is said when it is outdated") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.formats = {"pdf"};
  bench.run();
  CHECK(bench.conversions == 0);
  bench.t.write("in/1.xml", "twee");
  bench.run();
  CHECK(bench.said() == "[er blijft een eerder verslag staan dat niet is bijgewerkt: out/1.docx; verstuur het niet]");
  CHECK(bench.known("1").output("docx")->outdated);
  CHECK_FALSE(bench.known("1").output("pdf")->outdated);
  bench.formats = {"docx"};
  bench.run();
  CHECK(bench.conversions == 1);
  CHECK_FALSE(bench.known("1").output("docx")->outdated);
  bench.formats = {"pdf", "docx"};
  bench.run();
  CHECK(bench.conversions == 0);
}

TEST_CASE("a write that fails is abandoned, and the next run makes the report") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  const auto before = bench.files.files;
  bench.t.write("in/1.xml", "twee");
  // Two writes, the journal's head and line, two renames and a sync.
  for (int step = 1; step <= 7; ++step) {
    bench.files.fail_at = bench.files.operations + step;
    bench.run();
    CAPTURE(step, bench.files.failed);
    CHECK(bench.summary.failed == 1);
    CHECK(bench.results[0].machine_fault);
    CHECK(bench.files.files.at("out/1.pdf") == before.at("out/1.pdf"));
    CHECK(bench.files.files.at("out/1.docx") == before.at("out/1.docx"));
  }
  bench.files.fail_at = 0;
  bench.run();
  CHECK(bench.summary.good == 1);
  CHECK(bench.files.files.at("out/1.pdf") == "pdf twee1.0");
}

TEST_CASE("a rehearsal changes nothing and knows what is up to date") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.t.write("in/2.xml", "twee");
  const auto before = bench.files.files;
  bench.mode = batch::Mode::dry_run;
  bench.run();
  CHECK(bench.summary.current == 1);
  CHECK(bench.summary.good == 1);
  CHECK(bench.files.files == before);
}

TEST_CASE("a report is without input only when its file is gone from a folder that the run was given") {
  UpToDateFixture bench;
  const std::string file = bench.t.write("in/a/1.xml", "een");
  bench.t.write("in/2.xml", "twee");
  bench.t.write("elders/3.xml", "drie");
  bench.run({bench.t / "in", bench.t / "elders"});
  bench.run({bench.t / "elders"});
  CHECK(bench.gone.empty());
  bench.run({bench.t / "in/a"});  // writes 1 again; a/1 is of the same file
  CHECK(bench.gone.empty());
  std::filesystem::remove(file);
  bench.run({bench.t / "elders"});
  CHECK(bench.gone.empty());
  bench.run({bench.t / "in"});
  CHECK(bench.gone == Strings{"1", "a/1"});
}

TEST_CASE("a report is removed with its entry, but for a file that was changed since, which stays listed") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.files.files["out/1.docx"] += "!";
  batch::Records records(bench.files, "out", {"pdf", "docx"}, build_inputs());
  records.load();
  const auto said = batch::remove_report(bench.files, records, "1", false);
  CHECK(bench.files.files.count("out/1.pdf") == 1);
  const auto done = batch::remove_report(bench.files, records, "1");
  CHECK(done.removed == Strings{"out/1.pdf"});
  CHECK(done.kept == Strings{"out/1.docx"});
  CHECK(said.removed == done.removed);
  CHECK(bench.files.files.count("out/1.pdf") == 0);
  CHECK(bench.files.files.count("out/1.docx") == 1);
  REQUIRE(records.find("1"));
  CHECK(records.find("1")->outputs.size() == 1);
  CHECK(records.find("1")->output("docx") != nullptr);
  bench.files.files.erase("out/1.docx");
  batch::remove_report(bench.files, records, "1");
  CHECK_FALSE(records.find("1"));
}

TEST_CASE("an input whose name changes its case takes its report along, whatever the disk thinks of case") {
  for (const auto& [folds, inode_a_spelling] : {std::pair(false, false), {true, false}, {true, true}}) {
    UpToDateFixture bench;
    bench.files.folds = folds;
    bench.files.inode_a_spelling = inode_a_spelling;
    const std::string file = bench.t.write("in/Veiligheid.xml", "een");
    bench.run();
    std::filesystem::rename(file, bench.t / "in/veiligheid.xml");
    bench.run();
    CAPTURE(folds, inode_a_spelling);
    CHECK(bench.gone.empty());
    std::vector<std::string> names;
    for (const auto& [name, bytes] : bench.files.files) names.push_back(name);
    CHECK(names == Strings{"out/raadstuk.json", "out/veiligheid.docx", "out/veiligheid.pdf"});
    CHECK(bench.known("veiligheid").report == "veiligheid");
    CHECK(read_manifest(bench.files.files.at("out/raadstuk.json"))->entries.size() == 1);
  }
}

TEST_CASE("a report that is one of this run under another spelling is not without input") {
  for (const bool inode_a_spelling : {false, true}) {
    UpToDateFixture bench;
    bench.files.folds = true;
    bench.files.inode_a_spelling = inode_a_spelling;
    const std::string file = bench.t.write("in/Veiligheid.xml", "een");
    bench.run();
    bench.files.files.at("out/Veiligheid.pdf") = "met de hand verbeterd";  // so that it keeps its name
    std::filesystem::rename(file, bench.t / "in/veiligheid.xml");
    bench.run();
    CHECK(bench.gone.empty());
  }
}

TEST_CASE("a report that bears the new name already is not written over by a rename") {
  UpToDateFixture bench;
  const std::string file = bench.t.write("in/A.xml", "een");
  bench.run();
  bench.files.files["out/a.pdf"] = "van een ander";
  std::filesystem::rename(file, bench.t / "in/a.xml");
  bench.run();
  CHECK(bench.files.files.contains("out/A.pdf"));
  CHECK(bench.text("out/a.pdf") == "van een ander");
  CHECK(bench.text("out/a.docx") == "none");
  CHECK(bench.gone.empty());
}

TEST_CASE("an input that changes its case while its report was edited keeps the report's name until the edits are in") {
  for (const bool folds : {false, true}) {
    UpToDateFixture bench;
    bench.files.folds = folds;
    const std::string file = bench.t.write("in/Map/Veiligheid.xml", "een");
    bench.t.write("in/Zorg.xml", "twee");
    bench.run();
    bench.edit("out/Map/Veiligheid.docx", "van een collega");
    std::filesystem::rename(bench.t / "in/Map", bench.t / "in/zz");
    std::filesystem::rename(bench.t / "in/zz", bench.t / "in/map");
    std::filesystem::rename(bench.t / "in/map/Veiligheid.xml", bench.t / "in/map/veiligheid.xml");
    const auto names = [&] {
      std::vector<std::string> found;
      for (const auto& [name, bytes] : bench.files.files)
        if (name.find("eiligheid") != std::string::npos) found.push_back(name);
      return found;
    };
    for (const batch::Mode mode : {batch::Mode::dry_run, batch::Mode::write, batch::Mode::write}) {
      bench.mode = mode;
      bench.run();
      CAPTURE(folds);
      CHECK(bench.codes() == "changed-report-kept");
      CHECK(bench.gone.empty());
      CHECK(names() == Strings{"out/Map/Veiligheid.docx", "out/Map/Veiligheid.pdf"});
      CHECK(bench.text("out/Map/Veiligheid.docx") == "van een collega");
    }
    bench.t.write("in/map/veiligheid.xml", "met de wijziging erin");
    bench.run();
    CHECK(bench.codes() == "changed-report-moved");
    bench.run();
    CHECK(bench.codes().empty());
    CHECK(names() ==
          Strings{"out/bewaard/Map/Veiligheid 2026-03-12.docx", "out/map/veiligheid.docx", "out/map/veiligheid.pdf"});
    CHECK(bench.gone.empty());
  }
}

TEST_CASE("a rename that fails halfway is undone") {
  UpToDateFixture bench;
  const std::string file = bench.t.write("in/A.xml", "een");
  bench.run();
  std::filesystem::rename(file, bench.t / "in/a.xml");
  bench.files.fail_at = bench.files.operations + 4;  // a folder and a rename each
  bench.run();
  CHECK(bench.files.failed == "rename");
  CHECK(bench.text("out/A.pdf") == "pdf een1.0");
  CHECK(bench.text("out/a.pdf") == "none");
  CHECK(bench.gone.empty());
}

TEST_CASE("what a run's selection leaves out is not without input") {
  UpToDateFixture bench;
  const std::string file = bench.t.write("in/oud/1.xml", "een");
  bench.t.write("in/2.xml", "twee");
  bench.run();
  std::filesystem::remove(file);
  bench.selection.exclude.emplace_back("oud");
  bench.run();
  CHECK(bench.gone.empty());
  bench.selection = {};
  bench.selection.only.emplace_back("2.xml");
  bench.run();
  CHECK(bench.gone.empty());
  bench.selection = {};
  bench.run();
  CHECK(bench.gone == Strings{"oud/1"});
}

TEST_CASE("two sections of one number are told at the second, when one of them is made") {
  UpToDateFixture bench;
  bench.t.write("in/a.xml", "nummer 1 a");
  bench.t.write("in/b.xml", "nummer 2 b");
  bench.t.write("in/c.xml", "nummer 1 c");
  bench.run();
  CHECK(bench.said() ==
        "[het nummer 1 is ook dat van " + bench.t / "in/a.xml" + "; geef een van beide een ander nummer]");
  CHECK(bench.summary.good == 3);
  bench.run();
  CHECK(bench.said().empty());
  bench.t.write("in/a.xml", "nummer 1 anders");
  bench.run();
  CHECK_FALSE(bench.said().empty());
  CHECK(bench.known("c").diagnostics.empty());
}
