// gegevens: the data block, the metadata and the running text.
#include "catch.hpp"
#include "composing.hpp"

using Lines = composing::Lines;

namespace {

const std::string goal = "<doelstellingen><alinea>Doel</alinea></doelstellingen>";

composing::Result compose_particulars(std::string_view particulars, std::string_view attributes = "") {
  return composing::compose(
      composing::section_with(fmt::format("<gegevens>{}</gegevens>\n{}", particulars, goal), attributes));
}

Lines facts(const composing::Result& result) {
  Lines out;
  for (const document::Fact& fact : result.document->facts)
    out.push_back(document::plain_text(fact.label) + ": " + document::plain_text(fact.value));
  return out;
}
Lines facts(std::string_view particulars, std::string_view attributes = "") {
  return facts(compose_particulars(particulars, attributes));
}

// Not in the order of the report.
const std::string everything =
    "<veld naam=\"Afdeling\">Openbare orde</veld><portefeuillehouder>Burgemeester</portefeuillehouder>"
    "<kenmerk>Z/25/000757</kenmerk><datum>2025-10-01</datum><versie>1.3</versie><status>concept</status><jaar>2026</"
    "jaar>"
    "<vergadering datum=\"2025-10-28\" agendapunt=\"4b\">Commissie</vergadering><veld naam=\"Zaak\">12</veld>"
    "<document>Programmabegroting 2026</document><organisatie>Gemeente Amstelveen</organisatie>"
    "<vergadering datum=\"2025-11-12\" agendapunt=\"7\">Gemeenteraad</vergadering>";

}  // namespace

TEST_CASE("the facts stand in the order of the report, each once, with dates in words") {
  CHECK(facts(everything) == Lines{"Vergadering: Commissie, 28 oktober 2025, agendapunt 4b",
                                   "Vergadering: Gemeenteraad, 12 november 2025, agendapunt 7", "Status: concept",
                                   "Versie: 1.3", "Datum: 1 oktober 2025", "Jaar: 2026", "Kenmerk: Z/25/000757",
                                   "Portefeuillehouder: Burgemeester", "Afdeling: Openbare orde", "Zaak: 12"});
}

TEST_CASE("every value of gegevens stands once in the report") {
  const auto texts = document::plain_text(*compose_particulars(everything).document);
  const auto all = fmt::format("{}", fmt::join(texts, "\n"));
  for (const std::string_view value : {"Openbare orde", "Burgemeester", "Z/25/000757", "1 oktober 2025", "1.3",
                                       "concept", "Commissie", "28 oktober 2025", "4b", "Programmabegroting 2026",
                                       "Gemeente Amstelveen", "Gemeenteraad", "12 november 2025"}) {
    INFO(value);
    CHECK(all.find(value) != std::string::npos);
    CHECK(all.find(value) == all.rfind(value));
  }
}

TEST_CASE("what is not given is not in the report") {
  CHECK(facts("") == Lines{});
  CHECK(facts("<status/><versie> </versie><vergadering datum=\"\"/>") == Lines{});
  CHECK(facts("<jaar>2026</jaar>") == Lines{"Jaar: 2026"});
  const auto document = *compose_particulars("").document;
  CHECK(document.organisation.empty());
  CHECK(document.name.empty());
  CHECK(document.number.empty());
}

TEST_CASE("a meeting shows what is known of it") {
  CHECK(facts("<vergadering>Gemeenteraad</vergadering>") == Lines{"Vergadering: Gemeenteraad"});
  CHECK(facts("<vergadering datum=\"2025-11-02\"/>") == Lines{"Vergadering: 2 november 2025"});
  CHECK(facts("<vergadering agendapunt=\"7\"/>") == Lines{"Agendapunt: 7"});
  CHECK(facts("<vergadering agendapunt=\"7\">Gemeenteraad</vergadering>") ==
        Lines{"Vergadering: Gemeenteraad, agendapunt 7"});
  CHECK(facts("<vergadering datum=\"2025-11-02\" agendapunt=\"7\"/>") ==
        Lines{"Vergadering: 2 november 2025, agendapunt 7"});
}

TEST_CASE("inside a sentence a label loses its capital, in the language of the section") {
  CHECK(facts("<vergadering datum=\"2025-11-12\" agendapunt=\"7\">Council</vergadering>", " taal=\"en\"") ==
        Lines{"Meeting: Council, November 12, 2025, agenda item 7"});
}

TEST_CASE("every month has its word") {
  for (int month = 1; month <= 12; ++month)
    CHECK(facts(fmt::format("<datum>2025-{:02}-10</datum>", month)) ==
          Lines{fmt::format("Datum: 10 {} 2025", composing::dutch().months.at(static_cast<std::size_t>(month - 1)))});
}

TEST_CASE("dates are written as the language of the section has them") {
  CHECK(facts("<datum>2025-03-09</datum><vergadering datum=\"2025-11-12\">Council</vergadering>", " taal=\"en\"") ==
        Lines{"Meeting: Council, November 12, 2025", "Date: March 9, 2025"});
}

