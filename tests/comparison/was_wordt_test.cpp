#include "catch.hpp"
#include "comparing.hpp"

namespace {

using comparing::actions;
using comparing::goals;
using comparing::version;

comparison::WasWordt compared(const std::string& old, const std::string& now) {
  return comparison::was_wordt(version(old), version(now));
}

// The rows of its tables, with what stands above them.
std::vector<std::string> rows(const comparison::WasWordt& made) {
  std::vector<std::string> out;
  const std::string dump = document::dump(made.document);
  std::string line, row;
  for (const document::Block& block : made.document.blocks) {
    if (const auto* heading = std::get_if<document::Heading>(&block.kind))
      out.push_back("# " + document::plain_text(heading->content));
    if (const auto* table = std::get_if<document::Table>(&block.kind))
      for (const document::Row& each : table->rows) {
        std::string text;
        for (const document::Cell& cell : each.cells) {
          text += text.empty() ? "" : " | ";
          for (const document::Inlines& paragraph : cell.paragraphs) {
            if (&paragraph != cell.paragraphs.data()) text += " / ";
            for (const document::Inline& piece : paragraph) {
              const bool bold = std::holds_alternative<document::Strong>(piece.kind);
              text += (bold ? "*" : "") + document::plain_text({piece}) + (bold ? "*" : "");
            }
          }
        }
        out.push_back(text);
      }
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block.kind))
      out.push_back(document::plain_text(paragraph->content));
  }
  return out;
}

using Rows = std::vector<std::string>;

std::string fact(const comparison::WasWordt& made, const std::string& label) {
  for (const document::Fact& fact : made.document.facts)
    if (document::plain_text(fact.label) == label) return document::plain_text(fact.value);
  return "";
}

}  // namespace

TEST_CASE("actions below priorities whose numbers only moved have not changed") {
  const auto version = [](const std::string& first, const std::string& action) {
    return composing::section_with("<doelstellingen><prioriteiten>" + first +
                                   "<prioriteit id=\"wonen\">Huizen bouwen</prioriteit>"
                                   "<prioriteit id=\"zorg\">Zorg dichtbij</prioriteit></prioriteiten></doelstellingen>"
                                   "<actiepunten><actie prioriteit=\"wonen zorg\">Grond kopen</actie>" +
                                   action + "</actiepunten>");
  };
  const std::string sport = "<prioriteit id=\"sport\">Meer sport</prioriteit>";
  const auto moved = compared(version("", "<actie prioriteit=\"zorg\">Zorg inkopen</actie>"),
                              version(sport, "<actie prioriteit=\"zorg\">Zorg inkopen</actie>"));
  CHECK(rows(moved) == Rows{"# Doelstellingen", "nieuw | *1. Meer sport*"});
  CHECK(moved.counts.changed == 0);
  // Of another priority it is said with the numbers of then and now.
  const auto other = compared(version("", "<actie prioriteit=\"zorg\">Zorg inkopen</actie>"),
                              version(sport, "<actie prioriteit=\"sport\">Zorg inkopen</actie>"));
  CHECK(rows(other).back() == "2. Zorg inkopen / Prioriteit: *2* | 2. Zorg inkopen / Prioriteit: *1*");
  CHECK(other.counts.changed == 1);
}

TEST_CASE("words that changed stand in bold beside each other, under their heading") {
  const auto made = compared(goals("<alinea>Blijft staan.</alinea><alinea>Een oude, korte zin.</alinea>"),
                             goals("<alinea>Blijft staan.</alinea><alinea>Een nieuwe, korte zin.</alinea>"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "Een *oude*, korte zin. | Een *nieuwe*, korte zin."});
  CHECK(fact(made, "Veranderd") == "1 onderdeel veranderd");
  CHECK(fact(made, "Ongewijzigd") == "2 van 3 (alinea’s, punten, rijen en koppen)");
}

TEST_CASE("what comes and goes is said in words") {
  const auto made = compared(goals("<alinea>Blijft staan hier.</alinea><alinea>Weg ermee vandaag.</alinea>"),
                             goals("<alinea>Blijft staan hier.</alinea><lijst><punt>Heel nieuw.</punt></lijst>"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "*Weg ermee vandaag.* | vervalt", "nieuw | *Heel nieuw.*"});
  CHECK(fact(made, "Veranderd") == "1 nieuw, 1 vervallen");
}

