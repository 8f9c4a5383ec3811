// Entries in little memory: what goes in comes out.
#include "manifest/entries.hpp"

#include "catch.hpp"
#include "written.hpp"

namespace {

std::vector<std::string> reports(const manifest::Entries& entries) {
  std::vector<std::string> names;
  entries.each([&](const manifest::Entry& entry) { names.push_back(entry.report); });
  return names;
}

manifest::Entry with_all() {
  manifest::Entry entry;
  entry.report = "a/2.6.1";
  entry.source = {"../in/a/2.6.1.xml", manifest::sha256("xml")};
  entry.made_with = manifest::sha256("with");
  entry.beside = {{"beeld/kaart.png", manifest::sha256("kaart")}, {"", {}}};
  entry.outputs = {{"pdf", manifest::sha256("pdf"), 1ULL << 40U, -1, true, {}},
                   {"eml", manifest::sha256("eml"), 0, 1'700'000'000'123'456'789, false, manifest::sha256("drafts")}};
  const diagnostics::Diagnostic diagnostic{diagnostics::Code::draft_too_large, {3, 70'000}, {"", "a\0b"}};
  entry.no_draft = manifest::NoDraft{manifest::sha256("drafts"), diagnostic};
  entry.pages = 5000;
  entry.diagnostics = {diagnostic, {diagnostics::Code::missing_glyph, {}, {}}};
  entry.stale.emplace();
  return entry;
}

}  // namespace

TEST_CASE("an entry comes out as it went in") {
  manifest::Entries entries;
  manifest::Entry plain;
  entries.put(plain);
  entries.put(with_all());
  manifest::Entry stale = with_all();
  stale.report = "b";
  stale.stale = stale.diagnostics;
  stale.no_draft.reset();
  entries.put(stale);
  CHECK(entries.size() == 3);
  CHECK(entries.find("") == plain);
  CHECK(entries.find("a/2.6.1") == with_all());
  CHECK(entries.find("b") == stale);
  CHECK_FALSE(entries.find("c"));
}

TEST_CASE("a source may have any name") {
  for (const std::string name : {"", ".xml", "1.xml", "in/1.xml", "in/x1.xml", "in/1.XML", "1", "xml", "in/b/1.xml"})
    for (const std::string report : {"1", "b/1", "", "x", "b/"}) {
      INFO(name << " -> " << report);
      manifest::Entry entry;
      entry.report = report;
      entry.source.name = name;
      manifest::Entries entries;
      entries.put(entry);
      CHECK(entries.find(report) == entry);
    }
}

TEST_CASE("entries stand in the order of their reports, the last one put wins, and one can go") {
  manifest::Entries entries;
  for (const char* report : {"c", "a", "b/1", "b"}) {
    manifest::Entry entry;
    entry.report = report;
    entries.put(entry);
  }
  manifest::Entry later;
  later.report = "b";
  later.pages = 7;
  entries.put(later);
  CHECK(reports(entries) == std::vector<std::string>{"a", "b", "b/1", "c"});
  CHECK(entries.find("b")->pages == 7);
  entries.erase("b");
  entries.erase("weg");
  CHECK(reports(entries) == std::vector<std::string>{"a", "b/1", "c"});
  CHECK_FALSE(entries.contains("b"));
}

TEST_CASE("many different names lose nothing") {
  manifest::Entries entries;
  const auto made = [](int i) {
    manifest::Entry entry;
    entry.report = std::to_string(i);
    entry.source.name = "../" + std::to_string(i) + "/bron.xml";
    entry.beside = {{"beeld-" + std::to_string(i) + ".png", {}}};
    return entry;
  };
  for (int i = 0; i < 3000; ++i) entries.put(made(i));
  for (int i = 0; i < 3000; ++i) REQUIRE(entries.find(std::to_string(i)) == made(i));
}

TEST_CASE("entries that are put again and again take no more room, and stay as they were put last") {
  manifest::Entries entries;
  const auto made = [](int i, std::size_t pages) {
    manifest::Entry entry = with_all();
    entry.report = std::to_string(i);
    entry.pages = pages;
    return entry;
  };
  for (std::size_t round = 0; round < 20; ++round)  // a megabyte in all
    for (int i = 0; i < 200; ++i) entries.put(made(i, round));
  CHECK(entries.size() == 200);
  for (int i = 0; i < 200; ++i) REQUIRE(entries.find(std::to_string(i)) == made(i, 19));
}
