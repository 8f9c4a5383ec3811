#include "manifest/manifest.hpp"

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "manifest/written.hpp"

using manifest::Manifest;
using manifest::Shard;

TEST_CASE("a manifest is read as it was written") {
  manifest::Entry stale = entry("b");
  stale.stale = {{diagnostics::Code::bare_ampersand, {3, 4}, {}}};
  const Manifest written = holding({entry("a/1"), stale}, 7);
  const auto read = read_manifest(text_of(written));
  REQUIRE(read);
  CHECK(read->serial == 7);
  CHECK(read->entries == written.entries);
  CHECK(read->made_with == written.made_with);
}

TEST_CASE("the manifest is JSON that says what each report was made of") {
  const auto json = nlohmann::json::parse(text_of(holding({entry("a/1")})));
  CHECK(json.at("format") == 2);
  const auto& report = json.at("reports").at(0);
  CHECK(report.at("report") == "a/1");
  CHECK(report.at("kind") == "sectie");
  CHECK(report.at("number") == "2.6.1");
  CHECK(report.at("title") == "Veiligheid");
  CHECK(report.at("date") == "2025-10-01");
  CHECK(report.at("status") == "concept");
  CHECK(report.at("values").at(0) == nlohmann::json({{"name", "status"}, {"value", "vastgesteld"}}));
  CHECK(report.at("sources").at(0).at("name") == "../in/a/1.xml");
  CHECK(report.at("sources").at(0).at("sha256") == manifest::hex(manifest::sha256("<sectie/>")));
  CHECK(report.at("sources").at(1).at("name") == "beelden/kaart.png");
  CHECK(report.at("listings").at(0).at("folder") == "secties");
  CHECK(report.at("dictionaries").at(1) == nlohmann::json({{"language", "de"}}));
  CHECK(report.at("kept").at(0).at("name") == "bewaard/a 2026-03-12.docx");
  CHECK(report.at("outputs").at(0).at("format") == "pdf");
  CHECK(report.at("outputs").at(0).at("mtime_ns") == 1'700'000'000'123'456'789);
  CHECK_FALSE(report.at("outputs").at(0).contains("made_with"));
  CHECK(report.at("outputs").at(1).at("outdated") == true);
  CHECK(report.at("outputs").at(1).at("made_with") == manifest::hex(build_inputs("0.9").fingerprint()));
  CHECK(report.at("pages") == 4);
  CHECK(report.at("diagnostics").at(0) ==
        nlohmann::json({{"code", "title-only"}, {"line", 12}, {"column", 7}, {"arguments", {"Jeugd"}}}));
  CHECK(report.at("made_with") == manifest::hex(build_inputs().fingerprint()));
  CHECK(json.at("made_with").at(0).at("files").at(1).at("name") == "/fonts/a.ttf");
  CHECK_FALSE(report.contains("stale"));
}

TEST_CASE("names that are not UTF-8 come back as they were, and no two fall together") {
  for (const char* name : {"a\xff%41.xml", "a%FF.xml", "100%", "é/\x1f"}) {
    manifest::Entry odd = entry(name);
    odd.diagnostics[0].arguments = {name};
    odd.sources[1].name = name;
    const std::string text = text_of(holding({odd}));
    const auto read = read_manifest(text);
    REQUIRE(read);
    CHECK(entry_in(*read, name) == odd);
  }
  CHECK(text_of(holding({entry("a\xff%")})).find("{\"percent\":\"a%FF%25\"}") != std::string::npos);
}

