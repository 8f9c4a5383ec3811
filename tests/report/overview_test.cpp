// Overviews: which actions they take, in what order, and what they say of them.
#include "report/overview.hpp"

#include "catch.hpp"
#include "composing.hpp"
#include "section/overview_reader.hpp"

namespace {

using composing::Lines;

struct Made {
  document::Document document;
  document::Rows rows;
  Lines said;
};

std::string actions_xml(const std::string& number, const std::string& actions, const std::string& more = "") {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>Sectie " + number + "</titel>" + more +
         "<actiepunten>" + actions + "</actiepunten></sectie>";
}

const std::string year = "<gegevens><document>Begroting 2026-2029</document></gegevens>";

Made made(const std::string& inner, const std::vector<std::string>& sections, const std::string& attributes = "") {
  diagnostics::Diagnostics sink;
  const auto xml = xml::Document::parse(
      "<overzicht formaat=\"1\"" + attributes + "><titel>LTA</titel><secties map=\".\"/>" + inner + "</overzicht>",
      sink);
  const auto overview = section::read_overview_file(*xml, sink);
  REQUIRE(overview);
  const std::vector<document::Labels> labels = {composing::dutch(), composing::english()};
  report::AgendaReader reader(labels, overview->own.language);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto section_xml = xml::Document::parse(sections[i], sink);
    const auto section = section::read(*section_xml, sink);
    REQUIRE(section);
    REQUIRE(reader.add(*section, {"s" + std::to_string(i) + ".xml", "./s" + std::to_string(i) + ".html"}, sink));
  }
  auto composed = report::compose_overview(*overview, reader.agenda(), {}, {}, {labels}, sink);
  Made out;
  for (const auto& each : sink.take_sorted()) out.said.emplace_back(entry(each.code).name);
  if (composed) out = {std::move(composed->document), std::move(composed->rows), out.said};
  return out;
}

// "1e kwartaal 2026: 1 Plan", a row each.
Lines rows_of(const Made& made) {
  Lines lines;
  for (const document::Rows::Row& row : made.rows.rows)
    lines.push_back(document::written(row.values[0]) + ": " + document::written(row.values[1]) + " " +
                    document::written(row.values[2]));
  return lines;
}

Lines headings(const Made& made) {
  Lines lines;
  for (const document::Block& block : made.document.blocks)
    if (const auto* heading = std::get_if<document::Heading>(&block.kind))
      lines.push_back(document::plain_text(heading->content));
  return lines;
}

std::string action(const std::string& text, const std::string& attributes) {
  return "<actie " + attributes + ">" + text + "</actie>";
}

}  // namespace

TEST_CASE("actions stand in the quarter that they begin in, by their first day, and those without one last") {
  const Made lta = made(
      "",
      {actions_xml("1",
                   action("a", "planning=\"4e kwartaal\"") + action("b", "") + action("c", "planning=\"ooit\"") +
                       action("d", "planning=\"doorlopend\"") + action("e", "planning=\"2e kwartaal t/m 3e kwartaal\""),
                   year),
       actions_xml("2", action("f", "planning=\"mei\"") + action("g", "planning=\"november 2025\"")),
       actions_xml("3", action("h", "planning=\"april 2026\"") + action("i", "planning=\"v\u00F3\u00F3r 1 juni\""),
                   year)});
  CHECK(rows_of(lta) == Lines{"4e kwartaal 2025: 1 g", "2e kwartaal 2026: 2 e", "2e kwartaal 2026: 3 h",
                              "2e kwartaal 2026: 4 i", "4e kwartaal 2026: 5 a", "Doorlopend of zonder vaste dag: 6 d",
                              "Zonder planning: 7 b", "Planning niet begrepen: 8 c", "Zonder jaar: 9 f"});
  CHECK(headings(lta) == Lines{"4e kwartaal 2025", "2e kwartaal 2026", "4e kwartaal 2026",
                               "Doorlopend of zonder vaste dag", "Zonder planning", "Planning niet begrepen",
                               "Zonder jaar"});
  CHECK(document::plain_text(lta.document.facts.at(0).value) == "9");
  CHECK(document::plain_text(lta.document.facts.at(1).value) == "1");
}

