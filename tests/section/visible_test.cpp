#include "section/visible.hpp"

#include "catch.hpp"
#include "reading.hpp"

using section::visible;

TEST_CASE("white space, no-break and soft characters leave no ink") {
  for (const auto* text :
       {"",          " \t\n",  "\u00A0", "\u202F",     "\u00AD",     "\u200B",     "\u2060",
        "\uFEFF",    "\u2003", "\u3000", "\uFE0F",     "\u180E",     "\u1680",     " \u00A0\u00AD\u200D ",
        "\u034F",    "\u061C", "\u115F", "\u1160",     "\u17B5",     "\u180B",     "\u180F",
        "\u3164",    "\uFFA0", "\uFFF8", "\U0001BCA3", "\U0001D173", "\U000E0001", "\U000E007F",
        "\U000E0FFF"}) {
    INFO(text);
    CHECK_FALSE(visible(std::string_view(text)));
  }
  for (const auto* text : {"a",      ".",       "-",      "\u2011",     "\u2013",     "\u2010",    "\u00A9", "é",
                           "\u20AC", "\u00A0a", "\u3001", "\U0001F600", "\u1E00",     "\uFE10",    "\u2800", "\u2070",
                           "\u0350", "\u180A",  "\u3165", "\uFFF9",     "\U000E1000", "\U000DFFFF"}) {
    INFO(text);
    CHECK(visible(std::string_view(text)));
  }
}

TEST_CASE("an element is as visible as what it holds") {
  const auto made = reading::read(reading::section_with(
      "<doelstellingen><alinea><sterk>&#160;</sterk></alinea><lijst><punt><lijst><punt/></lijst></punt></lijst>"
      "<prioriteiten><prioriteit/></prioriteiten></doelstellingen>"
      "<beleidsontwikkelingen><ontwikkeling><titel>T</titel></ontwikkeling></beleidsontwikkelingen>"
      "<actiepunten><actie>  <toelichting>b</toelichting></actie></actiepunten>"));
  REQUIRE(made.section);
  CHECK_FALSE(visible(*made.section->goals));
  CHECK(visible(*made.section->developments));
  CHECK_FALSE(visible(*made.section->actions));
  CHECK_FALSE(visible(made.section->particulars));
}

TEST_CASE("one visible text deep inside makes all around it visible") {
  for (const auto* body : {"<alinea>a</alinea>", "<lijst><punt><lijst><punt>a</punt></lijst></punt></lijst>",
                           "<prioriteiten><prioriteit>a</prioriteit></prioriteiten>",
                           "<prioriteiten/><alinea>a</alinea>", "<onderdeel><titel>a</titel></onderdeel>",
                           "<tabel><kop><cel>a</cel><cel/></kop><rij><cel/><cel>b</cel></rij></tabel>",
                           "<afbeelding bestand='a.png' decoratief='ja'/>",
                           "<citaat><alinea/><alinea>a</alinea></citaat>", "<alinea><noot>a</noot></alinea>"}) {
    const auto made = reading::read(reading::section_with(fmt::format("<doelstellingen>{}</doelstellingen>", body)));
    INFO(body);
    REQUIRE(made.section);
    CHECK(visible(*made.section->goals));
  }
}

TEST_CASE("a table without rows, a quotation without words and a note without text leave no ink") {
  for (const auto* body :
       {"<tabel><bijschrift>a</bijschrift><kop><cel>b</cel></kop></tabel>",
        "<tabel><kop><cel>b</cel></kop><rij><cel kop='ja'/></rij><rij/></tabel>",
        "<citaat bron='a'><alinea>&#160;</alinea></citaat>", "<citaat bron='a'/>", "<alinea><noot> </noot></alinea>"}) {
    const auto made = reading::read(reading::section_with(fmt::format("<doelstellingen>{}</doelstellingen>", body)));
    INFO(body);
    CHECK(made.diagnostics.empty());
    REQUIRE(made.section);
    CHECK_FALSE(visible(*made.section->goals));
  }
}

TEST_CASE("a value without ink counts as absent") {
  for (const std::string ink_free : {"&#160;", " &#xAD;", "&#x3164;", "&#xE0020;"}) {
    const std::string value = "=\"" + ink_free + "\"";
    const auto made = reading::read(reading::section_with(
        "<gegevens><status>" + ink_free + "</status><kenmerk>" + ink_free + "</kenmerk><vergadering agendapunt" +
        value + ">" + ink_free + "</vergadering><veld naam='a'>" + ink_free + "</veld></gegevens>" +
        "<doelstellingen><citaat bron" + value + "><alinea>a</alinea></citaat></doelstellingen>" +
        "<beleidsontwikkelingen><ontwikkeling><titel>T</titel><norm naam" + value +
        "><thema>a</thema></norm></ontwikkeling></beleidsontwikkelingen>" + "<actiepunten><actie type" + value +
        " planning" + value + " status" + value + ">a</actie></actiepunten>"));
    INFO(ink_free << "\n" << fmt::format("{}", fmt::join(reading::lines(made.diagnostics), "\n")));
    CHECK(made.diagnostics.empty());
    REQUIRE(made.section);
    CHECK_FALSE(visible(made.section->particulars));
    CHECK_FALSE(std::get<section::Quotation>(made.section->goals->before.at(0)).source);
    CHECK_FALSE(std::get<section::Norm>(made.section->developments->developments.at(0).flow.at(0)).name);
    const section::Action& action = made.section->actions->actions.at(0);
    CHECK_FALSE((action.type || action.planning || action.status));
    CHECK(reading::said(reading::section_with("<gegevens><veld naam" + value + ">a</veld></gegevens>")) ==
          std::vector<std::string>{
              "2:12: error: `veld` heeft het attribuut `naam` nodig; vul het in [missing-attribute]"});
    CHECK(reading::said(reading::paragraph_with("<afk voluit" + value + ">a</afk>")) ==
          std::vector<std::string>{
              "3:2: error: `afk` heeft het attribuut `voluit` nodig; vul het in [missing-attribute]"});
  }
}

TEST_CASE("any value makes gegevens visible") {
  for (const auto* body : {"<jaar>1</jaar>", "<vergadering agendapunt='1'/>", "<veld naam='a'>b</veld>"}) {
    const auto made = reading::read(reading::section_with(fmt::format("<gegevens>{}</gegevens>", body)));
    CHECK(visible(made.section->particulars));
  }
}
