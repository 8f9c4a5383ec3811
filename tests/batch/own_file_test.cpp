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

struct Forged {
  FakeFiles files;
  batch::Records records{files, "out", {"pdf", "docx"}, build_inputs()};

  explicit Forged(const manifest::Entry& listed) { files.files["out/raadstuk.json"] = text_of(holding({listed}, 1)); }
  std::vector<batch::Notice> load() { return records.load(); }
};

}  // namespace

TEST_CASE("a file of the right size and time is not removed unless its bytes are those that were recorded") {
  Forged forged(listing("a", "pdf", {}, 3));
  forged.files.files["out/a.pdf"] = "PDF";
  forged.load();
  const batch::Removal removal = batch::remove_report(forged.files, forged.records, "a");
  CHECK(removal.removed.empty());
  CHECK(removal.kept == Strings{"out/a.pdf"});
  CHECK(forged.files.files.contains("out/a.pdf"));
}

TEST_CASE("a file in no format of ours is not removed, though its bytes are those that were recorded") {
  Forged forged(listing("notes", "txt", manifest::sha256("PDF"), 3));
  forged.files.files["out/notes.txt"] = "PDF";
  forged.load();
  CHECK(batch::remove_report(forged.files, forged.records, "notes").removed.empty());
  CHECK(forged.files.files.contains("out/notes.txt"));
}

TEST_CASE("a file behind a link is not removed") {
  Forged forged(listing("sub/x", "pdf", manifest::sha256("PDF"), 3));
  forged.files.files["out/sub/x.pdf"] = "PDF";
  forged.files.others = {"out/sub"};
  forged.load();
  CHECK(batch::remove_report(forged.files, forged.records, "sub/x").removed.empty());
  CHECK(forged.files.files.contains("out/sub/x.pdf"));
}

TEST_CASE("on the word of a manifest whose seal is broken nothing is removed, and that is said") {
  Forged forged(listing("a", "pdf", manifest::sha256("PDF"), 3));
  forged.files.files["out/a.pdf"] = "PDF";
  forged.files.files["out/raadstuk.json"] += "\n";
  const auto notices = forged.load();
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].diagnostic.code == diagnostics::Code::manifest_seal);
  CHECK(notices[0].name == "out/raadstuk.json");
  CHECK(forged.records.doubtful("a"));
  CHECK(batch::remove_report(forged.files, forged.records, "a").removed.empty());
  CHECK(forged.files.files.contains("out/a.pdf"));
}

TEST_CASE("a part whose seal is broken makes its own reports doubtful, and no others") {
  Forged forged(listing("a", "pdf", manifest::sha256("PDF"), 3));
  std::string one = "a", two = "a";
  while (!batch::Shard{1, 2}.has(one)) one += 'b';
  while (!batch::Shard{2, 2}.has(two)) two += 'c';
  forged.files.files["out/raadstuk.1-2.json"] = text_of(holding({entry(one)}, 2)) + "\n";
  forged.files.files["out/raadstuk.2-2.json"] = text_of(holding({entry(two)}, 2));
  forged.load();
  CHECK(forged.records.doubtful(one));
  CHECK_FALSE(forged.records.doubtful(two));
}

TEST_CASE("a journal renames no file but a temporary one of ours that lies beside its report") {
  for (const char* temporary :
       {"src.bin", "sub/.raadstuk-1-1.tmp", ".raadstuk-1-1.tmp", "elders/.raadstuk-1-1.tmp", ".raadstuk-1-1.bin"}) {
    FakeFiles files;
    const std::string name = temporary;
    manifest::Entry begun = listing("sub/y", "pdf", manifest::sha256("PDF"), 3);
    batch::Records killed(files, "out", {"pdf", "docx"}, build_inputs());
    killed.load();
    killed.begin(begun, {{"pdf", "out/" + name}});
    files.files["out/" + name] = "PDF";
    batch::Records records(files, "out", {"pdf", "docx"}, build_inputs());
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
    batch::Records killed(files, "out", {"pdf", "docx"}, build_inputs());
    killed.load();
    killed.begin(begun, {{link ? "pdf" : "key", "out/sub/.raadstuk-1-1.tmp"}});
    files.files["out/sub/.raadstuk-1-1.tmp"] = "PDF";
    if (link) files.others = {"out/sub"};
    batch::Records records(files, "out", {"pdf", "docx"}, build_inputs());
    records.load();
    records.recover({});
    CHECK_FALSE(files.files.contains(link ? "out/sub/y.pdf" : "out/sub/y.key"));
  }
}

TEST_CASE("on the word of a journal that is broken nothing is renamed from there on, and that is said") {
  FakeFiles files;
  batch::Records killed(files, "out", {"pdf", "docx"}, build_inputs());
  killed.load();
  for (const std::string report : {"a", "b"}) {
    const std::string temporary = "out/.raadstuk-1-" + std::to_string(report.front()) + ".tmp";
    killed.begin(listing(report, "pdf", manifest::sha256("PDF"), 3), {{"pdf", temporary}});
    files.files[temporary] = "PDF";
  }
  std::string& journal = files.files.at("out/.raadstuk.journal");
  const std::size_t of_b = journal.find("\"report\":\"b\"");
  REQUIRE(of_b != std::string::npos);
  journal.replace(of_b, 12, "\"report\":\"c\"");
  batch::Records records(files, "out", {"pdf", "docx"}, build_inputs());
  const auto notices = records.load();
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].name == "out/.raadstuk.journal");
  CHECK(diagnostics::text(notices[0].diagnostic, diagnostics::Language::en).starts_with("line 3 of this journal "));
  records.recover({});
  CHECK(files.files.contains("out/a.pdf"));
  CHECK_FALSE(files.files.contains("out/b.pdf"));
  CHECK_FALSE(files.files.contains("out/c.pdf"));
}
