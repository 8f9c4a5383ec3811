#include "catch.hpp"
#include "said.hpp"

TEST_CASE("a letterhead stands in the folder of the style, and is named once") {
  CHECK(said("<briefpapier bestand=\"../a.docx\"/>\n<briefpapier bestand=\"a.docx\"/>\n<briefpapier/>") ==
        Lines{"2:14 het briefpapier \"../a.docx\" staat buiten de map van de stijl; zet het erin en schrijf het pad "
              "met / en zonder .. [letterhead-outside]",
              "3:2 `briefpapier` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "4:2 `briefpapier` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "4:2 `briefpapier` heeft het attribuut `bestand` nodig; vul het in [missing-attribute]"});
  CHECK(said("<briefpapier bestand=\"brieven/brief.docx\"/>").empty());
}
