// Mail drafts beside reports, over several runs: what they are made with, and when they must go.
#include "batch/fake_files.hpp"
#include "batch/remove_report.hpp"
#include "batch/run.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "manifest/written.hpp"
#include "rows/simple_rows.hpp"

using batch::Status;
using diagnostics::Code;
using Strings = std::vector<std::string>;

namespace {

// One input on the real disk, outputs on a fake one. "groot" is too large for a draft.
struct DraftsFixture {
  const std::vector<rows::Kind> kinds = simple_rows::kinds();
  TemporaryFolder t;
  FakeFiles files;
  std::string style = "1.0", to = "a@b.nl";
  bool drafts = true, force = false;
  int conversions = 0;
  batch::Result result;

  batch::Made convert(std::string_view bytes) {
    ++conversions;
    batch::Made made;
    made.failed = bytes == "fout";
    made.empty = bytes == "leeg";
    if (made.failed) made.diagnostics = {{Code::doctype, {1, 1}, {}}};
    if (made.failed || made.empty) return made;
    const std::string text(bytes);
    made.outputs = {{"pdf", "PDF " + text}, {"docx", "DOCX " + text + style}};
    if (drafts && text == "groot") {
      made.no_draft = diagnostics::Diagnostic{Code::draft_too_large, {}, {"12", "9"}};
    } else if (drafts) {
      made.outputs.push_back({"eml", "EML " + text + style + to});
    }
    return made;
  }

  batch::Records records() {
    std::optional<manifest::BuildInputs> with;
    if (drafts) with = draft_build_inputs(to);
    return {files, "out", {"pdf", "docx"}, build_inputs(style), {}, with};
  }

  // "code code" of what was said, with "made: " before it where there was a conversion.
  std::string run(const std::string& xml) {
    const Strings named = {t.write("in/1.xml", xml)};
    const batch::Inputs inputs = batch::find_inputs(named, Strings{"pdf", "docx"});
    batch::Records known = records();
    known.load();
    known.recover({});
    batch::Task task;
    task.jobs = &inputs.jobs;
    task.output = "out";
    task.kinds = kinds;
    task.drafts = drafts;
    task.max_bytes = 1000;
    task.records = &known;
    task.force = force;
    conversions = 0;
    const auto convert_it = [this](const batch::Request& request) { return convert(request.bytes); };
    batch::run(task, convert_it, files, [this](const batch::Result& one) { result = one; }, [] { return false; });
    known.save();
    std::string said = conversions > 0 ? "made:" : "";
    for (const auto& diagnostic : result.diagnostics) said.append(" ").append(diagnostics::entry(diagnostic.code).name);
    return said;
  }

  manifest::Entry known() const { return entry_in(*read_manifest(files.files.at("out/raadstuk.json")), "1"); }
  std::string draft() const {
    const auto found = files.files.find("out/1.eml");
    return found == files.files.end() ? "none" : found->second;
  }
};

}  // namespace

TEST_CASE("a draft is recorded with what it was made with, and demanded only by a run that makes drafts") {
  DraftsFixture bench;
  CHECK(bench.run("een") == "made:");
  CHECK(bench.draft() == "EML een1.0a@b.nl");
  CHECK(bench.result.outputs == Strings{"out/1.pdf", "out/1.docx", "out/1.eml"});
  CHECK(bench.known().output("eml")->made_with == draft_build_inputs().fingerprint());
  CHECK(read_manifest(bench.files.files.at("out/raadstuk.json"))->made_with.size() == 2);
  CHECK(bench.run("een").empty());
  bench.files.files.erase("out/1.eml");
  CHECK(bench.run("een") == "made:");
  CHECK(bench.draft() == "EML een1.0a@b.nl");
  bench.files.files.erase("out/1.eml");
  bench.drafts = false;
  CHECK(bench.run("een").empty());
  CHECK(bench.result.outputs == Strings{"out/1.pdf", "out/1.docx"});
}

TEST_CASE("another recipient makes the draft anew and leaves the report as it stands") {
  DraftsFixture bench;
  bench.run("een");
  const auto times = bench.files.times;
  bench.to = "c@d.nl";
  CHECK(bench.run("een") == "made:");
  CHECK(bench.draft() == "EML een1.0c@d.nl");
  CHECK(bench.files.times["out/1.pdf"] == times.at("out/1.pdf"));
  CHECK(bench.files.times["out/1.docx"] == times.at("out/1.docx"));
  CHECK(bench.known().output("eml")->made_with == draft_build_inputs("c@d.nl").fingerprint());
  CHECK(bench.run("een").empty());
  bench.force = true;
  CHECK(bench.run("een") == "made:");
  CHECK(bench.files.times["out/1.pdf"] > times.at("out/1.pdf"));
}

TEST_CASE("a run without drafts keeps one that still fits its report, and removes one that does not") {
  DraftsFixture bench;
  bench.run("een");
  bench.drafts = false;
  CHECK(bench.run("een").empty());
  CHECK(bench.draft() == "EML een1.0a@b.nl");
  bench.files.files.erase("out/1.pdf");
  CHECK(bench.run("een") == "made:");
  CHECK(bench.draft() == "EML een1.0a@b.nl");
  bench.drafts = true;
  CHECK(bench.run("een").empty());
  bench.drafts = false;
  CHECK(bench.run("twee") == "made: draft-removed");
  CHECK(bench.draft() == "none");
  CHECK(bench.known().output("eml") == nullptr);
  CHECK(bench.run("twee").empty());
  bench.drafts = true;
  CHECK(bench.run("twee") == "made:");
  bench.drafts = false;
  bench.style = "1.1";
  CHECK(bench.run("twee") == "made: draft-removed");
}

