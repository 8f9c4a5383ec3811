// Mail drafts of a run, over several runs: what they bring, when they are made anew, and when they go.
#include "batch/run_draft.hpp"

#include "batch/fake_files.hpp"
#include "catch.hpp"
#include "manifest/written.hpp"

using diagnostics::Code;
using Strings = std::vector<std::string>;

namespace {

// Reports "a", "b" ... with these bytes stand in "out"; a draft takes two sections, and none that is "groot".
struct RunDraftFixture {
  FakeFiles files;
  std::map<std::string, std::string> reports;
  Strings failed, waiting;
  std::string style = "1.0", to = "a@b.nl";
  batch::Mode mode = batch::Mode::write;
  bool force = false;
  int written = 0;

  batch::RunDraftWriter writer() {
    return {2,
            [](std::span<const batch::Brought> all) {
              std::vector<batch::Part> parts;
              for (std::size_t i = 0; i < all.size(); ++i) {
                const std::size_t size = all[i].files.at(0).size > 10 ? 3 : 1;
                if (parts.empty() || parts.back().bytes + size > 2)
                  parts.push_back({i, 1, size});
                else
                  parts.back() = {parts.back().first, parts.back().count + 1, parts.back().bytes + size};
              }
              return parts;
            },
            [this](std::span<const batch::Brought> all, const batch::Part& part, std::span<const std::string> bytes,
                   std::size_t number, std::size_t of) {
              ++written;
              std::string text = fmt::format("{} of {} to {}:", number, of, to);
              for (std::size_t i = 0; i < part.count; ++i) text += " " + all[part.first + i].name + "=" + bytes[i];
              return text;
            }};
  }

  batch::Records records(bool drafts) {
    return {
        files, "out", {"pdf"}, build_inputs(style), {}, drafts ? std::optional(draft_build_inputs(to)) : std::nullopt};
  }

  // "file code" of what was said, behind the drafts that were made.
  std::string run(bool drafts = true) {
    batch::Records known = records(drafts);
    known.load();
    known.recover({});
    batch::Task task;
    task.output = "out";
    task.mode = mode;
    task.records = &known;
    task.force = force;
    batch::RunDrafts gathered;
    for (const auto& [name, bytes] : reports) {
      manifest::Entry made = entry(name, bytes);
      made.outputs = {{"pdf", manifest::sha256(bytes), bytes.size(), 0, false, known.made_with()}};
      if (mode == batch::Mode::write) {
        files.files["out/" + name + ".pdf"] = bytes;
        known.put(made);
      }
      batch::Result result;
      result.input = "in/" + name + ".xml";
      result.identity.title = "T" + name;
      result.outputs = {"out/" + name + ".pdf"};
      if (mode == batch::Mode::dry_run) result.planned = {{"pdf", manifest::sha256(bytes), bytes.size()}};
      gathered.add(result);
    }
    for (const auto& [inputs, status] :
         {std::pair(&failed, batch::Status::failed), std::pair(&waiting, batch::Status::waiting)})
      for (const std::string& input : *inputs) {
        batch::Result result;
        result.input = input;
        result.status = status;
        gathered.add(result);
      }
    const batch::RunDraftOutcome outcome =
        drafts ? gathered.deliver(task, files, writer()) : batch::drop_outdated_run_drafts(task, files);
    std::string said;
    for (const auto& draft : outcome.drafts)
      if (draft.made) said += fmt::format("{}({}) ", draft.file, draft.sections);
    for (const batch::Notice& notice : outcome.notices)
      said += fmt::format("{} {} ", notice.name, diagnostics::entry(notice.diagnostic.code).name);
    if (mode == batch::Mode::write) known.save();
    return said;
  }

  std::string draft(const std::string& name = "alle-stukken") const {
    const auto found = files.files.find("out/" + name + ".eml");
    return found == files.files.end() ? "none" : found->second;
  }
};

}  // namespace

TEST_CASE("a draft of the run brings all reports in their order, and is left alone until one of them is another") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "B"}};
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
  CHECK(bench.draft() == "1 of 1 to a@b.nl: Ta=A Tb=B");
  const auto known = entry_in(*read_manifest(bench.files.files.at("out/raadstuk.json")), "alle-stukken");
  CHECK(known.is_run_draft());
  CHECK(known.sources ==
        std::vector<manifest::Source>{{"a.pdf", manifest::sha256("A")}, {"b.pdf", manifest::sha256("B")}});
  CHECK(bench.run().empty());
  CHECK(bench.written == 1);
  bench.reports["b"] = "B2";
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
  CHECK(bench.draft() == "1 of 1 to a@b.nl: Ta=A Tb=B2");
  bench.files.files.erase("out/alle-stukken.eml");
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
  bench.to = "c@d.nl";
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
  bench.style = "1.1";  // its words
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
  CHECK(bench.run().empty());
  bench.force = true;
  CHECK(bench.run() == "out/alle-stukken.eml(2) ");
}

