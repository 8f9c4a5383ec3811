#include "check/hyphens.hpp"

#include "catch.hpp"
#include "written.hpp"

using written::Lines;
using written::said;

namespace {

Lines stray(const std::vector<std::string>& words) { return written::found(diagnostics::Code::stray_hyphen, words); }
Lines mixed(const std::vector<std::string>& words) {
  return written::found(diagnostics::Code::inconsistent_hyphen, words);
}

}  // namespace

TEST_CASE("A hyphen with a space and a small letter behind it is remarked on") {
  CHECK(said({"Meer vei- ligheid in de wijk"}) ==
        Lines{"1:6: in \"vei- ligheid\" staat waarschijnlijk nog een afbreekstreepje; haal het weg [stray-hyphen]"});
  CHECK(stray({"Meer vei-\n    ligheid"}) == Lines{"vei- ligheid"});
  CHECK(stray({"Meer vei-\u00A0ligheid"}) == Lines{"vei- ligheid"});
  CHECK(stray({"Meer be\u2010 én\u00ADige"}) == Lines{"be- énige"});
}

TEST_CASE("The source of a quotation is read as text is, and that of a table only names who counted") {
  section::Section section;
  section::Table table;
  table.source = section::Value{"De Kader- nota", {2, 9}};
  section::Quotation quotation;
  quotation.source = section::Value{"De begro- ting", {1, 9}};
  section::Flow& flow = section.goals.emplace().before;
  flow.emplace_back(std::move(table));
  flow.emplace_back(std::move(quotation));
  CHECK(written::found(diagnostics::Code::stray_hyphen, section) == Lines{"begro- ting"});
}

TEST_CASE("A word that the section also has without its hyphen is remarked on") {
  CHECK(said({"De veiligheid.", "De veilig-heid en de Vei-ligheid."}) ==
        Lines{"2:4: in \"veilig-heid\" staat waarschijnlijk nog een afbreekstreepje; haal het weg [stray-hyphen]",
              "2:22: in \"Vei-ligheid\" staat waarschijnlijk nog een afbreekstreepje; haal het weg [stray-hyphen]"});
}

TEST_CASE("A hyphen for the rest of a word is not remarked on") {
  for (const char* words :
       {"veiligheids- en zorgpartners", "veiligheids- of zorgpartners", "veiligheids- én zorgpartners",
        "in- en/of uitstroom", "twee- tot viermaal", "jeugd-, zorg- en welzijn", "binnen- als buitenland",
        "12- t/m 18-jarigen", "voor- c.q. nadelen", "voor- & nadelen", "voor- (en na)delen", "A- en B-lijst",
        "veiligheids-\n    en zorgpartners", "zorgpartners en -instellingen"})
    CHECK(said({words}) == Lines{});
}

TEST_CASE("Other hyphens and dashes are not remarked on") {
  for (const char* words :
       {"Noord-Holland", "de wijk - en meer - is veilig", "de wijk – met zorg – is veilig", "2026- heden",
        "auto-ongeluk", "Noord- Holland", "e-mail", "-", "- een punt", "van veiligheids-"})
    CHECK(said({words}) == Lines{});
}

TEST_CASE("The same words with and without a hyphen are remarked on at the form without") {
  CHECK(said({"Noord Hollandse Norm", "In 2024 is de Noord-Hollandse Norm ingevoerd"}) ==
        Lines{"1:1: \"Noord Hollandse\" staat elders als \"Noord-Hollandse\"; kies een van beide "
              "[inconsistent-hyphen]"});
}

TEST_CASE("The rarer form is remarked on, once") {
  CHECK(said({"ad hoc", "een ad-hoc besluit", "Ad hoc", "ad hoc", "Ad-hoc"}) ==
        Lines{"2:5: \"ad-hoc\" staat elders als \"ad hoc\"; kies een van beide [inconsistent-hyphen]"});
  CHECK(mixed({"Amsterdam Noord", "Amsterdam-Noord", "amsterdam\n  noord", "Amsterdam-Noord", "Amsterdam-Noord"}) ==
        Lines{"Amsterdam Noord|Amsterdam-Noord"});
}

TEST_CASE("Several words and one word without a hyphen are the same words too") {
  CHECK(mixed({"een face-to-face gesprek", "altijd face to face"}) == Lines{"face to face|face-to-face"});
  CHECK(mixed({"per e-mail", "per email"}) == Lines{"email|e-mail"});
  CHECK(mixed({"COVID-19", "covid19", "covid 19"}) == Lines{"covid19|COVID-19", "covid 19|COVID-19"});
  CHECK(stray({"per e-mail", "per email"}) == Lines{});
}

TEST_CASE("Words that stand apart with reason are not remarked on") {
  CHECK(mixed({"een niet-bindend advies", "het advies is niet bindend"}) == Lines{});
  CHECK(mixed({"de-escalatie", "de escalatie"}) == Lines{});
  CHECK(mixed({"2023-2026", "2023 2026"}) == Lines{});
  CHECK(mixed({"16-jarige", "16 jarige"}) == Lines{});
  CHECK(mixed({"Noord-Holland", "Noord, Holland", "Noord. Holland", "Noord (Holland)", "Noord- Holland"}) == Lines{});
  CHECK(mixed({"Noord-Holland", "naar het Noord", "Holland is groot"}) == Lines{});
  CHECK(mixed({"Noord-Holland", "Noord-Holland"}) == Lines{});
}
