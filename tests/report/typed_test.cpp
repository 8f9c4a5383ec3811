// What authors type by hand and the report makes itself.
#include "catch.hpp"
#include "composing.hpp"

namespace {

using composing::Lines;

// Codes and first arguments, as "typed-mark •".
Lines warned(std::string_view body, std::string_view title = "Veiligheid") {
  Lines out;
  for (const std::string& line :
       composing::compose(fmt::format("<sectie formaat=\"1\"><titel>{}</titel>{}</sectie>", title, body)).said) {
    const auto open = line.find("(\""), close = line.find("\")", open), code = line.rfind('[');
    std::string argument;
    if (open != std::string::npos && close != std::string::npos)
      argument = " " + line.substr(open + 2, close - open - 2);
    out.push_back(line.substr(code + 1, line.size() - code - 2) + argument);
  }
  return out;
}

Lines goals_warned(std::string_view body) { return warned(fmt::format("<doelstellingen>{}</doelstellingen>", body)); }
Lines item_warned(std::string_view text) { return goals_warned(fmt::format("<lijst><punt>{}</punt></lijst>", text)); }
Lines title_warned(std::string_view text) {
  return warned("<doelstellingen><alinea>a</alinea></doelstellingen>", text);
}
Lines caption_warned(std::string_view text) {
  return goals_warned(
      fmt::format("<tabel><bijschrift>{}</bijschrift><kop><cel>a</cel></kop><rij><cel>b</cel></rij></tabel>", text));
}

}  // namespace

TEST_CASE("a title that begins with a number is warned about, one with a year or an amount is not") {
  CHECK(title_warned("2.6.1 Veiligheid") == Lines{"typed-title-number 2.6.1"});
  CHECK(title_warned("\n <sterk>3.1</sterk> Handhaving") == Lines{"typed-title-number 3.1"});
  CHECK(title_warned("2.6.1a Veiligheid") == Lines{"typed-title-number 2.6.1a"});
  CHECK(title_warned("2. Veiligheid") == Lines{"typed-title-number 2."});
  for (const auto* text : {"2026 in cijfers", "1.000 woningen", "12.11.2025 Raad", "5 jaar", "4,5 procent", "2.6.1",
                           "A1", "10.000.000 euro"}) {
    INFO(text);
    CHECK(title_warned(text) == Lines{});
  }
  CHECK(warned("<beleidsontwikkelingen><ontwikkeling><titel>3.1 Wonen</titel><alinea>a</alinea></ontwikkeling>"
               "</beleidsontwikkelingen>") == Lines{"typed-title-number 3.1"});
}

TEST_CASE("an item with a mark of its own is warned about, behind a number too") {
  for (const auto* mark : {"•", "-", "–", "·", "o", "a)", "(b)", "c.", "*"}) {
    INFO(mark);
    CHECK(item_warned(fmt::format("{} Aanpak", mark)) == Lines{fmt::format("typed-mark {}", mark)});
    CHECK(item_warned(fmt::format("\n  {}\u00A0Aanpak", mark)).size() == 1);
  }
  CHECK(item_warned("1. • Aanpak") == Lines{"typed-number 1.", "typed-mark •"});
  for (const auto* text : {"-5 graden", "o.a. wonen", "A. Jansen", "'s avonds", "ja", "e-mail", "a", "100 % – meer"}) {
    INFO(text);
    CHECK(item_warned(text) == Lines{});
  }
  CHECK(goals_warned("<prioriteiten><prioriteit>· Aanpak</prioriteit></prioriteiten>") == Lines{"typed-mark ·"});
  CHECK(warned("<actiepunten><actie>- Doen</actie></actiepunten>") == Lines{"typed-mark -"});
}