TEST_CASE("what moved is said to be moved, and from where") {
  const auto made = compared(
      goals(
          "<onderdeel><titel>Zorg</titel><alinea>De gemeente helpt ouderen thuis.</alinea><alinea>Nog iets over "
          "zorg.</alinea></onderdeel><onderdeel><titel>Wonen</titel><alinea>Er komen huizen bij.</alinea></onderdeel>"),
      goals("<onderdeel><titel>Zorg</titel><alinea>Nog iets over "
            "zorg.</alinea></onderdeel><onderdeel><titel>Wonen</titel><alinea>Er komen huizen bij.</alinea><alinea>De "
            "gemeente helpt ouderen thuis.</alinea></onderdeel>"));
  CHECK(rows(made) ==
        Rows{"# Doelstellingen", "# Wonen",
             "verplaatst; stond onder “Zorg” / De gemeente helpt ouderen thuis. | De gemeente helpt ouderen thuis."});
}

TEST_CASE("the fields of an action stand one by one, and planning that moved is noted") {
  const auto made =
      compared(actions("<actie id=\"p\" type=\"Raad\" planning=\"2e kwartaal\" status=\"loopt\">Plan maken</actie>"),
               actions("<actie type=\"College\">Iets anders eerst doen</actie><actie id=\"p\" type=\"Raad\" "
                       "planning=\"4e kwartaal\" status=\"gereed\">Plan maken</actie>"));
  CHECK(
      rows(made) ==
      Rows{"# Actiepunten",
           "nieuw | 1. *Iets anders eerst doen* / Type: *College* / Planning: *niet vermeld* / Status: *niet vermeld*",
           "1. Plan maken / Planning: *2e* kwartaal / Status: *loopt* | 2. Plan maken / Planning: *4e* kwartaal / "
           "Status: *gereed*"});
  REQUIRE(made.planning.size() == 1);
  CHECK(made.planning[0].action == "2. Plan maken");
  CHECK(made.planning[0].old == "2e kwartaal");
  CHECK(made.planning[0].now == "4e kwartaal");
}

TEST_CASE("of an action that moved it is noted that its planning did") {
  const std::string first = "<actie id=\"p\" planning=\"2025\">Plan maken</actie>",
                    other = "<actie id=\"q\">Straten vegen</actie><actie id=\"r\">Bomen planten</actie>";
  const auto made =
      compared(actions(first + other), actions(other + "<actie id=\"p\" planning=\"2026\">Plan maken</actie>"));
  REQUIRE(made.planning.size() == 1);
  CHECK(made.planning[0].old == "2025");
  CHECK(made.planning[0].now == "2026");
}

TEST_CASE("a heading above what stayed is that heading, also in other words") {
  const auto made = compared(goals("<onderdeel><titel>Inleiding</titel><alinea>Dit blijft.</alinea></onderdeel>"),
                             goals("<onderdeel><titel>Aanleiding</titel><alinea>Dit blijft.</alinea></onderdeel>"));
  CHECK(fact(made, "Veranderd") == "1 onderdeel veranderd");
}

TEST_CASE("an explanation of an action stands with it") {
  const auto made =
      compared(actions("<actie id=\"p\">Plan maken<toelichting>Voor de zomer.</toelichting></actie><actie "
                       "id=\"q\">Feest vieren met de buurt</actie>"),
               actions("<actie id=\"p\">Plan maken<toelichting>Na de zomer.</toelichting></actie><actie id=\"q\">Feest "
                       "vieren met de buurt<toelichting>Erbij gekomen.</toelichting></actie>"));
  CHECK(rows(made) ==
        Rows{"# Actiepunten",
             "1. Plan maken / Toelichting: *Voor* de zomer. | 1. Plan maken / Toelichting: *Na* de zomer.",
             "nieuw | 2. Feest vieren met de buurt / Toelichting: *Erbij gekomen.*"});
}

TEST_CASE("of a row of a table what heads it and the cells that changed are shown") {
  const auto table = [](const std::string& rows) {
    return goals("<tabel><kop><cel>Post</cel><cel>2025</cel><cel>2026</cel></kop>" + rows + "</tabel>");
  };
  const auto made = compared(
      table(
          "<rij><cel>Zorg</cel><cel>100</cel><cel>110</cel></rij><rij><cel>Wonen</cel><cel>5</cel><cel>6</cel></rij>"),
      table(
          "<rij><cel>Zorg</cel><cel>100</cel><cel>120</cel></rij><rij><cel>Wonen</cel><cel>5</cel><cel>6</cel></rij>"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "Zorg / 2026: *110* | Zorg / 2026: *120*"});
}

