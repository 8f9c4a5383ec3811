#include "layout/paginate.hpp"

#include <ctime>

#include "catch.hpp"

using layout::Box;
using layout::forbidden;

namespace {

using Starts = std::vector<std::size_t>;

Starts page_starts(const std::vector<Box>& column, const std::vector<Box>& heads, double page_height,
                   double note_separator = 0) {
  return layout::page_starts(column, heads, {page_height, page_height}, note_separator);
}

std::vector<Box> boxes(std::size_t count, double height = 10) {
  std::vector<Box> out(count);
  for (Box& box : out) box.height = height;
  return out;
}

}  // namespace

TEST_CASE("a document that fits on a page has one") {
  CHECK(page_starts(boxes(1), {}, 100) == Starts{0});
  CHECK(page_starts(boxes(10), {}, 100) == Starts{0});
}

TEST_CASE("a page begins where the one before it is full") {
  CHECK(page_starts(boxes(30), {}, 100) == Starts{0, 10, 20});
}

TEST_CASE("space above a box counts, but not at the top of a page") {
  auto column = boxes(12);
  for (Box& box : column) box.above = 8;
  // Six boxes and five spaces are 100 high.
  CHECK(page_starts(column, {}, 100) == Starts{0, 6});
}

TEST_CASE("no page begins with a box that may not begin one, and the page before it stays as full as it can") {
  auto column = boxes(20);
  column[10].penalty = column[11].penalty = forbidden;
  // The second page gives one box to the last, which would be nearly empty.
  CHECK(page_starts(column, {}, 100) == Starts{0, 9, 18});
  column[9].penalty = forbidden;
  CHECK(page_starts(column, {}, 100) == Starts{0, 8, 18});
}

TEST_CASE("a page gives up a line rather than end where the penalty is higher than that") {
  auto column = boxes(20);
  column[10].penalty = 12;
  CHECK(page_starts(column, {}, 100).at(1) == 9);
}

TEST_CASE("a box that begins a page does, however empty the page before it is") {
  auto column = boxes(12);
  column[2].begins_page = true;
  CHECK(page_starts(column, {}, 100) == Starts{0, 2});
}

TEST_CASE("a box that is taller than a page has a page to itself") {
  auto column = boxes(5);
  column[2].height = 250;
  CHECK(page_starts(column, {}, 100) == Starts{0, 2, 3});
  column[3].penalty = forbidden;
  column[2].penalty = forbidden;
  CHECK(page_starts(column, {}, 100) == Starts{0, 2, 3});
}

TEST_CASE("boxes that must stay together but are taller than a page are divided all the same") {
  auto column = boxes(25);
  for (Box& box : column) box.penalty = forbidden;
  const auto starts = page_starts(column, {}, 100);
  REQUIRE(starts.size() == 3);
  for (std::size_t i = 0; i < starts.size(); ++i)
    CHECK((i + 1 < starts.size() ? starts[i + 1] : column.size()) - starts[i] <= 10);
}

TEST_CASE("a table head that is repeated takes its room on each page that begins inside the table") {
  auto heads = boxes(1, 30);
  auto column = boxes(17);
  for (std::size_t i = 3; i < column.size(); ++i) column[i].repeated_head = 0;
  // Ten boxes without a head, seven with one.
  CHECK(page_starts(column, heads, 100) == Starts{0, 10});
  column.resize(18);
  column.back() = column[5];
  CHECK(page_starts(column, heads, 100).size() == 3);
}

TEST_CASE("a last page is not left nearly empty where the pages before it can give something") {
  // Eleven lines: ten and one would fit, but a line alone on a page looks like a mistake.
  CHECK(page_starts(boxes(11), {}, 100) == Starts{0, 9});
  // One box may not be helped.
  auto column = boxes(2, 95);
  column[1].height = 10;
  CHECK(page_starts(column, {}, 100) == Starts{0, 1});
}

TEST_CASE("notes take their room on the page of the box that names them, with what separates them from the text") {
  auto column = boxes(20);
  column[3].notes_height = 20;
  column[5].notes_height = 10;
  // Ten for what separates, thirty for the notes: six boxes are left of ten.
  CHECK(page_starts(column, {}, 100, 10) == Starts{0, 6, 16});
  // A box whose note does not fit goes to the next page, note and all.
  column = boxes(12);
  column[8].notes_height = 25;
  CHECK(page_starts(column, {}, 100, 10) == Starts{0, 8});
}

TEST_CASE("no page is overfull for the sake of a penalty") {
  auto column = boxes(40);
  for (std::size_t i = 0; i < column.size(); ++i)
    if (i % 7 != 0) column[i].penalty = forbidden;
  const auto starts = page_starts(column, {}, 100);
  CHECK(starts == Starts{0, 7, 14, 21, 28, 35});
}

TEST_CASE("two hundred thousand boxes are divided in a time that grows as they do") {
  // What is quadratic here takes minutes; processor time, so that a busy machine changes nothing.
  const auto column = boxes(200'000);
  auto chained = column;
  for (Box& box : chained) box.penalty = forbidden;
  const std::clock_t begin = std::clock();
  CHECK(page_starts(column, {}, 500).size() == 4000);
  CHECK(page_starts(chained, {}, 500).size() == 4000);
  CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < 10);
}

TEST_CASE("white gives way for a box that a page would lack the room for by a little") {
  auto column = boxes(14);
  for (Box& box : column) box.above = 5.3;
  // Seven boxes and six spaces are 101.8 high.
  CHECK(page_starts(column, {}, 100).at(1) == 6);
  for (Box& box : column) box.give = 0.4;
  CHECK(page_starts(column, {}, 100) == Starts{0, 7});
  for (Box& box : column) box.give = 0.29;
  CHECK(page_starts(column, {}, 100).at(1) == 6);
}

TEST_CASE("a page is left emptier before what must stay whole rather than inside of what need not") {
  auto column = boxes(25);
  for (const std::size_t i : {18U, 19U, 20U}) column[i].penalty = forbidden;  // and 17, which have no room on page two
  column[9].penalty = 0.5;
  // One box and two left empty, not two and one, though that costs 5 and this 5.5 where all empty space costs the same.
  CHECK(page_starts(column, {}, 100) == Starts{0, 9, 17});
}

TEST_CASE("what white can make good costs a page nothing") {
  // Nine boxes leave a tenth of the page, which costs 1.
  auto column = boxes(28);
  column[10].penalty = 1.2;
  CHECK(page_starts(column, {}, 100).at(1) == 9);
  column[10].penalty = 0.2;
  CHECK(page_starts(column, {}, 100).at(1) == 10);
  for (Box& box : column) box.give = 1.3;
  CHECK(page_starts(column, {}, 100).at(1) != 10);
}
