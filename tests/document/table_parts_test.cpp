// Tables in parts of some of their columns each.
#include "document/table_parts.hpp"

#include "catch.hpp"
#include "document/document.hpp"
#include "document/dump.hpp"

namespace {

using document::Cell;
using document::Inlines;
using document::RowRole;
using document::Table;
using document::TablePart;

Cell cell(const char* words, std::size_t columns = 1, std::size_t rows = 1, bool heads = false) {
  Cell made{{Inlines{{document::Text{words, {}}}}}};
  made.column_span = columns;
  made.row_span = rows;
  made.heads_row = heads;
  return made;
}

// Programme | 2025: costs, income | 2026: costs, income.
Table budget() {
  Table table;
  table.columns.resize(5);
  table.head = {{{cell("Programma", 1, 2), cell("2025", 2), cell("2026", 2)}},
                {{cell("Lasten"), cell("Baten"), cell("Lasten"), cell("Baten")}}};
  table.rows = {{{cell("Sociaal", 5, 1, true)}, RowRole::group},
                {{cell("Jeugd", 1, 1, true), cell("1"), cell("2"), cell("3"), cell("4")}},
                {{cell("Wmo", 1, 1, true), cell("5"), cell("6"), cell("7"), cell("8")}}};
  table.source = {{document::Text{"CBS", {}}}};
  table.caption = {{document::Strong{{{document::Counter{document::Sequence::table, 3}}}}},
                   {document::Text{" Kosten", {}}}};
  return table;
}

std::string row_of(const document::Row& row) {
  std::string text;
  for (const Cell& each : row.cells) {
    text += text.empty() ? "" : " | ";
    for (const Inlines& paragraph : each.paragraphs) text += document::plain_text(paragraph);
    if (each.column_span > 1) text += " x" + std::to_string(each.column_span);
    if (each.repeats) text += '*';
  }
  return text;
}

std::vector<bool> may_begin(const Table& table) { return document::divisions_of(table).may_begin; }

}  // namespace

TEST_CASE("a table is divided between the cells of its head, never inside one that spans columns") {
  CHECK(document::divisions_of(budget()).repeated == 1);
  CHECK(may_begin(budget()) == std::vector<bool>{false, false, false, true, false});
  Table flat = budget();
  flat.head.erase(flat.head.begin());
  flat.head[0].cells.insert(flat.head[0].cells.begin(), cell("Programma"));
  CHECK(may_begin(flat) == std::vector<bool>{false, false, true, true, true});
}

TEST_CASE("a head over all columns behind those of the rows may be divided, and so may a row") {
  Table table = budget();
  table.head[0].cells = {cell("Programma", 1, 2), cell("Bedragen", 4)};
  CHECK(may_begin(table) == std::vector<bool>{false, false, true, true, true});
  table.rows.push_back({{cell("Risico", 1, 1, true), cell("Geen", 4)}});
  CHECK(may_begin(table) == std::vector<bool>{false, false, true, true, true});
  table.rows.push_back({{cell("Risico", 1, 1, true), cell("Geen", 2), cell("9"), cell("9")}});
  CHECK(may_begin(table) == std::vector<bool>{false, false, false, true, true});
}

TEST_CASE("where groups do not fit, a head over groups is divided before one over single columns, and a row at last") {
  Table table = budget();
  document::Row years;
  table.head[0].cells = {cell("Programma"), cell("2026", 2), cell("2027"), cell("Rest")};
  years.cells = {cell("Programma"), cell("Jaren", 3), cell("Rest")};
  table.head.insert(table.head.begin(), years);
  table.rows.push_back({{cell("Risico", 1, 1, true), cell("Geen"), cell("9", 2), cell("9")}});
  const auto with = [&](document::Together together) { return document::divisions_of(table, together).may_begin; };
  CHECK(with(document::Together::groups) == std::vector<bool>{false, false, false, false, true});
  CHECK(with(document::Together::inner_groups) == std::vector<bool>{false, false, false, true, true});
  CHECK(with(document::Together::nothing) == std::vector<bool>{false, false, true, true, true});
}

TEST_CASE("every part begins with the columns in which most rows have a head, at least with the first") {
  Table table = budget();
  for (document::Row& row : table.rows)
    if (row.role == RowRole::ordinary) row.cells[1].heads_row = true;
  table.head[0].cells = {cell("Programma", 2, 2), cell("Baten"), cell("2026", 2)};
  table.head[1].cells = {cell("Baten"), cell("Lasten"), cell("Baten")};
  CHECK(document::divisions_of(table).repeated == 2);
  table.rows[1].cells[1].heads_row = false;
  CHECK(document::divisions_of(table).repeated == 2);  // a head of both stands above
  for (document::Row& row : table.rows)
    for (Cell& each : row.cells) each.heads_row = false;
  Table without = budget();
  for (document::Row& row : without.rows)
    for (Cell& each : row.cells) each.heads_row = false;
  CHECK(document::divisions_of(without).repeated == 1);
}

TEST_CASE(
    "a part has the heads of its rows again, its groups over its own columns, and the source only when it is last") {
  const Table first = document::part_of(budget(), {0, 0, 3}), second = document::part_of(budget(), {1, 3, 2});
  CHECK(row_of(first.head[0]) == "Programma | 2025 x2");
  CHECK(row_of(first.rows[0]) == "Sociaal x3");
  CHECK(row_of(first.rows[1]) == "Jeugd | 1 | 2");
  CHECK(first.source.empty());
  CHECK(second.columns.size() == 3);
  CHECK(row_of(second.head[0]) == "Programma* | 2026 x2");
  CHECK(row_of(second.head[1]) == "Lasten | Baten");
  CHECK(row_of(second.rows[0]) == "Sociaal x3*");
  CHECK(row_of(second.rows[2]) == "Wmo* | 7 | 8");
  CHECK(!second.source.empty());
}

TEST_CASE("what a part repeats has no notes, links and places, and its number does not count") {
  Table table = budget();
  document::Note note{1, {{document::Text{"De noot.", {}}}}};
  table.rows[1].cells[0].paragraphs[0] = {
      {document::Anchor{"hier", {{document::Link{"https://a.nl", {{document::Text{"Jeugd", {}}}}, {}}}}}},
      {document::Strong{{{document::Text{"zorg", {}}}}}},
      {std::move(note)}};
  const Table second = document::part_of(table, {1, 3, 2});
  const Inlines& content = second.rows[1].cells[0].paragraphs[0];
  REQUIRE(content.size() == 2);
  CHECK(std::holds_alternative<document::Text>(content[0].kind));
  CHECK(std::holds_alternative<document::Strong>(content[1].kind));
  CHECK(document::plain_text(content) == "Jeugdzorg");
  CHECK(document::plain_text(second.caption) == "3 Kosten");
  const auto& strong = std::get<document::Strong>(second.caption[0].kind);
  CHECK(std::holds_alternative<document::Text>(strong.content[0].kind));
  CHECK(std::holds_alternative<document::Note>(
      document::part_of(table, {0, 0, 3}).rows[1].cells[0].paragraphs[0][2].kind));
}

TEST_CASE("the mark of a part says which of how many it is") {
  CHECK(document::part_mark("(deel {deel} van {delen})", 0, 3) == "(deel 1 van 3)");
  CHECK(document::part_mark("{delen}/{deel}", 2, 3) == "3/3");
}