TEST_CASE("title and data block stand above the blocks") {
  const auto made = compared(
      "<sectie "
      "formaat=\"1\"><titel>Zorg</titel><gegevens><status>concept</status></gegevens><doelstellingen><alinea>a</"
      "alinea></doelstellingen></sectie>",
      "<sectie formaat=\"1\"><titel>Zorg en "
      "jeugd</titel><gegevens><status>vastgesteld</status><versie>2</versie></gegevens><doelstellingen><alinea>a</"
      "alinea></doelstellingen></sectie>");
  CHECK(rows(made) == Rows{"# Gegevens", "Titel: Zorg | Titel: Zorg* en jeugd*",
                           "Status: *concept* | Status: *vastgesteld*", "nieuw | Versie: *2*"});
  CHECK(fact(made, "Was") == "concept");
  CHECK(fact(made, "Wordt") == "vastgesteld, 2");
}

TEST_CASE("what did not change is not shown, and that nothing did is said") {
  const std::string same = goals("<alinea>Een zin.</alinea>");
  const auto made = compared(same, same);
  CHECK(rows(made) == Rows{"Er is niets veranderd."});
  CHECK_FALSE(made.counts.any());
  CHECK(document::plain_text(made.document.title) == "Was-wordt: Veiligheid");
}

TEST_CASE("the form of white space and quotation marks is no change, and is counted") {
  const auto made = compared(goals("<alinea>De \"begroting\" is klaar.</alinea>"),
                             goals("<alinea>De \u201cbegroting\u201d is klaar.</alinea>"));
  CHECK(rows(made) == Rows{"Er is niets veranderd."});
  CHECK(made.counts.form == 1);
  CHECK(fact(made, "Alleen anders geschreven") == "1");
}

TEST_CASE("a section in another language has its words, and ours in Dutch are marked as such") {
  const std::string english =
      "<sectie formaat=\"1\" "
      "taal=\"en\"><titel>Care</titel><doelstellingen><alinea>{}</alinea></doelstellingen></sectie>";
  const auto made = compared(fmt::format(fmt::runtime(english), "One sentence."),
                             fmt::format(fmt::runtime(english), "Two sentences here."));
  CHECK(fact(made, "Changed") != "");
  const std::string frisian =
      "<sectie formaat=\"1\" "
      "taal=\"fy\"><titel>Soarch</titel><doelstellingen><alinea>{}</alinea></doelstellingen></sectie>";
  const auto other = compared(fmt::format(fmt::runtime(frisian), "Ien."), fmt::format(fmt::runtime(frisian), "Twa."));
  CHECK(document::dump(other.document).find("{language=nl-NL Was}") != std::string::npos);
}

TEST_CASE("a head of a table that changed is shown, also where its figures stayed") {
  const auto table = [](const std::string& year) {
    return goals("<tabel><kop><cel>Post</cel><cel>" + year + "</cel></kop><rij><cel>Lasten</cel><cel>120</cel></rij>" +
                 "</tabel>");
  };
  const auto made = compared(table("2026"), table("2027"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "Kop van de tabel: Post; *2026* | Kop van de tabel: Post; *2027*"});
  CHECK(made.counts.any());
  CHECK(made.counts.form == 0);
}

TEST_CASE("a list that gets numbers in place of dots is said to") {
  const auto list = [](const std::string& kind) {
    return goals("<lijst soort=\"" + kind + "\"><punt>Jeugd</punt><punt>Wonen</punt></lijst>");
  };
  const auto made = compared(list("opsomming"), list("genummerd"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "lijst met punten | lijst met nummers"});
}

TEST_CASE("an action that gets a status changes no other action") {
  const auto of = [](const std::string& status) {
    return actions("<actie id=\"p\" planning=\"2026\"" + status + ">Plan maken</actie>" +
                   "<actie id=\"q\" planning=\"2027\">Straten vegen</actie>");
  };
  CHECK(rows(compared(of(""), of(" status=\"loopt\""))) ==
        Rows{"# Actiepunten", "1. Plan maken | 1. Plan maken / Status: *loopt*"});
  CHECK(rows(compared(of(" status=\"loopt\""), of(""))) ==
        Rows{"# Actiepunten", "1. Plan maken / Status: *loopt* | 1. Plan maken"});
}

