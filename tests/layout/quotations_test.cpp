// A quotation stands between white, with a rule beside it.
#include "catch.hpp"
#include "laid_out.hpp"

namespace {

document::Document quoting(int before, int words, bool source) {
  document::Quotation quotation{{made::plain(made::filler(words)), made::plain(made::filler(words))}, {}};
  if (source) quotation.source = made::plain("De bron");
  return made::document({made::paragraph(made::filler(before)), {quotation}, made::paragraph(made::filler(8))});
}

}  // namespace

TEST_CASE("a rule stands beside every line of a quotation and goes through between its paragraphs") {
  for (const bool source : {false, true})
    for (int before = 8; before <= 200; before += 8) {
      INFO(before << " words before");
      const LaidOut laid(quoting(before, 40, source));
      std::size_t lines = 0;
      for (const layout::Page& page : laid.pages().pages) {
        double foot = -1;  // of the rule so far on the page
        for (const layout::PlacedBox& placed : page.boxes) {
          if (placed.box->fills.size() != 1 || placed.box->fills[0].width != laid.style().table.thick_rule) continue;
          const layout::Fill& rule = placed.box->fills[0];
          ++lines;
          CHECK(rule.x > 60);
          CHECK(rule.x + rule.width < placed.box->runs.at(0).x);
          CHECK(rule.height == Approx(placed.box->height));
          if (foot >= 0) CHECK(placed.top == Approx(foot));
          foot = placed.top + rule.height;
          CHECK(foot <= 350.001);
        }
      }
      CHECK(lines == (source ? 15U : 14U));
    }
}

TEST_CASE("there is more white around a quotation than around a paragraph") {
  const LaidOut laid(quoting(8, 8, false));
  const auto& boxes = laid.pages().boxes;
  REQUIRE(boxes.size() == 7);
  CHECK(boxes[2].above == Approx(1.4 * 6));
  CHECK(boxes[6].above == Approx(1.4 * 6));
}