TEST_CASE("paragraphs in a row that begin with a dash are a list for the eye only, one alone is not") {
  CHECK(goals_warned("<alinea>- a</alinea><alinea>- b</alinea><alinea>- c</alinea><alinea>d</alinea>") ==
        Lines{"typed-list"});
  CHECK(goals_warned("<alinea>- a</alinea><alinea>b</alinea><alinea>- c</alinea>") == Lines{});
  CHECK(goals_warned("<alinea>- a</alinea><lijst><punt>b</punt></lijst><alinea>– c</alinea>") == Lines{});
}

TEST_CASE("a short paragraph that is all bold is a heading for the eye only, where something follows it") {
  CHECK(goals_warned("<alinea> <sterk>Handhaving</sterk> </alinea><alinea>a</alinea>") == Lines{"typed-heading"});
  CHECK(goals_warned("<alinea><sterk>Handhaving</sterk></alinea>") == Lines{});
  CHECK(goals_warned("<alinea><sterk>Wij doen dit niet.</sterk></alinea><alinea>a</alinea>") == Lines{});
  CHECK(goals_warned("<alinea><sterk>Handhaving</sterk> is nodig</alinea><alinea>a</alinea>") == Lines{});
  CHECK(goals_warned("<alinea/><alinea><sterk/></alinea><alinea>a</alinea>") == Lines{});
}

TEST_CASE("a tab between two words of one line is of a table that was pasted") {
  CHECK(goals_warned("<alinea>\n\t\tJaar\tLasten\n\t\t2026\t1,5</alinea>") == Lines{"tab-in-text"});
  CHECK(item_warned("Jaar \t Lasten") == Lines{"tab-in-text"});
  CHECK(goals_warned("<alinea>\n\tJaar\t\n\tLasten\t</alinea>") == Lines{});
}

TEST_CASE("a caption with a number of its own is warned about, one with a year is not") {
  CHECK(caption_warned("Tabel 3: lasten") == Lines{"typed-caption Tabel 3"});
  CHECK(caption_warned("Figuur 2.1 Lasten") == Lines{"typed-caption Figuur 2.1"});
  CHECK(caption_warned("tabel 4 - Kosten") == Lines{"typed-caption tabel 4"});
  CHECK(caption_warned("TABEL 4 Kosten") == Lines{"typed-caption TABEL 4"});
  CHECK(caption_warned("Tabel\u00A04–Kosten") == Lines{"typed-caption Tabel\u00A04"});
  CHECK(caption_warned("<sterk>taBLE 12</sterk>") == Lines{"typed-caption taBLE 12"});
  CHECK(caption_warned("fig.3) Lasten") == Lines{"typed-caption fig.3"});
  CHECK(caption_warned("ILLUSTRATION 2.10: costs") == Lines{"typed-caption ILLUSTRATION 2.10"});
  for (const auto* text :
       {"Tabel lasten", "Kaart 2026", "tabel 2026", "Tabellen 3", "tabel3", "Lasten, tabel 3", "Tabel 3e kwartaal",
        "Kaart 3D", "Tafel 3", "Tabel", "tabel ", "4 tabellen", "Fig. ", "Mapping 3"}) {
    INFO(text);
    CHECK(caption_warned(text) == Lines{});
  }
}

TEST_CASE("a tab is found in time linear in the text, across markup, and its column counts characters") {
  std::string tabs;
  for (int i = 0; i < 45'000; ++i) tabs += "\t";
  CHECK(goals_warned("<alinea>" + tabs + "een\n" + tabs + "</alinea>") == Lines{});
  CHECK(goals_warned("<alinea><sterk>één</sterk>\t2026</alinea>").size() == 1);
  CHECK(goals_warned("<alinea>een\n\ttwee</alinea>") == Lines{});
  CHECK(goals_warned("<alinea>een<noot>b\tc</noot></alinea>").size() == 1);
  const auto said = composing::said("<doelstellingen>\n<alinea>één €\tb</alinea></doelstellingen>");
  REQUIRE(said.size() == 1);
  CHECK(said[0].substr(0, 5) == "3:14:");
}
