#include "check/abbreviations.hpp"

#include "catch.hpp"
#include "written.hpp"

using check::abbreviations;
using written::Kind;
using written::Lines;
using written::said;
using written::text;

namespace {

Lines unexplained(const std::vector<std::string>& words) {
  return written::found(diagnostics::Code::unexplained_abbreviation, words);
}

}  // namespace

TEST_CASE("An abbreviation that is explained nowhere is remarked on once, at its first use") {
  CHECK(said({"Het Integraal Veiligheidsplan geldt. Het IVP is nieuw.", "Het IVP loopt af."}) ==
        Lines{"1:42: de afkorting \"IVP\" wordt nergens uitgelegd; zet de betekenis erbij tussen haakjes of gebruik "
              "`afk` [unexplained-abbreviation]"});
}

TEST_CASE("The place of a word counts code points and lines") {
  CHECK(said({"Bij crisis\u00ADsituaties in 't café\n   is het OM\u2019er"}).front().substr(0, 5) == "2:11:");
  CHECK(said({"één ÓÓk €\tOM"}).back().substr(0, 5) == "1:11:");
}

TEST_CASE("First use is by place in the file, also across blocks") {
  section::Section section;
  section.actions.emplace().before.emplace_back(section::Paragraph{{text("Het OM", {4, 3})}, {}});
  section.goals.emplace().before.emplace_back(section::Paragraph{{text("Het OM", {9, 3})}, {}});
  REQUIRE(said(section).size() == 1);
  CHECK(said(section).front().substr(0, 4) == "4:7:");
}

TEST_CASE("A word with two capitals in a row is an abbreviation") {
  CHECK(abbreviations("APV") == Lines{"APV"});
  CHECK(abbreviations("AcVZ") == Lines{"AcVZ"});
  CHECK(abbreviations("VrAA") == Lines{"VrAA"});
  CHECK(abbreviations("ÉÉN") == Lines{"ÉÉN"});
  CHECK(abbreviations("OM-RIEC-overleg") == Lines{"OM", "RIEC"});
}

TEST_CASE("An ending is no part of an abbreviation") {
  CHECK(abbreviations("APV’s") == Lines{"APV"});
  CHECK(abbreviations("APV's") == Lines{"APV"});
  CHECK(abbreviations("BOAs") == Lines{"BOA"});
  CHECK(abbreviations("OM’er") == Lines{"OM"});
}

TEST_CASE("Words without two capitals in a row are no abbreviations") {
  for (const char* word : {"HandHavingsUitvoeringProgramma", "Amstelveen", "A", "wijkboa’s", "DigiD", "2026", "é",
                           "BenW", "Noord-Holland", "A-B"})
    CHECK(abbreviations(word).empty());
}

TEST_CASE("The Dutch IJ is one capital") {
  for (const char* word : {"IJburg", "IJsselmeer", "IJ", "IJ-oever", "Noord-IJ"}) CHECK(abbreviations(word).empty());
  CHECK(abbreviations("IJAM") == Lines{"IJAM"});
}

TEST_CASE("Roman numerals, formulas, units and codes are no abbreviations") {
  for (const char* word : {"II", "III", "IV", "VII", "IX", "XIV", "XX", "XXXIX", "IIa", "CO2", "CO₂-uitstoot", "NOx",
                           "MW", "AB12345", "NL91ABNA0417164300"})
    CHECK(abbreviations(word).empty());
  CHECK(abbreviations("IVP") == Lines{"IVP"});
  CHECK(abbreviations("VVD") == Lines{"VVD"});
  CHECK(abbreviations("IIX") == Lines{"IIX"});
}

TEST_CASE("Brackets behind the words explain an abbreviation") {
  CHECK(unexplained({"Actualiseren Algemene Plaatselijke Verordening (APV)"}) == Lines{});
  CHECK(unexplained({"het Actiecentrum Veiligheid en Zorg (AcVZ)."}) == Lines{});
  CHECK(unexplained({"Vaststellen HandHavingsUitvoeringProgramma (HUP) openbare ruimte"}) == Lines{});
  CHECK(unexplained({"kunstmatige intelligentie (‘AI’)"}) == Lines{});
  CHECK(unexplained({"Regionale Informatie en Expertisecentra (RIEC’s) en het RIEC"}) == Lines{});
  CHECK(unexplained({"het Integraal Veiligheidsplan (hierna te noemen: het IVP)"}) == Lines{});
  CHECK(unexplained({"de Algemene Plaatselijke Verordening (APV, artikel 2:1)"}) == Lines{});
  CHECK(unexplained({"Regionale en Landelijke Informatie en Expertise Centra (RIEC en LIEC)"}) == Lines{});
}

