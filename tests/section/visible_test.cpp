#include "section/visible.hpp"

#include "catch.hpp"
#include "reading.hpp"

using section::visible;

TEST_CASE("white space, no-break and soft characters leave no ink") {
  for (const auto* text : {"", " \t\n", "\u00A0", "\u202F", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u2003", "\u3000",
                           "\uFE0F", "\u180E", "\u1680", " \u00A0\u00AD\u200D "}) {
    CHECK_FALSE(visible(std::string_view(text)));
  }
  for (const auto* text : {"a", ".", "-", "\u2011", "\u2013", "\u2010", "\u00A9", "é", "\u20AC", "\u00A0a", "\u3001",
                           "\U0001F600", "\u1E00", "\uFE10", "\u2800", "\u2070"}) {
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

TEST_CASE("any value makes gegevens visible") {
  for (const auto* body : {"<jaar>1</jaar>", "<vergadering agendapunt='1'/>", "<veld naam='a'>b</veld>"}) {
    const auto made = reading::read(reading::section_with(fmt::format("<gegevens>{}</gegevens>", body)));
    CHECK(visible(made.section->particulars));
  }
}