TEST_CASE("the year of a planning without one is that of jaar, else the first in document") {
  const auto day = [](const std::string& facts) {
    const Made lta =
        made("", {actions_xml("1", action("a", "planning=\"week 1\""), "<gegevens>" + facts + "</gegevens>")});
    return document::written(lta.rows.rows.at(0).values[9]);
  };
  CHECK(day("<jaar>2027</jaar><document>Begroting 2026</document>") == "2027-01-04");
  CHECK(day("<document>Begroting 2026-2029</document>") == "2025-12-29");
  CHECK(day("<document>Nota 20261</document>").empty());
}

TEST_CASE("a selection asks for all that it names, and passes what has no day") {
  const std::vector<std::string> sections = {actions_xml(
      "1",
      action("a", "type=\"Raad\" status=\"Loopt\" planning=\"Q1 2026\"") +
          action("b", "type=\"raad\" planning=\"december 2025 t/m januari 2026\" prioriteit=\"p\"") +
          action("c", "type=\"College\" portefeuillehouder=\"De Wit\" planning=\"2027\"") +
          action("d", "type=\"Raad\" planning=\"n.t.b.\"") + action("e", "type=\"Raad\" planning=\"vanaf 2025\"") +
          action("f", "type=\"Raad\" planning=\"2024\""),
      "<gegevens><portefeuillehouder>Smit</portefeuillehouder></gegevens><doelstellingen><prioriteiten><prioriteit "
      "id=\"p\">x</prioriteit></prioriteiten></doelstellingen>")};
  const auto texts = [&](const std::string& selection) {
    std::string all;
    for (const document::Rows::Row& row : made("<selectie " + selection + "/>", sections).rows.rows)
      all += document::written(row.values[2]);
    return all;
  };
  CHECK(texts("") ==
        "febac"
        "d");
  CHECK(texts("type=\" RAAD\"") == "febad");
  CHECK(texts("status=\"loopt\"") == "a");
  CHECK(texts("portefeuillehouder=\"de wit\"") == "c");
  CHECK(texts("portefeuillehouder=\"smit\" type=\"Raad\"") == "febad");
  CHECK(texts("prioriteit=\"p\"") == "b");
  CHECK(texts("vanaf=\"2026\" tot-en-met=\"2026\"") == "ebad");
  CHECK(texts("vanaf=\"2026-02\"") ==
        "eac"
        "d");
  CHECK(texts("tot-en-met=\"2025-12-31\"") == "febd");
}

TEST_CASE("an overview without an action is not made, and says so") {
  const Made none = made("<selectie type=\"Raad\"/>", {actions_xml("1", action("a", "type=\"College\""))});
  CHECK(none.rows.rows.empty());
  CHECK(none.said == Lines{"overview-empty"});
}

TEST_CASE("actions are grouped by what is asked, and those that lack it stand last") {
  const std::vector<std::string> sections = {
      actions_xml("1.10", action("a", "type=\"Raad\" planning=\"mei 2026\"") + action("b", "status=\"loopt\"")),
      actions_xml("1.9", action("c", "type=\"College\" planning=\"april 2026\""))};
  CHECK(rows_of(made("<groepering op=\"type\"/>", sections)) ==
        Lines{"College: 1 c", "Raad: 2 a", "Niet vermeld: 3 b"});
  CHECK(rows_of(made("<groepering op=\"maand\"/>", sections)) ==
        Lines{"April 2026: 1 c", "Mei 2026: 2 a", "Zonder planning: 3 b"});
  CHECK(rows_of(made("<groepering op=\"sectie\"/>", sections)) ==
        Lines{"1.10 Sectie 1.10: 1 a", "1.10 Sectie 1.10: 2 b", "1.9 Sectie 1.9: 3 c"});
  CHECK(rows_of(made("<groepering op=\"status\"/>", sections)) ==
        Lines{"loopt: 1 b", "Niet vermeld: 2 c", "Niet vermeld: 3 a"});
  CHECK(rows_of(made("<groepering op=\"portefeuillehouder\"/>", sections)).size() == 3);
}