TEST_CASE("what is no manifest of this format is refused") {
  const std::string good = text_of(holding({entry("a")}));
  REQUIRE(read_manifest(good));
  CHECK_FALSE(read_manifest(""));
  CHECK_FALSE(read_manifest("{}"));
  CHECK_FALSE(read_manifest("[]"));
  CHECK_FALSE(read_manifest(good.substr(0, good.size() / 2)));
  for (const auto& [from, to] :
       {std::pair("\"format\": 2", "\"format\": 0"), std::pair("\"sources\":", "\"bronnen\":"),
        std::pair("\"report\":", "\"rapport\":"), std::pair("\"size\":1000", "\"size\":\"x\""),
        std::pair("\"sha256\":\"", "\"sha256\":\"x"),
        // Numbers that are none of ours: the fuzzer found what a conversion makes of them.
        std::pair("\"format\": 2", "\"format\": 1e40"), std::pair("\"serial\": 1", "\"serial\": -1"),
        std::pair("\"size\":1000", "\"size\":1e30"), std::pair("\"size\":1000", "\"size\":10.5"),
        std::pair("\"mtime_ns\":17", "\"mtime_ns\":1.7e27, \"x\":17"),
        std::pair("\"mtime_ns\":17", "\"mtime_ns\":18446744073709551615, \"x\":17"),
        std::pair("\"pages\":4", "\"pages\":-4"), std::pair("\"line\":12", "\"line\":4294967296"),
        std::pair("\"column\":7", "\"kolom\":7")}) {
    std::string changed = good;
    changed.replace(changed.find(from), std::string(from).size(), to);
    INFO(to);
    CHECK_FALSE(read_manifest(changed));
  }
}

TEST_CASE("a manifest of a later format is refused by that format") {
  std::string later = text_of(holding({entry("a")}));
  later.replace(later.find("\"format\": 2"), 11, "\"format\": 3");
  CHECK(std::get<manifest::Refusal>(manifest::read(later)).format == 3);
  CHECK(std::get<manifest::Refusal>(manifest::read("{\"format\": 4}")).format == 4);
  CHECK(std::get<manifest::Refusal>(manifest::read("{}")).format == 0);
}

TEST_CASE("a manifest of version 0.1.0 is read, with --set as values of the report") {
  const std::string digest(64, '0');
  const auto read = read_manifest(
      R"({"format": 1, "serial": 3, "made_with": [{"fingerprint":")" + digest + R"(","version":"0.1.0","options":)" +
      R"([{"name":"set","value":"status=definitief"},{"name":"set","value":"jaar="}],"files":[]}],"reports": [)" +
      R"({"report":"a","source":{"name":"../in/a.xml","sha256":")" + digest + R"("},"made_with":")" +
      manifest::hex(
          manifest::BuildInputs{"0.1.0", {{"set", "status=definitief"}, {"set", "jaar="}}, {}}.fingerprint()) +
      R"(","outputs":[{"format":"pdf","sha256":")" + digest + R"(","size":5,"mtime_ns":7}],"pages":2,)" +
      R"("beside":[{"name":"kaart.png","sha256":")" + digest + R"("}]}],"sha256":"x"})");
  REQUIRE(read);
  CHECK(read->serial == 3);
  const manifest::Entry found = entry_in(*read, "a");
  CHECK(found.kind == "sectie");
  CHECK(found.values == manifest::Values{{"status", "definitief"}, {"jaar", ""}});
  REQUIRE(found.sources.size() == 2);
  CHECK(found.input().name == "../in/a.xml");
  CHECK(found.sources[1].name == "kaart.png");
  REQUIRE(found.output("pdf") != nullptr);
  CHECK(found.output("pdf")->size == 5);
  CHECK(found.output("pdf")->made_with == found.made_with);
  CHECK(found.pages == 2);
}

TEST_CASE("a manifest names nothing outside its folder, for what it names is removed and written over") {
  const std::string good = text_of(holding({entry("a/b")}));
  for (const char* name : {"../a", "a/../../b", "/etc/a", "", "a//b", "./a", "a/", "a/..", "a\\u0000b"}) {
    std::string changed = good;
    changed.replace(changed.find("a/b"), 3, name);
    INFO(name);
    CHECK_FALSE(read_manifest(changed));
  }
  for (const char* extension : {"", "x/../../y", "p.df", "\\u0000"}) {
    std::string changed = good;
    changed.replace(changed.find("pdf"), 3, extension);
    INFO(extension);
    CHECK_FALSE(read_manifest(changed));
  }
}

