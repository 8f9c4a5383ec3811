// What the reader makes of a section that is right.
#include "catch.hpp"
#include "reading.hpp"
#include "section/figures.hpp"

using diagnostics::Position;
using reading::paragraph_with;
using reading::section_with;
using section::Inline;

namespace {

// Also fails on a warning.
section::Section good(std::string_view xml) {
  auto result = reading::read(xml);
  INFO(xml);
  CHECK(reading::lines(result.diagnostics) == std::vector<std::string>{});
  REQUIRE(result.section.has_value());
  return std::move(*result.section);
}

section::Inlines paragraph(std::string_view body) {
  const auto made = good(paragraph_with(body));
  return std::get<section::Paragraph>(made.goals->before.at(0)).content;
}

std::string text_of(const section::Inlines& inlines) {
  std::string out;
  for (const Inline& node : inlines) out += node.kind == Inline::Kind::text ? node.text : text_of(node.children);
  return out;
}

}  // namespace

TEST_CASE("the attributes of the section are read, and white space around them does not count") {
  const auto made = good("<sectie formaat=' 1 ' nummer=' 2.6.1a ' taal=' NL-nl '><titel>T</titel></sectie>");
  CHECK(made.number->text == "2.6.1a");
  CHECK(made.number->position == Position{1, 23});
  CHECK(made.language == "nl-NL");
  CHECK(made.position == Position{1, 2});
  CHECK(good("<sectie formaat='1' taal=''/>").language == "nl");
}

TEST_CASE("a section may be empty, and then needs no title") {
  const auto made = good("<sectie formaat='1'/>");
  CHECK_FALSE(made.goals);
  CHECK_FALSE(made.developments);
  CHECK_FALSE(made.actions);
  CHECK(good("<sectie formaat='1'><titel/><gegevens/><doelstellingen/></sectie>").goals);
}

TEST_CASE("a development without anything visible needs no title text") {
  const auto made = good(section_with(
      "<beleidsontwikkelingen><ontwikkeling/><ontwikkeling><titel/><alinea>&#160;</alinea><norm/></ontwikkeling>"
      "</beleidsontwikkelingen>"));
  CHECK(made.developments->developments.size() == 2);
}

TEST_CASE("what editors put in a file is accepted") {
  good(
      "<?xml-model href='sectie.rnc'?>\n"
      "<sectie xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:noNamespaceSchemaLocation='sectie.xsd'\n"
      " xmlns='' xmlns:x='urn:x' formaat='1'><titel xml:space='preserve' xmlns:y='urn:y'>T</titel><!-- c --></sectie>");
}

TEST_CASE("text keeps its white space and the place of its first character") {
  const auto content = paragraph(" a  b\n c ");
  REQUIRE(content.size() == 1);
  CHECK(content[0].text == "\n a  b\n c ");
  CHECK(content[0].position == Position{2, 25});
}

TEST_CASE("a comment inside a word does not cut it") {
  const auto content = paragraph("Veilig<!-- ! -->heid");
  REQUIRE(content.size() == 1);
  CHECK(content[0].text == "\nVeiligheid");
}

TEST_CASE("inline elements are read with their attributes, in each other") {
  const auto content = paragraph(
      "a<sterk>b<nadruk>c</nadruk></sterk><link href=' https://a.nl/ '>d</link><afk voluit='x  y'>e</afk>"
      "<taal code='EN-gb'>f</taal>");
  REQUIRE(content.size() == 5);
  CHECK(text_of(content) == "\nabcdef");
  CHECK(content[1].kind == Inline::Kind::strong);
  CHECK(content[1].position == Position{3, 3});
  CHECK(content[1].children[1].kind == Inline::Kind::emphasis);
  CHECK(content[2].kind == Inline::Kind::link);
  CHECK(content[2].attribute == "https://a.nl/");
  CHECK(content[3].kind == Inline::Kind::abbreviation);
  CHECK(content[3].attribute == "x y");
  CHECK(content[4].kind == Inline::Kind::foreign);
  CHECK(content[4].attribute == "en-GB");
}

