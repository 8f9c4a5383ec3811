#include "document/dump.hpp"

#include <algorithm>

#include "catch.hpp"
#include "written.hpp"

using namespace written;

TEST_CASE("a dump shows everything of a document but positions") {
  CHECK(document::dump(everything()) ==
        "document \"2.6.1 Veiligheid\" nl-NL\n"
        "  author Gemeente Amstelveen\n"
        "  date 2025-03-09\n"
        "  identifier Z/25/7\n"
        "  property kenmerk Z/25/7\n"
        "  running [2.6.1 Veiligheid] [concept] [Gemeente Amstelveen] [Pagina {pagina} van {paginas}] [] nl-NL\n"
        "  organisation \"Gemeente Amstelveen\"\n"
        "  name \"Programmabegroting 2026\"\n"
        "  title [2.6.1] \"Veiligheid\"\n"
        "  fact \"Status\"\n"
        "    value \"concept\"\n"
        "  fact \"Jaar\"\n"
        "    value \"2026\"\n"
        "  contents \"Inhoud\"\n"
        "  heading2 block \"Doelstellingen\"\n"
        "  paragraph leads-in \"Zie {strong het {emphasis hele}} {link=https://example.nl/ plan} van het "
        "{abbreviation=\"Openbaar Ministerie\" OM} en {language=fr-FR la police}.\"\n"
        "  list decimal led-in\n"
        "    caption \"Een norm\"\n"
        "    item [1.] \"eerst\"\n"
        "      list bullet\n"
        "        item [\xE2\x80\xA2] \"ook dit\"\n"
        "    item [2.] \"dan\"\n"
        "  heading3 topic \"Een kop\"\n"
        "  table Elke actie op een rij.\n"
        "    caption \"De acties\"\n"
        "    column right ordinal\n"
        "    column left\n"
        "    column centre\n"
        "    column decimal\n"
        "    head\n"
        "      cell \"Nr.\"\n"
        "      cell \"Wat?\"\n"
        "      cell \"Wie\"\n"
        "      cell \"Euro\"\n"
        "    row\n"
        "      cell \"1\"\n"
        "      head \"Doen\"\n"
        "      head \"met uitleg\"\n"
        "      cell \"Raad\"\n"
        "      cell mark=1 \"3,50\"\n"
        "  figure 0 0.60 \"Een kaart\"\n"
        "    caption \"De wijken\"\n"
        "  figure 0 0.00 \"\"\n"
        "  quotation\n"
        "    paragraph \"Veilig{note=1 Zie {emphasis bijlage 1}} zijn.\"\n"
        "    paragraph \"En blijven.\"\n"
        "    source \"De burgemeester\"\n");
}

TEST_CASE("a dump has no line for what a document lacks") {
  document::Document bare;
  bare.metadata.title = "Veiligheid";
  bare.metadata.language = "nl-NL";
  bare.title = {text("Veiligheid")};
  CHECK(document::dump(bare) ==
        "document \"Veiligheid\" nl-NL\n"
        "  running [] [] [] [] [] \n"
        "  title \"Veiligheid\"\n");
}

TEST_CASE("a dump shows white space and soft hyphens as they are") {
  document::Document document;
  document.blocks.push_back(paragraph({text("a\xC2\xA0"), strong({text(" b\xC2\xAD")})}));
  CHECK(document::dump(document).find("  paragraph \"a\xC2\xA0{strong  b\xC2\xAD}\"\n") != std::string::npos);
}

TEST_CASE("the plain text is what a reader reads, each element once and in order") {
  CHECK(document::plain_text(everything()) == std::vector<std::string>{"Gemeente Amstelveen",
                                                                       "Programmabegroting 2026",
                                                                       "2.6.1",
                                                                       "Veiligheid",
                                                                       "Status",
                                                                       "concept",
                                                                       "Jaar",
                                                                       "2026",
                                                                       "Inhoud",
                                                                       "Doelstellingen",
                                                                       "Een kop",
                                                                       "Doelstellingen",
                                                                       "Zie het hele plan van het OM en la police.",
                                                                       "Een norm",
                                                                       "1.",
                                                                       "eerst",
                                                                       "\xE2\x80\xA2",
                                                                       "ook dit",
                                                                       "2.",
                                                                       "dan",
                                                                       "Een kop",
                                                                       "De acties",
                                                                       "Nr.",
                                                                       "Wat?",
                                                                       "Wie",
                                                                       "Euro",
                                                                       "1",
                                                                       "Doen",
                                                                       "met uitleg",
                                                                       "Raad",
                                                                       "3,50",
                                                                       "De wijken",
                                                                       "Veilig1 zijn.",
                                                                       "Zie bijlage 1",
                                                                       "En blijven.",
                                                                       "De burgemeester"});
}

TEST_CASE("without a contents list the plain text has each heading once") {
  document::Document document = everything();
  document.contents.reset();
  const auto texts = document::plain_text(document);
  CHECK(std::count(texts.begin(), texts.end(), "Doelstellingen") == 1);
  CHECK(std::count(texts.begin(), texts.end(), "Inhoud") == 0);
}

TEST_CASE("the plain text of inlines leaves the markup out and joins texts directly") {
  CHECK(document::plain_text(Inlines{text("ver"), strong({text("w"), emphasis({text("ar")})}), text("d ")}) ==
        "verward ");
  CHECK(document::plain_text(Inlines{text("a"), strong({note(12, {text("b")})})}) == "a12");
  CHECK(document::plain_text(Inlines{}).empty());
}