TEST_CASE("Brackets behind an abbreviation explain it") {
  CHECK(unexplained({"de APV (Algemene Plaatselijke Verordening)"}) == Lines{});
  CHECK(unexplained({"de inzet van AI (kunstmatige intelligentie)"}) == Lines{});
  CHECK(unexplained({"het HUP (HandHavingsUitvoeringProgramma)"}) == Lines{});
}

TEST_CASE("An explanation counts wherever the section has it") {
  CHECK(unexplained({"regelgeving in de APV", "Algemene Plaatselijke Verordening (APV)"}) == Lines{});
  CHECK(unexplained({"Algemene Plaatselijke Verordening (APV)", "een APV-wijziging, twee APV’s"}) == Lines{});
}

TEST_CASE("Brackets that explain nothing leave an abbreviation unexplained") {
  CHECK(unexplained({"Dat is geregeld (zie de APV)."}) == Lines{"APV"});
  CHECK(unexplained({"onze partners (politie, OM en Eigen Haard)"}) == Lines{"OM"});
  CHECK(unexplained({"het OM (niet aanwezig)"}) == Lines{"OM"});
  CHECK(unexplained({"de APV (2019)"}) == Lines{"APV"});
  CHECK(unexplained({"de APV (artikel 2:1)"}) == Lines{"APV"});
  CHECK(unexplained({"(APV)"}) == Lines{"APV"});
  CHECK(unexplained({"de APV ()"}) == Lines{"APV"});
  CHECK(unexplained({"een bracket (zonder einde APV"}) == Lines{"APV"});
}

TEST_CASE("An abbreviation with its voluit is explained, one without is not") {
  const auto with = [](std::string expansion) {
    return written::paragraph({text("Het "),
                               written::element(Kind::abbreviation, std::move(expansion), {text("OM", {1, 5})}, {1, 2}),
                               text(" en nog eens het OM", {1, 40})});
  };
  CHECK(said(with("Openbaar Ministerie")) == Lines{});
  CHECK(said(with(" ")).size() == 1);
}

TEST_CASE("A note behind an abbreviation explains it where it spells it") {
  const auto with_note = [](std::string words) {
    return written::paragraph({text("Het OM", {1, 1}),
                               written::element(Kind::note, "", {text(std::move(words), {2, 1})}),
                               text(" beslist.", {3, 1})});
  };
  CHECK(said(with_note("Openbaar Ministerie")) == Lines{});
  CHECK(said(with_note("Het Openbaar Ministerie, zie bladzijde 4.")) == Lines{});
  CHECK(said(with_note("Sinds 2025 samen met de politie.")).size() == 1);
  CHECK(said(with_note("Zie bladzijde 4.")).size() == 1);
}

TEST_CASE("What the first page prints explains an abbreviation") {
  const auto section = written::paragraphs({"De OOV"});
  document::Document document;
  CHECK(said(section, document).size() == 1);
  document.facts.push_back({.label = {}, .value = {{document::Text{"Openbare orde en veiligheid (OOV)", {}}}}});
  CHECK(said(section, document) == Lines{});
}

TEST_CASE("Emphasis in capitals is no abbreviation") {
  CHECK(unexplained({"Dit mag NIET."}) == Lines{});
  CHECK(unexplained({"LET OP: dit is BELANGRIJK"}) == Lines{});
  CHECK(unexplained({"in ELKE wijk", "in elke wijk"}) == Lines{});
  CHECK(unexplained({"VEILIGHEID EN ZORG VOOR ELKAAR"}) == Lines{});
  CHECK(unexplained({"wij gaan om met het OM"}) == Lines{"OM"});
  CHECK(unexplained({"RIEC EN APV"}) == Lines{"RIEC", "APV"});
}

TEST_CASE("Addresses and postcodes are no abbreviations") {
  CHECK(unexplained({"https://example.nl/APV en info@RIEC.nl en www.APV.nl"}) == Lines{});
  CHECK(unexplained({"Laan Nieuwer-Amstel 1, 1182 JR Amstelveen"}) == Lines{});
  CHECK(unexplained({"in 2026 OM en politie"}) == Lines{"OM"});
}

TEST_CASE("A word may run through markup") {
  CHECK(written::found(diagnostics::Code::unexplained_abbreviation,
                       written::paragraph({written::element(Kind::strong, "", {text("A")}), text("PV is nieuw")})) ==
        Lines{"APV"});
}