TEST_CASE("a field without a value is left out, and its name is missed aloud") {
  const auto result = compose_particulars("<veld naam=\"Afdeling\"> </veld>");
  CHECK(facts(result) == Lines{});
  CHECK(result.said ==
        Lines{"2:17: warning: dit lege element `veld` wordt weggelaten, en daarmee naam=\"Afdeling\"; vul het "
              "element of haal het weg [dropped-value]"});
}

TEST_CASE("the title of the file names number, section and document") {
  CHECK(compose_particulars("<document>Programmabegroting 2026</document>", " nummer=\"2.6.1\"")
            .document->metadata.title == "2.6.1 Veiligheid (Programmabegroting 2026)");
  CHECK(compose_particulars("", " nummer=\"2.6.1\"").document->metadata.title == "2.6.1 Veiligheid");
  CHECK(compose_particulars("<document>Begroting</document>").document->metadata.title == "Veiligheid (Begroting)");
  CHECK(compose_particulars("").document->metadata.title == "Veiligheid");
}

TEST_CASE("the title of the file has no markup, no loose white space and no soft hyphens") {
  const auto result = composing::compose(
      "<sectie formaat=\"1\" nummer=\"2.6.1a\"><titel>\n Veilig&#xAD;heid, <sterk>hand&#xAD;having</sterk>\n"
      " en  crisis </titel>" +
      goal + "</sectie>");
  CHECK(result.document->metadata.title == "2.6.1a Veiligheid, handhaving en crisis");
  CHECK(document::plain_text(result.document->title) == "Veilig\xC2\xADheid, hand\xC2\xADhaving en crisis");
}

TEST_CASE("nor have the other properties of the file marks for line ends") {
  const auto metadata =
      compose_particulars(
          "<organisatie>Ge&#xAD;meente</organisatie><status>con&#x200B;cept</status><kenmerk>Z&#x2060;1</kenmerk>"
          "<vergadering>Ge&#xAD;meenteraad</vergadering>")
          .document->metadata;
  CHECK(metadata.author == "Gemeente");
  CHECK(metadata.identifier == "Z1");
  REQUIRE(metadata.properties.size() == 3);
  CHECK(metadata.properties[0].second == "Z1");
  CHECK(metadata.properties[1].second == "concept");
  CHECK(metadata.properties[2].second == "Gemeenteraad");
}

TEST_CASE("the metadata come from gegevens alone") {
  const auto metadata = compose_particulars(everything, " nummer=\"2.6.1\"").document->metadata;
  CHECK(metadata.author == "Gemeente Amstelveen");
  CHECK(metadata.identifier == "Z/25/000757");
  CHECK(metadata.language == "nl-NL");
  REQUIRE(metadata.date);
  CHECK(metadata.date->year == 2025);
  CHECK(metadata.date->month == 10);
  CHECK(metadata.date->day == 1);

  const auto bare = compose_particulars("").document->metadata;
  CHECK(bare.author.empty());
  CHECK(bare.identifier.empty());
  CHECK_FALSE(bare.date);
}

TEST_CASE("the language of the file has the region that is usual for it") {
  CHECK(compose_particulars("", " taal=\"en\"").document->metadata.language == "en-GB");
  CHECK(compose_particulars("", " taal=\"nl-BE\"").document->metadata.language == "nl-BE");
  CHECK(compose_particulars("", " taal=\"fr\"").document->metadata.language == "fr");
}

TEST_CASE("running heads and feet repeat what stands in the text") {
  const auto running = compose_particulars(everything, " nummer=\"2.6.1\"").document->running;
  CHECK(running.head_left == "2.6.1\xE2\x80\x82Veiligheid");
  CHECK(running.head_right == "concept");
  CHECK(running.foot_left == "Gemeente Amstelveen \xC2\xB7 Programmabegroting 2026");
  CHECK(running.page == "Pagina {pagina} van {paginas}");
  CHECK(running.page_language == "nl-NL");

  const auto bare = compose_particulars("").document->running;
  CHECK(bare.head_left == "Veiligheid");
  CHECK(bare.head_right.empty());
  CHECK(bare.foot_left.empty());
  CHECK(compose_particulars("<document>Begroting</document>").document->running.foot_left == "Begroting");
  CHECK(compose_particulars("<organisatie>Gemeente</organisatie>").document->running.foot_left == "Gemeente");
}

TEST_CASE("reference, status and meetings are properties by the names of the XML, whatever the labels are called") {
  using Properties = std::vector<std::pair<std::string, std::string>>;
  const auto properties = [](std::string_view particulars) {
    return compose_particulars(particulars).document->metadata.properties;
  };
  CHECK(properties(everything) ==
        Properties{{"kenmerk", "Z/25/000757"},
                   {"status", "concept"},
                   {"vergadering", "Commissie, 28 oktober 2025; Gemeenteraad, 12 november 2025"}});
  CHECK(properties("<vergadering datum=\"2025-11-12\"/>") == Properties{{"vergadering", "12 november 2025"}});
  CHECK(properties("<vergadering agendapunt=\"7\"/>").empty());
}
