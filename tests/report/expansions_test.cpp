// Abbreviations that the organisation knows are expanded where they stand as whole words.
#include "report/expansions.hpp"

#include "catch.hpp"
#include "composing.hpp"

namespace {

using Known = std::vector<document::KnownAbbreviation>;

const Known known = {{"IVP", "Integraal Veiligheidsplan"},
                     {"OM", "Openbaar Ministerie"},
                     {"B&W", "burgemeester en wethouders"},
                     {"o.a.", "onder andere"},
                     {"IVP-2", "Tweede plan"}};

// A paragraph with its abbreviations, as dumped.
std::string expanded(const std::string& content, const Known& with = known) {
  auto result = composing::compose(composing::section_with("<doelstellingen><alinea>" + content +
                                                           "</alinea><alinea>slot</alinea></doelstellingen>"));
  report::expand(*result.document, with);
  const std::string dump = composing::blocks(result);
  const std::size_t from = dump.find("paragraph \"") + 11;
  return dump.substr(from, dump.find("\"\n  paragraph \"slot", from) - from);
}

// The same, and nothing changes.
std::string same(const std::string& content) {
  return expanded(content) == expanded(content, {}) ? "" : expanded(content);
}

}  // namespace

TEST_CASE("a whole word is expanded, as if its author had written afk") {
  CHECK(expanded("Het IVP loopt.") == expanded("Het <afk voluit=\"Integraal Veiligheidsplan\">IVP</afk> loopt.", {}));
  CHECK(expanded("IVP") == expanded("<afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>", {}));
  CHECK(expanded("(IVP, OM/IVP) ‘IVP’ IVP.") ==
        expanded("(<afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>, <afk voluit=\"Openbaar Ministerie\">OM</afk>/"
                 "<afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>) ‘<afk voluit=\"Integraal "
                 "Veiligheidsplan\">IVP</afk>’ <afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>.",
                 {}));
  CHECK(expanded("Aan B&amp;W, o.a. het IVP-2") ==
        expanded("Aan <afk voluit=\"burgemeester en wethouders\">B&amp;W</afk>, <afk voluit=\"onder "
                 "andere\">o.a.</afk> het <afk voluit=\"Tweede plan\">IVP-2</afk>",
                 {}));
  CHECK(expanded("het\u00A0<sterk>IVP</sterk>") ==
        expanded("het\u00A0<sterk><afk voluit=\"Integraal Veiligheidsplan\">IVP</afk></sterk>", {}));
}

TEST_CASE("words, addresses, other markup, other languages and what its author expanded stay as they are") {
  for (const char* text : {"IVPs",
                           "MIVP",
                           "IVP's",
                           "IVP’s",
                           "IVP-beleid",
                           "wijk-IVP",
                           "IVP- en",
                           "ivp",
                           "éIVP",
                           "IVP_2",
                           "IVP2",
                           "www.IVP",
                           "https://a.nl/IVP",
                           "a@IVP",
                           "plan.IVP",
                           "IVP.pdf",
                           "I<sterk>VP</sterk>",
                           "IVP<sterk>s</sterk>",
                           "<sterk>m</sterk>IVP",
                           "<taal code=\"en\">the IVP</taal>",
                           "<afk voluit=\"anders\">IVP</afk>",
                           "I\u00ADVP"}) {
    INFO(text);
    CHECK(same(text) == "");
  }
}

TEST_CASE("a note is a text of its own, and its number cuts no word in two") {
  CHECK(expanded("a<noot>Het IVP.</noot> IVP<noot>b</noot>") ==
        expanded("a<noot>Het <afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>.</noot> <afk voluit=\"Integraal "
                 "Veiligheidsplan\">IVP</afk><noot>b</noot>",
                 {}));
  CHECK(same("IVP<noot>b</noot>s") == "");
}

TEST_CASE("every text of the blocks and the title is expanded, positions stay true") {
  auto result = composing::compose(
      "<sectie formaat=\"1\"><titel>Het IVP</titel><doelstellingen><alinea>in IVP en OM</alinea>"
      "<lijst><punt>IVP</punt></lijst><tabel><bijschrift>IVP</bijschrift><kop><cel>IVP</cel></kop><rij><cel>IVP</cel></"
      "rij>"
      "</tabel><citaat bron=\"IVP\"><alinea>IVP</alinea></citaat></doelstellingen>"
      "<beleidsontwikkelingen><ontwikkeling><titel>IVP</titel><alinea>x</alinea></ontwikkeling></beleidsontwikkelingen>"
      "<actiepunten><actie>IVP</actie></actiepunten></sectie>");
  report::expand(*result.document, known);
  const std::string dump = document::dump(*result.document);
  std::size_t count = 0;
  for (auto at = dump.find("Integraal Veiligheidsplan"); at != std::string::npos;
       at = dump.find("Integraal Veiligheidsplan", at + 1))
    ++count;
  CHECK(count == 10);
  const auto& words = std::get<document::Paragraph>(result.document->blocks.at(1).kind).content;
  REQUIRE(words.size() == 4);
  const auto& second = std::get<document::Abbreviation>(words[3].kind);
  const auto position = std::get<document::Text>(words[0].kind).position;
  CHECK(std::get<document::Text>(second.content[0].kind).position.column == position.column + 10);
}

TEST_CASE("a long text of nothing but abbreviations takes time linear in it") {
  std::string text, run;
  for (int i = 0; i < 12'000; ++i) text += "IVP ", run += "IVP/";
  CHECK(expanded(text + run).size() > 500'000);
}