TEST_CASE("gegevens are read in any order, collapsed, with the place of their text") {
  const auto made = good(section_with(
      "<gegevens><veld naam=' Afdeling '>Openbare  orde</veld><datum>2024-02-29</datum><kenmerk>\n  Z/25\n 757 "
      "</kenmerk><versie> </versie><status/><vergadering datum='' agendapunt=' 7 '>Raad</vergadering><vergadering/>"
      "<organisatie>A<!-- c -->B</organisatie><document>D</document><jaar>2026</jaar>"
      "<portefeuillehouder>P</portefeuillehouder><veld naam='Leeg'/></gegevens>"));
  const auto& data = made.particulars;
  CHECK(data.position == Position{2, 2});
  CHECK(data.reference->text == "Z/25 757");
  CHECK(data.reference->position == Position{3, 3});
  CHECK(data.date->text == "2024-02-29");
  CHECK_FALSE(data.version);
  CHECK_FALSE(data.status);
  CHECK(data.organisation->text == "AB");
  CHECK(data.document->text == "D");
  CHECK(data.year->text == "2026");
  CHECK(data.portfolio_holder->text == "P");
  REQUIRE(data.meetings.size() == 1);
  CHECK(data.meetings[0].name->text == "Raad");
  CHECK_FALSE(data.meetings[0].date);
  CHECK(data.meetings[0].agenda_item->text == "7");
  REQUIRE(data.fields.size() == 2);
  CHECK(data.fields[0].name.text == "Afdeling");
  CHECK(data.fields[0].value.text == "Openbare orde");
  CHECK(data.fields[1].value.text.empty());
}

TEST_CASE("doelstellingen keep what stands before and after the priorities, and their parts") {
  const auto made = good(section_with(
      "<doelstellingen><alinea>a</alinea><prioriteiten><prioriteit id='x'>b<lijst soort='genummerd'><punt>c</punt>"
      "</lijst> </prioriteit><prioriteit id=''/></prioriteiten><lijst/><onderdeel><titel>t</titel><alinea>d</alinea>"
      "</onderdeel></doelstellingen>"));
  const auto& goals = *made.goals;
  CHECK(goals.before.size() == 1);
  CHECK(goals.after.size() == 1);
  REQUIRE(goals.priorities->items.size() == 2);
  const auto& first = goals.priorities->items[0];
  CHECK(first.id->text == "x");
  CHECK(text_of(first.content) == "b");
  REQUIRE(first.nested.size() == 1);
  CHECK(first.nested[0].numbered);
  CHECK(text_of(first.nested[0].items.at(0).content) == "c");
  CHECK_FALSE(goals.priorities->items[1].id);
  REQUIRE(goals.subsections.size() == 1);
  CHECK(text_of(goals.subsections[0].title) == "t");
  CHECK(goals.subsections[0].flow.size() == 1);
}

TEST_CASE("developments keep their text, norms and parts in order") {
  const auto made = good(section_with(
      "<beleidsontwikkelingen><alinea/><ontwikkeling><titel>t</titel><alinea>a</alinea><norm naam='N'><thema>b</thema>"
      "</norm><lijst soort=''><punt/></lijst><onderdeel><titel>u</titel><norm/></onderdeel></ontwikkeling>"
      "</beleidsontwikkelingen>"));
  const auto& developments = *made.developments;
  CHECK(developments.flow.size() == 1);
  const auto& one = developments.developments.at(0);
  REQUIRE(one.flow.size() == 3);
  const auto& norm = std::get<section::Norm>(one.flow[1]);
  CHECK(norm.name->text == "N");
  CHECK(text_of(norm.themes.at(0).content) == "b");
  CHECK_FALSE(std::get<section::List>(one.flow[2]).numbered);
  CHECK(std::holds_alternative<section::Norm>(one.subsections.at(0).flow.at(0)));
}

TEST_CASE("actions are read with their note, and may name priorities that stand further on") {
  const auto made = good(section_with(
      "<gegevens/><doelstellingen><prioriteiten><prioriteit id='a'/><prioriteit id='b'/></prioriteiten>"
      "</doelstellingen>\n<actiepunten><alinea>x</alinea><actie type='College' planning='4e  kwartaal' status='loopt' "
      "prioriteit=' b a b '>t <sterk>u</sterk><toelichting>n</toelichting>\n</actie><actie type='' prioriteit=''/>"
      "<alinea>y</alinea></actiepunten>"));
  const auto& actions = *made.actions;
  CHECK(actions.before.size() == 1);
  CHECK(actions.after.size() == 1);
  REQUIRE(actions.actions.size() == 2);
  const auto& one = actions.actions[0];
  CHECK(text_of(one.content) == "t u");
  CHECK(text_of(*one.note) == "n");
  CHECK(one.type->text == "College");
  CHECK(one.planning->text == "4e kwartaal");
  CHECK(one.status->text == "loopt");
  REQUIRE(one.priorities.size() == 2);
  CHECK(one.priorities[0].text == "b");
  CHECK(one.priorities[1].text == "a");
  CHECK_FALSE(actions.actions[1].type);
  CHECK(actions.actions[1].priorities.empty());
}

