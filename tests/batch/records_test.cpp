// What a run remembers for the next, and what is left of a run that was killed.
#include "batch/records.hpp"

#include <algorithm>

#include "batch/fake_files.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "manifest/written.hpp"

namespace {

struct RecordsFixture {
  FakeFiles files;

  batch::Records records(std::optional<batch::Shard> shard = {}) {
    return {files, "out", {"pdf", "docx"}, build_inputs(), shard};
  }

  void keep(const std::string& name, std::initializer_list<manifest::Entry> entries, std::uint64_t serial) {
    files.files["out/" + name] = text_of(holding(entries, serial));
  }

  // An entry of files with these bytes.
  static manifest::Entry made(const std::string& report, const std::string& pdf, const std::string& docx) {
    manifest::Entry entry = ::entry(report);
    entry.outputs = {{"pdf", manifest::sha256(pdf), pdf.size(), 1, false},
                     {"docx", manifest::sha256(docx), docx.size(), 2, false}};
    return entry;
  }
};

std::vector<std::string> names(const batch::Records& records) {
  std::vector<std::string> found;
  records.each([&](const manifest::Entry& entry) { found.push_back(entry.report); });
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a run that changes nothing writes nothing") {
  RecordsFixture bench;
  bench.keep("raadstuk.json", {entry("a")}, 1);
  const auto before = bench.files.files;
  batch::Records records = bench.records();
  CHECK(records.load().empty());
  records.recover({});
  records.save();
  CHECK(bench.files.files == before);
  CHECK(bench.files.operations == 0);
}

TEST_CASE("what is done stands in the journal at once, and in the manifest when it is saved") {
  RecordsFixture bench;
  batch::Records records = bench.records();
  records.load();
  records.recover({});
  records.begin(entry("a"), {{"pdf", "out/t1"}});
  records.done(entry("a"));
  CHECK(bench.files.files.count("out/.raadstuk.journal") == 1);
  batch::Records after_kill = bench.records();
  after_kill.load();
  CHECK(after_kill.find("a") == entry("a"));
  records.save();
  CHECK(bench.files.files.count("out/.raadstuk.journal") == 0);
  CHECK(entry_in(*read_manifest(bench.files.files.at("out/raadstuk.json")), "a") == entry("a"));
}

TEST_CASE("a journal that outlived its manifest is taken in only once") {
  RecordsFixture bench;
  batch::Records first = bench.records();
  first.load();
  first.put(entry("a"));
  const std::string journal = bench.files.files.at("out/.raadstuk.journal");
  first.save();
  batch::Records second = bench.records();
  second.load();
  second.remove("a");
  second.save();
  bench.files.files["out/.raadstuk.journal"] = journal;
  batch::Records third = bench.records();
  third.load();
  CHECK_FALSE(third.find("a"));
}

TEST_CASE("a pair that was cut between its renames is finished, and a stray file is removed") {
  for (const int renamed : {0, 1, 2}) {
    RecordsFixture bench;
    batch::Records killed = bench.records();
    killed.load();
    killed.put(RecordsFixture::made("a/b", "oud", "oud"));
    killed.begin(RecordsFixture::made("a/b", "PDF", "DOCX"),
                 {{"pdf", "out/a/.raadstuk-1-1.tmp"}, {"docx", "out/a/.raadstuk-1-2.tmp"}});
    bench.files.files["out/a/b.pdf"] = renamed > 0 ? "PDF" : "oud";
    bench.files.files["out/a/b.docx"] = renamed > 1 ? "DOCX" : "oud";
    if (renamed < 1) bench.files.files["out/a/.raadstuk-1-1.tmp"] = "PDF";
    if (renamed < 2) bench.files.files["out/a/.raadstuk-1-2.tmp"] = "DOCX";
    bench.files.files["out/a/.raadstuk-1-3.tmp"] = "hal";
    batch::Records records = bench.records();
    records.load();
    records.recover({"out/a"});
    CAPTURE(renamed);
    CHECK(bench.files.files.at("out/a/b.pdf") == "PDF");
    CHECK(bench.files.files.at("out/a/b.docx") == "DOCX");
    CHECK(records.find("a/b"));
    CHECK(bench.files.files.size() == 3);  // with the manifest
  }
}

TEST_CASE("a file that people changed goes aside before a cut run is finished, or the run is not") {
  for (const bool listed : {true, false}) {
    RecordsFixture bench;
    batch::Records killed = bench.records();
    killed.load();
    manifest::Entry begun = RecordsFixture::made("b", "PDF", "DOCX");
    if (listed) begun.kept.push_back({"bewaard/b 2026-03-12.docx", manifest::sha256("van een collega")});
    killed.begin(begun, {{"pdf", "out/.raadstuk-1-1.tmp"}, {"docx", "out/.raadstuk-1-2.tmp"}});
    bench.files.files["out/b.docx"] = "van een collega";
    bench.files.files["out/.raadstuk-1-1.tmp"] = "PDF";
    bench.files.files["out/.raadstuk-1-2.tmp"] = "DOCX";
    batch::Records records = bench.records();
    records.load();
    records.recover({});
    CAPTURE(listed);
    CHECK(bench.files.files.at(listed ? "out/bewaard/b 2026-03-12.docx" : "out/b.docx") == "van een collega");
    CHECK((bench.files.files.at("out/b.docx") == "DOCX") == listed);
    CHECK(records.find("b").has_value() == listed);
  }
}

TEST_CASE("a pair whose bytes are lost does not count") {
  RecordsFixture bench;
  batch::Records killed = bench.records();
  killed.load();
  killed.begin(RecordsFixture::made("b", "PDF", "DOCX"),
               {{"pdf", "out/.raadstuk-1-1.tmp"}, {"docx", "out/.raadstuk-1-2.tmp"}});
  bench.files.files["out/.raadstuk-1-1.tmp"] = "PD";
  batch::Records records = bench.records();
  records.load();
  records.recover({});
  CHECK_FALSE(records.find("b"));
  CHECK(bench.files.files.count("out/.raadstuk-1-1.tmp") == 0);
}

TEST_CASE("a manifest that cannot be read is said, and everything is made again") {
  RecordsFixture bench;
  bench.files.files["out/raadstuk.json"] = "{";
  batch::Records records = bench.records();
  const auto notices = records.load();
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].name == "out/raadstuk.json");
  CHECK(diagnostics::text(notices[0].diagnostic, diagnostics::Language::nl) ==
        "dit manifest kan niet worden gelezen en alles wordt opnieuw gemaakt; ruim verslagen zonder invoer zelf op");
  CHECK(diagnostics::text(notices[0].diagnostic, diagnostics::Language::en) ==
        "this manifest cannot be read and everything is made again; remove reports without input yourself");
}

