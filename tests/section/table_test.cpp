// Tables whose cells span columns and rows.
#include "catch.hpp"
#include "reading.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string section_of(std::string_view rows) {
  return reading::section_with(fmt::format("<doelstellingen><tabel>{}</tabel></doelstellingen>", rows));
}

section::Table table_of(std::string_view rows) {
  const auto made = reading::read(section_of(rows));
  REQUIRE(made.section);
  return std::get<section::Table>(made.section->goals->before.at(0));
}

// Each cell as its first column, and how far it reaches.
std::string places(const std::vector<section::Row>& rows) {
  std::string out;
  for (const section::Row& row : rows) {
    for (const section::Cell& cell : row.cells) out += fmt::format("{}:{}x{} ", cell.column, cell.columns, cell.rows);
    out += "| ";
  }
  return out;
}

Lines codes(std::string_view rows) {
  Lines out;
  for (const auto& said : reading::read(section_of(rows)).diagnostics)
    out.emplace_back(diagnostics::entry(said.code).name);
  return out;
}

}  // namespace

TEST_CASE("cells stand in the columns that no cell reaches into from above") {
  const section::Table table = table_of(
      "<kop><cel rijen='2'>a</cel><cel kolommen='2'>b</cel><cel rijen='2'>c</cel></kop>"
      "<kop><cel>d</cel><cel>e</cel></kop>"
      "<rij soort='groep'><cel>g</cel></rij>"
      "<rij><cel kop='ja' rijen='2'>h</cel><cel>1</cel><cel>2</cel><cel>3</cel></rij>"
      "<rij><cel kolommen='3'>4</cel></rij>"
      "<rij soort='totaal'><cel>t</cel><cel>1</cel><cel>2</cel><cel>3</cel></rij>");
  CHECK(table.columns == 4);
  CHECK(places(table.head) == "0:1x2 1:2x1 3:1x2 | 1:1x1 2:1x1 | ");
  CHECK(places(table.rows) == "0:4x1 | 0:1x2 1:1x1 2:1x1 3:1x1 | 1:3x1 | 0:1x1 1:1x1 2:1x1 3:1x1 | ");
  CHECK(table.rows[0].kind == section::RowKind::group);
  CHECK(table.rows[3].kind == section::RowKind::total);
}

TEST_CASE("two cells in one place are said with the place of the other") {
  const auto said = [](std::string_view rows) {
    const auto read = reading::read(section_of(rows));
    REQUIRE(read.diagnostics.size() == 1);
    const auto& first = read.diagnostics[0];
    CHECK(diagnostics::entry(first.code).name == "span-overlap");
    return fmt::format("{}:{} {}", first.position.line, first.position.column, fmt::join(first.arguments, ":"));
  };
  // As many columns as there are, and yet not in their places.
  CHECK(said("<kop><cel>a</cel>\n<cel rijen='2'>b</cel><cel>c</cel></kop>\n<kop><cel kolommen='2'>d</cel></kop>") ==
        "4:7 3:2");
  CHECK(said("<kop><cel>a</cel><cel>b</cel></kop><rij>\n<cel kop='ja' rijen='2'>c</cel><cel>1</cel></rij>"
             "<rij soort='groep'>\n<cel>d</cel></rij><rij><cel>2</cel></rij>") == "4:2 3:2");
}

TEST_CASE("a row that does not fill the columns says how many it fills") {
  const auto said =
      reading::read(section_of("<kop><cel rijen='2'>a</cel><cel kolommen='2'>b</cel></kop>\n"
                               "<kop><cel>c</cel></kop>\n<rij><cel>1</cel><cel>2</cel><cel>3</cel></rij>"));
  REQUIRE(said.diagnostics.size() == 1);
  CHECK(diagnostics::entry(said.diagnostics[0].code).name == "column-count");
  CHECK(said.diagnostics[0].arguments[0] == "2");
  CHECK(said.diagnostics[0].arguments[4] == "3");
}

TEST_CASE("what cannot be a table is said, each in its own words") {
  const std::string head = "<kop><cel>a</cel><cel>b</cel></kop>";
  CHECK(codes(head + "<rij><cel>1</cel></rij>") == Lines{"cell-count"});
  CHECK(codes(head + "<rij><cel kolommen='0'>1</cel><cel>2</cel></rij>") == Lines{"invalid-span"});
  CHECK(codes(head + "<rij><cel rijen='2'>1</cel><cel>2</cel></rij><rij><cel>3</cel></rij>") ==
        Lines{"row-span-of-body"});
  CHECK(codes(head + "<rij><cel kop='ja' rijen='2'>1</cel><cel>2</cel></rij>") == Lines{"span-beyond"});
  CHECK(codes("<kop><cel rijen='2'>a</cel><cel>b</cel></kop><rij><cel>1</cel><cel>2</cel></rij>") ==
        Lines{"span-beyond"});
  CHECK(codes(head + "<rij soort='groep'><cel>1</cel><cel>2</cel></rij>") == Lines{"group-of-cells"});
  CHECK(codes(head + head + head + head + "<rij><cel>1</cel><cel>2</cel></rij>") == Lines{"too-many-heads"});
  CHECK(codes("<kop><cel kolommen='40'>a</cel><cel kolommen='21'>b</cel></kop><rij><cel>1</cel></rij>") ==
        Lines{"too-many-columns"});
}

TEST_CASE("no span makes the reader walk further than the table") {
  std::string rows;
  for (int i = 0; i < 200; ++i) rows += "<rij><cel kop='ja' rijen='60' kolommen='60'>x</cel></rij>";
  CHECK(codes(rows).size() >= 1);
}