TEST_CASE("a draft that someone changed is kept and said to be outdated") {
  DraftsFixture bench;
  bench.run("een");
  bench.files.files["out/1.eml"] = "met een eigen zin";
  bench.files.times["out/1.eml"] = 77;
  bench.drafts = false;
  CHECK(bench.run("twee") == "made: stale-report");
  CHECK(bench.result.diagnostics[0].arguments == Strings{"out/1.eml"});
  CHECK(bench.draft() == "met een eigen zin");
  bench.drafts = true;
  CHECK(bench.run("twee") == "made: changed-report-moved");
  CHECK(bench.draft() == "EML twee1.0a@b.nl");
  CHECK(bench.files.files.at("out/bewaard/1 1970-01-01.eml") == "met een eigen zin");
}

TEST_CASE("a draft that is too large takes the earlier one away, and each run says so") {
  DraftsFixture bench;
  bench.run("een");
  CHECK(bench.run("groot") == "made: draft-too-large");
  CHECK(bench.result.status == Status::good);
  CHECK(bench.result.no_draft);
  CHECK(bench.result.outputs == Strings{"out/1.pdf", "out/1.docx"});
  CHECK(bench.draft() == "none");
  CHECK(bench.run("groot") == " draft-too-large");
  CHECK(bench.result.status == Status::current);
  CHECK(bench.result.no_draft);
  CHECK(bench.result.outputs == Strings{"out/1.pdf", "out/1.docx"});
  bench.drafts = false;
  CHECK(bench.run("groot").empty());
  CHECK_FALSE(bench.result.no_draft);
  bench.drafts = true;
  CHECK(bench.run("groot") == " draft-too-large");
  bench.to = "c@d.nl";
  CHECK(bench.run("groot") == "made: draft-too-large");
  CHECK(bench.run("een") == "made:");
  CHECK_FALSE(bench.known().no_draft);
}

TEST_CASE("in the place of a draft that cannot be made no other is left unsaid") {
  DraftsFixture bench;
  bench.files.files["out/1.eml"] = "van elders";
  CHECK(bench.run("groot") == "made: stale-report draft-too-large");
  CHECK(bench.draft() == "van elders");
}

TEST_CASE("a failing section keeps its draft, stale, and an empty one loses it") {
  DraftsFixture bench;
  bench.run("een");
  CHECK(bench.run("fout") == "made: doctype stale-report");
  CHECK(bench.result.diagnostics[1].arguments == Strings{"out/1.pdf, out/1.docx, out/1.eml"});
  bench.drafts = false;
  CHECK(bench.run("fout") == "made: doctype stale-report");
  CHECK(bench.result.diagnostics[1].arguments == Strings{"out/1.pdf, out/1.docx, out/1.eml"});
  CHECK(bench.run("leeg") == "made:");
  CHECK(bench.files.files.size() == 1);  // the manifest
}

TEST_CASE("wherever a run is cut, the next one leaves no draft of an older report") {
  DraftsFixture counting;
  counting.run("een");
  counting.drafts = false;
  const int before = counting.files.operations;
  counting.run("twee");
  const int all = counting.files.operations - before;
  for (int n = 1; n <= all; ++n) {
    DraftsFixture bench;
    bench.run("een");
    bench.drafts = false;
    bench.files.fail_at = bench.files.operations + n;
    try {
      bench.run("twee");
    } catch (const std::exception&) {
    }
    CAPTURE(n, bench.files.failed);
    // Either the older report with its draft, or the new one without.
    const bool newer = bench.files.files["out/1.pdf"] == "PDF twee";
    CHECK(bench.files.files["out/1.docx"] == (newer ? "DOCX twee1.0" : "DOCX een1.0"));
    CHECK(bench.draft() == (newer ? "none" : "EML een1.0a@b.nl"));
    bench.files.fail_at = 0;
    bench.run("twee");
    CHECK(bench.draft() == "none");
  }
}

TEST_CASE("a run that was killed before its renames removes the older draft when it is finished") {
  DraftsFixture bench;
  bench.run("een");
  bench.drafts = false;
  manifest::Entry begun = bench.known();
  begun.sources[0].sha256 = manifest::sha256("twee");
  begun.outputs = {{"pdf", manifest::sha256("PDF twee")}, {"docx", manifest::sha256("DOCX twee1.0")}};
  bench.files.files["out/.raadstuk-9-1.tmp"] = "PDF twee";
  bench.files.files["out/.raadstuk-9-2.tmp"] = "DOCX twee1.0";
  {
    batch::Records killed = bench.records();
    killed.load();
    killed.begin(begun, {{"pdf", "out/.raadstuk-9-1.tmp"}, {"docx", "out/.raadstuk-9-2.tmp"}});
  }
  batch::Records next = bench.records();
  next.load();
  next.recover({});
  CHECK(bench.files.files["out/1.pdf"] == "PDF twee");
  CHECK(bench.draft() == "none");
  CHECK(next.find("1")->output("eml") == nullptr);
}

TEST_CASE("a report without input goes with its draft") {
  DraftsFixture bench;
  bench.run("een");
  batch::Records known = bench.records();
  known.load();
  CHECK(batch::remove_report(bench.files, known, "1").removed == Strings{"out/1.pdf", "out/1.docx", "out/1.eml"});
  CHECK(bench.draft() == "none");
}
