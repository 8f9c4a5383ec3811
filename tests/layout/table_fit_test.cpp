// How a table is made to fit: gaps, letters, the margin, a turned page.
#include <algorithm>
#include <cmath>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using document::Alignment;
using document::Orientation;
using layout::Page;

// The measure is 240 pt; a letter of a cell is 5 pt wide, one of a head 4 pt. The turned page has a measure of about
// 315 pt, and so fits three and a half columns in place of two and a half.
style::Style wide_gaps() {
  style::Style style = made::style();
  style.table.column_gap = 20;
  style.table.smallest_letter = 8;
  style.page.width = 360;
  style.page.left = 80;
  return style;
}

// Columns of words without a number before them: words of `letters` letters each.
document::Table words(std::size_t columns, std::size_t letters) {
  document::Table table;
  table.columns.resize(columns);
  document::Row& head = table.head.emplace_back();
  document::Row& row = table.rows.emplace_back();
  for (std::size_t i = 0; i < columns; ++i) {
    head.cells.push_back({{made::plain("K")}});
    row.cells.push_back({{made::plain(std::string(letters, 'w') + " ja " + std::string(letters, 'w'))}});
  }
  return table;
}

document::Table figures(std::size_t rows, const std::string& figure) {
  document::Table table;
  table.columns = {{}, {Alignment::decimal}};
  table.head.push_back({{{{made::plain("Post")}}, {{made::plain("2026")}}}});
  for (std::size_t i = 0; i < rows; ++i) {
    document::Cell cell{{made::plain(figure)}, false, figure.size()};
    table.rows.push_back({{{{made::plain("Post")}, true}, std::move(cell)}});
  }
  return table;
}

const document::Plan::Table& only_table(const LaidOut<>& laid) { return laid.pages().plan.tables.at(0); }

// Of the first table of a report without other blocks before it.
bool is_turned(const LaidOut<>& laid) { return laid.pages().plan.turned_blocks.at(0); }

double width_of(const document::Plan::Table& table) {
  double width = 0;
  for (const document::Plan::Column& column : table.columns) width += column.width + column.gap;
  return width;
}

bool is_near(double a, double b) { return std::abs(a - b) < 0.05; }

std::size_t said(const LaidOut<>& laid, diagnostics::Code code) {
  return static_cast<std::size_t>(
      std::count_if(laid.said.begin(), laid.said.end(), [&](const auto& each) { return each.code == code; }));
}

bool shows(const Page& page, const std::string& text) {
  const auto lines = lines_of(page);
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return line.find(text) != line.npos; });
}

}  // namespace

TEST_CASE("gaps become smaller before anything else does") {
  const LaidOut laid(made::document({{words(3, 14)}}), wide_gaps());  // 3 x 70.5 and two gaps of 14 in 240
  const auto& table = only_table(laid);
  CHECK(table.columns[0].gap < 15);
  CHECK(table.columns[0].gap >= 8);
  CHECK(is_near(table.size, 10));
  CHECK(table.outdent == 0);
  CHECK(!is_turned(laid));
  for (const auto& column : table.columns) CHECK(column.holds_words);
}

TEST_CASE("then the letter does, in half points and no smaller than the style says") {
  const LaidOut laid(made::document({{words(3, 16)}}), wide_gaps());  // 3 x 80.5 at 10 pt, 224 there are
  const auto& table = only_table(laid);
  CHECK(is_near(table.size, 9));
  CHECK(is_near(table.head_size, 8));  // which is the smallest already
  CHECK(is_near(table.columns[0].gap, 8));
  CHECK(table.outdent == 0);
}

TEST_CASE("then the table begins in the margin, and does not pass what the other margin leaves") {
  const LaidOut laid(made::document({{words(3, 20)}}), wide_gaps());  // 3 x 80.5 at 8 pt
  const auto& table = only_table(laid);
  CHECK(!is_turned(laid));
  CHECK(is_near(table.outdent, 80 - 15 / 25.4 * 72));
  CHECK(width_of(table) <= 240 + table.outdent + 0.05);
  double leftmost = 1000;
  for (const auto& placed : laid.pages().pages[0].boxes)
    for (const auto& run : placed.box->runs) leftmost = std::min(leftmost, run.x);
  CHECK(is_near(leftmost, 15 / 25.4 * 72));
}

