#include "batch/selection.hpp"

#include "catch.hpp"

using batch::Pattern;

namespace {

bool matches(const std::string& pattern, std::string_view path) { return Pattern(pattern).matches(path); }

}  // namespace

TEST_CASE("a pattern is for the path below the input, with or without its extension") {
  CHECK(matches("a.xml", "a.xml"));
  CHECK(matches("a", "a.xml"));
  CHECK(matches("map/a", "map/a.xml"));
  CHECK_FALSE(matches("a", "map/a.xml"));
  CHECK_FALSE(matches("a", "ab.xml"));
  CHECK_FALSE(matches("2.6", "2.6.1.xml"));
}

TEST_CASE("a folder's name means all below it") {
  CHECK(matches("map", "map/a.xml"));
  CHECK(matches("map/", "map/a.xml"));
  CHECK(matches("map", "map/diep/a.xml"));
  CHECK_FALSE(matches("map", "mappen/a.xml"));
  CHECK_FALSE(matches("map/diep", "map/a.xml"));
}

TEST_CASE("stars, question marks and sets match within a name, two stars over folders") {
  CHECK(matches("2.6.*", "2.6.10.xml"));
  CHECK(matches("*", "a.xml"));
  CHECK(matches("*concept*", "x concept 2.xml"));
  CHECK_FALSE(matches("a*z.xml", "a/z.xml"));
  CHECK(matches("?.xml", "é.xml"));
  CHECK_FALSE(matches("?.xml", "ab.xml"));
  CHECK(matches("[a-c].xml", "b.xml"));
  CHECK_FALSE(matches("[!a-c].xml", "b.xml"));
  CHECK(matches("[é-ë].xml", "ê.xml"));
  CHECK(matches("[].xml", "[].xml"));
  CHECK(matches("[]].xml", "].xml"));
  CHECK(matches("**/a.xml", "a.xml"));
  CHECK(matches("**/a.xml", "x/y/a.xml"));
  CHECK(matches("x/**", "x/y/a.xml"));
  CHECK(matches("x/**/a", "x/a.xml"));
  CHECK_FALSE(matches("x/**/b", "x/y/a.xml"));
  CHECK(matches("**/oud", "x/oud/y/a.xml"));
}

TEST_CASE("case and normal form do not count") {
  CHECK(matches("VEILIGHEID", "veiligheid/a.xml"));
  CHECK(matches("e\xCC\x81\xCC\x81n", "E\xCC\x81\xCC\x81n.xml"));
  CHECK(matches("caf\xC3\xA9", "cafe\xCC\x81.xml"));
  CHECK(matches("a\xFF*", "a\xFF.xml"));
}

TEST_CASE("no pattern takes long") {
  CHECK_FALSE(matches(std::string(2000, '*') + "b", std::string(20'000, 'a')));
  std::string stars, folders;
  for (int i = 0; i < 500; ++i) stars += "**/", folders += "a/";
  CHECK_FALSE(matches(stars + "b", folders + "a.xml"));
}

TEST_CASE("only and exclude limit together") {
  batch::Selection selection;
  CHECK(selection.has("a.xml"));
  selection.exclude.emplace_back("map/oud");
  CHECK(selection.has("a.xml"));
  CHECK_FALSE(selection.has("map/oud/a.xml"));
  selection.only.emplace_back("map");
  selection.only.emplace_back("b*");
  CHECK(selection.has("map/a.xml"));
  CHECK(selection.has("b.xml"));
  CHECK_FALSE(selection.has("a.xml"));
  CHECK_FALSE(selection.has("map/oud/a.xml"));
}