TEST_CASE("a table keeps its caption, head and rows, and drops rows without any cell") {
  const auto made =
      good(section_with("<doelstellingen><tabel>\n<bijschrift>a <sterk>b</sterk></bijschrift><kop><cel>c</cel><cel "
                        "uitlijnen=' decimaal '>d"
                        "</cel></kop><rij/><rij><cel kop='ja'>e</cel><cel kop='nee' "
                        ">1,5<noot>f</noot></cel></rij><rij><cel/><cel kop=''/>"
                        "</rij></tabel></doelstellingen>"));
  const auto& table = std::get<section::Table>(made.goals->before.at(0));
  CHECK(table.position == Position{2, 18});
  CHECK(text_of(*table.caption) == "a b");
  REQUIRE(table.head.size() == 1);
  REQUIRE(table.head[0].cells.size() == 2);
  CHECK_FALSE(table.head[0].cells[0].alignment);
  CHECK(table.head[0].cells[1].alignment->text == "decimaal");
  CHECK(text_of(table.head[0].cells[1].content) == "d");
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].position == Position{3, 109});
  CHECK(table.rows[0].cells[0].heads_row);
  CHECK_FALSE(table.rows[0].cells[1].heads_row);
  CHECK(text_of(table.rows[0].cells[1].content) == "1,5f");
  CHECK(table.rows[0].cells[1].content[1].kind == Inline::Kind::note);
  CHECK(table.rows[1].cells[0].content.empty());
}

TEST_CASE("a table without head or rows is read, and one that is empty needs no head") {
  const auto made =
      good(section_with("<actiepunten><tabel/><tabel><kop/><rij/></tabel><tabel><rij><cel/></rij></tabel>"
                        "<actie>a</actie><tabel><kop><cel>b</cel></kop></tabel></actiepunten>"));
  REQUIRE(made.actions->before.size() == 3);
  const auto& second = std::get<section::Table>(made.actions->before[1]);
  CHECK(second.head.empty());
  CHECK(second.rows.empty());
  CHECK(std::get<section::Table>(made.actions->after.at(0)).head.size() == 1);
}

TEST_CASE("an image is read with its place, width, description and caption") {
  const auto made = good(section_with(
      "<doelstellingen><afbeelding bestand=' ./beelden//mijn kaart.png ' alt=' Kaart  van de wijken ' breedte=' 60% '>"
      "<bijschrift>De wijken</bijschrift></afbeelding>\n<afbeelding bestand='..golven.png' decoratief='ja' breedte=''/>"
      "</doelstellingen>"));
  const auto& map = std::get<section::Figure>(made.goals->before.at(0));
  CHECK(map.file.text == "beelden/mijn kaart.png");
  CHECK(map.file.position == Position{2, 29});
  CHECK(map.alternative->text == "Kaart van de wijken");
  CHECK(map.width == 0.6);
  CHECK(text_of(*map.caption) == "De wijken");
  const auto& waves = std::get<section::Figure>(made.goals->before.at(1));
  CHECK(waves.file.text == "..golven.png");
  CHECK_FALSE(waves.alternative);
  CHECK(waves.width == 0);
  CHECK_FALSE(waves.caption);
  CHECK(waves.position == Position{3, 2});
}

TEST_CASE("a quotation keeps its paragraphs and its source") {
  const auto made =
      good(section_with("<doelstellingen><citaat bron=' de  raad '><alinea>a</alinea><alinea/></citaat><citaat "
                        "bron=''/></doelstellingen>"));
  const auto& said = std::get<section::Quotation>(made.goals->before.at(0));
  REQUIRE(said.paragraphs.size() == 2);
  CHECK(text_of(said.paragraphs[0].content) == "a");
  CHECK(said.source->text == "de raad");
  CHECK(said.source->position == Position{2, 25});
  CHECK_FALSE(std::get<section::Quotation>(made.goals->before.at(1)).source);
}

