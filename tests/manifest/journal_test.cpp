#include "manifest/journal.hpp"

#include "catch.hpp"
#include "manifest/written.hpp"

using manifest::Manifest;

namespace {

const std::string head = manifest::journal_head(2, circumstances(), draft_circumstances());

}  // namespace

TEST_CASE("what is done counts, what was only begun is unfinished") {
  Manifest manifest = holding({}, 1);
  manifest.made_with.clear();
  const auto journal =
      manifest::replay(head + journal_begin(entry("a"), {{"pdf", ".t1"}}) +
                           journal_begin(entry("b"), {{"pdf", ".t2"}, {"docx", "\xff"}}) + manifest::journal_done("a"),
                       1, manifest);
  CHECK(journal.serial == 2);
  CHECK(manifest.entries.find("a") == entry("a"));
  CHECK(manifest.entries.size() == 1);
  CHECK(manifest.made_with.count(circumstances().fingerprint()) == 1);
  CHECK(manifest.made_with.count(draft_circumstances().fingerprint()) == 1);
  REQUIRE(journal.unfinished.size() == 1);
  CHECK(journal.unfinished[0].entry == entry("b"));
  CHECK(journal.unfinished[0].temporaries ==
        std::vector<std::pair<std::string, std::string>>{{"pdf", ".t2"}, {"docx", "\xff"}});
}

TEST_CASE("a temporary file outside the folder is none of ours") {
  for (const char* name : {"../x", "/tmp/x", ""}) {
    INFO(name);
    Manifest manifest;
    const auto journal = manifest::replay(head + journal_begin(entry("a"), {{"pdf", name}}), 1, manifest);
    CHECK(journal.unfinished.empty());
    CHECK(journal.serial == 2);
  }
}

TEST_CASE("what was abandoned or is gone does not count, what changed does") {
  Manifest manifest = holding({entry("oud"), entry("b")}, 1);
  const auto journal = manifest::replay(head + journal_begin(entry("a"), {}) + manifest::journal_abandoned("a") +
                                            manifest::journal_done("a") + manifest::journal_gone("oud") +
                                            journal_entry(entry("b", "anders")),
                                        1, manifest);
  CHECK(journal.unfinished.empty());
  CHECK(manifest.entries.size() == 1);
  CHECK(manifest.entries.find("b") == entry("b", "anders"));
}

TEST_CASE("a journal that was cut anywhere gives what stands before the cut") {
  const std::string whole = head + journal_begin(entry("a"), {}) + manifest::journal_done("a");
  for (std::size_t length = 0; length < whole.size(); ++length) {
    Manifest manifest = holding({}, 1);
    const auto journal = manifest::replay(std::string_view(whole).substr(0, length), 1, manifest);
    REQUIRE(manifest.entries.empty());
    REQUIRE(journal.unfinished.size() == (length >= whole.size() - manifest::journal_done("a").size() ? 1 : 0));
  }
  Manifest manifest = holding({}, 1);
  manifest::replay(whole, 1, manifest);
  CHECK(manifest.entries.size() == 1);
}

TEST_CASE("a journal that the manifest has taken in changes nothing") {
  Manifest manifest = holding({entry("a")}, 2);
  CHECK(manifest::replay(head + manifest::journal_gone("a") + journal_begin(entry("b"), {}), 2, manifest)
            .unfinished.empty());
  CHECK(manifest.entries.contains("a"));
}

TEST_CASE("a broken line, as a full disk leaves it, costs only what it said") {
  Manifest manifest = holding({}, 1);
  const std::string whole = journal_begin(entry("a"), {});
  manifest::replay(head + whole.substr(0, 20) + manifest::journal_gone("x") + journal_entry(entry("b")), 1, manifest);
  CHECK(manifest.entries.size() == 1);
  CHECK(manifest.entries.contains("b"));
}
