#include "batch/run.hpp"

#include <new>

#include "batch/fake_files.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "rows/simple_rows.hpp"

using diagnostics::Code;
using Strings = std::vector<std::string>;

namespace {

// Reads its order from the file itself.
batch::Made convert(const batch::Request& request) {
  batch::Made made;
  const std::string_view bytes = request.bytes;
  if (bytes == "fout") {
    made.failed = true;
    made.diagnostics = {{Code::doctype, {1, 1}, {}}};
  } else if (bytes == "leeg") {
    made.empty = true;
    made.diagnostics = {{Code::empty_section, {1, 2}, {}}};
  } else if (bytes == "letter") {
    throw diagnostics::MachineFault(Code::font_missing, {"Carlito"});
  } else if (bytes == "geheugen") {
    throw std::bad_alloc();
  } else {
    made.pages = 3;
    made.outputs = {{"pdf", "PDF " + std::string(request.name)}, {"docx", "DOCX " + std::string(request.bytes)}};
  }
  return made;
}

struct RunFixture {
  const std::vector<rows::Kind> kinds = simple_rows::kinds();
  TemporaryFolder t;
  FakeFiles files;
  batch::Task task;
  std::vector<batch::Result> results;
  std::size_t stop_after = 1000;

  RunFixture() {
    task.output = "out";
    task.kinds = kinds;
    task.max_bytes = 20;
  }

  batch::Summary run(const Strings& named) {
    const batch::Inputs inputs = batch::find_inputs(named, Strings{"pdf", "docx"});
    task.jobs = &inputs.jobs;
    results.clear();
    return batch::run(
        task, convert, files, [this](const batch::Result& result) { results.push_back(result); },
        [this] { return results.size() >= stop_after; });
  }

  // "status: message | message" of the one result.
  std::string only() const {
    REQUIRE(results.size() == 1);
    const batch::Result& result = results[0];
    std::string line = result.status == batch::Status::good    ? "good"
                       : result.status == batch::Status::empty ? "empty"
                                                               : "failed";
    if (result.machine_fault) line += " (machine)";
    for (const auto& diagnostic : result.diagnostics)
      line += ": " + diagnostics::text(diagnostic, diagnostics::Language::nl);
    return line;
  }
};

}  // namespace

TEST_CASE("reports are written where the folder puts them") {
  RunFixture bench;
  bench.t.write("in/a/b.xml", "inhoud");
  const auto summary = bench.run({bench.t / "in"});
  CHECK(bench.files.files ==
        std::map<std::string, std::string>{{"out/a/b.pdf", "PDF b.xml"}, {"out/a/b.docx", "DOCX inhoud"}});
  CHECK(bench.only() == "good");
  CHECK(bench.results[0].outputs == Strings{"out/a/b.pdf", "out/a/b.docx"});
  CHECK(bench.results[0].pages == 3);
  CHECK(summary.good == 1);
  CHECK(summary.total == 1);
}

TEST_CASE("a section with errors and an empty one give no output, the rest is written") {
  RunFixture bench;
  bench.t.write("in/1.xml", "fout");
  bench.t.write("in/2.xml", "leeg");
  bench.t.write("in/3.xml", "goed");
  const auto summary = bench.run({bench.t / "in"});
  CHECK(bench.files.files.size() == 2);
  CHECK(bench.files.files.count("out/3.pdf") == 1);
  CHECK(summary.good == 1);
  CHECK(summary.empty == 1);
  CHECK(summary.failed == 1);
  CHECK(summary.stale == 0);
  CHECK(bench.results[0].outputs.empty());
}

TEST_CASE("a report that stays from an earlier run is said") {
  RunFixture bench;
  bench.files.files = {{"out/1.pdf", "oud"}, {"out/1.docx", "oud"}, {"out/2.docx", "oud"}};
  const std::string failing = bench.t.write("1.xml", "fout"), empty = bench.t.write("2.xml", "leeg");
  CHECK(bench.run({failing}).stale == 1);
  CHECK(bench.only() ==
        "failed: een DOCTYPE wordt niet gelezen; verwijder de regel: er blijft een eerder verslag "
        "staan dat niet "
        "is bijgewerkt: out/1.pdf, out/1.docx; verstuur het niet");
  CHECK(bench.run({empty}).stale == 0);
  CHECK(bench.only() ==
        "empty: alle vier de blokken zijn leeg en er wordt geen verslag gemaakt; vul een blok als u een verslag wilt: "
        "er blijft een "
        "eerder verslag staan dat niet is bijgewerkt: out/2.docx; verstuur het niet");
  CHECK(bench.files.files.size() == 3);
}

