// index.html and meldingen.html on a disk in memory: what they are made of, and what a disk that fails leaves of them.
#include "batch/fake_files.hpp"
#include "batch/folder_index.hpp"
#include "batch/messages_page.hpp"
#include "batch/without_report.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "manifest/written.hpp"

using diagnostics::Code;
using Strings = std::vector<std::string>;

namespace {

// "out" with what a manifest says of it; a page of messages is a line of codes a section.
struct PagesFixture {
  FakeFiles files;
  batch::Messages messages;

  batch::Records records(std::optional<manifest::Shard> shard = {}, const char* version = "1.0") {
    return {files, "out", {"pdf", "html"}, build_inputs(version), shard};
  }

  static std::string shown(const batch::FolderMessages& all) {
    std::string text;
    for (const auto* list : {&all.sections, &all.others})
      for (const batch::SaidOf& section : *list) {
        text += section.name + "|" + section.file + ":";
        for (const batch::Said& said : section.said)
          text += fmt::format(" {}{}", diagnostics::entry(said.diagnostic.code).name, said.to_act_on ? "!" : "");
        text += "\n";
      }
    return text;
  }

  std::string gathered(const batch::Records& known) { return shown(messages.gather(files, "out", known)); }

  Strings deliver(const batch::Records& known, std::optional<manifest::Shard> shard = {}) {
    Strings said;
    const batch::MessagesPage page{diagnostics::Language::nl, shard, messages.gather(files, "out", known)};
    const auto write = [](const batch::MessagesPage& from) { return shown(from.messages); };
    for (const batch::Notice& notice : batch::deliver_messages(files, "out", known, page, write))
      said.push_back(notice.name + " " + std::string(diagnostics::entry(notice.diagnostic.code).name));
    return said;
  }

  // A report of the manifest that stands there, about which nothing was said.
  manifest::Entry stand(batch::Records& known, const std::string& report) {
    manifest::Entry made = entry(report);
    made.outputs = {{"pdf", manifest::sha256(report), report.size(), 0, false, known.made_with()}};
    made.diagnostics.clear();
    made.kept.clear();
    files.files["out/" + report + ".pdf"] = report;
    known.put(made);
    return made;
  }

  static batch::Result result(const std::string& report, batch::Status status, std::vector<Code> codes) {
    batch::Result looked;
    looked.report = report;
    looked.input = "in/" + report + ".xml";
    looked.status = status;
    for (const Code code : codes) looked.diagnostics.push_back({code, {}, {"a", "b", "c"}});
    return looked;
  }
};

}  // namespace

TEST_CASE("what an up-to-date report said when it was made is still said of it, and remarks are not") {
  PagesFixture bench;
  batch::Records known = bench.records();
  manifest::Entry a = bench.stand(known, "a");
  a.diagnostics = {{Code::title_only, {2, 1}, {"x"}}, {Code::placeholder, {3, 1}, {"PM"}}};
  known.put(a);
  bench.stand(known, "b");
  bench.messages.add(PagesFixture::result("a", batch::Status::current, {Code::changed_report_kept}));
  bench.messages.add(PagesFixture::result("b", batch::Status::current, {Code::placeholder}));
  CHECK(bench.gathered(known) == "2.6.1 Veiligheid|in/a.xml: changed-report-kept! title-only\n");
}

TEST_CASE("a report that is made anew says what is true of it now") {
  PagesFixture bench;
  batch::Records known = bench.records();
  manifest::Entry a = bench.stand(known, "a");
  a.diagnostics = {{Code::title_only, {2, 1}, {"x"}}};
  known.put(a);
  bench.messages.add(PagesFixture::result("a", batch::Status::good, {}));
  CHECK(bench.gathered(known).empty());
}