TEST_CASE("signals stand behind the actions, in the order that is asked, with the numbers of the actions") {
  const std::string inner =
      "<signalering soort=\"verlopen-acties\"/><signalering soort=\"prioriteiten-zonder-actie\"/>"
      "<signalering soort=\"acties-zonder-prioriteit\"/>";
  const std::vector<std::string> sections = {actions_xml(
      "1",
      action("a", "planning=\"Q1 2026\" prioriteit=\"p\"") + action("b", "planning=\"Q1 2026\" status=\"Afgerond\"") +
          action("c", "planning=\"Q2 2026\" prioriteit=\"p\"") +
          action("d", "planning=\"doorlopend\" prioriteit=\"p\""),
      "<doelstellingen><prioriteiten><prioriteit id=\"p\">x</prioriteit><prioriteit "
      "id=\"q\">y</prioriteit><prioriteit>z"
      "</prioriteit></prioriteiten></doelstellingen>")};
  const Made lta = made(inner, sections, " peildatum=\"2026-06-30\"");
  CHECK(headings(lta) == Lines{"1e kwartaal 2026", "2e kwartaal 2026", "Doorlopend of zonder vaste dag",
                               "Verlopen acties", "Prioriteiten zonder actie", "Acties zonder prioriteit"});
  std::vector<std::string> first_cells, ids;
  for (const document::Block& block : lta.document.blocks)
    if (const auto* table = std::get_if<document::Table>(&block.kind)) {
      std::string numbers;
      for (const document::Row& row : table->rows) numbers += document::plain_text(row.cells[0].paragraphs[0]);
      first_cells.push_back(numbers);
      ids.push_back(table->id);
    }
  CHECK(first_cells == Lines{"12", "3", "4", "1", "23", "2"});
  CHECK(ids == Lines{"acties-1", "acties-2", "acties-3", "gesignaleerd-1", "gesignaleerd-2", "gesignaleerd-3"});
  CHECK(made(inner, sections).said == Lines{"overview-reference-date"});
  // One that finds nothing says so.
  const Made none = made("<signalering soort=\"verlopen-acties\"/>", sections, " peildatum=\"2026-01-01\"");
  CHECK(document::plain_text(std::get<document::Paragraph>(none.document.blocks.back().kind).content) == "Geen.");
}

TEST_CASE(
    "an action is shown as its section prints it: references filled in, notes numbered through, toelichting below") {
  const Made lta = made(
      "",
      {actions_xml("1",
                   "<actie id=\"x\">Zie <verwijzing naar=\"t\"/><noot>N1</noot><toelichting>Meer</toelichting></actie>",
                   "<doelstellingen><tabel id=\"t\"><bijschrift>L</bijschrift><rij><cel>1</cel></rij></tabel>"
                   "</doelstellingen>"),
       actions_xml("1", "<actie>B<noot>N2</noot></actie>")});
  const auto& table = std::get<document::Table>(lta.document.blocks.at(1).kind);
  REQUIRE(table.rows.size() == 3);
  CHECK(document::plain_text(table.rows[0].cells[1].paragraphs[0]) == "Zie tabel 11");
  CHECK(table.rows[1].role == document::RowRole::explanation);
  CHECK(document::plain_text(table.rows[2].cells[1].paragraphs[0]) == "B2");
  CHECK(table.rows[0].cells[2].page == "./s0.html");
  CHECK(document::written(lta.rows.rows[0].values[2]) == "Zie tabel 1 (N1)");
  CHECK(document::written(lta.rows.rows[0].values[3]) == "Meer");
  CHECK(lta.rows.rows[0].id == "1#x");
  CHECK(lta.rows.rows[1].id == "s1.xml#actie-1");  // the number is taken
}

TEST_CASE("an action that no cell of a spreadsheet can hold makes its section one with errors") {
  diagnostics::Diagnostics sink, said;
  const auto xml =
      xml::Document::parse(actions_xml("1", "<actie>a</actie><actie>" + std::string(32'768, 'x') + "</actie>"), sink);
  const auto section = section::read(*xml, sink);
  REQUIRE(section);
  const std::vector<document::Labels> labels = {composing::dutch()};
  report::AgendaReader reader(labels, "nl");
  CHECK_FALSE(reader.add(*section, {"a.xml", ""}, said));
  CHECK(reader.agenda().actions.empty());
  CHECK(reader.agenda().sections.empty());
  CHECK(entry(said.take_sorted().at(0).code).name == "overview-long-text");
}

TEST_CASE("a section in another language keeps it, and its planning is read in it") {
  const Made lta =
      made("", {"<sectie formaat=\"1\" taal=\"en\"><titel>Safety</titel><actiepunten><actie planning=\"May "
                "2026\" status=\"planned\">Act</actie></actiepunten></sectie>"});
  CHECK(rows_of(lta) == Lines{"2e kwartaal 2026: 1 Act"});
  CHECK(document::dump(lta.document).find("en-GB") != std::string::npos);
}
