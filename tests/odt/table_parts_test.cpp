// Tables of an ODT that stand in parts.
#include "catch.hpp"
#include "write_odt.hpp"

TEST_CASE("each part of an ODT's table is a table of its own, and says what it repeats by styles") {
  document::Table table;
  table.columns.resize(41);
  table.caption = sample::text("Kosten");
  table.head.emplace_back();
  document::Row row;
  for (int i = 0; i <= 40; ++i) {
    table.head[0].cells.push_back({{sample::text(i == 0 ? "Post" : std::to_string(2000 + i))}});
    row.cells.push_back({{sample::text(i == 0 ? "Jeugd" : "12.345.678")}});
  }
  row.cells[0].heads_row = true;
  table.rows = {row};
  document::Document document = Odt::with({{std::move(table)}});
  document.running.part = "(deel {deel} van {delen})";
  Odt odt(write_odt(document));
  const auto tables = all(odt.text(), "table:table");
  REQUIRE(tables.size() > 1);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    CHECK(tables[i].attribute("table:name").value() == (i == 0 ? "Table 1" : "Table 1 part " + std::to_string(i + 1)));
    const auto caption = tables[i].previous_sibling("text:p");
    CHECK(odt.named(caption) == (i == 0 ? "Table_20_Caption" : "Table_20_Caption_20_Repeated"));
    CHECK(shown(caption) == fmt::format("Kosten (deel {} van {})", i + 1, tables.size()));
    const auto rows = all(tables[i], "table:table-row");
    REQUIRE(rows.size() == 2);
    CHECK(odt.named(rows[0].first_child().child("text:p")) == (i == 0 ? "Table_20_Head" : "Table_20_Head_20_Repeated"));
    CHECK(odt.named(rows[1].first_child().child("text:p")) ==
          (i == 0 ? "Table_20_Row_20_Head" : "Table_20_Text_20_Repeated"));
  }
}