TEST_CASE("of a section that the run did not look at is said what the manifest and its files say") {
  PagesFixture bench;
  batch::Records known = bench.records();
  manifest::Entry a = bench.stand(known, "a");
  a.stale = {{Code::unknown_element, {2, 1}, {"x", "y"}}};
  known.put(a);
  bench.stand(known, "b");
  bench.files.files["out/b.pdf"] = "gewijzigd";
  manifest::Entry c = bench.stand(known, "c");
  c.outputs[0].outdated = true;
  known.put(c);
  bench.stand(known, "d");
  CHECK(bench.gathered(known) ==
        "2.6.1 Veiligheid|in/a.xml: unknown-element! stale-report!\n"
        "2.6.1 Veiligheid|in/b.xml: changed-report-kept!\n"
        "2.6.1 Veiligheid|in/c.xml: stale-report!\n");
}

TEST_CASE("a file that went aside is told of until somebody clears it away") {
  PagesFixture bench;
  batch::Records known = bench.records();
  manifest::Entry a = bench.stand(known, "a");
  a.diagnostics = {{Code::changed_report_moved, {}, {"out/a.pdf", "out/bewaard/a 2026-03-12.pdf"}}};
  a.kept = {{"bewaard/a 2026-03-12.pdf", manifest::sha256("x")}};
  known.put(a);
  bench.files.files["out/bewaard/a 2026-03-12.pdf"] = "x";
  CHECK(bench.gathered(known) == "2.6.1 Veiligheid|in/a.xml: changed-report-moved!\n");
  bench.files.files.erase("out/bewaard/a 2026-03-12.pdf");
  CHECK(bench.gathered(known).empty());
}

TEST_CASE("a report that is open elsewhere needs somebody when it was so before") {
  PagesFixture bench;
  batch::Records known = bench.records();
  bench.messages.add(PagesFixture::result("a", batch::Status::waiting, {Code::open_in_word}));
  batch::Result again = PagesFixture::result("b", batch::Status::waiting, {Code::open_in_word});
  again.waited_before = true;
  bench.messages.add(again);
  bench.messages.add(batch::Notice{"", {Code::interrupted, {}, {"1", "2"}}});
  CHECK(bench.gathered(known) == "|in/a.xml: open-in-word\n|in/b.xml: open-in-word!\n|: interrupted\n");
}

TEST_CASE("of two inputs that would make one report, and of a section with many messages, each is told") {
  PagesFixture bench;
  batch::Records known = bench.records();
  batch::Result twin = PagesFixture::result("a", batch::Status::failed, {Code::output_conflict});
  bench.messages.add(twin);
  twin.input = "elders/a.xml";
  twin.diagnostics.resize(1);
  twin.left_out = {1, 2, 4};
  twin.diagnostics.insert(twin.diagnostics.end(), 120, {Code::title_only, {}, {"x"}});
  bench.messages.add(twin);
  const batch::FolderMessages all = bench.messages.gather(bench.files, "out", known);
  REQUIRE(all.sections.size() == 2);
  CHECK(all.sections[0].file == "elders/a.xml");
  CHECK(all.sections[0].said.size() == 100);
  CHECK(all.sections[0].more == 24);
}

TEST_CASE("an input without a report is forgotten when it is gone, left out, or makes another report") {
  PagesFixture bench;
  batch::Records known = bench.records();
  manifest::Entry failed = entry("a");
  failed.outputs.clear();
  failed.sources = {{"../nergens/a.xml", {}}};
  failed.stale = {{Code::unknown_element, {2, 1}, {"x", "y"}}};
  const std::string here = known.from_output(std::string(PROJECT_FILES) + "/input/leeg-blok.xml");
  for (const char* report : {"a", "b"}) {
    failed.report = report;
    known.put(failed);
    failed.sources[0].name = here;
  }
  CHECK(known.count() == 0);
  batch::Inputs inputs;
  batch::forget_inputs_without_report(known, inputs);
  CHECK_FALSE(known.find("a"));
  CHECK(known.find("b"));
  inputs.folders = {std::string(PROJECT_FILES) + "/input"};
  inputs.selection.exclude.emplace_back("leeg-*");
  batch::forget_inputs_without_report(known, inputs);
  CHECK_FALSE(known.find("b"));
  known.put(failed);
  inputs = {};
  inputs.jobs.push_back({"x", std::string(PROJECT_FILES) + "/input/leeg-blok.xml", "b", {}});
  batch::forget_inputs_without_report(known, inputs);
  CHECK(known.find("b"));
  inputs.jobs[0].report = "map/b";
  batch::forget_inputs_without_report(known, inputs);
  CHECK_FALSE(known.find("b"));
}

