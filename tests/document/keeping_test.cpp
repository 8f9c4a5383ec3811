#include "document/keeping.hpp"

#include "catch.hpp"
#include "written.hpp"

using document::RowRole;

TEST_CASE("a row stays with the subtotal or total below it, and so do those with each other") {
  document::Table table;
  table.columns.resize(1);
  for (const RowRole role : {RowRole::ordinary, RowRole::ordinary, RowRole::subtotal, RowRole::ordinary,
                             RowRole::subtotal, RowRole::total, RowRole::ordinary, RowRole::ordinary})
    table.rows.push_back({{written::cell({"x"})}, role});
  std::vector<bool> kept;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    kept.push_back(document::keeps_with_next(table, row, false));
  CHECK(kept == std::vector<bool>{false, true, false, true, true, false, true, false});
}