TEST_CASE("then it stands on a turned page, with its heading, and the text before and behind it upright") {
  const LaidOut laid(made::document({made::paragraph("Voor."),
                                     made::lead_in("De tabel:"),
                                     made::heading(2, "Kosten"),
                                     {words(3, 19)},
                                     made::paragraph("Na.")}),
                     made::style());
  REQUIRE(laid.pages().pages.size() == 3);
  const auto& pages = laid.pages().pages;
  CHECK((pages[0].width < pages[0].height && pages[2].width < pages[2].height));
  CHECK((pages[1].width == pages[0].height && pages[1].height == pages[0].width));
  CHECK(shows(pages[0], "Voor."));
  CHECK(!shows(pages[0], "Kosten"));
  CHECK(shows(pages[0], "De tabel:"));
  CHECK(shows(pages[1], "Kosten"));
  CHECK(shows(pages[2], "Na."));
  CHECK(laid.pages().plan.turned_blocks == std::vector<bool>{false, false, true, true, false});
  CHECK(said(laid, diagnostics::Code::table_too_wide) == 0);
}

TEST_CASE("a table stands as its author asks: always turned, or never") {
  document::Table asked = figures(2, "12");
  asked.orientation = Orientation::turned;
  CHECK(is_turned(LaidOut(made::document({{asked}}))));
  document::Table upright = words(3, 19);
  upright.orientation = Orientation::upright;
  const LaidOut laid(made::document({{upright}}));
  CHECK(!is_turned(laid));
  CHECK(only_table(laid).parts.size() > 1);
}

TEST_CASE("where nothing helps the widest words are divided, no figure is, and the author hears which columns") {
  document::Table table = words(3, 60);
  table.columns[1].alignment = Alignment::decimal;
  table.rows[0].cells[1] = {{made::plain("12.345.678")}, false, 10};
  table.position = {7, 3};
  const LaidOut laid(made::document({{table}}));
  CHECK(is_turned(laid));
  CHECK(said(laid, diagnostics::Code::table_too_wide) == 1);
  CHECK(laid.said.at(0).arguments.at(0) == R"("K", "K")");
  CHECK(laid.said.at(0).position.line == 7);
  bool whole = false;
  for (const auto& placed : laid.pages().pages[1].boxes)
    for (const auto& run : placed.box->runs) whole = whole || text_of(run) == "12.345.678";
  CHECK(whole);
}

TEST_CASE("tables that say the same in their heads have columns of the same width") {
  document::Table narrow = figures(2, "12"), wide = figures(2, "1.234.567");
  const LaidOut laid(made::document({{narrow}, made::paragraph("Tussen."), {wide}}));
  const auto& tables = laid.pages().plan.tables;
  REQUIRE(tables.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) CHECK(is_near(tables[0].columns[i].width, tables[1].columns[i].width));
  wide.head[0].cells[1].paragraphs[0] = made::plain("2027");
  const LaidOut other(made::document({{narrow}, made::paragraph("Tussen."), {wide}}));
  CHECK(!is_near(other.pages().plan.tables[0].columns[1].width, other.pages().plan.tables[1].columns[1].width));
}

TEST_CASE("a table is as wide as what it holds where the measure is much wider, and fills it where that is near") {
  CHECK(is_near(width_of(only_table(LaidOut(made::document({{figures(2, "1.234")}})))), 20.5 + 12 + 25.5));
  document::Table near_full = figures(2, "1.234");
  near_full.rows[0].cells[0].paragraphs[0] = made::plain(made::filler(6));
  CHECK(is_near(width_of(only_table(LaidOut(made::document({{near_full}})))), 240));
}

