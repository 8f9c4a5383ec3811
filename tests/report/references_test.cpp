// Captions with numbers, and references: what they print and lead to.
#include "catch.hpp"
#include "composing.hpp"

using composing::blocks;
using Lines = composing::Lines;

namespace {

std::string captioned(std::string_view attributes, std::string_view caption) {
  return fmt::format("<tabel{}><bijschrift>{}</bijschrift><kop><cel>K</cel></kop><rij><cel>c</cel></rij></tabel>",
                     attributes, caption);
}

// A body with a reference in a paragraph of the costs, which stand last, and what the paragraph has become.
std::string referring(std::string_view reference, std::string_view body, std::string_view attributes = "") {
  const auto result = composing::compose(composing::section_with(
      fmt::format("{}<kosten><alinea>Zie {} hier.</alinea></kosten>", body, reference), attributes));
  const std::string dump = blocks(result);
  const std::size_t at = dump.rfind("  paragraph \"") + 13;
  return dump.substr(at, dump.rfind('"') - at);
}

const std::string all_targets =
    "<doelstellingen><prioriteiten><prioriteit/><prioriteit id=\"p\">Wonen</prioriteit></prioriteiten>" +
    captioned("", "Eerste") + captioned(" id=\"t\"", "Tweede") +
    "<afbeelding id=\"f\" bestand=\"a.png\" alt=\"x\"><bijschrift>Kaart</bijschrift></afbeelding></doelstellingen>"
    "<beleidsontwikkelingen><ontwikkeling id=\"o\"><titel>Meer <sterk>taken</sterk></titel><alinea>x</alinea>"
    "<norm><thema/><thema id=\"h\">Thema</thema></norm><onderdeel id=\"d\"><titel>Geld</titel><alinea>x</alinea>"
    "</onderdeel></ontwikkeling></beleidsontwikkelingen>"
    "<actiepunten><actie/><actie>a</actie><actie id=\"a\">b</actie></actiepunten>";

}  // namespace

TEST_CASE("a reference prints the number or the title of what it leads to") {
  CHECK(referring("<verwijzing naar=\"p\"/>", all_targets) == "Zie {to=p prioriteit 1} hier.");
  CHECK(referring("<verwijzing naar=\"t\"/>", all_targets) == "Zie {to=t tabel 2} hier.");
  CHECK(referring("<verwijzing naar=\"f\"/>", all_targets) == "Zie {to=f afbeelding 1} hier.");
  CHECK(referring("<verwijzing naar=\"h\"/>", all_targets) == "Zie {to=h thema 1} hier.");
  CHECK(referring("<verwijzing naar=\"a\"/>", all_targets) == "Zie {to=a actie 2} hier.");
  CHECK(referring("<verwijzing naar=\"o\"/>", all_targets) == "Zie {to=o ‘Meer {strong taken}’} hier.");
  CHECK(referring("<verwijzing naar=\"d\"/>", all_targets) == "Zie {to=d ‘Geld’} hier.");
}

TEST_CASE("a reference with content prints that") {
  CHECK(referring("<verwijzing naar=\"t\">de <nadruk>lasten</nadruk></verwijzing>", all_targets) ==
        "Zie {to=t de {emphasis lasten}} hier.");
  CHECK(referring("<verwijzing naar=\"t\"> <!-- leeg --> </verwijzing>", all_targets) == "Zie {to=t tabel 2} hier.");
}

TEST_CASE("the words of a reference are in the language of the section, or say which they are in") {
  CHECK(referring("<verwijzing naar=\"t\"/>", all_targets, " taal=\"en\"") == "Zie {to=t table 2} hier.");
  CHECK(referring("<verwijzing naar=\"t\"/>", all_targets, " taal=\"fy\"") ==
        "Zie {to=t {language=nl-NL tabel 2}} hier.");
  CHECK(referring("<verwijzing naar=\"d\"/>", all_targets, " taal=\"fy\"") ==
        "Zie {to=d {language=nl-NL ‘}Geld{language=nl-NL ’}} hier.");
}

