// What explains a row of a table, on the pages.
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

constexpr int rows = 12;

// Each row explained by `words` words of five letters, below `lines` lines of text.
document::Document explained(int lines, int words) {
  std::vector<document::Block> blocks;
  for (int i = 0; i < lines; ++i) blocks.push_back(made::paragraph("Een regel."));
  std::vector<std::vector<std::string>> cells;
  for (int i = 0; i < rows; ++i) cells.push_back({std::to_string(i + 1), "Actie", "Raad"});
  document::Table table = made::table({"Nr.", "Wat", "Wie"}, cells);
  for (int i = rows; i-- > 0;) made::explain(table, static_cast<std::size_t>(i), made::filler(words));
  blocks.push_back({std::move(table)});
  return made::document(std::move(blocks));
}

bool is_row(const std::string& line) { return line.find("Actie") != std::string::npos; }
bool explains(const std::string& line) { return line.starts_with("woord"); }

std::vector<const layout::PlacedBox*> boxes_where(const layout::Pages& pages, bool (*is)(const std::string&)) {
  std::vector<const layout::PlacedBox*> found;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes)
      if (is(text_of(*placed.box))) found.push_back(&placed);
  return found;
}

}  // namespace

TEST_CASE("a row and what explains it are on one page, wherever the page ends") {
  std::set<std::size_t> pages;
  for (int lines = 1; lines <= 25; ++lines) {
    const LaidOut laid(explained(lines, 40));
    pages.insert(laid.pages().pages.size());
    int seen = 0;
    for (const layout::Page& page : laid.pages().pages) {
      const std::vector<std::string> here = lines_of(page);
      for (std::size_t i = 0; i < here.size(); ++i) {
        if (!explains(here[i])) continue;
        ++seen;
        INFO(lines << " lines before the table");
        REQUIRE(i > 0);
        CHECK(is_row(here[i - 1]));
      }
    }
    CHECK(seen == rows);
  }
  CHECK(*pages.begin() > 1);
}

TEST_CASE("what explains a row begins under it where no page holds both, and its number stands overleaf again") {
  document::Table table = made::table({"Nr.", "Wat"}, {{"7", "Actie"}, {"8", "Actie"}});
  made::explain(table, 0, made::filler(400));
  const LaidOut laid(made::document({{table}}));
  CHECK(laid.pages().plan.tables.at(0).divisible_rows == std::vector<std::size_t>{1});
  REQUIRE(laid.pages().pages.size() > 1);
  const std::vector<std::string> first = lines_of(laid.pages().pages[0]);
  const auto row = std::find_if(first.begin(), first.end(), is_row);
  REQUIRE(first.end() - row > 2);
  CHECK(explains(row[1]));
  CHECK(explains(row[2]));
  const std::string head = lines_of(laid.pages().pages[1]).front();  // repeated
  CHECK(head.starts_with("Nr.Wat"));
  CHECK(head.find('7') != std::string::npos);
}

TEST_CASE("what explains a row goes over all columns but the number's, in the ink of the text and no line above it") {
  style::Style style = made::style();
  style.letters.at(static_cast<std::size_t>(style::Role::running)).colour = {90, 90, 90};
  const LaidOut laid(explained(0, 50), style);
  const auto above = boxes_where(laid.pages(), is_row), below = boxes_where(laid.pages(), explains);
  REQUIRE(above.size() == rows);
  REQUIRE(below.size() == rows);
  for (const auto* each : above) CHECK(each->box->fills.empty());
  const layout::Box& box = *below.front()->box;
  REQUIRE(box.fills.size() == 1);
  CHECK(box.fills[0].y + box.fills[0].height == Approx(box.height));
  CHECK(box.fills[0].width == Approx(240));
  for (const layout::TextRun& run : box.runs) {
    CHECK(run.size == Approx(style::least_explanation));
    CHECK(run.colour == style.letter(style::Role::table).colour);
    CHECK(run.x == Approx(above.front()->box->runs[1].x));
  }
  // Eight lines of seven words: beside the number there is room for no eighth.
  CHECK(box.height == Approx(8 * style.explanation().leading + 1.5 * style.table.padding + style.table.hairline));
}

TEST_CASE("explained rows count once: for a lead-in, for a last row, and for a table that stays whole") {
  for (int lines = 1; lines <= 25; ++lines) {
    document::Document document = explained(lines, 4);
    document.blocks.insert(document.blocks.end() - 1, made::lead_in("Dit doen wij:"));
    std::get<document::Table>(document.blocks.back().kind).led_in = true;
    const LaidOut laid(std::move(document));
    for (const layout::Page& page : laid.pages().pages) {
      const std::vector<std::string> here = lines_of(page);
      if (std::find(here.begin(), here.end(), "Dit doen wij:") == here.end()) continue;
      INFO(lines << " lines before the table");
      CHECK(std::count_if(here.begin(), here.end(), is_row) >= 2);
    }
  }
  document::Table few = made::table({"Nr.", "Wat"}, {{"1", "a"}, {"2", "b"}, {"3", "c"}, {"4", "d"}});
  for (std::size_t i = 4; i-- > 1;) made::explain(few, i, "om");
  style::Style high = made::style();
  high.page.height = 1000;
  CHECK(few.rows.size() == 7);
  CHECK(LaidOut(made::document({{few}}), high).pages().plan.tables.at(0).whole);
  made::explain(few, 0, "om");
  CHECK(few.rows.size() == 8);
  CHECK(LaidOut(made::document({{few}}), high).pages().plan.tables.at(0).whole);
}

TEST_CASE("columns beside numbers of ours stand 10 pt apart at most") {
  style::Style style = made::style();
  style.table.column_gap = 18;
  document::Table table = made::table({"Nr.", "Wat", "Wie"}, {{"1", "Actie", "Raad"}});
  const auto gap = [&](std::size_t column) {
    return LaidOut(made::document({{table}}), style).pages().plan.tables.at(0).columns.at(column).gap;
  };
  CHECK(gap(1) == Approx(10));
  table.columns.front().ordinal = false;
  CHECK(gap(1) == Approx(18));
}