TEST_CASE("a note holds inline content, and the white space around it stays as written") {
  const auto content =
      paragraph("a <noot> b<link href='https://a.nl'>c</link></noot>\nd<sterk>e<noot>f</noot></sterk>");
  REQUIRE(content.size() == 4);
  CHECK(content[0].text == "\na ");
  CHECK(content[1].kind == Inline::Kind::note);
  CHECK(content[1].position == Position{3, 4});
  CHECK(content[1].children[0].text == " b");
  CHECK(content[1].children[1].kind == Inline::Kind::link);
  CHECK(content[2].text == "\nd");
  CHECK(content[3].children[1].kind == Inline::Kind::note);
}

TEST_CASE("tables, images and quotations stand wherever text stands") {
  const std::string all = "<tabel/><afbeelding bestand='a' alt='b'/><citaat/>";
  const auto made = good(section_with(fmt::format(
      "<doelstellingen>{0}<prioriteiten/>{0}<onderdeel><titel>t</titel>{0}</onderdeel></doelstellingen>"
      "<beleidsontwikkelingen>{0}<ontwikkeling><titel>t</titel>{0}<norm/>{0}<onderdeel><titel>u</titel>{0}</onderdeel>"
      "</ontwikkeling></beleidsontwikkelingen><actiepunten>{0}<actie>a</actie>{0}</actiepunten>",
      all)));
  const auto& development = made.developments->developments.at(0);
  for (const section::Flow* flow :
       {&made.goals->before, &made.goals->after, &made.goals->subsections.at(0).flow, &made.developments->flow,
        &development.subsections.at(0).flow, &made.actions->before, &made.actions->after})
    CHECK(flow->size() == 3);
  CHECK(development.flow.size() == 7);
  CHECK(section::figures(made).size() == 9);
}

TEST_CASE("the images of a section are found in the order of the file") {
  const auto result = reading::read(section_with(
      "<actiepunten><afbeelding bestand='a' alt='x'/><actie>t</actie><afbeelding bestand='b' alt='x'/></actiepunten>\n"
      "<beleidsontwikkelingen><afbeelding bestand='c' alt='x'/><ontwikkeling><titel>t</titel><afbeelding bestand='d' "
      "alt='x'/><onderdeel><titel>u</titel><afbeelding bestand='e' alt='x'/></onderdeel></ontwikkeling>"
      "</beleidsontwikkelingen>\n<doelstellingen><afbeelding bestand='f' alt='x'/><prioriteiten/><afbeelding "
      "bestand='g' "
      "alt='x'/><onderdeel><titel>u</titel><afbeelding bestand='h' alt='x'/></onderdeel></doelstellingen>"));
  REQUIRE(result.section);
  std::string found;
  for (const auto* figure : section::figures(*result.section)) found += figure->file.text;
  CHECK(found == "abcdefgh");
}

TEST_CASE("blocks in another order are read with a warning, and ids are known everywhere") {
  const auto result = reading::read(
      section_with("<actiepunten><actie prioriteit='a'>t</actie></actiepunten><doelstellingen><prioriteiten>"
                   "<prioriteit id='a'>p</prioriteit></prioriteiten></doelstellingen>"));
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == diagnostics::Code::block_order);
  REQUIRE(result.section);
  CHECK(result.section->goals->priorities->items.size() == 1);
}

TEST_CASE("all errors of a file are said at once, in source order") {
  const auto lines = reading::said(
      section_with("<gegevens><datum>gisteren</datum><foo/></gegevens>\n<doelstellingen soort='x'>los<alinea>"
                   "<link href='hier'>a</link></alinea></doelstellingen>\n<actiepunten><actie prioriteit='weg'/>"
                   "</actiepunten>"));
  std::vector<std::string> codes;
  for (const auto& line : lines) codes.push_back(line.substr(line.rfind('[')));
  CHECK(codes == std::vector<std::string>{"[invalid-date]", "[field-element]", "[misplaced-attribute]",
                                          "[unexpected-text]", "[link-relative]", "[unknown-priority]"});
}
