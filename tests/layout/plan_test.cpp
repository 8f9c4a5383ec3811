// What layout tells the other formats.
#include "catch.hpp"
#include "laid_out.hpp"
#include "style/turned_page.hpp"

namespace {

const document::Plan& plan_of(const LaidOut<>& laid) { return laid.pages().plan; }

document::Table figures(const std::vector<std::pair<std::string, std::size_t>>& column) {
  document::Table table;
  table.columns = {{}, {document::Alignment::decimal}};
  for (const auto& [text, before] : column) {
    document::Cell cell{{made::plain(text)}, false, before};
    table.rows.push_back({{{{made::plain("post")}}, std::move(cell)}});
  }
  return table;
}

bool near(double a, double b) { return std::abs(a - b) < 0.01; }

}  // namespace

TEST_CASE("the plan has the page of every heading, in their order") {
  std::vector<document::Block> blocks{made::heading(2, "Een")};
  for (int i = 0; i < 30; ++i) blocks.push_back(made::paragraph("Een regel."));
  blocks.push_back(made::heading(2, "Twee"));
  blocks.push_back(made::paragraph("Slot."));
  const LaidOut laid(made::document(std::move(blocks)));
  REQUIRE(laid.pages().pages.size() == 3);
  CHECK(plan_of(laid).heading_pages == std::vector<std::size_t>{1, 3});
}

TEST_CASE("the plan says which headings have a word that is wider than a line") {
  const std::string wide = std::string(50, 'a') + "\u00AD" + std::string(50, 'b');
  document::Document document = made::document({made::heading(2, "Kort"), made::heading(3, wide)});
  CHECK(!plan_of(LaidOut(document)).first_page.hyphenated_title);
  CHECK(plan_of(LaidOut(document)).hyphenated_headings == std::vector<bool>{false, true});
  document.title = made::plain(wide);
  CHECK(plan_of(LaidOut(document)).first_page.hyphenated_title);
}

TEST_CASE("the columns of a numbered table fill the measure, and tell which of them holds its words") {
  const LaidOut laid(made::document({{made::table({"Nr.", "Wat", "Wie"}, {{"1", made::filler(30), "Raad"}})},
                                     {made::table({"A", "B"}, {{std::string(90, 'a'), std::string(90, 'b')}})}}));
  REQUIRE(plan_of(laid).tables.size() == 2);
  CHECK(plan_of(laid).turned_blocks == std::vector<bool>{false, true});
  for (std::size_t i = 0; i < 2; ++i) {
    const document::Plan::Table& table = plan_of(laid).tables[i];
    double width = 0;
    for (const document::Plan::Column& column : table.columns) width += column.width + column.gap;
    CHECK(near(width, i == 1 ? 400 - 2 * style::narrow_margin : 240));
    CHECK(table.columns.back().gap == 0);
    CHECK(table.divisible_rows.empty());
  }
  for (const document::Plan::Column& column : plan_of(laid).tables[0].columns) CHECK(column.holds_words);
  for (const document::Plan::Column& column : plan_of(laid).tables[1].columns) CHECK(!column.holds_words);
}

TEST_CASE("the figures of a column end where their marks stand below each other") {
  const LaidOut laid(made::document({{figures({{"18,42", 2}, {"1,9", 1}, {"-6,125", 2}, {"7", 1}})}}));
  const std::vector<float>& insets = plan_of(laid).tables.at(0).columns.at(1).insets;
  REQUIRE(insets.size() == 4);
  CHECK(near(insets[0], 5));  // a glyph is 5 pt wide
  CHECK(near(insets[1], 10));
  CHECK(near(insets[2], 0));
  CHECK(near(insets[3], 20));
  CHECK(plan_of(laid).tables.at(0).columns.at(0).insets.empty());
}

TEST_CASE("a figure with its mark in strong letters is aligned as the others, and a note's number hangs behind it") {
  document::Table table = figures({{"18,42", 2}, {"", 0}});
  table.rows[1].cells[1] = {
      {{made::strong("4,"), made::words("5"), {document::Note{1, made::plain("noot")}}}}, false, 1};
  const LaidOut laid(made::document({{table}}));
  const std::vector<float>& insets = plan_of(laid).tables.at(0).columns.at(1).insets;
  REQUIRE(insets.size() == 2);
  CHECK(near(insets[1], 15 - 10 - 5 * 0.68));
  CHECK(near(insets[0], 0));
}

TEST_CASE("rows that fill a page or nearly so are named") {
  const LaidOut laid(
      made::document({{made::table({"Nr.", "Wat"}, {{"1", "kort"}, {"2", made::filler(700)}, {"3", "kort"}})}}));
  CHECK(plan_of(laid).tables.at(0).divisible_rows == std::vector<std::size_t>{1});
}

TEST_CASE("the plan has the lines of what leads in, and of nothing else") {
  const LaidOut laid(made::document({made::paragraph("niet"),
                                     made::lead_in(made::filler(20)),
                                     {made::bullets({"een"})},
                                     made::lead_in("kort"),
                                     {made::bullets({"een"})}}));
  CHECK(plan_of(laid).lead_in_lines == std::vector<std::size_t>{3, 1});
}

TEST_CASE("a figure has the size that it has on the page, its caption at least half of the measure") {
  document::Document document = made::document();
  document.images = {{"a.png", 300, 150}, {"b.png", 3000, 300}};
  document.blocks = {{document::Figure{0, "a", 0.25, made::plain("Klein")}}, {document::Figure{1, "b", 0, {}}}};
  const LaidOut laid(std::move(document));
  const auto& figures = plan_of(laid).figures;
  REQUIRE(figures.size() == 2);
  CHECK(near(figures[0].width, 60));
  CHECK(near(figures[0].height, 30));
  CHECK(near(figures[0].caption, 120));
  CHECK(near(figures[1].width, 240));
  CHECK(near(figures[1].caption, 240));
}
