#include "layout/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>

#include "catch.hpp"

using layout::column_widths;
using text::Extent;
using Rows = std::vector<std::vector<Extent>>;

namespace {

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

bool close_to(double a, double b) { return std::abs(a - b) < 0.01; }

// What the rows are high with these widths, in lines.
double height(const Rows& rows, const std::vector<double>& widths) {
  double lines = 0;
  for (const auto& row : rows) {
    double highest = 1;
    for (std::size_t i = 0; i < row.size(); ++i) highest = std::max(highest, std::ceil(row[i].preferred / widths[i]));
    lines += highest;
  }
  return lines;
}

}  // namespace

TEST_CASE("the columns of a table take what they ask for, and never more than there is") {
  CHECK(close_to(sum(column_widths({{{10, 10}, {40, 400}, {30, 60}}}, 300)), 300));
  CHECK(close_to(sum(column_widths({{{10, 10}, {20, 20}}}, 300)), 30));
  CHECK(close_to(sum(column_widths({{{200, 400}, {200, 300}}}, 300)), 300));
  CHECK(sum(column_widths({{{0, 0}, {0, 0}}}, 300)) > 0);
  CHECK(column_widths({}, 300).empty());
}

TEST_CASE("a column is no narrower than its widest word while there is room for all of those") {
  const Rows rows = {{{10, 10}, {90, 900}, {60, 80}, {70, 70}}, {{10, 10}, {40, 2000}, {80, 90}, {50, 50}}};
  const auto widths = column_widths(rows, 260);
  REQUIRE(widths.size() == 4);
  CHECK(widths[0] >= 10);
  CHECK(widths[1] >= 90);
  CHECK(widths[2] >= 80);
  CHECK(widths[3] >= 70);
}

TEST_CASE("where words do not fit beside each other, the column with the widest gives way first") {
  const auto widths = column_widths({{{300, 300}, {60, 500}, {20, 20}}}, 200);
  CHECK(close_to(widths.at(0), 120));
  CHECK(close_to(widths.at(1), 60));
  CHECK(close_to(widths.at(2), 20));
}

TEST_CASE("no column falls below its floor while there is room for those, and then all do alike") {
  const std::vector<double> floors = {130, 10, 5};
  const auto widths = column_widths({{{300, 300}, {100, 500}, {20, 20}}}, 200, floors);
  CHECK(close_to(widths.at(0), 130));
  CHECK(close_to(widths.at(1), 50));
  CHECK(close_to(widths.at(2), 20));
  const auto tight = column_widths({{{300, 300}, {100, 500}, {20, 20}}}, 14.5, floors);
  CHECK(close_to(tight.at(0), 13));
  CHECK(close_to(tight.at(1), 1));
  CHECK(close_to(tight.at(2), 0.5));
}

TEST_CASE("short columns get what they need on one line, and the text the rest") {
  const auto widths = column_widths({{{12, 12}, {40, 600}, {35, 35}, {30, 90}}}, 400);
  CHECK(close_to(widths.at(0), 12));
  CHECK(close_to(widths.at(2), 35));
  CHECK(widths.at(1) > 200);
  CHECK(widths.at(3) <= 90.01);
}

TEST_CASE("no column is wider than its widest line") {
  const auto widths = column_widths({{{10, 10}, {30, 80}, {30, 50}}}, 400);
  CHECK(close_to(widths.at(0), 10));
  CHECK(close_to(widths.at(1), 80));
  CHECK(close_to(widths.at(2), 50));
}

TEST_CASE("the free width makes the rows low: no other way to divide it is much better") {
  const Rows rows = {{{30, 600}, {30, 200}}, {{30, 500}, {30, 300}}, {{30, 90}, {30, 350}}};
  const auto chosen = column_widths(rows, 300);
  double best = 1e9;
  for (double first = 30; first <= 270; first += 1) best = std::min(best, height(rows, {first, 300 - first}));
  CHECK(height(rows, chosen) <= best + 1);
}

TEST_CASE("a table of many rows is measured by a sample of them, and its words are whole all the same") {
  Rows rows(5000, {{20, 40}, {30, 100}});
  rows[1234] = {{90, 90}, {30, 100}};
  CHECK(column_widths(rows, 200).at(0) >= 90);
}

TEST_CASE("every column has a width, whatever little its cells or the page give it") {
  for (const std::size_t columns : {30u, 40u, 63u, 200u, 1000u})
    for (const double available : {0.5, 60.0, 400.0})
      for (const Extent cell : {Extent{0, 0}, Extent{0, 3}, Extent{0, 300}, Extent{50, 300}}) {
        CAPTURE(columns, available, cell.minimum, cell.preferred);
        Rows rows(3, std::vector<Extent>(columns));
        rows[1].assign(columns, cell);
        const auto widths = column_widths(rows, available);
        CHECK(std::all_of(widths.begin(), widths.end(), [](double width) { return width > 0; }));
        CHECK(sum(widths) <= available + 0.01);
      }
}

// Each column was held against all others of every row: a minute and a half.
TEST_CASE("a thousand columns are shared out in a second") {
  const Rows rows(100, std::vector<Extent>(1000, {0, 3}));
  const auto before = std::clock();
  CHECK(sum(column_widths(rows, 2000)) <= 2000.01);
  CHECK(std::clock() - before < 30 * CLOCKS_PER_SEC);  // with sanitizers too
}
