// The Dutch dictionary, as the program uses it: at least two letters before a hyphen and three after.
#include "text/hyphenation.hpp"

#include <filesystem>
#include <thread>

#include "breaking.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

namespace {

std::string divided(std::string_view word, std::string_view language = "nl") {
  std::string out(word);
  const auto offsets = breaking::dutch().find(word, language);
  for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) out.insert(*at, 1, '-');
  return out;
}

}  // namespace

TEST_CASE("Dutch words are divided as the word list has them") {
  CHECK(divided("veiligheidsregio") == "vei-lig-heids-re-gio");
  CHECK(divided("programmabegroting") == "pro-gram-ma-be-gro-ting");
  CHECK(divided("criminaliteit") == "cri-mi-na-li-teit");
  CHECK(divided("gedigitaliseerde") == "ge-di-gi-ta-li-seerde");
  CHECK(divided("ondernemersklimaat") == "on-der-ne-mers-kli-maat");
  CHECK(divided("veiligheidsmakelaars") == "vei-lig-heids-ma-ke-laars");
}

TEST_CASE("letters with an accent are known to the dictionary") {
  CHECK(divided("co\xC3\xB6rdinatie") == "co-\xC3\xB6r-di-na-tie");
  CHECK(divided("ge\xC3\xAFntroduceerd") == "ge-\xC3\xAFn-tro-du-ceerd");
  CHECK(divided("be\xC3\xAFnvloeding") == "be-\xC3\xAFn-vloe-ding");
  CHECK(divided("continu\xC3\xAFteit") == "con-ti-nu-\xC3\xAF-teit");
}

TEST_CASE("no part is shorter than two letters before and three after") {
  CHECK(divided("zee\xC3\xABn") == "zee\xC3\xABn");
  CHECK(divided("regio") == "re-gio");
  CHECK(divided("iedere") == "ie-dere");
  CHECK(divided("avond") == "avond");
  for (const std::string_view word : {"de", "het", "over", "a", ""}) CHECK(divided(word) == word);
}

TEST_CASE("capitals at the beginning change nothing") {
  CHECK(divided("Veiligheidsregio") == "Vei-lig-heids-re-gio");
  CHECK(divided("Co\xC3\xB6rdinator") == "Co-\xC3\xB6r-di-na-tor");
  CHECK(divided("VEILIGHEIDSREGIO") == "VEILIGHEIDSREGIO");
}

TEST_CASE("abbreviations and words with figures are never divided") {
  for (const std::string_view word :
       {"APV", "RIEC", "AVG-REGELINGEN", "COVID19maatregelen", "veiligheid2026", "B2Bverkoop"}) {
    INFO(word);
    CHECK(divided(word) == word);
  }
}

TEST_CASE("a word with capitals inside is divided only where its parts agree") {
  CHECK(divided("HandHavingsUitvoeringProgramma") == "Hand-Ha-vings-Uit-voe-ring-Pro-gramma");
  CHECK(divided("AcVZ") == "AcVZ");
}

TEST_CASE("punctuation divides a word into parts that each keep the minima") {
  CHECK(divided("(driehoeks)partners") == "(drie-hoeks)part-ners");
  CHECK(divided("\xE2\x80\x98veiligheid\xE2\x80\x99,") == "\xE2\x80\x98vei-lig-heid\xE2\x80\x99,");
  CHECK(divided("verward/onbegrepen") == "ver-ward/on-be-gre-pen");
  CHECK(divided("Noord-Hollandse") == "Noord-Hol-landse");
  CHECK(divided("wijkboa\xE2\x80\x99s") == "wijk-boa\xE2\x80\x99s");
}

TEST_CASE("a letter that Latin-1 lacks ends the part that is looked up") {
  CHECK(divided("\xC5\xA1veiligheid") == "\xC5\xA1vei-lig-heid");
  CHECK(divided("\xCE\x91\xCE\xB8\xCE\xAE\xCE\xBD\xCE\xB1\xCE\xB9\xCE\xBF\xCF\x82") ==
        "\xCE\x91\xCE\xB8\xCE\xAE\xCE\xBD\xCE\xB1\xCE\xB9\xCE\xBF\xCF\x82");
}

TEST_CASE("only the languages with a dictionary are divided") {
  CHECK(divided("veiligheidsregio", "nl-NL") == "vei-lig-heids-re-gio");
  CHECK(divided("veiligheidsregio", "nl-BE") == "vei-lig-heids-re-gio");
  CHECK(divided("veiligheidsregio", "fy") == "veiligheidsregio");
  CHECK(divided("veiligheidsregio", "") == "veiligheidsregio");
  CHECK(text::Hyphenation().find("veiligheidsregio", "nl").empty());
}

TEST_CASE("the files of the dictionaries are named, for they decide what a report looks like") {
  REQUIRE(breaking::dutch().files().size() == 1);
  CHECK(breaking::dutch().files()[0].ends_with("nl_NL.dic"));
}

TEST_CASE("German, English and French words are divided by their own dictionaries") {
  CHECK(divided("Entwicklungszusammenarbeit", "de") == "Ent-wick-lungs-zu-sam-men-ar-beit");
  CHECK(divided("wiedereröffnen", "de") == "wie-der-er-öff-nen");
  CHECK(divided("government", "en") == "gov-ern-ment");
  CHECK(divided("development", "en-GB") == "de-vel-op-ment");
  CHECK(divided("développement", "fr") == "dé-ve-lop-pe-ment");
  CHECK(divided("l’environnement", "fr") == "l’en-vi-ron-ne-ment");
}

TEST_CASE("a dictionary that is not there divides nothing, and is named with its package") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "raadstuk-dictionaries";
  std::filesystem::create_directories(folder);
  std::filesystem::copy_file("/usr/share/hyphen/hyph_nl_NL.dic", folder / "hyph_nl_NL.dic",
                             std::filesystem::copy_options::overwrite_existing);
  const auto opened = text::Hyphenation::open(folder.string());
  CHECK_FALSE(opened.find("veiligheidsregio", "nl").empty());
  CHECK(opened.find("Entwicklung", "de").empty());
  REQUIRE(opened.use("de-AT") != nullptr);
  CHECK(*opened.use("de-AT") == text::DictionaryUse{"de", (folder / "hyph_de_DE.dic").string(), "hyphen-de", false});
  CHECK(opened.use("nl")->found);
  CHECK(opened.use("fy") == nullptr);
  CHECK(opened.use("") == nullptr);
  CHECK(text::Hyphenation().use("nl") == nullptr);
  std::filesystem::remove_all(folder);
}

TEST_CASE("without the Dutch dictionary nothing is made") {
  CHECK_THROWS_AS(text::Hyphenation::open("/nonexistent"), diagnostics::MachineFault);
}

TEST_CASE("threads that ask for one dictionary at once all get it") {
  const auto opened = text::Hyphenation::open();
  std::vector<std::vector<std::uint32_t>> found(4);
  {
    std::vector<std::jthread> threads;
    for (auto& mine : found) threads.emplace_back([&] { mine = opened.find("Entwicklungszusammenarbeit", "de"); });
  }
  for (const auto& each : found) CHECK(each == found.front());
  CHECK(found.front().size() == 7);
}
