// Numbers are ours, and given after empty items are dropped.
#include "catch.hpp"
#include "composing.hpp"

using composing::blocks;
using composing::said;
using Lines = composing::Lines;

namespace {

std::string warning(std::string_view place, std::string_view number) {
  return fmt::format(
      "{}: warning: deze tekst begint met een eigen nummer (\"{}\"); haal het weg, want het verslag nummert zelf "
      "[typed-number]",
      place, number);
}

std::string priority(std::string_view content) {
  return fmt::format("<doelstellingen><prioriteiten>\n<prioriteit>{}</prioriteit></prioriteiten></doelstellingen>",
                     content);
}

}  // namespace

TEST_CASE("priorities are numbered after the empty ones are dropped") {
  CHECK(blocks("<doelstellingen><prioriteiten><prioriteit/><prioriteit>a</prioriteit><prioriteit>&#xA0;</prioriteit>"
               "<prioriteit>b</prioriteit></prioriteiten></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  list decimal\n    item [1.] \"a\"\n    item [2.] \"b\"\n");
}

TEST_CASE("themes are numbered from 1 in each norm, under its name") {
  CHECK(
      blocks("<beleidsontwikkelingen><ontwikkeling><titel>T</titel>"
             "<norm naam=\" NH -  Norm \"><thema>a</thema><thema/><thema>b<lijst><punt>c</punt></lijst></thema></norm>"
             "<norm><thema>d</thema></norm></ontwikkeling></beleidsontwikkelingen>") ==
      "  heading2 block \"Actuele beleidsontwikkelingen\"\n  heading3 topic \"T\"\n"
      "  list decimal\n    caption \"NH - Norm\"\n    item [1.] \"a\"\n    item [2.] \"b\"\n      list bullet\n"
      "        item [\xE2\x80\xA2] \"c\"\n"
      "  list decimal\n    item [1.] \"d\"\n");
}

TEST_CASE("a list is numbered only where its author asks for it") {
  CHECK(blocks("<doelstellingen><lijst><punt>a<lijst "
               "soort=\"genummerd\"><punt>b</punt><punt/><punt>c</punt></lijst></punt></lijst>"
               "<lijst soort=\"genummerd\"><punt>d</punt><punt>e</punt></lijst>"
               "<lijst soort=\"opsomming\"><punt>f</punt></lijst></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n"
        "  list bullet\n    item [\xE2\x80\xA2] \"a\"\n      list decimal\n        item [1.] \"b\"\n        item [2.] "
        "\"c\"\n"
        "  list decimal\n    item [1.] \"d\"\n    item [2.] \"e\"\n"
        "  list bullet\n    item [\xE2\x80\xA2] \"f\"\n");
}

TEST_CASE("headings go down one level at a time") {
  CHECK(blocks("<doelstellingen><onderdeel><titel>a</titel><alinea>x</alinea></onderdeel></doelstellingen>"
               "<beleidsontwikkelingen><ontwikkeling><titel>b</titel><onderdeel><titel>c</titel><alinea>y</alinea></"
               "onderdeel>"
               "</ontwikkeling></beleidsontwikkelingen>") ==
        "  heading2 block \"Doelstellingen\"\n  heading3 topic \"a\"\n  paragraph \"x\"\n"
        "  heading2 block \"Actuele beleidsontwikkelingen\"\n  heading3 topic \"b\"\n  heading4 subtopic \"c\"\n  "
        "paragraph \"y\"\n");
}

TEST_CASE("the blocks stand in the order of the report, whatever that of the file") {
  CHECK(blocks("<actiepunten><alinea>c</alinea></actiepunten><beleidsontwikkelingen><alinea>b</alinea></"
               "beleidsontwikkelingen>"
               "<doelstellingen><alinea>a</alinea></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  paragraph \"a\"\n  heading2 block \"Actuele beleidsontwikkelingen\"\n  "
        "paragraph "
        "\"b\"\n"
        "  heading2 block \"Actiepunten\"\n  paragraph \"c\"\n");
}

TEST_CASE("the flow around priorities and actions keeps its place") {
  CHECK(blocks("<doelstellingen><alinea>voor</alinea><prioriteiten><prioriteit>p</prioriteit></prioriteiten>"
               "<lijst><punt>na</punt></lijst></doelstellingen>"
               "<actiepunten><alinea>voor</alinea><actie>q</actie><alinea>na</alinea></actiepunten>") ==
        "  heading2 block \"Doelstellingen\"\n  paragraph leads-in \"voor\"\n  list decimal led-in\n    item [1.] "
        "\"p\"\n  list bullet\n"
        "    item [\xE2\x80\xA2] \"na\"\n"
        "  heading2 block \"Actiepunten\"\n  paragraph leads-in \"voor\"\n  table led-in De actiepunten van deze "
        "sectie.\n"
        "    column right ordinal\n    column left\n    head\n      cell \"Nr.\"\n      cell \"Wat gaan we doen?\"\n   "
        " row\n      cell \"1\"\n      "
        "head \"q\"\n"
        "  paragraph \"na\"\n");
}

TEST_CASE("a text that brings its own number is said, where it begins") {
  CHECK(said(priority("1. Wonen")) == Lines{warning("3:13", "1.")});
  CHECK(said(priority("\n  12) Wonen")) == Lines{warning("4:3", "12)")});
  CHECK(said(priority("(3) Wonen")) == Lines{warning("3:13", "(3)")});
  CHECK(said(priority("1.\xC2\xA0Wonen")) == Lines{warning("3:13", "1.")});
  CHECK(said(priority("<sterk>1.</sterk> Wonen")) == Lines{warning("3:20", "1.")});
}

TEST_CASE("the author's own number is printed all the same") {
  CHECK(blocks(priority("1. Wonen")) ==
        "  heading2 block \"Doelstellingen\"\n  list decimal\n    item [1.] \"1. Wonen\"\n");
}

TEST_CASE("a typed number is seen in every item that the report numbers") {
  CHECK(said("<doelstellingen><lijst soort=\"genummerd\">\n<punt>1. a</punt><punt>b<lijst soort=\"genummerd\">\n"
             "<punt>2. c</punt></lijst></punt></lijst></doelstellingen>"
             "<beleidsontwikkelingen><ontwikkeling><titel>T</titel><norm>\n<thema>3. d</thema></norm></ontwikkeling>"
             "</beleidsontwikkelingen><actiepunten>\n<actie>4. e</actie></actiepunten>") ==
        Lines{warning("3:7", "1."), warning("4:7", "2."), warning("5:8", "3."), warning("6:8", "4.")});
}

TEST_CASE("a text that merely begins with a figure has no number of its own") {
  for (const std::string_view content :
       {"2026 is een bijzonder jaar", "1.500 woningen", "1,5 miljoen", "2026. Zo", "1.", "72 uur", "(2026) Wonen",
        "1e kwartaal", "1-2. x", "I. Wonen", "3.1 Wonen"}) {
    INFO(content);
    CHECK(said(priority(content)) == Lines{});
  }
}