TEST_CASE("a diagnostic that lacks an argument is left out: it has no text") {
  std::string text = text_of(holding({entry("a")}));
  text.replace(text.find("[\"Jeugd\"]"), 9, "[]");
  const auto read = read_manifest(text);
  REQUIRE(read);
  CHECK(entry_in(*read, "a").diagnostics.size() == 1);
}

TEST_CASE("a code that this program does not know is left out") {
  std::string text = text_of(holding({entry("a")}));
  text.replace(text.find("title-only"), 10, "of-morgen!");
  const auto read = read_manifest(text);
  REQUIRE(read);
  CHECK(entry_in(*read, "a").diagnostics.size() == 1);
}

TEST_CASE("build_inputs that no report was made with are not written") {
  Manifest manifest = holding({entry("a")});
  manifest.made_with.emplace(build_inputs("2.0").fingerprint(), build_inputs("2.0"));
  CHECK(read_manifest(text_of(manifest))->made_with.size() == 3);
}

TEST_CASE("the fingerprint changes with version, options and bytes, not with the place of a file") {
  const manifest::BuildInputs one = build_inputs();
  CHECK(build_inputs("2.0").fingerprint() != one.fingerprint());
  manifest::BuildInputs other = one;
  other.options[0].second = "true";
  CHECK(other.fingerprint() != one.fingerprint());
  other = one;
  other.files[1].sha256 = manifest::sha256("andere letter");
  CHECK(other.fingerprint() != one.fingerprint());
  std::swap(other.files[0], other.files[1]);
  CHECK(other.fingerprint() != one.fingerprint());
  other = one;
  other.files[1].name = "/usr/share/fonts/a.ttf";
  CHECK(other.fingerprint() == one.fingerprint());
}

TEST_CASE("a byte changed anywhere in a manifest, one more or one less is noticed") {
  const std::string good = text_of(holding({entry("a")}));
  REQUIRE(manifest::intact(good));
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string changed = good;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    if (manifest::intact(changed)) FAIL("byte " << i);
  }
  CHECK_FALSE(manifest::intact(good + '\n'));
  CHECK_FALSE(manifest::intact(good.substr(1)));
  CHECK_FALSE(manifest::intact(good.substr(0, good.size() - 1)));
  CHECK_FALSE(manifest::intact(""));
}

TEST_CASE("a large manifest comes in pieces") {
  Manifest manifest = holding({});
  for (int i = 0; i < 1000; ++i) manifest.put(entry(std::to_string(i)));
  CHECK(manifest::intact(text_of(manifest)));
  std::size_t largest = 0, pieces = 0;
  manifest::write(manifest, [&](std::string_view piece) {
    largest = std::max(largest, piece.size());
    ++pieces;
  });
  CHECK(largest < 100'000);
  CHECK(pieces > 5);
}

TEST_CASE("of a shard's reports its part alone is right; a manifest for all is right for all") {
  std::string own = "a", foreign = "a";
  const Shard shard{1, 2};
  while (!shard.has(own)) own += "a";
  while (shard.has(foreign)) foreign += "b";
  const auto whole = [&] { return holding({entry(own, "oud"), entry(foreign, "oud")}, 4); };

  Manifest joined = whole();
  manifest::join(joined, holding({entry(own, "nieuw"), entry(foreign, "nieuw")}, 5), shard);
  CHECK(entry_in(joined, own) == entry(own, "nieuw"));
  CHECK(entry_in(joined, foreign) == entry(foreign, "oud"));
  CHECK(joined.serial == 5);

  joined = whole();
  manifest::join(joined, holding({}, 5), shard);
  CHECK(!joined.entries.contains(own));
  CHECK(joined.entries.contains(foreign));

  joined = whole();
  manifest::join(joined, holding({entry("c")}, 6), std::nullopt);
  CHECK(joined.entries.size() == 1);
}
