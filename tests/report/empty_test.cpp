// What is empty is not shown, nor is its heading.
#include "catch.hpp"
#include "composing.hpp"

using composing::blocks;
using composing::said;
using Lines = composing::Lines;

namespace {

const Lines empty_section = {
    "1:2: warning: alle vier de blokken zijn leeg en er wordt geen verslag gemaakt; vul een blok als u een verslag "
    "wilt [empty-section]"};

// A body whose only visible thing is a paragraph among the goals, with `more` behind it.
std::string beside_a_goal(std::string_view more) {
  return fmt::format("<doelstellingen><alinea>Doel</alinea></doelstellingen>\n{}", more);
}
const std::string goal_alone = "  heading2 block \"Doelstellingen\"\n  paragraph \"Doel\"\n";

}  // namespace

TEST_CASE("a section without anything in its blocks gives no report, and says so") {
  for (const std::string_view body :
       {"", "<doelstellingen/>", "<doelstellingen/><beleidsontwikkelingen/><actiepunten/><kosten/>",
        "<kosten><alinea> </alinea><onderdeel/></kosten>",
        "<doelstellingen><alinea> </alinea><prioriteiten><prioriteit/></prioriteiten></doelstellingen>",
        "<gegevens><organisatie>Gemeente</organisatie></gegevens>"}) {
    INFO(body);
    const auto result = composing::compose(composing::section_with(body));
    CHECK_FALSE(result.document);
    CHECK(result.said == empty_section);
  }
}

TEST_CASE("costs alone are a report, under their own heading") {
  CHECK(blocks("<kosten><alinea>Geld</alinea><onderdeel><titel>Reserves</titel><alinea>Meer</alinea></onderdeel>"
               "</kosten>") ==
        "  heading2 block \"Wat mag het kosten?\"\n  paragraph \"Geld\"\n"
        "  heading3 topic \"Reserves\"\n  paragraph \"Meer\"\n");
}

TEST_CASE("costs stand last, wherever their author put them") {
  CHECK(blocks("<kosten><alinea>Geld</alinea></kosten><doelstellingen><alinea>Doel</alinea></doelstellingen>") ==
        goal_alone + "  heading2 block \"Wat mag het kosten?\"\n  paragraph \"Geld\"\n");
  CHECK(blocks(beside_a_goal("<kosten><tabel/><onderdeel><titel> </titel></onderdeel></kosten>")) == goal_alone);
}

TEST_CASE("characters without ink, comments and empty children are nothing") {
  for (const std::string_view nothing : {"",
                                         " \n\t ",
                                         "&#xA0;",
                                         "\xC2\xA0 \xC2\xA0",
                                         "&#xAD;",
                                         "&#x202F;",
                                         "&#x200B;",
                                         "&#x200E;",
                                         "&#xFEFF;",
                                         "&#x2060;",
                                         "&#x2003;",
                                         "&#x3000;",
                                         "<!-- ja -->",
                                         "<?doe iets?>",
                                         "<![CDATA[ ]]>",
                                         "<sterk/>",
                                         "<sterk> <nadruk>&#xA0;</nadruk></sterk>",
                                         "<link href=\"https://x.nl\"/>",
                                         "<afk voluit=\"Openbaar Ministerie\">&#xAD;</afk>",
                                         "<taal code=\"en\"/>"}) {
    INFO(nothing);
    const auto everywhere = fmt::format(
        "<doelstellingen><alinea>{0}</alinea><lijst><punt>{0}</punt><punt>{0}<lijst><punt>{0}</punt></lijst></punt></"
        "lijst>"
        "<prioriteiten><prioriteit>{0}</prioriteit></prioriteiten><onderdeel><titel>{0}</titel><alinea>{0}</alinea></"
        "onderdeel>"
        "</doelstellingen><beleidsontwikkelingen><ontwikkeling><titel>{0}</titel><alinea>{0}</alinea><norm><thema>{0}</"
        "thema></norm>"
        "<onderdeel><titel>{0}</titel></onderdeel></ontwikkeling></beleidsontwikkelingen>"
        "<actiepunten><alinea>{0}</alinea><actie>{0}<toelichting>{0}</toelichting></actie></actiepunten>",
        nothing);
    const auto result = composing::compose(composing::section_with(everywhere));
    CHECK_FALSE(result.document);
    CHECK(result.said == empty_section);
  }
}

TEST_CASE("the least that can be seen is something") {
  for (const std::string_view something : {".", "-", "0", "&#xA0;.", "<sterk>x</sterk>"}) {
    INFO(something);
    CHECK_FALSE(blocks(fmt::format("<doelstellingen><alinea>{}</alinea></doelstellingen>", something)).empty());
  }
}

