// Sections in Arabic, Hebrew, Persian and Urdu: what begins at the left elsewhere begins at the right.
#include "catch.hpp"
#include "laid_out.hpp"

namespace {

document::Document in_arabic(std::vector<document::Block> blocks) {
  document::Document document = made::document(std::move(blocks));
  document.metadata.language = "ar";
  return document;
}

double right_edge(const LaidOut<>& laid) { return laid.style().page.width - laid.style().page.right; }

double left_of(const layout::TextRun& run) {
  double x = 1e9;
  for (const text::Fragment& fragment : run.fragments)
    if (fragment.run->text != " ") x = std::min(x, run.x + static_cast<double>(fragment.x));
  return x;
}
double right_of(const layout::TextRun& run) {
  double x = 0;
  for (const text::Fragment& fragment : run.fragments)
    if (fragment.run->text != " ")
      x = std::max(x, run.x + static_cast<double>(fragment.x) + static_cast<double>(fragment.run->width) * run.size);
  return x;
}

const layout::TextRun& run_of(const LaidOut<>& laid, std::string_view text) {
  for (const layout::Box& box : laid.pages().boxes)
    for (const layout::TextRun& run : box.runs)
      if (text_of(run).starts_with(text)) return run;
  FAIL("no run begins with " << text);
  throw std::logic_error("not reached");
}

}  // namespace

TEST_CASE("each line of a paragraph begins at the right margin") {
  const LaidOut laid(in_arabic({made::paragraph(made::filler(30)), made::heading(2, "kop")}));
  const auto lines = lines_of(laid.pages().pages.at(0));
  REQUIRE(lines.size() > 3);
  for (const layout::Box& box : laid.pages().boxes)
    for (const layout::TextRun& run : box.runs) CHECK(right_of(run) == Approx(right_edge(laid)));
}

TEST_CASE("labels of a list stand at the right of their items, nested ones further in") {
  document::List list = made::numbers({"een", "twee"});
  list.items[0].nested = {made::bullets({"bol"})};
  const LaidOut laid(in_arabic({{list}}));
  const double label = left_of(run_of(laid, "2.")), item = right_of(run_of(laid, "twee"));
  CHECK(right_of(run_of(laid, "2.")) == Approx(right_edge(laid) - laid.style().list.label_width + 2 * 5));
  CHECK(label > item);
  CHECK(label - item == Approx(laid.style().list.label_gap));
  CHECK(right_of(run_of(laid, "bol")) < item);
  CHECK(text_of(laid.pages().boxes.back()) == "2. twee");  // in the order of reading all the same
}

TEST_CASE("the first column of a table stands at the right") {
  const LaidOut laid(in_arabic({{made::table({"A", "B", "C"}, {{"1", "naam", "slot"}})}}));
  CHECK(left_of(run_of(laid, "1")) > right_of(run_of(laid, "naam")));
  CHECK(left_of(run_of(laid, "naam")) > right_of(run_of(laid, "slot")));
  CHECK(right_of(run_of(laid, "naam")) == Approx(right_of(run_of(laid, "B"))));
  const LaidOut from_left(made::document({{made::table({"A", "B", "C"}, {{"1", "naam", "slot"}})}}));
  CHECK(right_of(run_of(from_left, "1")) < left_of(run_of(from_left, "naam")));
}

TEST_CASE("figures stand with their marks below each other, and end where a column does") {
  document::Table table = made::table({"A", "B"}, {{"1", "6,125"}, {"2", "120,75"}});
  table.columns[1].alignment = document::Alignment::decimal;
  table.rows[0].cells[1].before_mark = 1;
  table.rows[1].cells[1].before_mark = 3;
  const LaidOut laid(in_arabic({{table}}));
  CHECK(left_of(run_of(laid, "6,125")) == Approx(left_of(run_of(laid, "120,75")) + 2 * 5));
  // The table is as wide as its columns, from the right.
  const auto& columns = laid.pages().plan.tables.at(0).columns;
  const double width = columns[0].width + columns[0].gap + columns[1].width;
  CHECK(left_of(run_of(laid, "120,75")) == Approx(300 - width));
  const auto& insets = columns.at(1).insets;
  CHECK(insets.at(0) == Approx(10));
  CHECK(insets.at(1) == Approx(0).margin(0.01));
}

TEST_CASE("page numbers of the contents list stand at the left, the words at the right") {
  document::Document document = in_arabic({made::heading(2, "kop"), made::paragraph("tekst")});
  document.contents = document::Contents{made::plain("Inhoud")};
  const LaidOut laid(std::move(document));
  const layout::TextRun& number = run_of(laid, "1");
  CHECK(left_of(number) == Approx(laid.style().page.left));
  CHECK(right_of(run_of(laid, "kop")) == Approx(right_edge(laid)));
}

TEST_CASE("a phrase in another language is no part of the sentence around it") {
  const LaidOut laid(
      in_arabic({made::paragraph({made::words("x "), made::foreign("nl", "12 mei"), made::words(" \u05D0")})}));
  const auto& box = laid.pages().boxes.back();
  REQUIRE(box.runs.size() == 3);
  CHECK(left_of(box.runs[2]) < left_of(box.runs[1]));
  CHECK(left_of(box.runs[1]) < left_of(box.runs[0]));
  const auto& phrase = box.runs[1].fragments;
  CHECK(phrase.at(0).run->text == "12");
  CHECK(phrase.at(0).x < phrase.at(2).x);
}
