// Where the figures of a column stand, with the glyphs of a real font.
#include "catch.hpp"
#include "laid_out.hpp"
#include "language/figures.hpp"

namespace {

using FigureColumn = LaidOut<text::HarfBuzzShaper>;

// A column of these figures beside one of words, with the marks that report finds.
document::Table table_of(const std::vector<std::string>& figures, const char* language) {
  document::Table table = made::table({"Post", "Bedrag"}, {});
  table.columns[1].alignment = document::Alignment::decimal;
  for (const std::string& figure : figures) {
    table.rows.push_back({{{{made::plain("post")}}, {{made::plain(figure)}}}});
    const auto read = language::read_figure(figure, language::rules_of(language));
    table.rows.back().cells[1].before_mark = read ? read->mark : figure.size();
  }
  return table;
}

// Where the first `bytes` of a line that begins with the run end.
double x_behind(const layout::TextRun& run, std::size_t bytes) {
  std::size_t seen = 0;
  double x = run.x;
  for (const text::Fragment& fragment : run.fragments) {
    double pen = run.x + static_cast<double>(fragment.x);
    for (const text::Glyph& glyph : fragment.run->glyphs) {
      if (seen + glyph.begin >= bytes) return x;
      x = pen += static_cast<double>(glyph.advance) * run.size;
    }
    seen += fragment.run->text.size();
  }
  return x;
}

const layout::TextRun& run_reading(const FigureColumn& laid, const std::string& text) {
  for (const layout::Box& box : laid.pages().boxes)
    for (const layout::TextRun& run : box.runs)
      if (text_of(run) == text) return run;
  FAIL("no run is " << text);
  throw std::logic_error("not reached");
}

// Each figure's mark, from the left of the page.
std::vector<double> marks_of(const FigureColumn& laid, const document::Table& table,
                             const std::vector<std::string>& figures) {
  std::vector<double> found;
  for (std::size_t i = 0; i < figures.size(); ++i)
    found.push_back(x_behind(run_reading(laid, figures[i]), table.rows[i].cells[1].before_mark));
  return found;
}

void check_marks(const std::vector<std::string>& figures, const char* language) {
  const document::Table table = table_of(figures, language);
  const FigureColumn laid(made::document({{table}}));
  const std::vector<double> found = marks_of(laid, table, figures);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    INFO(figures[i]);
    CHECK(found[i] == Approx(found.front()).margin(0.1));
  }
}

}  // namespace

TEST_CASE("units, signs and brackets hang beside figures that stand on their marks") {
  check_marks({"12,5%", "7%", "100 %", "-3%", "\u22120,25%"}, "nl");
  check_marks({"1,5 mln", "12 mln", "0,25 mln", "\u20AC 3"}, "nl");
  check_marks({"12,5", "(12,5)", "+294", "(7)", "7", "22,75", "3*"}, "nl");
}

TEST_CASE("thousands are no decimals, in any language") {
  check_marks({"1.234,5", "12,75", "1.000.000", "3", "1\u202F000"}, "nl");
  check_marks({"1,234.5", "12.75", "1,000,000", "3", "0.25%"}, "en");
}

TEST_CASE("the number of a note hangs beside its figure") {
  document::Table table = table_of({"22,75", "3"}, "nl");
  document::Inlines& figure = table.rows[1].cells[1].paragraphs.front();
  figure.push_back({document::Note{1, made::plain("Raming.")}});
  const FigureColumn laid(made::document({{table}}));
  CHECK(x_behind(run_reading(laid, "3"), 1) == Approx(x_behind(run_reading(laid, "22,75"), 2)).margin(0.1));
}

TEST_CASE("word processors are told how far each figure stands from the edge of its column") {
  const std::vector<std::string> figures = {"12,5%", "7%", "100%"};
  const document::Table table = table_of(figures, "nl");
  const FigureColumn laid(made::document({{table}}));
  const auto& insets = laid.pages().plan.tables.at(0).columns.at(1).insets;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    INFO(figures[i]);
    const layout::TextRun& run = run_reading(laid, figures[i]);
    const double end = x_behind(run, figures[i].size()) + static_cast<double>(insets.at(i));
    CHECK(end == Approx(x_behind(run_reading(laid, "12,5%"), 5) + static_cast<double>(insets.at(0))).margin(0.1));
  }
  CHECK(insets.at(1) > insets.at(0));
}
