// Row heads that reach into the rows below their own, and totals, wherever a page ends.
#include <fmt/format.h>

#include <cmath>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using document::RowRole;

document::Cell head_of(std::string utf8, std::size_t rows) {
  document::Cell cell{{made::plain(std::move(utf8))}, true};
  cell.row_span = rows;
  return cell;
}

// Heads of so many lines over `span` rows each, and two columns beside them. Every third row has `long_words`.
document::Table spanned(std::size_t heads, std::size_t span, int lines_of_head, int long_words) {
  document::Table table;
  table.columns.resize(3);
  document::Row& top = table.head.emplace_back();
  for (const char* text : {"Naam", "Post", "Tekst"}) top.cells.push_back({{made::plain(text)}});
  for (std::size_t i = 0; i < heads * span; ++i) {
    document::Row& row = table.rows.emplace_back();
    if (i % span == 0) {
      document::Cell& head = row.cells.emplace_back(head_of(fmt::format("naam{:03}", i), span));
      for (int line = 1; line < lines_of_head; ++line)
        head.paragraphs.push_back(made::plain(fmt::format("kop{:02}", line)));
    }
    row.cells.push_back(head_of("post", 1));
    row.cells.push_back({{made::plain(i % 3 == 1 ? made::filler(long_words) : "tekst")}});
  }
  return table;
}

document::Document behind(std::size_t lines, document::Table table) {
  std::vector<document::Block> blocks;
  for (std::size_t i = 0; i < lines; ++i) blocks.push_back(made::paragraph("Een regel."));
  blocks.push_back({std::move(table)});
  return made::document(std::move(blocks));
}

double end_of(const layout::TextRun& run) {
  const text::Fragment& last = run.fragments.back();
  return run.x + last.x + last.run->width * run.size;
}

// Pairs of texts of one page that stand on each other, and what stands below its foot.
std::vector<std::string> printed_over(const LaidOut<>& laid) {
  struct Text {
    const layout::TextRun* run;
    double baseline;
  };
  std::vector<std::string> found;
  for (const layout::Page& page : laid.pages().pages) {
    std::vector<Text> texts;
    for (const layout::PlacedBox& placed : page.boxes)
      for (const layout::TextRun& run : placed.box->runs) {
        texts.push_back({&run, placed.top + run.baseline});
        if (texts.back().baseline > page.height - laid.style().page.bottom) found.push_back(text_of(run) + " below");
      }
    for (std::size_t a = 0; a < texts.size(); ++a)
      for (std::size_t b = a + 1; b < texts.size(); ++b) {
        if (std::abs(texts[a].baseline - texts[b].baseline) > 6) continue;
        if (end_of(*texts[a].run) > texts[b].run->x + 1 && end_of(*texts[b].run) > texts[a].run->x + 1)
          found.push_back(text_of(*texts[a].run) + " on " + text_of(*texts[b].run));
      }
  }
  return found;
}

std::vector<std::string> runs_of(const layout::Page& page) {
  std::vector<std::string> texts;
  for (const layout::PlacedBox& placed : page.boxes)
    for (const layout::TextRun& run : placed.box->runs) texts.push_back(text_of(run));
  return texts;
}

}  // namespace

TEST_CASE("a row head that spans rows is printed over nothing, wherever a page ends") {
  for (const std::size_t span : {2U, 3U, 5U, 9U})
    for (const int lines_of_head : {2, 4, 7, 14})
      for (const int long_words : {1, 8, 60})
        for (std::size_t lines = 0; lines < 12; lines += span == 3 ? 1 : 5) {
          INFO(fmt::format("heads of {} lines over {} rows, rows of {} words, {} lines before them", lines_of_head,
                           span, long_words, lines));
          const LaidOut laid(behind(lines, spanned(12, span, lines_of_head, long_words)));
          CHECK(printed_over(laid) == std::vector<std::string>{});
        }
}

TEST_CASE("nor is one that is as high as a page, or that would hang into rows which are") {
  for (const int lines_of_head : {24, 36, 46, 70})
    for (const int long_words : {60, 160, 300})
      for (const std::size_t lines : {0U, 7U, 20U}) {
        INFO(
            fmt::format("heads of {} lines, rows of {} words, {} lines before them", lines_of_head, long_words, lines));
        CHECK(printed_over(LaidOut(behind(lines, spanned(4, 5, lines_of_head, long_words)))) ==
              std::vector<std::string>{});
      }
}

