// Tables, figures, quotations and notes.
#include "catch.hpp"
#include "composing.hpp"
#include "report/figure_columns.hpp"

using composing::blocks;
using composing::said;

namespace {
std::string goals(std::string_view content) { return "<doelstellingen>" + std::string(content) + "</doelstellingen>"; }
}  // namespace

TEST_CASE("a table keeps its head, its caption and the cells that head a row") {
  CHECK(blocks(goals(
            "<tabel><bijschrift>Lasten</bijschrift><kop><cel>Programma</cel><cel>2026</cel></kop>"
            "<rij><cel kop='ja'>Jeugd</cel><cel>1.234,5</cel></rij><rij><cel>Totaal</cel><cel/></rij></tabel>")) ==
        "  heading2 block \"Doelstellingen\"\n"
        "  table\n"
        "    caption \"{strong Tabel {counter 1}.} Lasten\"\n"
        "    column left\n"
        "    column decimal\n"
        "    head\n"
        "      cell \"Programma\"\n"
        "      cell \"2026\"\n"
        "    row\n"
        "      head \"Jeugd\"\n"
        "      cell mark=5 \"1.234,5\"\n"
        "    row\n"
        "      cell \"Totaal\"\n");
}

TEST_CASE("a column is aligned as its head asks, whatever it holds") {
  const std::string dump =
      blocks(goals("<tabel><kop><cel uitlijnen='midden'>a</cel><cel uitlijnen='rechts'>b</cel><cel "
                   "uitlijnen='decimaal'>c</cel><cel uitlijnen='links'>d</cel></kop>"
                   "<rij><cel>x</cel><cel>y</cel><cel>z</cel><cel>1</cel></rij></tabel>"));
  CHECK(dump.find("column centre\n    column right\n    column decimal\n    column left\n") != std::string::npos);
}

TEST_CASE("a figure is aligned on its last comma, and the number of a note counts for nothing in it") {
  const std::string dump = blocks(
      goals("<tabel><kop><cel>k</cel></kop><rij><cel>1.250,75</cel></rij><rij><cel>12</cel></rij>"
            "<rij><cel><sterk>4,</sterk>5<noot>n</noot></cel></rij><rij><cel>7<noot>n</noot></cel></rij></tabel>"));
  for (const char* cell : {"cell mark=5 \"1.250,75\"", "cell mark=2 \"12\"", "cell mark=1 \"{strong 4,}5{note=1 n}\"",
                           "cell mark=1 \"7{note=2 n}\""}) {
    INFO(cell);
    CHECK(dump.find(cell) != std::string::npos);
  }
}

TEST_CASE("a paragraph leads in what it stands before, when that is a list or a table") {
  const std::string dump =
      blocks(goals("<alinea>a</alinea><lijst><punt>b</punt></lijst><lijst><punt>c</punt></lijst><alinea>d</alinea>"
                   "<tabel><rij><cel>e</cel></rij></tabel><alinea>f</alinea><alinea>g</alinea>"
                   "<citaat><alinea>h</alinea></citaat><tabel><rij><cel>i</cel></rij></tabel>"));
  CHECK(dump.find("paragraph leads-in \"a\"\n  list bullet led-in\n") != std::string::npos);
  CHECK(dump.find("\"c\"\n  paragraph leads-in \"d\"\n  table led-in\n") != std::string::npos);
  CHECK(dump.find("paragraph \"f\"\n  paragraph \"g\"\n") != std::string::npos);
  CHECK(dump.find("  list bullet\n    item") != std::string::npos);
  CHECK(dump.find("  table\n") != std::string::npos);
}

TEST_CASE("figures are digits with the marks of sums and shares, or what stands for one") {
  using report::Figures;
  const auto looks_like_figures = [](const char* text) {
    return report::looks_like_figures(text, language::rules_of("nl"));
  };
  for (const char* text : {"1", "1.234,5", "\u20AC 12", "-3 %", "(45)", "\u221212,0", "+5", "12 mln", "5 km", "7,5%"}) {
    INFO(text);
    CHECK(looks_like_figures(text) == Figures::yes);
  }
  for (const char* text : {"-", "\u2013", "n.v.t.", "p.m.", "10-15", "2025/2026"}) {
    INFO(text);
    CHECK(looks_like_figures(text) == Figures::filler);
  }
  for (const char* text : {"2e kwartaal", "12 november", "1-1-2026", "2.6.1", "ja", "", "%"}) {
    INFO(text);
    CHECK(looks_like_figures(text) == Figures::no);
  }
}

TEST_CASE("a figure is aligned on the decimal mark of the language it stands in") {
  const std::string dump =
      blocks(goals("<tabel><rij><cel>a</cel><cel>12,5%</cel></rij><rij><cel>b</cel><cel>7%</cel></rij>"
                   "<rij><cel>c</cel><cel>1.000 mln</cel></rij><rij><cel>d</cel><cel>(12,5)</cel></rij>"
                   "<rij><cel>e</cel><cel><taal code='en'>1,234.5</taal></cel></rij>"
                   "<rij><cel>f</cel><cel>1 <taal code='en'>234.5</taal></cel></rij>"
                   "<rij><cel>g</cel><cel>n.v.t.</cel></rij></tabel>"));
  CHECK(dump.find("column decimal") != std::string::npos);
  for (const char* cell :
       {"mark=2 \"12,5%\"", "mark=1 \"7%\"", "mark=5 \"1.000 mln\"", "mark=3 \"(12,5)\"",
        "mark=5 \"{language=en-GB 1,234.5}\"", "mark=5 \"1 {language=en-GB 234.5}\"", "mark=6 \"n.v.t.\""}) {
    INFO(cell);
    CHECK(dump.find(cell) != std::string::npos);
  }
  CHECK(blocks(goals("<tabel><kop><cel uitlijnen='decimaal'>k</cel></kop><rij><cel>ca. 12,5 mln</cel></rij></tabel>"))
            .find("mark=6") != std::string::npos);
}

