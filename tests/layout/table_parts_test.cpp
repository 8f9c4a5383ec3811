// Tables that no page is wide enough for, in parts below each other.
#include <algorithm>

#include "catch.hpp"
#include "document/dump.hpp"
#include "laid_out.hpp"
#include "layout/table_division.hpp"
#include "tree_text.hpp"

namespace {

using document::TablePart;

// A column of names and others of figures of ten letters: 50.5 pt each in a letter of 10 pt, in a turned measure of
// 315.
document::Table years(std::size_t columns, std::size_t rows = 2) {
  document::Table table;
  table.columns.resize(columns + 1);
  document::Row& head = table.head.emplace_back();
  head.cells.push_back({{made::plain("Post")}});
  for (std::size_t i = 0; i < columns; ++i) {
    table.columns[i + 1].alignment = document::Alignment::decimal;
    head.cells.push_back({{made::plain(std::to_string(2020 + i))}});
  }
  for (std::size_t r = 0; r < rows; ++r) {
    document::Row& row = table.rows.emplace_back();
    row.cells.push_back({{made::plain("rij" + std::to_string(r))}, true});
    for (std::size_t i = 0; i < columns; ++i) {
      const std::string figure = "10.000." + std::to_string(100 + i);
      row.cells.push_back({{made::plain(figure)}, false, figure.size()});
    }
  }
  return table;
}

const document::Plan::Table& planned(const LaidOut<>& laid) { return laid.pages().plan.tables.at(0); }

std::vector<TablePart> parts_of(const LaidOut<>& laid) {
  std::vector<TablePart> parts;
  for (const auto& part : planned(laid).parts) parts.push_back(part.columns);
  return parts;
}

std::string all_text(const LaidOut<>& laid, bool artifacts) {
  std::string text;
  for (const auto& page : laid.pages().pages)
    for (const auto& placed : page.boxes)
      for (const auto& run : placed.box->runs)
        if (std::holds_alternative<layout::Artifact>(run.owner) == artifacts) text += text_of(run) + '|';
  return text;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
  return found;
}

document::Document with(document::Table table) {
  document::Document document = made::document({{std::move(table)}});
  document.running.part = "(deel {deel} van {delen})";
  return document;
}

}  // namespace

TEST_CASE("groups of columns are dealt over as few parts as the measure allows, alike in width") {
  const std::vector<double> widths(9, 10), gaps(9, 2);
  document::Divisions divisions{1, std::vector<bool>(9, true)};
  divisions.may_begin[0] = divisions.may_begin[1] = false;
  const auto parts = [&](double measure) {
    std::vector<std::vector<std::size_t>> all;
    for (const TablePart& part : layout::divide(divisions, {widths, gaps}, measure))
      all.push_back({part.repeated, part.first, part.columns});
    return all;
  };
  using Parts = std::vector<std::vector<std::size_t>>;
  CHECK(parts(106) == Parts{{0, 0, 9}});
  CHECK(parts(105) == Parts{{0, 0, 5}, {1, 5, 4}});
  CHECK(parts(46) == Parts{{0, 0, 4}, {1, 4, 3}, {1, 7, 2}});
  CHECK(parts(21).empty());  // the heads of the rows and one column more
  divisions.may_begin[5] = false;
  CHECK(parts(105) == Parts{{0, 0, 6}, {1, 6, 3}});
}