TEST_CASE("nor is one beside another that spans fewer rows, nor one above notes") {
  for (std::size_t lines = 0; lines < 14; ++lines) {
    document::Table table = spanned(8, 6, 9, 3);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      std::vector<document::Cell>& cells = table.rows[i].cells;
      const std::size_t post = cells.size() - 2;
      if (i % 3 == 0) {
        cells[post] = head_of("een", 3);
        for (const char* line : {"twee", "drie", "vier"}) cells[post].paragraphs.push_back(made::plain(line));
      } else {
        cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(post));
      }
      if (i % 4 == 0)
        cells.back().paragraphs[0].push_back({document::Note{static_cast<int>(i / 4 + 1), made::plain("noot")}});
    }
    INFO(lines << " lines before it");
    CHECK(printed_over(LaidOut(behind(lines, std::move(table)))) == std::vector<std::string>{});
  }
}

TEST_CASE("a row head is repeated overleaf where its rows go on, and again nobody hears it") {
  const LaidOut laid(behind(0, spanned(1, 40, 3, 1)));
  const auto& pages = laid.pages().pages;
  REQUIRE(pages.size() > 1);
  for (std::size_t p = 1; p < pages.size(); ++p) {
    std::size_t found = 0;
    for (const std::string& text : runs_of(pages[p])) found += text == "naam000" || text == "kop02" ? 1 : 0;
    CHECK(found == 2);
    for (const layout::TextRun& run : pages[p].boxes.front().box->runs)
      CHECK(std::holds_alternative<layout::Artifact>(run.owner));
  }
}

TEST_CASE("the rule above a total leaves out a row head that reaches into it, as the rule below a row does") {
  document::Table table = spanned(2, 3, 1, 1);
  table.rows[2].role = RowRole::subtotal;
  table.rows[5].role = RowRole::total;
  const LaidOut laid(behind(0, std::move(table)));
  const double left = laid.style().page.left, second = left + laid.pages().plan.tables[0].columns[0].width;
  std::size_t above = 0;
  for (const layout::PlacedBox& placed : laid.pages().pages.at(0).boxes)
    if (text_of(*placed.box) == "posttekst")
      for (const layout::Fill& fill : placed.box->fills)
        if (fill.y == 0) {
          ++above;
          CHECK(fill.x > second);
        }
  CHECK(above == 2);
}

TEST_CASE("a total is never alone on a page, nor behind a subtotal, however high the row before it is") {
  for (const int words : {1, 12, 30, 70})
    for (std::size_t lines = 0; lines < 25; ++lines) {
      document::Table table = spanned(5, 3, 1, 1);
      for (std::size_t i = 2; i < table.rows.size(); i += 3) {
        table.rows[i].role = RowRole::subtotal;
        table.rows[i].cells.back().paragraphs[0] = made::plain("som");
        table.rows[i - 1].cells.back().paragraphs[0] = made::plain(made::filler(words));
      }
      table.rows.push_back({{head_of("Totaal", 1), {}, {{made::plain("som")}}}, RowRole::total});
      const LaidOut laid(behind(lines, std::move(table)));
      for (const layout::Page& page : laid.pages().pages) {
        INFO(lines << " lines before it, " << words << " words in the row before");
        bool begins = true;  // so far only what a page repeats
        for (const layout::PlacedBox& placed : page.boxes) {
          const std::string text = text_of(*placed.box);
          const bool repeats =
              !placed.box->runs.empty() && std::holds_alternative<layout::Artifact>(placed.box->runs.front().owner);
          if (begins && !repeats) CHECK(text.find("som") == std::string::npos);
          begins = begins && repeats;
        }
      }
    }
}

TEST_CASE("a row that goes on overleaf stands as far below the head there as other rows do") {
  const LaidOut laid(behind(3, spanned(1, 2, 1, 200)));
  double height = 0;  // of the head
  std::vector<double> first_lines;
  for (const layout::Page& page : laid.pages().pages)
    for (std::size_t i = 0; i + 1 < page.boxes.size(); ++i) {
      const layout::PlacedBox &head = page.boxes[i], &row = page.boxes[i + 1];
      if (!text_of(*head.box).starts_with("NaamPostTekst")) continue;
      if (height == 0) height = head.box->height;
      first_lines.push_back(row.top + row.box->runs.front().baseline - head.top - height);
    }
  REQUIRE(first_lines.size() > 1);
  for (const double each : first_lines) CHECK(each == Approx(first_lines.front()));
}
