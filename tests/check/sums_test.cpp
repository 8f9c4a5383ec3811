#include "check/sums.hpp"

#include "catch.hpp"
#include "written.hpp"

using diagnostics::Code;
using section::RowKind;
using written::found;
using written::Lines;

namespace {

struct Line {
  RowKind kind;
  std::vector<std::string> figures;
  std::string name = {};
};

constexpr RowKind row = RowKind::ordinary, group = RowKind::group, subtotal = RowKind::subtotal, total = RowKind::total;

// A first column of names, and these figures behind it; row 1 stands on line 1.
section::Section with_table(const std::vector<Line>& lines, const std::string& language = "nl") {
  section::Table table;
  table.columns = 1;
  for (std::uint32_t number = 1; const Line& line : lines) {
    section::Row& made = table.rows.emplace_back();
    made.kind = line.kind;
    section::Cell& head = made.cells.emplace_back();
    head.content.push_back(written::text(line.name.empty() ? "naam" : line.name));
    head.heads_row = number % 2 == 0;  // which changes nothing
    for (const std::string& figure : line.figures) {
      section::Cell& cell = made.cells.emplace_back();
      cell.column = made.cells.size() - 1;
      cell.position = {number, static_cast<std::uint32_t>(cell.column)};
      if (!figure.empty()) cell.content.push_back(written::text(figure));
    }
    table.columns = std::max(table.columns, made.cells.size());
    ++number;
  }
  section::Section result;
  result.language = language;
  result.costs.emplace().flow.emplace_back(std::move(table));
  return result;
}

Lines differing(const std::vector<Line>& lines, const std::string& language = "nl") {
  return found(Code::total_differs, with_table(lines, language));
}

}  // namespace

TEST_CASE("A total that is not the sum of its rows is remarked on, with both figures") {
  CHECK(written::said(with_table({{row, {"1.200,5", "7"}}, {row, {"-80", "8"}}, {total, {"1.280,5", "15"}}})) ==
        Lines{"3:1: hier staat \"1.280,5\", en de rijen waarvan dit de som is tellen op tot 1.120,5; controleer het "
              "totaal en de rijen [total-differs]"});
  CHECK(differing({{row, {"120"}}, {row, {"80"}}, {total, {"200"}}}).empty());
  CHECK(differing({{row, {"1,200.5"}}, {row, {"80"}}, {row, {"1"}}, {total, {"1,300"}}}, "en") ==
        Lines{"1,300|1,281.5"});
}

TEST_CASE("Half a unit of the last digit is tolerated for each row") {
  CHECK(differing({{row, {"10"}}, {row, {"20"}}, {row, {"30"}}, {row, {"40"}}, {total, {"102"}}}).empty());
  CHECK(differing({{row, {"10"}}, {row, {"20"}}, {row, {"30"}}, {row, {"40"}}, {total, {"103"}}}) == Lines{"103|100"});
  CHECK(differing({{row, {"1,0"}}, {row, {"2,0"}}, {total, {"3,1"}}}).empty());
  CHECK(differing({{row, {"1,0"}}, {row, {"2,0"}}, {total, {"3,2"}}}) == Lines{"3,2|3,0"});
  // A total that shows fewer digits was rounded itself.
  CHECK(differing({{row, {"1,2"}}, {row, {"2,2"}}, {row, {"3,0"}}, {total, {"6"}}}).empty());
  CHECK(differing({{row, {"1,2"}}, {row, {"2,2"}}, {row, {"3,0"}}, {total, {"5"}}}) == Lines{"5|6,4"});
}

TEST_CASE("A subtotal adds the rows since the group or the subtotal before it") {
  CHECK(differing({{group, {}},
                   {row, {"1"}},
                   {row, {"20"}},
                   {row, {"300"}},
                   {subtotal, {"321"}},
                   {group, {}},
                   {row, {"4000"}},
                   {row, {"50"}},
                   {subtotal, {"4050"}},
                   {total, {"4371"}}})
            .empty());
  CHECK(
      differing(
          {{row, {"500"}}, {row, {"600"}}, {subtotal, {"1100"}}, {row, {"70"}}, {row, {"80"}}, {subtotal, {"190"}}}) ==
      Lines{"190|150"});
  CHECK(differing({{row, {"500"}}, {group, {}}, {row, {"70"}}, {row, {"80"}}, {subtotal, {"650"}}}) ==
        Lines{"650|150"});
}

TEST_CASE("A total adds subtotals and the rows under none, since the total before it") {
  const std::vector<Line> above = {{row, {"100"}}, {row, {"200"}}, {subtotal, {"300"}}, {group, {}}, {row, {"7"}}};
  const auto with = [&](std::string figure) {
    std::vector<Line> lines = above;
    lines.push_back({total, {std::move(figure)}});
    return differing(lines);
  };
  CHECK(with("307").empty());
  CHECK(with("607") == Lines{"607|307"});
  CHECK(differing({{row, {"1"}}, {row, {"20"}}, {total, {"21"}}, {row, {"300"}}, {row, {"4"}}, {total, {"304"}}})
            .empty());
  CHECK(differing({{row, {"1"}}, {row, {"20"}}, {total, {"21"}}, {row, {"300"}}, {row, {"4"}}, {total, {"330"}}}) ==
        Lines{"330|304"});
  // A wrong subtotal is said once: the total adds what stands there.
  CHECK(differing({{row, {"100"}}, {row, {"200"}}, {subtotal, {"350"}}, {total, {"350"}}}) == Lines{"350|300"});
}

