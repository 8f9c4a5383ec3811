// The table of actions.
#include "catch.hpp"
#include "composing.hpp"

namespace {

const std::string priorities =
    "<doelstellingen><prioriteiten><prioriteit id=\"leeg\"/><prioriteit id=\"wonen\">Wonen</prioriteit>"
    "<prioriteit>Zonder id</prioriteit><prioriteit id=\"jeugd\">Jeugd</prioriteit></prioriteiten></doelstellingen>";

// The table as one line a row: its columns, then its rows, each with cells between bars; a cell's paragraphs with "//".
composing::Lines table(std::string_view actions, std::string_view attributes = "",
                       const std::vector<document::Labels>& labels = {composing::dutch(), composing::english()}) {
  const auto result = composing::compose(
      composing::section_with(fmt::format("{}<actiepunten>{}</actiepunten>", priorities, actions), attributes), labels);
  for (const document::Block& block : result.document->blocks)
    if (const auto* made = std::get_if<document::Table>(&block.kind)) {
      composing::Lines out(1);
      for (const document::Cell& cell : made->head.at(0).cells)
        out[0] += document::plain_text(cell.paragraphs.at(0)) + "|";
      for (const document::Row& row : made->rows) {
        CHECK(row.cells.size() == (row.role == document::RowRole::explanation ? 1 : made->columns.size()));
        std::string line;
        for (const document::Cell& cell : row.cells) {
          REQUIRE_FALSE(cell.paragraphs.empty());
          for (const document::Inlines& paragraph : cell.paragraphs) {
            CHECK_FALSE(paragraph.empty());
            line += document::plain_text(paragraph) + "//";
          }
          line.resize(line.size() - 2);
          line += "|";
        }
        out.push_back(line);
      }
      return out;
    }
  return {};
}

using Lines = composing::Lines;

}  // namespace

TEST_CASE("a column that no action uses is not shown") {
  CHECK(table("<actie>a</actie>") == Lines{"Nr.|Wat gaan we doen?|", "1|a|"});
  CHECK(table("<actie type=\"Raad\">a</actie>") == Lines{"Nr.|Wat gaan we doen?|Type|", "1|a|Raad|"});
  CHECK(table("<actie planning=\"\" status=\" \">a</actie>") == Lines{"Nr.|Wat gaan we doen?|", "1|a|"});
}

TEST_CASE("what is said of the table is said at its first action") {
  const auto result =
      composing::compose(composing::section_with("<actiepunten>\n<actie/>\n<actie>a</actie></actiepunten>"));
  const auto& blocks = result.document->blocks;
  const auto* made = std::get_if<document::Table>(&blocks.back().kind);
  REQUIRE(made != nullptr);
  CHECK(made->position.line == 4);
}

TEST_CASE("the columns stand in their order, and a missing value is a word") {
  CHECK(table("<actie status=\"loopt\">a</actie><actie planning=\"4e kwartaal\">b</actie><actie type=\"Raad\">c</actie>"
              "<actie prioriteit=\"wonen\">d</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|Prioriteit|Type|Planning|Status|", "1|a|geen|niet vermeld|niet vermeld|loopt|",
              "2|b|geen|niet vermeld|4e kwartaal|niet vermeld|", "3|c|geen|Raad|niet vermeld|niet vermeld|",
              "4|d|1|niet vermeld|niet vermeld|niet vermeld|"});
}

TEST_CASE("who answers for an action stands before when it is done") {
  CHECK(table("<actie planning=\"mei\" type=\"Raad\" portefeuillehouder=\" A. de\n Vries \">a</actie>"
              "<actie portefeuillehouder=\"\">b</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|Type|Portefeuillehouder|Planning|", "1|a|Raad|A. de Vries|mei|",
              "2|b|niet vermeld|niet vermeld|niet vermeld|"});
}

TEST_CASE("an action that is left out uses no column and no number") {
  CHECK(table("<actie>a</actie><actie type=\"Raad\"/><actie>b</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|", "1|a|", "2|b|"});
}

TEST_CASE("an action prints the numbers of its priorities, in order, each once") {
  CHECK(table("<actie prioriteit=\"jeugd wonen\">a</actie><actie prioriteit=\" jeugd\n jeugd \">b</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|Prioriteit|", "1|a|1, 3|", "2|b|3|"});
}

TEST_CASE("a priority that was left out is no priority of an action") {
  CHECK(table("<actie prioriteit=\"leeg\">a</actie>") == Lines{"Nr.|Wat gaan we doen?|", "1|a|"});
  CHECK(table("<actie prioriteit=\"leeg\">a</actie><actie prioriteit=\"leeg wonen\">b</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|Prioriteit|", "1|a|geen|", "2|b|1|"});
}

TEST_CASE("an explanation stands in a row of its own under its action") {
  CHECK(table("<actie> a <toelichting> want <sterk>b</sterk> </toelichting></actie><actie>c<toelichting/></actie>") ==
        Lines{"Nr.|Wat gaan we doen?|", "1|a|", "want b|", "2|c|"});
}

TEST_CASE(
    "the text of an action heads its row, and the numbers are ordinals, of an explained row and what explains it") {
  const auto result = composing::compose(
      composing::section_with("<actiepunten><actie type=\"Raad\">a<toelichting>b</toelichting></actie></actiepunten>"));
  CHECK(composing::blocks(result) ==
        "  heading2 block \"Actiepunten\"\n  table De actiepunten van deze sectie.\n    column right ordinal\n"
        "    column left\n    column left\n"
        "    head\n      cell \"Nr.\"\n      cell \"Wat gaan we doen?\"\n      cell \"Type\"\n"
        "    row\n      cell span=1x2 \"1\"\n      head \"a\"\n      cell \"Raad\"\n"
        "    row explanation\n      cell span=2x1 \"b\"\n");
}

TEST_CASE("what the author wrote in an attribute is printed as it is") {
  CHECK(table("<actie planning=\"  eind\n 2026, m\xC3\xA9t de raad  \" type=\"Anders\">a</actie>") ==
        Lines{"Nr.|Wat gaan we doen?|Type|Planning|", "1|a|Anders|eind 2026, m\xC3\xA9t de raad|"});
}

TEST_CASE("the words for a missing value follow the language of the section") {
  CHECK(table("<actie type=\"Raad\">a</actie><actie prioriteit=\"wonen\">b</actie>", " taal=\"en\"") ==
        Lines{"No.|What will we do?|Priority|Type|", "1|a|none|Raad|", "2|b|1|not stated|"});
}