TEST_CASE("many rows of one line stand closer, by the pitch of the style") {
  style::Style style = made::style();
  style.table.row_pitch = 16;
  const auto padding = [&](const document::Table& table) {
    return only_table(LaidOut(made::document({{table}}), style)).padding;
  };
  CHECK(is_near(padding(figures(9, "12")), (16 - 12 - 0.25) / 2));
  CHECK(is_near(padding(figures(8, "12")), 4));
  document::Table two_lines = figures(9, "12");
  two_lines.rows[3].cells[0].paragraphs[0] = made::plain(made::filler(20));
  CHECK(is_near(padding(two_lines), 4));
  // Nearly all is enough; a head over two rows of which one line is not is one of few, too.
  document::Table longer = figures(20, "12");
  longer.rows[3].cells[0].paragraphs[0] = longer.rows[9].cells[0].paragraphs[0] = made::plain(made::filler(20));
  CHECK(is_near(padding(longer), (16 - 12 - 0.25) / 2));
  longer.rows[11].cells[0].paragraphs[0] = made::plain(made::filler(20));
  CHECK(is_near(padding(longer), 4));
}

TEST_CASE("a head above a quarter of a page is drawn once, and one above a page flows on within the foot line") {
  for (const int words_in_head : {10, 60, 400}) {
    document::Table table = figures(60, "12");
    table.head[0].cells[0].paragraphs[0] = made::plain(made::filler(words_in_head));
    table.head[0].cells[1].paragraphs[0] = made::plain("2026");
    const LaidOut laid(made::document({{table}}));
    const auto& pages = laid.pages().pages;
    REQUIRE(pages.size() > 2);
    CAPTURE(words_in_head);
    CHECK(shows(pages.back(), "2026") == (words_in_head == 10));
    for (const Page& page : pages)
      for (const auto& placed : page.boxes) CHECK(placed.top + placed.box->height <= 350.01);
  }
}

TEST_CASE("a row of more than eight lines may go on overleaf, two lines of it on either side") {
  document::Table table = figures(1, "12");
  table.rows[0].cells[0].paragraphs[0] = made::plain(made::filler(120));
  std::size_t divided = 0;
  for (int lines = 8; lines < 20; ++lines) {
    std::vector<document::Block> blocks;
    for (int i = 0; i < lines; ++i) blocks.push_back(made::paragraph("Een regel."));
    blocks.push_back({table});
    const LaidOut laid(made::document(std::move(blocks)));
    std::vector<std::size_t> counts;
    for (const Page& page : laid.pages().pages) {
      const auto lines_on = lines_of(page);
      counts.push_back(static_cast<std::size_t>(std::count_if(
          lines_on.begin(), lines_on.end(), [](const auto& line) { return line.find("woord") != line.npos; })));
    }
    for (const std::size_t count : counts) CHECK(count != 1);
    if (std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }) > 1) ++divided;
  }
  CHECK(divided > 0);
}

TEST_CASE("heads of years break alike above columns of figures") {
  document::Table table;
  table.columns = {{}, {Alignment::decimal}, {Alignment::decimal}};
  table.head.push_back({{{{made::plain("Post")}}, {{made::plain("Begroting 2026")}}, {{made::plain("Raming 2027")}}}});
  for (int i = 0; i < 2; ++i)
    table.rows.push_back({{{{made::plain(made::filler(30))}, true},
                           {{made::plain("1.234.567")}, false, 9},
                           {{made::plain("1.234.567")}, false, 9}}});
  const LaidOut laid(made::document({{table}}));
  for (const auto& placed : laid.pages().pages[0].boxes)
    for (const auto& run : placed.box->runs) {
      CHECK(text_of(run) != "Raming 2027");
      CHECK(text_of(run) != "Begroting 2026");
    }
}

TEST_CASE("the caption and the source of a table in the margin begin where the table does") {
  document::Table table = words(3, 20);
  table.caption = made::plain("Bijschrift");
  table.source = made::plain("Bron");
  const LaidOut laid(made::document({{table}}), wide_gaps());
  REQUIRE(only_table(laid).outdent > 0);
  for (const auto& placed : laid.pages().pages[0].boxes)
    for (const auto& run : placed.box->runs)
      if (text_of(run) == "Bijschrift" || text_of(run) == "Bron") CHECK(is_near(run.x, 15 / 25.4 * 72));
}