TEST_CASE("A total may go on from the total before it, as a result does from the balance") {
  const std::vector<Line> above = {{row, {"10"}}, {row, {"20"}}, {total, {"30"}}, {row, {"-3"}}};
  const auto with = [&](std::string figure) {
    std::vector<Line> lines = above;
    lines.push_back({total, {std::move(figure)}});
    return differing(lines);
  };
  CHECK(with("27").empty());
  CHECK(with("-3").empty());
  CHECK(with("33") == Lines{"33|\u22123"});
  // Taken away and added without a sign of either.
  CHECK(differing({{row, {"900"}}, {row, {"700"}}, {total, {"1600"}}, {row, {"50"}}, {row, {"20"}}, {total, {"1570"}}})
            .empty());
}

TEST_CASE("A subtotal of subtotals is not added twice") {
  CHECK(differing({{row, {"100"}},
                   {row, {"50"}},
                   {subtotal, {"150"}},
                   {row, {"30"}},
                   {row, {"20"}},
                   {subtotal, {"50"}},
                   {subtotal, {"-100"}},
                   {row, {"7"}},
                   {row, {"8"}},
                   {total, {"-85"}}})
            .empty());
}

TEST_CASE("A balance takes some of a few rows from others") {
  CHECK(differing({{row, {"1.200"}}, {row, {"900"}}, {total, {"-300"}}}).empty());
  CHECK(differing({{row, {"1.200"}}, {row, {"900"}}, {total, {"300"}}}).empty());
  CHECK(
      differing({{row, {"1.200"}}, {row, {"900"}}, {subtotal, {"300"}}, {row, {"50"}}, {row, {"70"}}, {total, {"280"}}})
          .empty());
  CHECK(differing({{row, {"1.200"}}, {row, {"900"}}, {total, {"310"}}}) == Lines{"310|2.100"});
}

TEST_CASE("What is called a total is no balance of three rows, unless the table speaks of one") {
  const auto with = [](std::string second, std::string name) {
    return differing({{row, {"10"}, "Personeel"},
                      {row, {"20"}, std::move(second)},
                      {row, {"30"}, "Kapitaal"},
                      {total, {"40"}, std::move(name)}});
  };
  CHECK(with("Materieel", "Totaal") == Lines{"40|60"});
  CHECK(with("Materieel", "Subtotaal lasten") == Lines{"40|60"});
  CHECK(with("Materieel", "Totaal saldo").empty());
  CHECK(with("Onttrekking reserve", "Totaal programma 1").empty());
  CHECK(with("Materieel", "Stand 31 december").empty());
  CHECK(with("Ontvangsten", "Totaal").empty());
  CHECK(with("Dekking uit reserve", "Totaal").empty());
}

TEST_CASE("A balance may come before rows that say by a minus that they are taken away") {
  CHECK(differing({{row, {"100"}}, {row, {"60"}}, {total, {"-40"}}, {row, {"10"}}, {row, {"-30"}}, {total, {"-60"}}})
            .empty());
  CHECK(differing({{row, {"-100"}}, {row, {"60"}}, {total, {"160"}}}) == Lines{"160|\u221240"});
}

TEST_CASE("A column that shares a cell with another is not added") {
  section::Section shared = with_table({{row, {"5", "10"}}, {row, {"20"}}, {total, {"5", "30"}}});
  auto& table = std::get<section::Table>(shared.costs->flow[0]);
  CHECK(found(Code::total_differs, shared) == Lines{"5|25", "30|10"});
  table.rows[1].cells[1].columns = 2;
  CHECK(found(Code::total_differs, shared).empty());
  table.rows[1].cells[1].content.clear();  // which says nothing
  CHECK(found(Code::total_differs, shared) == Lines{"30|10"});
}

TEST_CASE("What is no sum is not added") {
  CHECK(differing({{row, {"12,5%"}}, {row, {"7%"}}, {total, {"9%"}}}).empty());
  CHECK(differing({{row, {"12"}}, {row, {"± 30"}}, {total, {"99"}}}).empty());
  CHECK(differing({{row, {"12"}}, {row, {"zie boven"}}, {total, {"99"}}}).empty());
  CHECK(differing({{row, {"12 mln"}}, {row, {"500.000"}}, {total, {"99"}}}).empty());
  CHECK(differing({{row, {"\u20AC 12"}}, {row, {"$ 5"}}, {total, {"99"}}}).empty());
  CHECK(differing({{total, {"99"}}, {row, {"12"}}}).empty());
  CHECK(differing({{row, {"12"}}, {row, {"13"}}, {total, {""}}}).empty());
  CHECK(differing({{row, {"2025"}}, {row, {"2026"}}}).empty());
}

TEST_CASE("What stands for no figure adds nothing, and units and currencies are no hindrance") {
  CHECK(differing({{row, {"12"}}, {row, {"n.v.t."}}, {row, {"-"}}, {row, {""}}, {total, {"12"}}}).empty());
  CHECK(differing({{row, {"12 mln"}}, {row, {"\u20AC 13 mln"}}, {total, {"\u20AC 35 mln"}}}) ==
        Lines{"\u20AC 35 mln|25"});
  CHECK(differing({{row, {"(12)"}}, {row, {"13"}}, {row, {"1"}}, {total, {"2"}}}).empty());
}