TEST_CASE("a table that no turned page holds stands in parts, and nobody is told that it is too wide") {
  const LaidOut laid(with(years(12)));
  REQUIRE(planned(laid).parts.size() > 1);
  CHECK(laid.pages().plan.turned_blocks.at(0));
  CHECK(laid.said.empty());
  std::size_t columns = 0;
  for (const TablePart& part : parts_of(laid)) {
    CHECK(part.first == columns);
    CHECK(part.repeated == (part.first == 0 ? 0 : 1));
    columns += part.columns;
  }
  CHECK(columns == 13);
  REQUIRE(planned(laid).columns.size() == 13);  // of a page that has room for all
  for (std::size_t i = 0; i < 12; ++i) CHECK(planned(laid).columns[i].gap > 0);
  for (std::size_t i = 1; i < 13; ++i) CHECK(planned(laid).columns[i].insets.size() == 2);
  for (const auto& part : planned(laid).parts) {
    CHECK(part.set.columns.size() == part.columns.repeated + part.columns.columns);
    double width = 0;
    for (const auto& column : part.set.columns) width += column.width + column.gap;
    CHECK(width <= 315.1);
    CHECK(part.set.columns[0].width == planned(laid).parts[0].set.columns[0].width);
  }
}

TEST_CASE("each cell of a table in parts is heard once and in its row; row heads and marks are artifacts beside that") {
  document::Table table = years(12);
  table.caption = made::plain("Kosten");
  const LaidOut laid(with(table));
  const std::size_t parts = planned(laid).parts.size();
  const std::string heard = all_text(laid, false), unheard = all_text(laid, true);
  for (const std::string once : {"rij0", "rij1", "Post", "Kosten", "2031", "2020"}) CHECK(count(heard, once) == 1);
  CHECK(count(heard, "10.000.105") == 2);  // in two rows
  for (const std::string repeated : {"rij0", "rij1", "Post", "Kosten"}) CHECK(count(unheard, repeated) == parts - 1);
  CHECK(count(heard, "deel") == 0);
  CHECK(count(unheard, "(deel 1 van") == 1);
  CHECK(count(unheard, "(deel " + std::to_string(parts) + " van " + std::to_string(parts) + ")") == 1);
  const layout::Structure& tree = laid.pages().structure;
  std::size_t tables = 0, rows = 0;
  for (std::size_t i = 0; i < tree.element_count(); ++i) {
    const layout::Element& element = tree[layout::ElementId{static_cast<std::uint32_t>(i)}];
    tables += element.tag == layout::Tag::table;
    if (element.tag != layout::Tag::tr) continue;
    ++rows;
    CHECK(element.kids.size() == 13);
  }
  CHECK(tables == 1);
  CHECK(rows == 3);
}

TEST_CASE("a part repeats a row's head without the number of its note, which is at the foot of the first part's page") {
  document::Table table = years(12, 1);
  table.rows[0].cells[0].paragraphs[0].push_back({document::Note{7, made::plain("Zie bijlage.")}});
  const LaidOut laid(with(table));
  REQUIRE(planned(laid).parts.size() > 1);
  const std::string heard = all_text(laid, false), unheard = all_text(laid, true);
  CHECK(count(heard, "rij0|7|") == 1);
  CHECK(count(unheard, "rij0|") == planned(laid).parts.size() - 1);
  CHECK(count(unheard, "7") == 0);
}

TEST_CASE("what parts repeat has room for the number of a note that only the first of them has") {
  document::Table table = years(13, 3);
  for (const char* name : {"rij0", "10.000.345", "gemeente"}) {
    table.rows[0].cells[0].paragraphs[0] = {made::words(name), {document::Note{17, made::plain("Zie bijlage.")}}};
    const LaidOut laid(with(table));
    REQUIRE(planned(laid).parts.size() > 1);
    CHECK(count(all_text(laid, false), std::string(name) + "|17|") == 1);
    std::size_t lines = 0;
    for (const auto& page : laid.pages().pages)
      for (const auto& placed : page.boxes)
        for (const auto& run : placed.box->runs)
          if (text_of(run) == "17" && !placed.box->note) {
            ++lines;
            CHECK(run.baseline < 20);  // on the first line of its row
          }
    CHECK(lines == 1);
  }
}

