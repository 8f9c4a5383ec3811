#include "verify/expected.hpp"

#include "catch.hpp"
#include "document/dump.hpp"
#include "document/written.hpp"

using namespace written;
using Texts = std::vector<std::string>;

TEST_CASE("a report must say all that its Document says") {
  const document::Document document = everything();
  const verify::Reading reading = verify::expected({document, ""});
  CHECK(reading.texts == document::plain_text(document));
  CHECK(reading.title == "2.6.1 Veiligheid");
  CHECK(reading.language == "nl-NL");
  CHECK(reading.headings.at(0).text == "2.6.1 Veiligheid");
  CHECK(reading.headings.at(0).level == 1);
  CHECK(reading.headings.at(1).text == "Doelstellingen");
}

TEST_CASE("links, languages, expansions and notes are met in reading order, wherever they stand") {
  document::Document document;
  document.title = {text("Titel "), link("https://1.nl", {text("een")})};
  document.facts = {{{text("Status")}, {link("https://2.nl", {text("twee")})}}};
  document::List list;
  list.caption = {foreign("de", {text("Norm")})};
  list.items = {{"1.", {strong({link("https://3.nl", {text("drie")})})}, {}}};
  list.items[0].nested.push_back({document::Numbering::bullet, {}, {item("•", "diep")}});
  document::Table table;
  table.columns.resize(2);
  table.head = {{{cell({"A"}), cell({"B"})}}};
  table.rows = {{{cell({"1", "2"}), cell({})}}};
  table.rows[0].cells[0].paragraphs[1] = {link("https://4.nl", {text("vier")})};
  document::Table headless = table;
  headless.head.clear();
  document::Figure shown{0, "Een kaart", 0, {abbreviation("Algemene", {text("A")})}}, decoration{0, "", 0, {}};
  document.blocks = {{list},
                     {table},
                     {headless},
                     {shown},
                     {decoration},
                     {document::Quotation{{{foreign("fr", {text("oui")})}}, {link("https://5.nl", {text("vijf")})}}},
                     paragraph({text("noot"), note(1, {link("https://6.nl", {text("zes")})}), foreign("es", {}),
                                link("https://7.nl", {text("zeven")})})};
  const verify::Reading reading = verify::expected({document, "Wapen van Merenveld"});
  CHECK(reading.links == Texts{"https://1.nl", "https://2.nl", "https://3.nl", "https://4.nl", "https://4.nl",
                               "https://5.nl", "https://6.nl", "https://7.nl"});
  CHECK(reading.languages == Texts{"de", "fr"});  // of nothing there is nothing to mark
  CHECK(reading.expansions == Texts{"Algemene"});
  CHECK(reading.alternatives == Texts{"Wapen van Merenveld", "Een kaart"});
  CHECK(reading.lists == 2);
  CHECK(reading.notes == 1);
  REQUIRE(reading.tables.size() == 2);
  CHECK((reading.tables[0].rows == 2 && reading.tables[0].cells == 4 && reading.tables[0].column_heads == 2));
  CHECK((reading.tables[1].rows == 1 && reading.tables[1].cells == 2 && reading.tables[1].column_heads == 0));
}
