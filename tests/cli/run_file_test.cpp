// What a run leaves for whoever looks after it: raadstuk.run.json, and the values that --set gave before.
#include "cli/run_file.hpp"

#include "catch.hpp"
#include "cli/kept_values.hpp"

using diagnostics::Code;

namespace {

batch::Result result(const char* input, batch::Status status, std::vector<diagnostics::Diagnostic> said = {}) {
  batch::Result made;
  made.input = input;
  made.status = status;
  made.diagnostics = std::move(said);
  return made;
}

}  // namespace

TEST_CASE("what needs a person is counted once a section, and named by its code") {
  cli::Needs needs;
  auto failed = result("a.xml", batch::Status::failed, {{Code::doctype, {1, 1}, {}}});
  failed.stale = true;
  needs.look_at(failed);
  needs.look_at(result("b.xml", batch::Status::good, {{Code::set_undone, {}, {"status", "concept"}}}));
  needs.look_at(result("c.xml", batch::Status::current, {{Code::changed_report_kept, {}, {"out/c.docx"}}}));
  needs.look_at(result("d.xml", batch::Status::waiting, {{Code::open_in_word, {}, {}}}));
  auto again = result("e.xml", batch::Status::waiting, {{Code::open_in_word, {}, {}}});
  again.waited_before = true;
  needs.look_at(again);
  needs.look_at(result("f.xml", batch::Status::good, {{Code::same_number, {}, {}}}));
  cli::Closing closing;
  closing.summary.total = 6;
  closing.summary.failed = closing.summary.stale = 1;
  closing.warnings = 4;
  closing.exit_status = 1;
  CHECK(
      cli::run_file(closing, needs, {"2026-11-30T02:30:00.000Z", "r1", "0.2.0"}) ==
      R"({"format":1,"time":"2026-11-30T02:30:00.000Z","run":"r1","version":"0.2.0","exit_status":1,)"
      R"("counts":{"sections":6,"good":0,"up_to_date":0,"adopted":0,"waiting":0,"passed_over":0,"empty":0,"failed":1,"stale":1,)"
      R"("no_draft":0,"gone":0,"removed":0,"warnings":4},"needs_you":4,"needs":[)"
      R"({"code":"changed-report-kept","names":["c.xml"]},{"code":"failed","names":["a.xml"]},)"
      R"({"code":"open-in-word","names":["e.xml"]},{"code":"set-undone","names":["b.xml"]},)"
      R"({"code":"stale","names":["a.xml"]}]})"
      "\n");
}

TEST_CASE("what is said of a file beside the sections counts where a person must act on it") {
  cli::Needs needs;
  needs.look_at("out/alle-stukken.eml", {Code::stale_report, {}, {"out/alle-stukken.eml"}});
  needs.look_at("out/alle-stukken-2.eml", {Code::run_draft_changed, {}, {}});
  needs.look_at("out/1.docx", {Code::changed_report_kept, {}, {"out/1.docx"}});
  needs.look_at("out/1.pdf", {Code::input_gone, {}, {"in/1.xml"}});
  CHECK(needs.count() == 3);
  CHECK(needs.names().at("stale") == std::set<std::string>{"out/alle-stukken.eml"});
  CHECK(needs.names().at("run-draft-changed") == std::set<std::string>{"out/alle-stukken-2.eml"});
  CHECK(needs.names().at("changed-report-kept") == std::set<std::string>{"out/1.docx"});
}

TEST_CASE("one message names the command that keeps the values of --set for good") {
  cli::KeptValues kept;
  CHECK(kept.to_diagnostics({"secties"}, 2).empty());
  auto one = result("secties/het 'oude' stuk.xml", batch::Status::current);
  one.kept_values = {{"vergadering", "Raad van 12 november"}, {"agendapunt", "7"}};
  kept.look_at(one);
  auto said = kept.to_diagnostics({"secties"}, 2);
  REQUIRE(said.size() == 1);
  CHECK(said[0].arguments ==
        std::vector<std::string>{
            "1", "vergadering=Raad van 12 november, agendapunt=7",
            "raadstuk set 'secties/het '\\''oude'\\'' stuk.xml' 'vergadering=Raad van 12 november' agendapunt=7"});
  auto other = result("secties/2.xml", batch::Status::adopted);
  other.kept_values = one.kept_values;
  kept.look_at(other);
  said = kept.to_diagnostics({"secties"}, 2);
  REQUIRE(said.size() == 1);
  CHECK(said[0].arguments[2] == "raadstuk set secties 'vergadering=Raad van 12 november' agendapunt=7");
  said = kept.to_diagnostics({}, 2);  // of a run that was limited
  REQUIRE(said.size() == 1);
  CHECK(said[0].arguments[2] ==
        "raadstuk set 'secties/het '\\''oude'\\'' stuk.xml' secties/2.xml 'vergadering=Raad van 12 november' "
        "agendapunt=7");
}