TEST_CASE("a draft that would be too large is divided between sections, and what is too many goes") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "B"}, {"c", "C"}, {"d", "D"}, {"e", "E"}};
  CHECK(bench.run() == "out/alle-stukken.eml(2) out/alle-stukken-2.eml(2) out/alle-stukken-3.eml(1) ");
  CHECK(bench.draft("alle-stukken-2") == "2 of 3 to a@b.nl: Tc=C Td=D");
  CHECK(bench.run().empty());
  bench.reports.erase("e");
  CHECK(bench.run() == "out/alle-stukken.eml(2) out/alle-stukken-2.eml(2) out/alle-stukken-3.eml run-draft-removed ");
  CHECK(bench.draft("alle-stukken-3") == "none");
  bench.reports = {{"a", "A"}};
  bench.files.files["out/alle-stukken-2.eml"] += "!";
  CHECK(bench.run() == "out/alle-stukken.eml(1) out/alle-stukken-2.eml stale-report ");
  CHECK(bench.draft("alle-stukken-2").ends_with("!"));
}

TEST_CASE("what a draft of the run misses is said, be it too large, failed or open elsewhere") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "een heel groot verslag"}, {"c", "C"}};
  bench.failed = {"in/f.xml"};
  bench.waiting = {"in/w.xml"};
  CHECK(bench.run() ==
        "out/alle-stukken.eml(1) out/alle-stukken-2.eml(1) in/b.xml run-draft-without out/alle-stukken.eml "
        "run-draft-incomplete ");
  bench.reports = {{"b", "een heel groot verslag"}};
  CHECK(bench.run() ==
        "in/b.xml run-draft-without out/alle-stukken.eml run-draft-removed out/alle-stukken-2.eml "
        "run-draft-removed ");
  CHECK(bench.draft() == "none");
}

TEST_CASE("a draft of the run that somebody changed stays while its reports do, and is put aside for a newer one") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}};
  bench.run();
  bench.files.files["out/alle-stukken.eml"] = "bewerkt";
  bench.files.times["out/alle-stukken.eml"] += 1;
  CHECK(bench.run() == "out/alle-stukken.eml run-draft-changed ");
  CHECK(bench.draft() == "bewerkt");
  bench.reports["a"] = "A2";
  CHECK(bench.run() == "out/alle-stukken.eml(1) out/alle-stukken.eml folder-page-moved ");
  CHECK(bench.draft() == "1 of 1 to a@b.nl: Ta=A2");
  CHECK(bench.files.files.at("out/bewaard/alle-stukken 1970-01-01.eml") == "bewerkt");
}

TEST_CASE("a run that makes no draft keeps one that still fits, and removes one that does not") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "B"}};
  bench.run();
  CHECK(bench.run(false).empty());
  CHECK(bench.draft() != "none");
  bench.reports["a"] = "A2";
  CHECK(bench.run(false) == "out/alle-stukken.eml run-draft-removed ");
  CHECK(bench.draft() == "none");
  CHECK_FALSE(read_manifest(bench.files.files.at("out/raadstuk.json"))->entries.contains("alle-stukken"));
}

TEST_CASE("a run that makes no draft keeps one that somebody changed and that no longer fits, and every run says so") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}};
  bench.run();
  bench.files.files["out/alle-stukken.eml"] = "bewerkt";
  bench.reports["a"] = "A2";
  for (int night = 1; night <= 2; ++night) {
    CHECK(bench.run(false) == "out/alle-stukken.eml stale-report ");
    CHECK(bench.draft() == "bewerkt");
  }
  batch::Records records = bench.records(false);
  records.load();
  const auto told = batch::verify_run_draft(bench.files, records, records.find("alle-stukken").value());
  REQUIRE(told.size() == 1);
  CHECK(told[0].name == "out/alle-stukken.eml");
  CHECK(told[0].diagnostic.code == Code::report_changed);
  CHECK(bench.run() == "out/alle-stukken.eml(1) out/alle-stukken.eml folder-page-moved ");
  CHECK(bench.files.files.at("out/bewaard/alle-stukken 1970-01-01.eml") == "bewerkt");
}

TEST_CASE("a dry run says which drafts would be made, and writes none") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "B"}, {"c", "C"}};
  bench.mode = batch::Mode::dry_run;
  CHECK(bench.run() == "out/alle-stukken.eml(2) out/alle-stukken-2.eml(1) ");
  CHECK(bench.files.files.empty());
  bench.mode = batch::Mode::write;
  bench.run();
  bench.mode = batch::Mode::dry_run;
  CHECK(bench.run().empty());
}

TEST_CASE("verify tells a draft of the run that is gone, was changed, or brings what no longer stands there") {
  RunDraftFixture bench;
  bench.reports = {{"a", "A"}, {"b", "B"}};
  bench.run();
  const auto said = [&] {
    batch::Records records = bench.records(false);
    records.load();
    std::string codes;
    for (const batch::Notice& notice : batch::verify_run_draft(bench.files, records, *records.find("alle-stukken")))
      codes += diagnostics::entry(notice.diagnostic.code).name;
    return codes;
  };
  CHECK(said().empty());
  const std::string draft = bench.draft();
  bench.files.files["out/alle-stukken.eml"] += "!";
  CHECK(said() == "report-changed");
  bench.files.files.erase("out/alle-stukken.eml");
  CHECK(said() == "report-missing");
  bench.files.files["out/alle-stukken.eml"] = draft;
  auto manifest = *read_manifest(bench.files.files.at("out/raadstuk.json"));
  manifest.entries.at("b").outputs[0].sha256 = manifest::sha256("B2");
  bench.files.files["out/raadstuk.json"] = text_of(manifest);
  CHECK(said() == "run-draft-outdated");
}