TEST_CASE("a fault of the machine fails its report only") {
  RunFixture bench;
  bench.t.write("in/1.xml", "letter");
  bench.t.write("in/2.xml", "geheugen");
  bench.t.write("in/3.xml", "goed");
  const auto summary = bench.run({bench.t / "in"});
  CHECK(summary.good == 1);
  CHECK(summary.failed == 2);
  CHECK(bench.results[0].machine_fault);
  CHECK(bench.results[1].machine_fault);
  CHECK(diagnostics::text(bench.results[1].diagnostics.at(0), diagnostics::Language::nl) ==
        "er is te weinig geheugen; sluit andere programma's of splits de sectie");
}

TEST_CASE("a full disk fails the report, and the next is tried") {
  RunFixture bench;
  bench.files.fail_at = 2;
  bench.t.write("in/1.xml", "goed");
  bench.t.write("in/2.xml", "goed");
  const auto summary = bench.run({bench.t / "in"});
  CHECK(summary.good == 1);
  CHECK(bench.results[0].machine_fault);
  CHECK(bench.results[0].pages == 0);
  CHECK(bench.files.files.size() == 2);
}

TEST_CASE("inputs with a problem are not converted") {
  RunFixture bench;
  bench.run({bench.t / "weg.xml"});
  CHECK(bench.only() == "failed: dit bestand bestaat niet; controleer de naam");
}

TEST_CASE("the conversion gets at most one byte above the limit") {
  RunFixture bench;
  bench.run({bench.t.write("1.xml", std::string(50, 'x'))});
  CHECK(bench.files.files.at("out/1.docx") == "DOCX " + std::string(21, 'x'));
}

TEST_CASE("a rehearsal writes nothing and says what it would write") {
  RunFixture bench;
  bench.task.mode = batch::Mode::dry_run;
  const std::string file = bench.t.write("1.xml", "goed");
  bench.run({file});
  CHECK(bench.only() == "good");
  CHECK(bench.results[0].outputs == Strings{"out/1.pdf", "out/1.docx"});
  CHECK(bench.files.operations == 0);
  bench.files.others = {"out/1.pdf"};
  bench.run({file});
  CHECK(bench.only() == "failed (machine): out/1.pdf bestaat al en is geen gewoon bestand; haal het weg");
}

TEST_CASE("a check looks at no output at all") {
  RunFixture bench;
  bench.task.mode = batch::Mode::check;
  bench.files.files = {{"out/1.pdf", "oud"}};
  bench.files.others = {"out/2.pdf"};
  bench.t.write("in/1.xml", "fout");
  bench.t.write("in/2.xml", "goed");
  const auto summary = bench.run({bench.t / "in"});
  CHECK(summary.good == 1);
  CHECK(summary.stale == 0);
  CHECK(bench.results[0].diagnostics.size() == 1);
  CHECK(bench.results[1].outputs.empty());
  CHECK(bench.files.operations == 0);
}

TEST_CASE("a stop lets the report under way be finished and begins no other") {
  RunFixture bench;
  for (const char* name : {"in/1.xml", "in/2.xml", "in/3.xml"}) bench.t.write(name, "goed");
  bench.stop_after = 2;
  const auto summary = bench.run({bench.t / "in"});
  CHECK(summary.total == 3);
  CHECK(summary.done() == 2);
  CHECK(bench.files.files.size() == 4);
}

TEST_CASE("one format gives one file") {
  RunFixture bench;
  bench.task.output = "out/";
  const std::string file = bench.t.write("1.xml", "goed");
  const auto only_pdf = [](const batch::Request&) {
    batch::Made made;
    made.outputs = {{"pdf", "PDF"}};
    return made;
  };
  const batch::Inputs inputs = batch::find_inputs(Strings{file}, Strings{"pdf", "docx"});
  bench.task.jobs = &inputs.jobs;
  batch::run(bench.task, only_pdf, bench.files, [](const batch::Result&) {}, [] { return false; });
  CHECK(bench.files.files == std::map<std::string, std::string>{{"out/1.pdf", "PDF"}});
}
