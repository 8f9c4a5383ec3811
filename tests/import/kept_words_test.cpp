// Words, notes and pictures that stand where a section has no place for them.
#include "catch.hpp"
#include "importing.hpp"

using imports::body;
using imports::cell;
using imports::heading;
using imports::paragraph;

namespace {

importing::Source source_with_note() {
  importing::Source source;
  source.notes.resize(1);
  source.notes[0].blocks.emplace_back(paragraph("Onder voorbehoud."));
  source.pictures.push_back({"png", "\x89PNG", "", "Een kaart", false});
  source.blocks.emplace_back(heading(1, "Zorg"));
  return source;
}

importing::Cell cell_with_note(const std::string& text) {
  importing::Cell out = cell(text);
  auto& runs = std::get<importing::Paragraph>(out.blocks[0]).runs;
  runs.push_back({.note = 1});
  runs.push_back({.picture = 1});
  return out;
}

bool has(const std::string& xml, const std::string& part) { return xml.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("notes and pictures in the table of gegevens come behind it") {
  importing::Source source = source_with_note();
  importing::Table table;
  table.rows = {{{cell("Status"), cell_with_note("concept")}, false}, {{cell("Versie"), cell("2")}, false}};
  source.blocks.emplace_back(std::move(table));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(paragraph("Tekst."));
  const std::string xml = body(imports::understood(source));
  CHECK(has(xml, "<status>concept</status>"));
  CHECK(has(xml,
            "<alinea>Onder voorbehoud.</alinea>\n    <afbeelding bestand=\"beelden/stuk-1.png\" alt=\"Een kaart\"/>"));
}

TEST_CASE("a label of gegevens without a value is quoted where no report prints it") {
  importing::Source source = source_with_note();
  importing::Table table;
  table.rows = {{{cell("Status"), cell("concept")}, false},
                {{cell("Versie"), cell("")}, false},
                {{cell("Geraadpleegd"), cell("")}, false}};
  source.blocks.emplace_back(std::move(table));
  source.blocks.emplace_back(paragraph("Tekst."));
  const auto result = imports::understood(source);
  REQUIRE(result.codes.at(0) == "import-unplaced");
  CHECK(has(result.messages[0], "\"Geraadpleegd\""));
  CHECK(has(result.messages.back(), "\"Versie\""));
}

TEST_CASE("notes and pictures in the heads of a table of actions come behind the actions") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Actiepunten"));
  importing::Table table;
  table.rows = {{{cell("Actie"), cell_with_note("Type")}, true}, {{cell("Jeugdplan"), cell("Raad")}, false}};
  source.blocks.emplace_back(std::move(table));
  const std::string xml = body(imports::understood(source));
  CHECK(has(xml, "<actie type=\"Raad\">Jeugdplan</actie>\n    <alinea>Onder voorbehoud.</alinea>\n    <afbeelding"));
}

TEST_CASE("a heading among the rows of actions stands below them, and that is said") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Actiepunten"));
  importing::Table table;
  table.rows = {
      {{cell("Actie"), cell("Type")}, true}, {{cell("Jeugd", 2)}, false}, {{cell("Jeugdplan"), cell("Raad")}, false}};
  importing::Table without = table;
  without.rows.pop_back();
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(has(body(result), "<actie type=\"Raad\">Jeugdplan</actie>\n    <alinea>Jeugd</alinea>"));
  CHECK(result.codes == std::vector<std::string>{"import-moved", "import-made-by-report"});
  source.blocks.back() = std::move(without);
  CHECK(has(body(imports::understood(source)), "<cel>Jeugd</cel>"));
}

TEST_CASE("a heading that is only a picture is that picture, and no title") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  importing::Paragraph empty = heading(3, "");
  empty.runs.push_back({.picture = 1});
  source.blocks.emplace_back(std::move(empty));
  source.blocks.emplace_back(paragraph("Tekst."));
  CHECK(has(body(imports::understood(source)), "<doelstellingen>\n    <afbeelding"));
}

TEST_CASE("rows that a cell from above fills are no rows") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  importing::Table table;
  table.rows.resize(3);
  table.rows[0].cells = {cell("Alles", 2, 2)};
  table.rows[2].cells = {cell("Lasten"), cell("10")};
  source.blocks.emplace_back(std::move(table));
  const std::string xml = body(imports::understood(source));
  CHECK(has(xml, "<cel kolommen=\"2\">Alles</cel>\n      </rij>\n      <rij>\n        <cel"));
}

TEST_CASE("a first row is a head though nothing stands above the names of the rows") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  importing::Table table;
  table.rows = {{{cell(""), cell("2025"), cell("2026")}, false}, {{cell("Lasten"), cell("9"), cell("10")}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(has(body(result), "<kop>\n        <cel/>\n        <cel>2025</cel>"));
  CHECK(result.codes.at(0) == "import-table-head");
  CHECK(has(result.messages[0], "\"2025\""));
}

TEST_CASE("a numbered list that goes on behind a paragraph is told of, for it begins at 1 again") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(imports::item("een", 0, true));
  source.blocks.emplace_back(imports::item("twee", 0, true));
  source.blocks.emplace_back(paragraph("Tussendoor."));
  source.blocks.emplace_back(imports::item("drie", 0, true));
  const auto result = imports::understood(source);
  REQUIRE(result.codes.at(0) == "import-list-restarts");
  CHECK(has(result.messages[0], "\"drie\""));
  for (importing::Block& block : source.blocks) std::get<importing::Paragraph>(block).item.numbered = false;
  CHECK(imports::understood(source).codes.at(0) != "import-list-restarts");
}

TEST_CASE("a list or a table in a cell is told of once for its table, and a paragraph is not") {
  importing::Source source = source_with_note();
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  importing::Table table, inner;
  inner.rows = {{{cell("binnen")}, false}};
  table.rows = {{{cell("Post"), cell("2026")}, true}, {{cell("Lasten"), cell("tien")}, false}};
  const auto codes_with = [&](std::vector<importing::Block> blocks) {
    importing::Source now = source;
    importing::Table made = table;
    made.rows[1].cells[0].blocks = blocks;
    made.rows[1].cells[1].blocks = std::move(blocks);
    now.blocks.emplace_back(std::move(made));
    const auto codes = imports::understood(now).codes;
    return std::ranges::count(codes, "import-cell-flattened");
  };
  CHECK(codes_with({imports::item("een"), imports::item("twee")}) == 1);
  CHECK(codes_with({paragraph("Zie:"), inner}) == 1);
  CHECK(codes_with({paragraph("een"), paragraph("twee")}) == 0);
  CHECK(codes_with({imports::item("een")}) == 0);
}