TEST_CASE("a manifest that cannot be written leaves the old one and the journal") {
  RecordsFixture bench;
  bench.keep("raadstuk.json", {entry("oud")}, 1);
  batch::Records records = bench.records();
  records.load();
  records.put(entry("a"));
  const auto before = bench.files.files;
  for (int step = 1; step <= 4; ++step) {
    bench.files.fail_at = bench.files.operations + step;
    CHECK_THROWS_AS(records.save(), diagnostics::MachineFault);
    CHECK(bench.files.files == before);
  }
}

TEST_CASE("shards write their parts, know each other's, and a run without a shard joins them") {
  RecordsFixture bench;
  std::string one = "a", two = "a";
  while (!batch::Shard{1, 2}.has(one)) one += 'b';
  while (!batch::Shard{2, 2}.has(two)) two += 'c';
  bench.keep("raadstuk.json", {entry(one, "oud"), entry(two, "oud")}, 1);
  for (const auto& [part, report] : {std::pair(1U, one), std::pair(2U, two)}) {
    batch::Records records = bench.records(batch::Shard{part, 2});
    records.load();
    CHECK(names(records) == Names{report});
    records.put(entry(report, "nieuw"));
    CHECK(bench.files.files.count("out/.raadstuk." + std::to_string(part) + "-2.journal") == 1);
    records.save();
  }
  CHECK(bench.files.files.count("out/raadstuk.1-2.json") == 1);
  batch::Records whole = bench.records();
  whole.load();
  CHECK(whole.find(one) == entry(one, "nieuw"));
  CHECK(whole.find(two) == entry(two, "nieuw"));
  whole.recover({});
  std::vector<std::string> left;
  for (const auto& [name, bytes] : bench.files.files) left.push_back(name);
  CHECK(left == Names{"out/raadstuk.json"});
}