TEST_CASE("a column of ranges alone is none of figures") {
  CHECK(blocks(goals("<tabel><rij><cel>a</cel><cel>2025-2026</cel></rij><rij><cel>b</cel><cel>2026-2027</cel></rij>"
                     "</tabel>"))
            .find("column decimal") == std::string::npos);
}

TEST_CASE("a figure, and what stands for one, is told without the number of its note") {
  const auto column_with = [](const std::string& cell) {
    return blocks(
        goals("<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop><rij><cel>A</cel><cel>12,5</cel></rij>"
              "<rij><cel>B</cel><cel>" +
              cell + "<noot>Raming</noot></cel></rij></tabel>"));
  };
  for (const char* cell : {"12", "n.v.t.", "-"}) {
    INFO(cell);
    CHECK(column_with(cell).find("column decimal") != std::string::npos);
  }
  CHECK(column_with("%").find("column decimal") == std::string::npos);
}

TEST_CASE("empty rows are dropped, and a table of only those with a warning for what goes with it") {
  CHECK(blocks(goals("<tabel><kop><cel>a</cel></kop><rij><cel> </cel></rij><rij><cel>x</cel></rij></tabel>"))
            .find("row\n      cell \"x\"") != std::string::npos);
  CHECK(said(goals("<alinea>x</alinea><tabel><bijschrift>Lasten</bijschrift><kop><cel>Kop</cel></kop><rij><cel/></"
                   "rij></tabel>")) ==
        composing::Lines{"2:36: warning: dit lege element `tabel` wordt weggelaten, en daarmee bijschrift=\"Lasten\"; "
                         "vul het element of haal het weg "
                         "[dropped-value]",
                         "2:79: warning: dit lege element `tabel` wordt weggelaten, en daarmee kop=\"Kop\"; vul het "
                         "element of haal het weg "
                         "[dropped-value]"});
}

TEST_CASE("a figure names its image once, however often it is shown") {
  const auto result = composing::compose(composing::section_with(
      goals("<afbeelding bestand='a.png' alt='Kaart' breedte='50%'><bijschrift>De wijk</bijschrift></afbeelding>"
            "<afbeelding bestand='a.png' decoratief='ja'/>")));
  REQUIRE(result.document);
  CHECK(blocks(result) ==
        "  heading2 block \"Doelstellingen\"\n"
        "  figure 0 0.50 \"Kaart\"\n"
        "    caption \"{strong Afbeelding {counter 1}.} De wijk\"\n"
        "  figure 0 0.00 \"\"\n");
}

TEST_CASE("a quotation keeps its paragraphs and its source, and is nothing without the first") {
  CHECK(blocks(goals(
            "<citaat bron='Coalitieakkoord'><alinea>Een.</alinea><alinea> </alinea><alinea>Twee.</alinea></citaat>")) ==
        "  heading2 block \"Doelstellingen\"\n"
        "  quotation\n"
        "    paragraph \"Een.\"\n"
        "    paragraph \"Twee.\"\n"
        "    source \"Coalitieakkoord\"\n");
  CHECK(said(goals("<alinea>x</alinea><citaat bron='Akkoord'><alinea/></citaat>")) ==
        composing::Lines{"2:43: warning: dit lege element `citaat` wordt weggelaten, en daarmee bron=\"Akkoord\"; vul "
                         "het element of haal het weg "
                         "[dropped-value]"});
}

TEST_CASE("notes are numbered through the whole report, in reading order, and stand where they were put") {
  CHECK(blocks(goals("<alinea>Een<noot>eerste</noot>, twee <noot><sterk>tweede</sterk></noot> drie.</alinea>"
                     "<lijst><punt>x<noot>derde</noot></punt></lijst>"
                     "<tabel><kop><cel>k</cel></kop><rij><cel>c<noot>vierde</noot></cel></rij></tabel>")) ==
        "  heading2 block \"Doelstellingen\"\n"
        "  paragraph leads-in \"Een{note=1 eerste}, twee{note=2 {strong tweede}} drie.\"\n"
        "  list bullet led-in\n"
        "    item [\xE2\x80\xA2] \"x{note=3 derde}\"\n"
        "  table\n"
        "    column left\n"
        "    head\n"
        "      cell \"k\"\n"
        "    row\n"
        "      cell \"c{note=4 vierde}\"\n");
}

TEST_CASE("no white space stands before a note, however an editor lays out the XML") {
  CHECK(blocks(goals("<alinea>\n  Een\n  <noot>eerste</noot>\n  twee <noot>tweede</noot>drie\n  "
                     "<noot>derde</noot>, vier <noot>vierde</noot>\n</alinea>")) ==
        "  heading2 block \"Doelstellingen\"\n"
        "  paragraph \"Een{note=1 eerste} twee{note=2 tweede} drie{note=3 derde}, vier{note=4 vierde}\"\n");
}

TEST_CASE("a note without text has no number") {
  CHECK(blocks(goals("<alinea>Een<noot> </noot>, twee<noot>echt</noot>.</alinea>")) ==
        "  heading2 block \"Doelstellingen\"\n  paragraph \"Een, twee{note=1 echt}.\"\n");
}
