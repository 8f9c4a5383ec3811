#include "check/figure_signs.hpp"

#include "catch.hpp"
#include "written.hpp"

using diagnostics::Code;
using written::Lines;

namespace {

// Each text a row of the only column.
section::Section with_column(const std::vector<std::string>& figures) {
  section::Table table;
  table.columns = 1;
  for (std::uint32_t line = 1; const std::string& figure : figures) {
    section::Cell& cell = table.rows.emplace_back().cells.emplace_back();
    cell.content.push_back(written::text(figure));
    cell.position = {line++, 1};
  }
  section::Section result;
  result.goals.emplace().before.emplace_back(std::move(table));
  return result;
}

Lines minuses(const std::vector<std::string>& figures) {
  return written::found(Code::mixed_minus, with_column(figures));
}
Lines currencies(const std::vector<std::string>& figures) {
  return written::found(Code::mixed_currency, with_column(figures));
}

}  // namespace

TEST_CASE("A hyphen as minus beside a minus is remarked on, where it stands first") {
  CHECK(written::said(with_column({"\u22123", "4", "-5", "-6"})) ==
        Lines{"3:1: het minteken van \"-5\" is een ander dan dat van \"\u22123\" in dezelfde tabel; schrijf overal "
              "hetzelfde [mixed-minus]"});
  CHECK(minuses({"\u20135", "\u22123"}) == Lines{"\u20135|\u22123"});
  CHECK(minuses({"-3", "-5", "(7)"}).empty());
  CHECK(minuses({"\u22123", "-", "\u2013", "10-15", "n.v.t."}).empty());
}

TEST_CASE("A currency beside some figures only is remarked on, once in a column") {
  CHECK(
      written::said(with_column({"\u20AC 120", "80", "70"})) ==
      Lines{"2:1: bij \"80\" staat geen valuta, bij \"\u20AC 120\" in dezelfde kolom wel; zet haar overal, of eenmaal "
            "in de kop [mixed-currency]"});
  CHECK(currencies({"3 mln", "\u20AC 12 mln"}) == Lines{"3 mln|\u20AC 12 mln"});
  CHECK(currencies({"\u20AC 3", "\u20AC 12 mln", "-", "n.v.t."}).empty());
  CHECK(currencies({"\u20AC 3", "12 %", "5 fte"}).empty());
  CHECK(currencies({"\u20AC 3", "veel", "5"}).empty());
  CHECK(currencies({"3", "5"}).empty());
}
