// Reports on several threads, on a real disk.
#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "batch/run.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "manifest/written.hpp"
#include "rows/simple_rows.hpp"

namespace {

struct ThreadsFixture {
  const std::vector<rows::Kind> kinds = simple_rows::kinds();
  TemporaryFolder t;
  batch::DiskFiles files;
  std::atomic<int> at_once = 0, most = 0;
  std::vector<diagnostics::Diagnostic> said;  // of every input
  std::vector<std::string> kept;              // of them, in the order in which they were told

  explicit ThreadsFixture(int count) {
    for (int i = 0; i < count; ++i) t.write(fmt::format("in/{}/{}.xml", i % 7, i), fmt::format("tekst {}", i));
  }

  // The inputs in the order in which they were told.
  std::vector<std::string> run(std::size_t threads, const std::string& output, const std::function<bool()>& stop,
                               batch::Summary& summary) {
    const std::vector<std::string> named = {t / "in"};
    const batch::Inputs inputs = batch::find_inputs(named, std::vector<std::string>{"pdf"});
    batch::Records records(files, t / output, {"pdf", "docx"}, build_inputs());
    batch::Task task;
    task.jobs = &inputs.jobs;
    task.output = t / output;
    task.kinds = kinds;
    task.formats = {"pdf"};
    task.max_bytes = 1000;
    task.threads = threads;
    task.records = &records;
    REQUIRE(!files.make_folder(t / output));
    std::vector<std::string> told;
    summary = batch::run(
        task,
        [this](const batch::Request& request) {
          most = std::max(most.load(), ++at_once);
          // The first of all is slow, so that the others have to wait to be told.
          std::this_thread::sleep_for(std::chrono::microseconds(request.bytes == "tekst 0" ? 20'000 : 100));
          --at_once;
          batch::Made made;
          made.diagnostics = said;
          made.outputs = {{"pdf", "PDF " + std::string(request.bytes)}};
          return made;
        },
        files,
        [&](const batch::Result& result) {
          told.push_back(result.input);
          for (const diagnostics::Diagnostic& each : result.diagnostics) kept.push_back(each.arguments.at(0));
        },
        stop);
    records.save();
    return told;
  }
};

const auto never = [] { return false; };

}  // namespace

TEST_CASE("eight threads write what one writes and tell it in the same order") {
  ThreadsFixture bench(300);
  batch::Summary one, eight;
  const auto told = bench.run(1, "een", never, one);
  CHECK(bench.most == 1);
  CHECK(bench.run(8, "acht", never, eight) == told);
  CHECK(bench.most > 1);
  CHECK(bench.most <= 8);
  CHECK(eight.good == 300);
  REQUIRE(bench.t.list("een").size() == 301);
  REQUIRE(bench.t.list("een") == bench.t.list("acht"));
  for (const std::string& name : bench.t.list("een")) {
    if (name.ends_with(".pdf")) CHECK(read_all(bench.t / "een/" + name) == read_all(bench.t / "acht/" + name));
  }
  CHECK(read_manifest(read_all(bench.t / "acht/raadstuk.json"))->entries.size() == 300);
}

TEST_CASE("a stop lets every thread finish its report, and all that was begun is told") {
  ThreadsFixture bench(300);
  std::atomic<int> asked = 0;
  batch::Summary summary;
  const auto told = bench.run(4, "uit", [&] { return ++asked > 50; }, summary);
  CHECK(summary.done() == 50);
  CHECK(told.size() == 50);
  CHECK(asked == 51);
  CHECK(bench.t.list("uit").size() == 51);
}

TEST_CASE("an abbreviation or a dictionary is remarked on at the first section alone, other remarks at each") {
  using diagnostics::Code;
  ThreadsFixture bench(40);
  bench.said = {{Code::unexplained_abbreviation, {}, {"IVP"}},
                {Code::placeholder, {}, {"TODO"}},
                {Code::dictionary_not_installed, {}, {"de", "hyphen-de"}},
                {Code::dictionary_not_installed, {}, {"fr", "hyphen-fr"}},
                {Code::unexplained_abbreviation, {}, {"OM"}}};
  batch::Summary summary;
  const auto told = bench.run(4, "uit", never, summary);
  REQUIRE(told.size() == 40);
  CHECK(std::count(bench.kept.begin(), bench.kept.end(), "IVP") == 1);
  CHECK(std::count(bench.kept.begin(), bench.kept.end(), "OM") == 1);
  CHECK(std::count(bench.kept.begin(), bench.kept.end(), "de") == 1);
  CHECK(std::count(bench.kept.begin(), bench.kept.end(), "fr") == 1);
  CHECK(std::count(bench.kept.begin(), bench.kept.end(), "TODO") == static_cast<std::ptrdiff_t>(told.size()));
  CHECK(bench.kept.front() == "IVP");
}
