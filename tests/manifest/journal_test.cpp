#include "manifest/journal.hpp"

#include <fmt/format.h>

#include "catch.hpp"
#include "manifest/written.hpp"

using manifest::Manifest;

namespace {

// A journal under way, as its lines come.
struct Lines {
  manifest::JournalWriter writer;
  std::string text = writer.head(2, build_inputs(), draft_build_inputs());

  Lines& begin(const manifest::Entry& entry, const manifest::Temporaries& temporaries = {}) {
    text += writer.begin(entry, temporaries);
    return *this;
  }
  Lines& done(std::string_view report) {
    text += writer.done(report);
    return *this;
  }
  Lines& abandoned(std::string_view report) {
    text += writer.abandoned(report);
    return *this;
  }
  Lines& gone(std::string_view report) {
    text += writer.gone(report);
    return *this;
  }
  Lines& changed(const manifest::Entry& entry) {
    text += writer.entry(entry);
    return *this;
  }
};

manifest::Journal replayed(std::string_view text, std::uint64_t known, Manifest& manifest) {
  return std::get<manifest::Journal>(manifest::replay(text, known, manifest));
}

std::string line(const std::string& text, std::size_t number) {
  std::size_t from = 0;
  for (; number > 0; --number) from = text.find('\n', from) + 1;
  return text.substr(from, text.find('\n', from) + 1 - from);
}

}  // namespace

TEST_CASE("what is done counts, what was only begun is unfinished") {
  Manifest manifest = holding({}, 1);
  manifest.made_with.clear();
  const auto journal = replayed(
      Lines().begin(entry("a"), {{"pdf", ".t1"}}).begin(entry("b"), {{"pdf", ".t2"}, {"docx", "\xff"}}).done("a").text,
      1, manifest);
  CHECK(journal.serial == 2);
  CHECK(entry_in(manifest, "a") == entry("a"));
  CHECK(manifest.entries.size() == 1);
  CHECK(manifest.made_with.count(build_inputs().fingerprint()) == 1);
  CHECK(manifest.made_with.count(draft_build_inputs().fingerprint()) == 1);
  REQUIRE(journal.unfinished.size() == 1);
  CHECK(journal.unfinished[0].entry == entry("b"));
  CHECK(journal.unfinished[0].temporaries == manifest::Temporaries{{"pdf", ".t2"}, {"docx", "\xff"}});
}

TEST_CASE("a temporary file outside the folder is none of ours") {
  for (const char* name : {"../x", "/tmp/x", ""}) {
    INFO(name);
    Manifest manifest;
    const auto journal = replayed(Lines().begin(entry("a"), {{"pdf", name}}).text, 1, manifest);
    CHECK(journal.unfinished.empty());
    CHECK(journal.serial == 2);
  }
}

TEST_CASE("what was abandoned or is gone does not count, what changed does") {
  Manifest manifest = holding({entry("oud"), entry("b")}, 1);
  const auto journal = replayed(
      Lines().begin(entry("a")).abandoned("a").done("a").gone("oud").changed(entry("b", "anders")).text, 1, manifest);
  CHECK(journal.unfinished.empty());
  CHECK(manifest.entries.size() == 1);
  CHECK(entry_in(manifest, "b") == entry("b", "anders"));
}

TEST_CASE("a journal that was cut anywhere gives what stands before the cut") {
  const std::string whole = Lines().begin(entry("a")).done("a").text;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    Manifest manifest = holding({}, 1);
    const auto journal = replayed(std::string_view(whole).substr(0, length), 1, manifest);
    REQUIRE(manifest.entries.empty());
    REQUIRE(journal.unfinished.size() == (length >= whole.size() - line(whole, 2).size() ? 1 : 0));
  }
  Manifest manifest = holding({}, 1);
  replayed(whole, 1, manifest);
  CHECK(manifest.entries.size() == 1);
}

TEST_CASE("a journal that the manifest has taken in changes nothing") {
  Manifest manifest = holding({entry("a")}, 2);
  CHECK(replayed(Lines().gone("a").begin(entry("b")).text, 2, manifest).unfinished.empty());
  CHECK(manifest.entries.contains("a"));
}

TEST_CASE("a broken line, as a full disk leaves it, costs only what it said") {
  Manifest manifest = holding({}, 1);
  Lines lines;
  lines.text += lines.writer.begin(entry("a"), {}).substr(0, 20);
  lines.writer.lost();
  CHECK(replayed(lines.changed(entry("b")).text, 1, manifest).broken_line == 0);
  CHECK(manifest.entries.size() == 1);
  CHECK(manifest.entries.contains("b"));
}

TEST_CASE("a first line that a full disk cut is followed by the one that was written then") {
  Manifest manifest = holding({}, 1);
  Lines lines;
  lines.text.resize(30);
  lines.writer.lost();
  lines.text += lines.writer.head(2, build_inputs(), {});
  CHECK(replayed(lines.changed(entry("b")).text, 1, manifest).broken_line == 0);
  CHECK(manifest.entries.contains("b"));
}

TEST_CASE("a line that was changed, lost or put in is not believed, nor what follows it, and it is told") {
  const std::string whole = Lines().gone("x").changed(entry("a")).changed(entry("b")).text;
  // The reports that are known then, and the line at which the reading ended.
  const auto known = [](const std::string& text) {
    Manifest manifest = holding({entry("x")}, 1);
    const std::size_t broken = replayed(text, 1, manifest).broken_line;
    std::string reports;
    for (const auto& [report, found] : manifest.entries) reports += report;
    return fmt::format("{} {}", reports, broken);
  };
  CHECK(known(whole) == "ab 0");
  std::string changed = whole;
  changed.replace(changed.find("\"gone\":\"x\""), 10, "\"gone\":\"y\"");
  CHECK(known(changed) == "x 2");
  CHECK(known(line(whole, 0) + line(whole, 2) + line(whole, 3)) == "x 2");
  CHECK(known(line(whole, 0) + "{\"gone\":\"x\"}\n" + line(whole, 1) + line(whole, 2)) == "x 2");
  CHECK(known(line(whole, 0) + line(whole, 1) + "{\n" + line(whole, 3)) == " 4");
  CHECK(known(line(whole, 1) + line(whole, 2)) == "x 1");
  changed = whole;
  changed.replace(changed.find("\"serial\":2"), 10, "\"serial\":9");
  CHECK(known(changed) == "x 1");
}

TEST_CASE("of a journal of version 0.1.0 names and hashes count, and its reports are not up to date") {
  const std::string digest(64, '1');
  const std::string report = R"({"report":"a","source":{"name":"../in/a.xml","sha256":")" + digest +
                             R"("},"made_with":")" + digest + R"(","outputs":[{"format":"pdf","sha256":")" + digest +
                             R"(","size":5,"mtime_ns":7}],"pages":2})";
  Manifest manifest = holding({}, 1);
  replayed(R"({"serial":2,"made_with":{"fingerprint":"","version":"0.1.0","options":[],"files":[]}})"
           "\n{\"begin\":" +
               report + ",\"temporaries\":[{\"format\":\"pdf\",\"name\":\".t\"}]}\n{\"done\":\"a\"}\n",
           1, manifest);
  CHECK(entry_in(manifest, "a").output("pdf")->sha256 == manifest::from_hex(digest));
  CHECK(entry_in(manifest, "a").made_with == manifest::Digest{});
}

TEST_CASE("a journal of a later format is refused by that format") {
  Manifest manifest = holding({}, 1);
  const auto later = manifest::replay("{\"format\":3,\"serial\":2}\n", 1, manifest);
  CHECK(std::get<manifest::Refusal>(later).format == 3);
}