TEST_CASE("what somebody calls nearly as a temporary file is no file of ours") {
  RecordsFixture bench;
  const Names names = {"out/.raadstuk-1.tmp", "out/.raadstuk-2025-.tmp", "out/.raadstuk-a-1.tmp",
                       "out/.raadstuk-mijn.tmp", "out/.raadstuk-oud-2025.tmp"};
  for (const std::string& name : names) bench.files.files[name];
  batch::Records records = bench.records();
  records.load();
  records.recover({});
  for (const std::string& name : names) CHECK(bench.files.files.contains(name));
}

TEST_CASE("a shard cleans up what is its own") {
  RecordsFixture bench;
  for (const char* name :
       {"out/.raadstuk-1-2-77-1.tmp", "out/.raadstuk-2-2-77-1.tmp", "out/.raadstuk-20-7.tmp", "out/.raadstuk-x.txt"})
    bench.files.files[name];
  batch::Records records = bench.records(batch::Shard{1, 2});
  records.load();
  records.recover({});
  CHECK(bench.files.files.size() == 3);
  CHECK(bench.files.files.count("out/.raadstuk-1-2-77-1.tmp") == 0);
  batch::Records whole = bench.records();
  whole.recover({});
  CHECK(bench.files.files.size() == 1);
}

TEST_CASE("the journal of a killed shard counts, though other shards have written their parts since") {
  RecordsFixture bench;
  std::string one = "a", two = "a";
  while (!batch::Shard{1, 2}.has(one)) one += 'b';
  while (!batch::Shard{2, 2}.has(two)) two += 'c';
  batch::Records killed = bench.records(batch::Shard{1, 2}), other = bench.records(batch::Shard{2, 2});
  killed.load();
  other.load();
  killed.put(entry(one));
  other.put(entry(two));
  other.save();
  batch::Records again = bench.records(batch::Shard{1, 2}), whole = bench.records();
  again.load();
  CHECK(again.find(one));
  whole.load();
  CHECK(whole.find(one));
  CHECK(whole.find(two));
}

TEST_CASE("of each report it is known what it was made with, and whether there was a manifest at all") {
  RecordsFixture bench;
  auto empty = bench.records();
  empty.load();
  CHECK_FALSE(empty.found());
  manifest::Entry other = entry("b");
  other.made_with = {};
  bench.keep("raadstuk.json", {entry("a"), other}, 1);
  auto records = bench.records();
  records.load();
  CHECK(records.found());
  CHECK(records.build_inputs(records.find("a").value()) == build_inputs());
  CHECK(records.build_inputs(records.find("b").value()) == batch::BuildInputs{});
}

TEST_CASE("of the parts of a manifest those are named that are not as they were written") {
  RecordsFixture bench;
  bench.keep("raadstuk.json", {entry("a")}, 1);
  bench.keep("raadstuk.1-2.json", {entry("b")}, 2);
  auto records = bench.records();
  CHECK(records.altered().empty());
  std::string& part = bench.files.files["out/raadstuk.1-2.json"];
  part.replace(part.find("/fonts"), 1, "|");
  CHECK(records.altered() == Names{"out/raadstuk.1-2.json"});
  // One that is no manifest at all is told when it is loaded.
  part = "{";
  CHECK(records.altered().empty());
}
