// The ids of the places of a report.
#include "document/ids.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "report/composing.hpp"

namespace {

using Ids = std::vector<std::string>;

Ids ids_of(const document::Document& document) {
  const auto ids = document::ids(document);
  return {ids.begin(), ids.end()};
}

Ids ids_of(std::string_view body, std::string_view attributes = "") {
  return ids_of(*composing::compose(composing::section_with(body, attributes)).document);
}

}  // namespace

TEST_CASE("a place has the id that its author gave it, whether or not anything refers to it") {
  CHECK(ids_of("<doelstellingen><prioriteiten><prioriteit id='jeugd'>a</prioriteit></prioriteiten>"
               "<tabel id='lasten'><bijschrift>b</bijschrift><kop><cel>c</cel></kop><rij><cel>d</cel></rij></tabel>"
               "<onderdeel id='geld'><titel>e</titel><alinea>f</alinea></onderdeel></doelstellingen>"
               "<beleidsontwikkelingen><ontwikkeling id='wet'><titel>g</titel><norm><thema id='hulp'>h</thema></norm>"
               "</ontwikkeling></beleidsontwikkelingen>"
               "<actiepunten><actie id='plan'>i</actie></actiepunten>") ==
        Ids{"titel", "doelstellingen", "jeugd", "lasten", "geld", "beleidsontwikkelingen", "wet", "hulp", "actiepunten",
            "actietabel", "plan"});
}

TEST_CASE("without one its id is made of what it is and of its number") {
  CHECK(ids_of("<doelstellingen><prioriteiten><prioriteit>a</prioriteit><prioriteit> </prioriteit>"
               "<prioriteit>b</prioriteit></prioriteiten>"
               "<tabel><bijschrift>b</bijschrift><kop><cel>c</cel></kop><rij><cel>d</cel></rij></tabel>"
               "<tabel><kop><cel>c</cel></kop><rij><cel>d</cel></rij></tabel>"
               "<onderdeel><titel>e</titel><alinea>f</alinea></onderdeel></doelstellingen>"
               "<beleidsontwikkelingen><ontwikkeling><titel>g</titel><norm><thema> </thema></norm>"
               "<norm><thema>h</thema><thema>h</thema></norm><norm><thema>h</thema></norm>"
               "<onderdeel><titel>e</titel><alinea>f</alinea></onderdeel></ontwikkeling></beleidsontwikkelingen>"
               "<actiepunten><actie>i</actie><actie>j</actie></actiepunten>"
               "<kosten><alinea>k</alinea></kosten>",
               " nummer='2.6.1'") == Ids{"2.6.1", "doelstellingen", "prioriteit-1", "prioriteit-2", "tabel-1",
                                         "ongenummerde-tabel-1", "onderdeel-1", "beleidsontwikkelingen",
                                         "ontwikkeling-1", "norm-1-thema-1", "norm-1-thema-2", "norm-2-thema-1",
                                         "onderdeel-2", "actiepunten", "actietabel", "actie-1", "actie-2", "kosten"});
}

TEST_CASE("an id that is made differs from all that authors gave, those of later places too") {
  CHECK(ids_of("<doelstellingen><prioriteiten><prioriteit>a</prioriteit><prioriteit id='prioriteit-1'>b</prioriteit>"
               "<prioriteit id='prioriteit-1-2'>c</prioriteit></prioriteiten></doelstellingen>"
               "<actiepunten><actie id='titel'>i</actie></actiepunten>") ==
        Ids{"titel-2", "doelstellingen", "prioriteit-1-3", "prioriteit-1", "prioriteit-1-2", "actiepunten",
            "actietabel", "titel"});
  CHECK(ids_of("<actiepunten><actie>i</actie></actiepunten>", " nummer='actie-1'") ==
        Ids{"actie-1", "actiepunten", "actietabel", "actie-1-2"});
}

TEST_CASE("the ids of the samples are distinct") {
  for (const char* name : {"alle-elementen", "veiligheid-2.6.1", "sport-en-cultuur-2.3.5", "leeg-blok"}) {
    const auto result = composing::compose(composing::file(std::string(PROJECT_FILES "/input/") + name + ".xml"));
    const Ids ids = ids_of(*result.document);
    CHECK(ids.size() > 5);
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  }
}
