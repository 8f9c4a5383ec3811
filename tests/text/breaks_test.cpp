// Where a word may break. In these tests "|" is a place without, "~" one with a hyphen.
#include "text/breaks.hpp"

#include "breaking.hpp"
#include "catch.hpp"

namespace {

std::string broken(std::string_view word, bool hyphenate = false) {
  text::WordBreaks breaks(breaking::dutch());
  std::string out;
  std::size_t from = 0;
  for (const text::Break& at : breaks.find(word, "nl-NL", hyphenate)) {
    REQUIRE(at.offset > from);
    REQUIRE(at.offset < word.size());
    out += word.substr(from, at.offset - from);
    out += at.hyphen ? '~' : '|';
    from = at.offset;
  }
  return out += word.substr(from);
}

}  // namespace

TEST_CASE("a word of letters and marks breaks nowhere of itself") {
  for (const std::string_view word : {"veiligheid", "co\xC3\xB6rdinatie,", "2026.", "APV", "wijkboa\xE2\x80\x99s",
                                      "zelf!", "\xC3\xB3\xC3\xB3k", "(AcVZ).", ""}) {
    INFO(word);
    CHECK(broken(word) == word);
  }
}

TEST_CASE("a word breaks behind a hyphen, but not inside a range of years") {
  CHECK(broken("Noord-Hollandse") == "Noord-|Hollandse");
  CHECK(broken("veiligheids-") == "veiligheids-");
  CHECK(broken("2023-2026") == "2023-2026");
  CHECK(broken("Amsterdam-Amstelland)") == "Amsterdam-|Amstelland)");
}

TEST_CASE("brackets inside a word are no place to break") {
  CHECK(broken("(driehoeks)partners") == "(driehoeks)partners");
  CHECK(broken("(privacy)kaders.") == "(privacy)kaders.");
  CHECK(broken("college(s)") == "college(s)");
  CHECK(broken("(veiligheids)probleem", true) == "(vei~lig~heids)pro~bleem");
  CHECK(broken("(driehoeks)partners", true) == "(drie~hoeks)part~ners");
}

TEST_CASE("a slash is a place to break between long parts only") {
  CHECK(broken("verward/onbegrepen") == "verward/|onbegrepen");
  for (const std::string_view word :
       {"t/m", "en/of", "2026/2027", "en/ofwel", "ofwel/en", "km/u", "/etc", "a/", "//", "/"}) {
    INFO(word);
    CHECK(broken(word) == word);
  }
}

TEST_CASE("no-break characters hold a word together") {
  for (const std::string_view word : {"72\xC2\xA0uur", "3\xE2\x80\xAF%", "Noord\xE2\x80\x91Holland",
                                      "a\xE2\x81\xA0-\xE2\x81\xA0"
                                      "b"}) {
    INFO(word);
    CHECK(broken(word) == word);
  }
}

TEST_CASE("a soft hyphen is a place to break with a hyphen, and then the only one") {
  CHECK(broken("zee\xC2\xADlieden") == "zee\xC2\xAD~lieden");
  CHECK(broken("veilig\xC2\xADheidsregio", true) == "veilig\xC2\xAD~heidsregio");
  CHECK(broken("zee\xC2\xAD", true) == "zee\xC2\xAD");
}

TEST_CASE("the dictionary divides words beside the places of Unicode") {
  CHECK(broken("Noord-Hollandse", true) == "Noord-|Hol~landse");
  CHECK(broken("veiligheidsregio,", true) == "vei~lig~heids~re~gio,");
  CHECK(broken("veiligheidsregio,", false) == "veiligheidsregio,");
}

TEST_CASE("an address is never hyphenated") {
  for (const std::string_view word : {"veiligheid@amstelveen.nl", "https://veiligheid"}) {
    INFO(word);
    CHECK(broken(word, true).find('~') == std::string::npos);
  }
}

TEST_CASE("a word in a language without a dictionary is not hyphenated") {
  text::WordBreaks breaks(breaking::dutch());
  CHECK(breaks.find("veiligheidsregio", "en-GB", true).empty());
  CHECK_FALSE(breaks.find("veiligheidsregio", "nl", true).empty());
  CHECK(breaks.find("veiligheidsregio", "en-GB", true).empty());
}

TEST_CASE("clusters end between what a reader takes for characters") {
  text::WordBreaks breaks(breaking::dutch());
  CHECK(breaks.clusters("abc") == std::vector<std::uint32_t>{1, 2});
  CHECK(breaks.clusters("e\xCC\x81"
                        "a") == std::vector<std::uint32_t>{3});
  CHECK(breaks.clusters("\xC3\xAB"
                        "a") == std::vector<std::uint32_t>{2});
  CHECK(breaks.clusters("").empty());
}