TEST_CASE("a part that moved with its short heading is moved, and stands under that heading as before") {
  const std::string square =
                        "<onderdeel><titel>Plein</titel><alinea>Het plein krijgt bomen en banken.</alinea></onderdeel>",
                    school =
                        "<onderdeel><titel>School</titel><alinea>De school wordt volgend jaar gebouwd, met een "
                        "gymzaal en een bibliotheek.</alinea></onderdeel>";
  CHECK(rows(compared(goals(square + school), goals(school + square))) ==
        Rows{"# Doelstellingen", "# Plein", "verplaatst / Plein | Plein",
             "verplaatst / Het plein krijgt bomen en banken. | Het plein krijgt bomen en banken."});
}

TEST_CASE("a paragraph that was divided into many, and many that were joined, are no text that came or went") {
  const std::vector<std::string> sentences = {"De gemeente bouwt huizen.", "Er komen wegen bij.",
                                              "Ouderen krijgen zorg thuis.", "Kinderen gaan naar school.",
                                              "De politie houdt toezicht in de wijk."};
  std::string joined, apart;
  for (const std::string& each : sentences) {
    joined += (joined.empty() ? "" : " ") + each;
    apart += "<alinea>" + each + "</alinea>";
  }
  const std::string before = "<alinea>Dit blijft staan.</alinea>", behind = "<alinea>En dit ook.</alinea>";
  const std::string whole = goals(before + "<alinea>" + joined + "</alinea>" + behind),
                    pieces = goals(before + apart + behind);
  std::string one, many;  // a blank is no more than the end of a paragraph
  for (const std::string& each : sentences) {
    one += (one.empty() ? "" : "* *") + each;
    many += (many.empty() ? "" : " / ") + each;
  }
  CHECK(rows(compared(whole, pieces)) == Rows{"# Doelstellingen", one + " | " + many});
  CHECK(rows(compared(pieces, whole)) == Rows{"# Doelstellingen", many + " | " + one});
}

TEST_CASE("of facts with one label those that stayed are no change") {
  const auto of = [](const std::string& meetings) {
    return "<sectie formaat=\"1\" taal=\"nl\"><titel>Zorg</titel><gegevens>" + meetings +
           "</gegevens><doelstellingen><alinea>Tekst.</alinea></doelstellingen></sectie>";
  };
  const std::string council = "<vergadering datum=\"2026-11-12\">Gemeenteraad</vergadering>",
                    committee = "<vergadering datum=\"2026-10-28\">Commissie</vergadering>";
  const auto made = compared(of(council), of(committee + council));
  REQUIRE(rows(made).size() == 2);
  CHECK(rows(made)[1].find("Gemeenteraad") == std::string::npos);
}

TEST_CASE("bold is what changed, and no word that its author made strong") {
  const auto made = compared(goals("<alinea>Dit is <sterk>heel</sterk> oud en stevig.</alinea>"),
                             goals("<alinea>Dit is <sterk>heel</sterk> nieuw en stevig.</alinea>"));
  CHECK(rows(made) == Rows{"# Doelstellingen", "Dit is heel *oud* en stevig. | Dit is heel *nieuw* en stevig."});
}

TEST_CASE("words that are only written otherwise are counted, beside figures and in rows too") {
  const auto of = [](const std::string& word) {
    return goals("<alinea>In 2026 is er " + word + ".</alinea><tabel><kop><cel>Post</cel><cel>A</cel></kop><rij><cel>" +
                 word + "</cel><cel>1</cel></rij></tabel>");
  };
  CHECK(compared(of("jeugdhulp"), of("jeugd\u00ADhulp")).counts.form == 2);
}

TEST_CASE("the priorities and the actions are themselves however few of them stay") {
  const std::string first = "<actie>Plan maken voor het plein</actie>",
                    others =
                        "<actie>Straten vegen in de wijk</actie><actie>Bomen planten langs de weg</actie>"
                        "<actie>Een school bouwen met een gymzaal</actie>";
  const auto made = compared(actions(first + others), actions(first));
  CHECK(made.counts.gone == 3);
  CHECK(made.counts.come == 0);
  const auto priorities = [](const std::string& more) {
    return goals("<prioriteiten><prioriteit>Meer sport voor iedereen</prioriteit>" + more + "</prioriteiten>");
  };
  const auto fewer = compared(priorities("<prioriteit>Wonen voor starters</prioriteit><prioriteit>Zorg dichtbij "
                                         "huis</prioriteit><prioriteit>Veilige straten overal</prioriteit>"),
                              priorities(""));
  CHECK(fewer.counts.gone == 3);
  CHECK(fewer.counts.come == 0);
}