TEST_CASE("columns below one head stay together, and where they do not fit together each part repeats it") {
  document::Table table = years(12);
  document::Row above;
  above.cells.push_back({{made::plain("Begroting")}});
  for (int i = 0; i < 4; ++i) {
    document::Cell& cell = above.cells.emplace_back(document::Cell{{made::plain("Jaren")}});
    cell.column_span = 3;
  }
  table.head.insert(table.head.begin(), above);
  for (const TablePart& part : parts_of(LaidOut(with(table)))) CHECK((part.first == 0 || part.first % 3 == 1));
  table.head[0].cells.resize(2);
  table.head[0].cells[1].column_span = 11;
  table.head[0].cells.push_back({{made::plain("Rest")}});
  const LaidOut laid(with(table));
  CHECK(!planned(laid).too_wide);
  CHECK(laid.said.empty());
  const std::size_t parts = parts_of(laid).size();
  REQUIRE(parts > 2);
  CHECK(count(all_text(laid, false), "Jaren|") == 1);
  CHECK(count(all_text(laid, true), "Jaren|") == parts - 1);
  CHECK(count(all_text(laid, false), "Rest|") == 1);
}

TEST_CASE(
    "below a head over all years the years stay whole, and a cell over some columns is repeated where it is divided") {
  document::Table table = years(13);
  document::Row above, all;
  above.cells = {{{made::plain("Begroting")}}, {{made::plain("Jaren")}}, {{made::plain("Rest")}}};
  above.cells[1].column_span = 12;
  all.cells.push_back({});
  for (int i = 0; i < 4; ++i) all.cells.emplace_back(document::Cell{{made::plain("Jaar")}}).column_span = 3;
  all.cells.push_back({});
  table.head.insert(table.head.begin(), {above, all});
  std::vector<document::Cell>& cells = table.rows[1].cells;
  cells.erase(cells.begin() + 2, cells.begin() + 13);
  cells[1].column_span = 12;
  cells[1].paragraphs = {made::plain("n.v.t.")};
  const LaidOut laid(with(table));
  const std::vector<TablePart> parts = parts_of(laid);
  REQUIRE(parts.size() > 1);
  for (const TablePart& part : parts) CHECK((part.first == 0 || part.first % 3 == 1));
  CHECK(count(all_text(laid, false), "Jaar|") == 4);
  CHECK(count(all_text(laid, true), "Jaar|") == 0);
  CHECK(count(all_text(laid, false), "n.v.t.|") == 1);
  CHECK(count(all_text(laid, true), "n.v.t.|") >= parts.size() - 2);
}

TEST_CASE("a table that its author wants upright stands in upright parts, so that no figure is divided") {
  document::Table table = years(24);
  const std::size_t turned = parts_of(LaidOut(with(table))).size();
  table.orientation = document::Orientation::upright;
  const LaidOut laid(with(table));
  CHECK(parts_of(laid).size() > turned);
  CHECK(laid.said.empty());
  for (const auto& page : laid.pages().pages) {
    CHECK(!page.turned);
    for (const auto& placed : page.boxes)
      for (const auto& run : placed.box->runs) {
        const double end = run.x + run.fragments.back().x + run.fragments.back().run->width * run.size;
        CHECK(end <= page.width - laid.style().page.right + 0.01);
      }
  }
  const std::string heard = all_text(laid, false);
  for (int i = 0; i < 24; ++i) CHECK(count(heard, "10.000." + std::to_string(100 + i) + '|') == 2);
}

TEST_CASE("a table with our own numbers is not divided") {
  document::Table table = years(12);
  table.columns[0].ordinal = true;
  CHECK(planned(LaidOut(with(table))).parts.empty());
}

TEST_CASE("tables with like heads stand in like parts") {
  document::Document document = with(years(12));
  document.blocks.push_back({years(12, 4)});
  const LaidOut laid(document);
  REQUIRE(laid.pages().plan.tables.size() == 2);
  const auto &first = laid.pages().plan.tables[0].parts, &second = laid.pages().plan.tables[1].parts;
  REQUIRE((first.size() > 1 && first.size() == second.size()));
  for (std::size_t i = 0; i < first.size(); ++i) CHECK(first[i].columns.columns == second[i].columns.columns);
}
