// Ids made of first words: who gets one, which, and that nothing else changes.
#include "section/give_ids.hpp"

#include "catch.hpp"
#include "reading.hpp"

namespace {

std::string given(const std::string& bytes) {
  diagnostics::Diagnostics sink;
  const auto out = section::give_ids(bytes, sink);
  return out ? *out : "nothing";
}

std::string priorities(std::string_view items) {
  return reading::section_with(fmt::format("<doelstellingen><prioriteiten>{}</prioriteiten></doelstellingen>", items));
}

}  // namespace

TEST_CASE("whoever has a text and no id gets one of its first words, and every other byte stays") {
  const std::string before =
      "<sectie formaat=\"1\">\r\n<titel>T</titel><doelstellingen><prioriteiten>\n  <prioriteit >Betere <sterk>mentale"
      "</sterk> gezondheid van jongeren;</prioriteit><!-- <prioriteit> --><prioriteit/></prioriteiten>"
      "<tabel><bijschrift>Lasten, per jaar</bijschrift><rij><cel>a</cel></rij></tabel>"
      "<tabel><kop><cel>Jaar</cel><cel>Baten</cel></kop><rij><cel>2026</cel><cel>1</cel></rij></tabel></doelstellingen>"
      "<beleidsontwikkelingen><ontwikkeling><titel>Één plan</titel><alinea>x</alinea></ontwikkeling>"
      "</beleidsontwikkelingen><actiepunten><actie\ttype='Raad'>Foto\u2019s<noot>n</noot> "
      "maken<toelichting>t</toelichting>"
      "</actie></actiepunten></sectie>\n";
  std::string after = before;
  const auto put = [&](std::string_view place, std::string_view id) {
    after.insert(after.find(place) + place.size(), fmt::format(" id=\"{}\"", id));
  };
  put("<prioriteiten>\n  <prioriteit", "betere-mentale-gezondheid");
  put("<tabel", "lasten-per-jaar");
  put("</tabel><tabel", "jaar-baten-2026");
  put("<ontwikkeling", "een-plan");
  put("<actiepunten><actie", "fotos-maken");
  CHECK(given(before) == after);
  CHECK(given(after) == after);
}

TEST_CASE("an id that another has gets a number, whoever comes first in the file") {
  CHECK(given(priorities(
            "<prioriteit>Wonen</prioriteit><prioriteit>Wonen!</prioriteit><prioriteit id=''>wonen</prioriteit>"
            "<prioriteit id='wonen'>x</prioriteit>")) ==
        priorities("<prioriteit id=\"wonen-2\">Wonen</prioriteit><prioriteit id=\"wonen-3\">Wonen!</prioriteit>"
                   "<prioriteit id='wonen-4'>wonen</prioriteit><prioriteit id='wonen'>x</prioriteit>"));
}

TEST_CASE("a section with errors is left alone") {
  CHECK(given(priorities("<prioritiet>Wonen</prioritiet>")) == "nothing");
}
