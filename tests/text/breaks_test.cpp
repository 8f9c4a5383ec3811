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

TEST_CASE("an address breaks where its parts begin, and never with a hyphen") {
  CHECK(broken("veiligheid@amstelveen.nl", true) == "veiligheid@|amstelveen|.nl");
  CHECK(broken("https://veiligheid", true) == "https://|veiligheid");
  CHECK(broken("www.amstelveen.nl/veilig/", true) == "www|.amstelveen|.nl/|veilig/");
  CHECK(broken("https://x.nl/zoek?jaar=2026&deel=a_b-c.", true) == "https://|x.nl/|zoek?|jaar=|2026&|deel=|a_|b-c.");
  CHECK(broken("gemeente-amstelveen.nl", true) == "gemeente-amstelveen|.nl");
  CHECK(broken("begrotingsvoorstel_definitief.docx", true) == "begrotingsvoorstel_|definitief|.docx");
  CHECK(broken("veiligheidsregio@voorbeeld", true) == "veiligheidsregio@|voorbeeld");
}

TEST_CASE("no line ends in a hyphen that is an address's own; one begins with it only in a long part") {
  CHECK(broken("www.gemeente-merenveld.nl/veiligheid-en-handhaving/a", true) ==
        "www|.gemeente-merenveld|.nl/|veiligheid-en-handhaving/|a");
  CHECK(broken("www.x1.nl/beleid-voor-veiligheid-en-handhaving", true) ==
        "www|.x1|.nl/|beleid|-voor|-veiligheid|-en|-handhaving");
}

TEST_CASE("a seam of a compound is where the dictionary divides a consonant from the vowel or the l behind it") {
  text::WordBreaks breaks(breaking::dutch());
  const auto seams = [&](std::string_view word, std::string_view language = "nl-NL") {
    std::string out(word);
    const auto found = breaks.seams(word, language);
    for (auto at = found.rbegin(); at != found.rend(); ++at) out.insert(*at, "|");
    return out;
  };
  const auto has = [&](std::string_view word, std::string_view part) {
    return seams(word).find(part) != std::string::npos;
  };
  CHECK(has("archiefindex", "f|i"));
  CHECK(has("(Archiefindex),", "f|i"));
  CHECK(has("afleveren", "f|l"));
  CHECK(has("documentinformatie", "t|i"));
  CHECK(has("tekstformule", "t|f"));
  for (const std::string_view compound :
       {"leeffonds", "proeffase", "streeffinanciering", "zelffinanciering", "bedrijffusie", "hoeffunctie"}) {
    INFO(compound);
    CHECK(has(compound, "f|f"));
  }
  CHECK(has("schijfindeling", "f|i"));  // of which the dictionary knows nothing
  for (const std::string_view one :
       {"effici\xC3\xABnt", "koffer", "schriften", "zetten", "politiek", "etiket", "profiel", "kunstig", "officieel",
        "actie", "chauffeur", "griffie", "souffleren", "treffen", "daffodil"}) {
    INFO(one);
    for (const std::string_view part : {"f|f", "f|t", "t|t", "t|i", "f|i"}) CHECK_FALSE(has(one, part));
  }
  CHECK(seams("schijfindeling2") == "schijfindeling2");
  CHECK(seams("schijfindeling", "en") == "schijfindeling");
}

TEST_CASE("a line may end behind the double colon of code") {
  CHECK(broken("std::chrono::steady_clock") == "std::|chrono::|steady_|clock");
  CHECK(broken("raad::besluit") == "raad::|besluit");
  CHECK(broken("raad::") == "raad::");
  CHECK(broken("::raad") == "::raad");
}

TEST_CASE("a code or a word with a slash or a figure gets no hyphen") {
  for (const std::string_view word : {"Z/25/000757", "covid19maatregelen", "veiligheidsbeleid2026", "NEN7510maatregel",
                                      "programmabegroting2026", "2.6.1", "1.500.000", "2025/2026"}) {
    INFO(word);
    CHECK(broken(word, true) == word);
  }
  CHECK(broken("covid-19-maatregelen", true) == "covid-19-|maatregelen");
  CHECK(broken("veiligheidsbeleid/handhavingsbeleid", true) == "veiligheidsbeleid/|handhavingsbeleid");
}

TEST_CASE("abbreviations with dots are no addresses, nor are sentences without a space between them") {
  for (const std::string_view word : {"o.a.", "i.v.m.", "z.s.m.", "d.d.", "B.V.", "e.e.a.", "Ph.D.", "..."}) {
    INFO(word);
    CHECK(broken(word, true).find('|') == std::string::npos);
  }
  CHECK(broken("veiligheid.De", true) == "vei~lig~heid.De");
  CHECK(broken("veiligheid...", true) == "vei~lig~heid...");
}

TEST_CASE("a word is hyphenated as the language it stands in") {
  text::WordBreaks breaks(breaking::dutch());
  CHECK(breaks.find("veiligheidsregio", "fy", true).empty());
  CHECK(breaks.find("veiligheidsregio", "xx", true).empty());
  CHECK(breaks.find("veiligheidsregio", "nl", true).size() == 4);
  CHECK(breaks.find("Entwicklung", "de-DE", true) == std::vector<text::Break>{{3, true}, {7, true}});
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

TEST_CASE("the dictionaries that a text asked for are told once, but for the Dutch one") {
  text::WordBreaks breaks(breaking::dutch());
  breaks.find("Entwicklung", "de-DE", true);
  breaks.find("Entwicklung", "de", true);
  breaks.find("veiligheid", "nl", true);
  breaks.find("feiligens", "fy", true);
  breaks.find("government", "en", false);
  const auto uses = breaks.take_dictionaries();
  REQUIRE(uses.size() == 1);
  CHECK(uses[0] == text::DictionaryUse{"de", "/usr/share/hyphen/hyph_de_DE.dic", "hyphen-de", true});
  CHECK(breaks.take_dictionaries().empty());
  // A word that is remembered asks as well.
  breaks.find("Entwicklung", "de", true);
  CHECK(breaks.take_dictionaries().size() == 1);
}
