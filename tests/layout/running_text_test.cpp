// What runs at the head and foot of pages repeats the text, and is never heard.
#include "catch.hpp"
#include "laid_out.hpp"

namespace {

document::Document long_report() {
  std::vector<document::Block> blocks;
  for (int i = 0; i < 12; ++i) blocks.push_back(made::paragraph(made::filler(40)));
  document::Document out = made::document(std::move(blocks));
  out.running = {"2.6.1 Veiligheid", "concept", "Gemeente", "Pagina {pagina} van {paginas}", "", "nl-NL"};
  return out;
}

std::vector<std::string> runs_of(const layout::Box& box) {
  std::string text;
  std::vector<std::string> out;
  for (const layout::TextRun& run : box.runs) out.push_back(text_of(run));
  return out;
}

double right_end(const layout::TextRun& run) {
  const text::Fragment& last = run.fragments.back();
  return run.x + last.x + last.run->width * run.size;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the running header is on every page but the first, the footer with its number on all") {
  const LaidOut laid(long_report());
  const auto& pages = laid.pages().pages;
  REQUIRE(pages.size() == 3);
  CHECK(runs_of(pages[0].head).empty());
  CHECK(runs_of(pages[1].head) == Texts{"concept", "2.6.1 Veiligheid"});
  CHECK(runs_of(pages[2].head) == runs_of(pages[1].head));
  CHECK(runs_of(pages[0].foot) == Texts{"Pagina 1 van 3", "Gemeente"});
  CHECK(runs_of(pages[1].foot) == Texts{"Pagina 2 van 3", "Gemeente"});
  CHECK(runs_of(pages[2].foot) == Texts{"Pagina 3 van 3", "Gemeente"});
}

TEST_CASE("running text is an artifact, within the margins, its baseline where the style puts it") {
  const LaidOut laid(long_report());
  const style::Style style = made::style();
  for (const layout::Page& page : laid.pages().pages) {
    for (const layout::TextRun& run : page.head.runs) {
      CHECK(std::get<layout::Artifact>(run.owner) == layout::Artifact::header);
      CHECK(run.baseline == Approx(style.page.head));
    }
    for (const layout::TextRun& run : page.foot.runs) {
      CHECK(std::get<layout::Artifact>(run.owner) == layout::Artifact::footer);
      CHECK(run.baseline == Approx(style.page.height - style.page.foot));
      CHECK(run.x >= style.page.left - 0.01);
      CHECK(right_end(run) <= style.page.width - style.page.right + 0.01);
    }
    REQUIRE(page.foot.runs.size() == 2);
    CHECK(right_end(page.foot.runs[0]) == Approx(style.page.width - style.page.right));
    CHECK(page.foot.runs[1].x == Approx(style.page.left));
  }
}

TEST_CASE("a running title that is too long ends in an ellipsis behind a whole word, and leaves the status free") {
  document::Document document = long_report();
  document.running.head_left = "2.6.1 " + made::filler(20);
  const LaidOut laid(document);
  const layout::Box& head = laid.pages().pages.at(1).head;
  REQUIRE(head.runs.size() == 2);
  const std::string shown = text_of(head.runs[1]);
  // 240 pt of 4 pt a letter, less the status and some air: 49 letters.
  CHECK(shown == "2.6.1 woord woord woord woord woord woord woord\xE2\x80\xA6");
  CHECK(right_end(head.runs[1]) < head.runs[0].x);
}

TEST_CASE("a running title that just fits is whole") {
  document::Document document = long_report();
  document.running.head_right.clear();
  document.running.head_left = std::string(50, 'x');
  CHECK(runs_of(LaidOut(document).pages().pages.at(1).head) == Texts{std::string(50, 'x')});
}

TEST_CASE("a report without an organisation and a status has no words in their place") {
  document::Document document = long_report();
  document.running.head_right.clear();
  document.running.foot_left.clear();
  const LaidOut laid(document);
  CHECK(runs_of(laid.pages().pages.at(1).head) == Texts{"2.6.1 Veiligheid"});
  CHECK(runs_of(laid.pages().pages.at(1).foot) == Texts{"Pagina 2 van 3"});
}

TEST_CASE("a status too long for the header never runs over the title or out of the margin") {
  document::Document document = long_report();
  document.running.head_right = made::filler(15);
  const LaidOut laid(document);
  const layout::Box& head = laid.pages().pages.at(1).head;
  for (const layout::TextRun& run : head.runs) {
    INFO(text_of(run));
    CHECK(run.x >= 59.99);
    CHECK(right_end(run) <= 300.01);
  }
  for (std::size_t i = 1; i < head.runs.size(); ++i) CHECK(right_end(head.runs[i]) <= head.runs[0].x);
}