TEST_CASE("a reference alone in its paragraph is seen") {
  CHECK(blocks("<kosten>" + captioned(" id=\"t\"", "Lasten") +
               "<alinea> <verwijzing naar=\"t\"/>, en <verwijzing naar=\"t\"/></alinea></kosten>")
            .ends_with("  paragraph \"{to=t tabel 1}, en {to=t tabel 1}\"\n"));
}

TEST_CASE("only what a reference leads to is an anchor") {
  const std::string lists =
      "<doelstellingen><prioriteiten><prioriteit id=\"a\">Wonen</prioriteit><prioriteit "
      "id=\"b\"><lijst><punt>Werk</punt>"
      "</lijst></prioriteit></prioriteiten>";
  CHECK(blocks(lists + "</doelstellingen>").find("anchor") == std::string::npos);
  CHECK(blocks(lists + "<alinea>Zie <verwijzing naar=\"b\"/>.</alinea></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  list decimal\n    item [1.] \"Wonen\"\n    item [2.] \"\"\n"
        "      list bullet\n        item [•] \"{anchor=b Werk}\"\n  paragraph \"Zie {to=b prioriteit 2}.\"\n");
}

TEST_CASE("captions begin with their number, tables and figures each counted on their own") {
  const std::string figure = "<afbeelding bestand=\"a.png\" alt=\"x\"><bijschrift>Kaart</bijschrift></afbeelding>";
  const auto result = composing::compose(
      composing::section_with("<doelstellingen><tabel><kop><cel>K</cel></kop><rij><cel>c</cel></rij></tabel>" +
                              captioned("", "Lasten") + figure + captioned("", "Baten") + "</doelstellingen>"));
  const std::string dump = blocks(result);
  CHECK(dump.find("caption \"{strong Tabel {counter 1}.} Lasten\"") != std::string::npos);
  CHECK(dump.find("caption \"{strong Afbeelding {counter 1}.} Kaart\"") != std::string::npos);
  CHECK(dump.find("caption \"{strong Tabel {counter 2}.} Baten\"") != std::string::npos);
  const std::vector<std::string> texts = document::plain_text(*result.document);
  CHECK(std::find(texts.begin(), texts.end(), "Tabel 2. Baten") != texts.end());
}

TEST_CASE("a style that numbers no captions leaves them as they are, and says which reference has nothing to print") {
  const auto compose = [](const std::string& reference) {
    return composing::compose(composing::section_with("<kosten>" + captioned(" id=\"t\"", "Lasten") + "\n<alinea>" +
                                                      reference + "</alinea></kosten>"),
                              {composing::dutch()}, document::ContentsPolicy::never, document::CaptionNumbers::no);
  };
  const auto named = compose("<verwijzing naar=\"t\">de tabel</verwijzing>");
  REQUIRE(named.document);
  CHECK(blocks(named).find("caption \"{anchor=t Lasten}\"") != std::string::npos);
  const auto empty = compose("<verwijzing naar=\"t\"/>");
  CHECK_FALSE(empty.document);
  CHECK(empty.said ==
        Lines{"3:10: error: `tabel` met de id \"t\" heeft geen nummer; zet woorden in `verwijzing`, of geef "
              "het een `bijschrift` als de stijl die nummert [target-without-number]"});
}

TEST_CASE("what has no caption can be named in words") {
  const std::string body =
      "<kosten><tabel id=\"t\"><kop><cel/><cel>K</cel></kop><rij><cel>r</cel><cel>c</cel></rij></tabel>"
      "<afbeelding id=\"f\" bestand=\"a.png\" alt=\"x\"/><alinea><verwijzing naar=\"t\">tabel</verwijzing> en "
      "<verwijzing naar=\"f\">kaart</verwijzing></alinea></kosten>";
  const auto result = composing::compose(composing::section_with(body));
  CHECK(blocks(result).find("cell \"{anchor=t K}\"") != std::string::npos);
  for (const document::Block& block : result.document->blocks)
    if (const auto* figure = std::get_if<document::Figure>(&block.kind)) {
      REQUIRE(figure->place.size() == 1);
      CHECK(std::get<document::Anchor>(figure->place.front().kind).name == "f");
    }
}