TEST_CASE("a block of only empty things has no heading") {
  CHECK(blocks(beside_a_goal(
            "<beleidsontwikkelingen><alinea/><lijst/><lijst><punt/></lijst><ontwikkeling/>"
            "<ontwikkeling><titel/></ontwikkeling></beleidsontwikkelingen><actiepunten><actie/></actiepunten>")) ==
        goal_alone);
  CHECK(said(beside_a_goal("<beleidsontwikkelingen><alinea/><lijst/><ontwikkeling/></beleidsontwikkelingen>"
                           "<actiepunten><actie/></actiepunten>")) == Lines{});
}

TEST_CASE("an empty list, table or norm is no error and leaves nothing") {
  CHECK(blocks("<doelstellingen><alinea>Doel</alinea><lijst/><prioriteiten/></doelstellingen>"
               "<actiepunten/>") == goal_alone);
  CHECK(blocks("<beleidsontwikkelingen><ontwikkeling><titel>T</titel><norm/><alinea>a</alinea></ontwikkeling>"
               "</beleidsontwikkelingen>") ==
        "  heading2 block \"Actuele beleidsontwikkelingen\"\n  heading3 topic \"T\"\n  paragraph \"a\"\n");
}

TEST_CASE("any one thing gives a block its heading") {
  CHECK(blocks("<doelstellingen><prioriteiten><prioriteit>a</prioriteit></prioriteiten></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  list decimal\n    item [1.] \"a\"\n");
  CHECK(blocks("<doelstellingen><onderdeel><titel>T</titel><alinea>a</alinea></onderdeel></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  heading3 topic \"T\"\n  paragraph \"a\"\n");
  CHECK(blocks("<beleidsontwikkelingen><alinea>a</alinea></beleidsontwikkelingen>") ==
        "  heading2 block \"Actuele beleidsontwikkelingen\"\n  paragraph \"a\"\n");
  CHECK(blocks("<actiepunten><alinea>a</alinea></actiepunten>") ==
        "  heading2 block \"Actiepunten\"\n  paragraph \"a\"\n");
}

TEST_CASE("an item of which only the inner list is filled stays") {
  CHECK(
      blocks(
          "<doelstellingen><lijst><punt><lijst><punt/><punt>a</punt></lijst></punt><punt/></lijst></doelstellingen>") ==
      "  heading2 block \"Doelstellingen\"\n  list bullet\n    item [\xE2\x80\xA2] \"\"\n      list bullet\n"
      "        item [\xE2\x80\xA2] \"a\"\n");
}

TEST_CASE("an item keeps its text when its inner list is empty") {
  CHECK(blocks("<doelstellingen><lijst><punt>a<lijst><punt> </punt></lijst></punt></lijst></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  list bullet\n    item [\xE2\x80\xA2] \"a\"\n");
}

TEST_CASE("a title alone is shown, with a warning") {
  const std::string_view body =
      "<doelstellingen><onderdeel><titel>Later</titel></onderdeel></doelstellingen>\n"
      "<beleidsontwikkelingen>\n"
      " <ontwikkeling><titel>Ooit <sterk>ook</sterk></titel><alinea>&#xA0;</alinea></ontwikkeling>\n"
      " <ontwikkeling><titel>Deel</titel>\n"
      "  <onderdeel><titel>Niets</titel><lijst/></onderdeel></ontwikkeling>\n"
      "</beleidsontwikkelingen>";
  CHECK(blocks(body) ==
        "  heading2 block \"Doelstellingen\"\n  heading3 topic \"Later\"\n"
        "  heading2 block \"Actuele beleidsontwikkelingen\"\n  heading3 topic \"Ooit {strong ook}\"\n  heading3 topic "
        "\"Deel\"\n"
        "  heading4 subtopic \"Niets\"\n");
  CHECK(said(body) ==
        Lines{"2:18: warning: \"Later\" heeft alleen een titel; vul de tekst aan of haal het weg [title-only]",
              "4:3: warning: \"Ooit ook\" heeft alleen een titel; vul de tekst aan of haal het weg [title-only]",
              "6:4: warning: \"Niets\" heeft alleen een titel; vul de tekst aan of haal het weg [title-only]"});
}

TEST_CASE("a development with only empty subsections has only a title") {
  CHECK(said("<beleidsontwikkelingen><ontwikkeling><titel>T</titel><onderdeel/><onderdeel><titel/><alinea/></onderdeel>"
             "</ontwikkeling></beleidsontwikkelingen>") ==
        Lines{"2:25: warning: \"T\" heeft alleen een titel; vul de tekst aan of haal het weg [title-only]"});
}

TEST_CASE("the name of an empty norm is missed aloud, wherever the norm stands") {
  CHECK(said(beside_a_goal("<beleidsontwikkelingen><ontwikkeling><titel>T</titel><alinea>a</alinea>\n"
                           "<norm naam=\"NH-Norm\"><thema/></norm></ontwikkeling></beleidsontwikkelingen>")) ==
        Lines{"4:7: warning: dit lege element `norm` wordt weggelaten, en daarmee naam=\"NH-Norm\"; vul het element of "
              "haal het weg [dropped-value]"});
  CHECK(said(beside_a_goal("<beleidsontwikkelingen><ontwikkeling><titel/>\n"
                           "<norm naam=\"Een\"/><onderdeel><titel/>\n"
                           "<norm naam=\"Twee\"/></onderdeel></ontwikkeling></beleidsontwikkelingen>")) ==
        Lines{"4:7: warning: dit lege element `norm` wordt weggelaten, en daarmee naam=\"Een\"; vul het element of "
              "haal het weg [dropped-value]",
              "5:7: warning: dit lege element `norm` wordt weggelaten, en daarmee naam=\"Twee\"; vul het element of "
              "haal het weg [dropped-value]"});
}

TEST_CASE("what an empty action takes along is missed aloud") {
  const std::string_view body =
      "<doelstellingen><prioriteiten><prioriteit id=\"a\">A</prioriteit></prioriteiten></doelstellingen>\n"
      "<actiepunten><actie>iets</actie>\n"
      "<actie type=\"Raad\" planning=\"2026\"\n"
      "  status=\"loopt\" prioriteit=\"a\"> <toelichting>Maar waarom?</toelichting></actie>\n"
      "<actie><toelichting>&#xA0;</toelichting></actie></actiepunten>";
  CHECK(blocks(body) ==
        "  heading2 block \"Doelstellingen\"\n  list decimal\n    item [1.] \"A\"\n  heading2 block \"Actiepunten\"\n"
        "  table De actiepunten van deze sectie.\n    column right ordinal\n    column left\n"
        "    head\n      cell \"Nr.\"\n      cell \"Wat gaan we doen?\"\n"
        "    row\n      cell \"1\"\n      head \"iets\"\n");
  CHECK(
      said(body) ==
      Lines{
          "4:2: warning: deze actie heeft een toelichting maar geen tekst en wordt weggelaten; vul de tekst in "
          "[dropped-note]",
          "4:8: warning: dit lege element `actie` wordt weggelaten, en daarmee type=\"Raad\"; vul het element of haal "
          "het weg [dropped-value]",
          "4:20: warning: dit lege element `actie` wordt weggelaten, en daarmee planning=\"2026\"; vul het element of "
          "haal het weg [dropped-value]",
          "5:3: warning: dit lege element `actie` wordt weggelaten, en daarmee status=\"loopt\"; vul het element of "
          "haal het weg [dropped-value]",
          "5:18: warning: dit lege element `actie` wordt weggelaten, en daarmee prioriteit=\"a\"; vul het element of "
          "haal het weg [dropped-value]"});
}

TEST_CASE("what an empty table takes along is missed aloud without the numbers of its notes") {
  CHECK(said(beside_a_goal("<beleidsontwikkelingen><alinea>a</alinea>\n"
                           "<tabel><bijschrift>Lasten<noot>In euro's.</noot> van 2026</bijschrift>\n"
                           "<kop><cel>Post<noot>Zo heet het.</noot></cel></kop><rij><cel/></rij></tabel>"
                           "</beleidsontwikkelingen>")) ==
        Lines{"4:2: warning: dit lege element `tabel` wordt weggelaten, en daarmee bijschrift=\"Lasten van 2026\"; vul "
              "het element of haal het weg [dropped-value]",
              "5:7: warning: dit lege element `tabel` wordt weggelaten, en daarmee kop=\"Post\"; vul het element of "
              "haal het weg [dropped-value]"});
}

TEST_CASE("an empty priority is missed aloud, once, when an action names it") {
  CHECK(
      said("<doelstellingen><prioriteiten>\n"
           "<prioriteit id=\"leeg\"> </prioriteit><prioriteit id=\"ongenoemd\"/></prioriteiten></doelstellingen>\n"
           "<actiepunten><actie prioriteit=\"leeg\">a</actie><actie prioriteit=\"leeg\">b</actie></actiepunten>") ==
      Lines{"3:13: warning: dit lege element `prioriteit` wordt weggelaten, en daarmee id=\"leeg\"; vul het element of "
            "haal het weg [dropped-value]"});
}

TEST_CASE("an attribute that would not have been printed goes without a word") {
  CHECK(said(beside_a_goal(
            "<beleidsontwikkelingen><lijst soort=\"genummerd\"><punt/></lijst></beleidsontwikkelingen>")) == Lines{});
  CHECK(said("<doelstellingen><alinea>a <link href=\"https://x.nl\"/></alinea></doelstellingen>") == Lines{});
}
