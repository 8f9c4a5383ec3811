// What the word of a manifest or a journal is worth, when someone who may write in the output folder forged it.
#include "batch/own_file.hpp"

#include "batch/fake_files.hpp"
#include "batch/remove_report.hpp"
#include "catch.hpp"
#include "manifest/written.hpp"

namespace {

using Strings = std::vector<std::string>;

manifest::Entry listing(const std::string& report, const std::string& extension, const manifest::Digest& sha256,
                        std::uint64_t size) {
  manifest::Entry listed = entry(report);
  listed.outputs = {{extension, sha256, size, 0, false, listed.made_with}};
  return listed;
}

struct Bench {
  FakeFiles files;
  batch::Records records{files, "out", circumstances()};

  explicit Bench(const manifest::Entry& listed) { files.files["out/raadstuk.json"] = text_of(holding({listed}, 1)); }
  std::vector<batch::Notice> load() { return records.load(); }
};

}  // namespace

TEST_CASE("a file of the right size and time is not removed unless its bytes are those that were recorded") {
  Bench bench(listing("a", "pdf", {}, 3));
  bench.files.files["out/a.pdf"] = "PDF";
  bench.load();
  const batch::Removal removal = batch::remove_report(bench.files, bench.records, "a");
  CHECK(removal.removed.empty());
  CHECK(removal.kept == Strings{"out/a.pdf"});
  CHECK(bench.files.files.contains("out/a.pdf"));
}

TEST_CASE("a file in no format of ours is not removed, though its bytes are those that were recorded") {
  Bench bench(listing("notes", "txt", manifest::sha256("PDF"), 3));
  bench.files.files["out/notes.txt"] = "PDF";
  bench.load();
  CHECK(batch::remove_report(bench.files, bench.records, "notes").removed.empty());
  CHECK(bench.files.files.contains("out/notes.txt"));
}

TEST_CASE("a file behind a link is not removed") {
  Bench bench(listing("sub/x", "pdf", manifest::sha256("PDF"), 3));
  bench.files.files["out/sub/x.pdf"] = "PDF";
  bench.files.others = {"out/sub"};
  bench.load();
  CHECK(batch::remove_report(bench.files, bench.records, "sub/x").removed.empty());
  CHECK(bench.files.files.contains("out/sub/x.pdf"));
}

TEST_CASE("on the word of a manifest whose seal is broken nothing is removed, and that is said") {
  Bench bench(listing("a", "pdf", manifest::sha256("PDF"), 3));
  bench.files.files["out/a.pdf"] = "PDF";
  bench.files.files["out/raadstuk.json"] += "\n";
  const auto notices = bench.load();
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].diagnostic.code == diagnostics::Code::manifest_seal);
  CHECK(notices[0].name == "out/raadstuk.json");
  CHECK(bench.records.doubtful("a"));
  CHECK(batch::remove_report(bench.files, bench.records, "a").removed.empty());
  CHECK(bench.files.files.contains("out/a.pdf"));
}

TEST_CASE("a part whose seal is broken makes its own reports doubtful, and no others") {
  Bench bench(listing("a", "pdf", manifest::sha256("PDF"), 3));
  std::string one = "a", two = "a";
  while (!batch::Shard{1, 2}.has(one)) one += 'b';
  while (!batch::Shard{2, 2}.has(two)) two += 'c';
  bench.files.files["out/raadstuk.1-2.json"] = text_of(holding({entry(one)}, 2)) + "\n";
  bench.files.files["out/raadstuk.2-2.json"] = text_of(holding({entry(two)}, 2));
  bench.load();
  CHECK(bench.records.doubtful(one));
  CHECK_FALSE(bench.records.doubtful(two));
}

TEST_CASE("a journal renames no file but a temporary one of ours that lies beside its report") {
  for (const char* temporary :
       {"src.bin", "sub/.raadstuk-1-1.tmp", ".raadstuk-1-1.tmp", "elders/.raadstuk-1-1.tmp", ".raadstuk-1-1.bin"}) {
    FakeFiles files;
    const std::string name = temporary;
    manifest::Entry begun = listing("sub/y", "pdf", manifest::sha256("PDF"), 3);
    batch::Records killed(files, "out", circumstances());
    killed.load();
    killed.begin(begun, {{"pdf", "out/" + name}});
    files.files["out/" + name] = "PDF";
    batch::Records records(files, "out", circumstances());
    records.load();
    records.recover({});
    CAPTURE(name);
    CHECK(files.files.contains("out/sub/y.pdf") == (name == "sub/.raadstuk-1-1.tmp"));
  }
}

TEST_CASE("a journal renames nothing to a name that no format of ours has, or to one behind a link") {
  for (const bool link : {false, true}) {
    FakeFiles files;
    const manifest::Entry begun = listing("sub/y", link ? "pdf" : "key", manifest::sha256("PDF"), 3);
    batch::Records killed(files, "out", circumstances());
    killed.load();
    killed.begin(begun, {{link ? "pdf" : "key", "out/sub/.raadstuk-1-1.tmp"}});
    files.files["out/sub/.raadstuk-1-1.tmp"] = "PDF";
    if (link) files.others = {"out/sub"};
    batch::Records records(files, "out", circumstances());
    records.load();
    records.recover({});
    CHECK_FALSE(files.files.contains(link ? "out/sub/y.pdf" : "out/sub/y.key"));
  }
}