TEST_CASE("a page of messages is whole or the one before, wherever the disk fails") {
  for (int fail_at = 1;; ++fail_at) {
    PagesFixture bench;
    batch::Records known = bench.records();
    bench.messages.add(PagesFixture::result("a", batch::Status::failed, {Code::unknown_element}));
    REQUIRE(bench.deliver(known).empty());
    const std::string before = bench.files.files.at("out/meldingen.html");
    CHECK(batch::is_sealed_page(before));
    bench.messages.add(PagesFixture::result("b", batch::Status::failed, {Code::unknown_element}));
    bench.files.operations = 0;
    bench.files.fail_at = fail_at;
    bool failed = false;
    try {
      bench.deliver(known);
    } catch (const diagnostics::MachineFault&) {
      failed = true;
    }
    const std::string after = bench.files.files.at("out/meldingen.html");
    INFO(fail_at << " " << bench.files.failed);
    CHECK(batch::is_sealed_page(after));
    CHECK((after == before) == failed);
    CHECK(bench.files.files.size() == 1);
    if (bench.files.failed.empty()) break;
  }
}

TEST_CASE("a page that says the same is not written again, and a changed one goes aside or stays") {
  PagesFixture bench;
  batch::Records known = bench.records();
  bench.messages.add(PagesFixture::result("a", batch::Status::failed, {Code::unknown_element}));
  bench.deliver(known);
  const int written = bench.files.operations;
  CHECK(bench.deliver(known).empty());
  CHECK(bench.files.operations == written);
  bench.files.files["out/meldingen.html"] += "!";
  CHECK(bench.deliver(known) == Strings{"out/meldingen.html folder-page-moved"});
  CHECK(bench.files.files.count("out/bewaard/meldingen 1970-01-01.html") == 1);
  bench.messages = {};
  bench.files.files["out/meldingen.html"] = "van iemand";
  bench.files.files["out/meldingen.2-3.html"] = "van iemand";
  CHECK(bench.deliver(known) ==
        Strings{"out/meldingen.html folder-page-kept", "out/meldingen.2-3.html folder-page-kept"});
  CHECK(bench.files.files.at("out/meldingen.html") == "van iemand");
}

TEST_CASE("a list that a cut run had written is known to the next one, from its journal") {
  PagesFixture bench;
  const batch::IndexWriter writer = [](const batch::FolderIndex& index) {
    std::string text = index.language + ":";
    for (const batch::IndexedReport& report : index.reports)
      text += fmt::format(" {}({})", report.report, report.files.at(0).size);
    return text;
  };
  batch::Task task;
  task.output = "out";
  constexpr std::array<std::string_view, 2> formats = {"pdf", "html"};
  const std::vector<rows::Kind> kinds = {{"sectie", {}, {}, formats, formats}};
  task.kinds = kinds;
  {
    batch::Records known = bench.records();
    known.load();
    task.records = &known;
    bench.stand(known, "2.10");
    bench.stand(known, "2.9");
    bench.stand(known, "b/a");
    CHECK(batch::deliver_index(task, bench.files, {"nl", {}}, writer).empty());
    CHECK(bench.files.files.at("out/index.html") == "nl: 2.9(3) 2.10(4) b/a(3)");
  }
  batch::Records known = bench.records();
  known.load();
  known.recover({});
  task.records = &known;
  REQUIRE(known.find("index"));
  CHECK(known.find("index")->is_folder_index());
  CHECK(known.count() == 3);
  CHECK(batch::verify_index(bench.files, known, *known.find("index"), writer, "1.0").empty());
  const auto other = batch::verify_index(bench.files, known, *known.find("index"), writer, "1.1");
  REQUIRE(other.size() == 1);
  CHECK(other[0].diagnostic.code == Code::other_version);
  const int written = bench.files.operations;
  CHECK(batch::deliver_index(task, bench.files, {"nl", {}}, writer).empty());
  CHECK(bench.files.operations == written);
  {
    batch::Records newer = bench.records({}, "1.1");
    newer.load();
    task.records = &newer;
    const std::string before = bench.files.files.at("out/index.html");
    CHECK(batch::deliver_index(task, bench.files, {"nl", {}}, writer).empty());
    CHECK(newer.find("index")->made_with == newer.made_with());
    CHECK(bench.files.files.at("out/index.html") == before);
  }
  task.records = &known;
  CHECK(batch::deliver_index(task, bench.files, {"en", {}}, writer).empty());
  CHECK(bench.files.files.at("out/index.html").starts_with("en:"));
  for (const char* report : {"2.10", "2.9", "b/a"}) known.remove(report);
  batch::deliver_index(task, bench.files, {"en", {}}, writer);
  CHECK(bench.files.files.count("out/index.html") == 0);
  CHECK_FALSE(known.find("index"));
}

TEST_CASE("the list has the reports of a folder by their numbers, whatever their files are called") {
  PagesFixture bench;
  batch::Records known = bench.records();
  for (const auto& [report, number] : std::initializer_list<std::pair<const char*, const char*>>{
           {"a", "3.11"}, {"b", "3.3"}, {"c", "3.10"}, {"e", "3.5"}, {"d", "3.5"}, {"boek", ""}, {"z/a", "1"}}) {
    manifest::Entry entry = bench.stand(known, report);
    entry.identity.number = number;
    known.put(entry);
  }
  std::string order;
  const batch::IndexWriter writer = [&](const batch::FolderIndex& index) {
    order.clear();
    for (const batch::IndexedReport& report : index.reports) order += report.report + " ";
    return order;
  };
  batch::Task task;
  task.output = "out";
  constexpr std::array<std::string_view, 1> formats = {"html"};
  const std::vector<rows::Kind> kinds = {{"sectie", {}, {}, formats, formats}};
  task.kinds = kinds;
  task.records = &known;
  CHECK(batch::deliver_index(task, bench.files, {"nl", {}}, writer).empty());
  CHECK(order == "boek b d e c a z/a ");
}

TEST_CASE("a status that no report has is said, with those that there are") {
  PagesFixture bench;
  batch::Records known = bench.records();
  const batch::IndexWriter writer = [](const batch::FolderIndex& index) {
    return fmt::to_string(index.reports.size());
  };
  batch::Task task;
  task.output = "out";
  constexpr std::array<std::string_view, 1> formats = {"html"};
  const std::vector<rows::Kind> kinds = {{"sectie", {}, {}, formats, formats}};
  task.kinds = kinds;
  task.records = &known;
  const auto said = [&](const Strings& statuses) {
    Strings lines;
    for (const batch::Notice& notice : batch::deliver_index(task, bench.files, {"nl", statuses}, writer))
      lines.push_back(notice.name + " " + diagnostics::text(notice.diagnostic, diagnostics::Language::nl));
    return lines;
  };
  CHECK(said({"vastgesteld"}).empty());  // nor any other, for there is none
  for (const auto& [report, status] : std::initializer_list<std::pair<const char*, const char*>>{
           {"a", "vastgesteld"}, {"b", "concept"}, {"c", "concept"}, {"d", ""}}) {
    manifest::Entry entry = bench.stand(known, report);
    entry.identity.status = status;
    known.put(entry);
  }
  const Strings nothing = {
      "out/index.html geen verslag heeft de status \"vastgesteldd\", dus index.html noemt er geen; schrijf bij "
      "--index-status een status die er is: concept, vastgesteld"};
  CHECK(said({"vastgesteldd"}) == nothing);
  CHECK(said({"vastgesteldd"}) == nothing);  // though the page stands there
  CHECK(bench.files.files.at("out/index.html") == "0");
  CHECK(said({"vastgesteldd", "Concept"}).empty());
  CHECK(bench.files.files.at("out/index.html") == "2");
}
