#include "layout/page_fill.hpp"

#include "catch.hpp"
#include "laid_out.hpp"

using layout::Box;
using layout::change_of;

namespace {

// Three boxes of ten with five between them, of which two may be given or taken: 40 high.
std::vector<Box> three() {
  std::vector<Box> boxes(3);
  for (Box& box : boxes) {
    box.height = 10;
    box.above = 5;
    box.give = 2;
  }
  return boxes;
}

}  // namespace

TEST_CASE("white grows by what a page has left, and by no more than it may") {
  CHECK(change_of(three(), 0, 40, 0, true).white == Approx(0));
  CHECK(change_of(three(), 0, 42, 0, true).white == Approx(0.5));
  CHECK(change_of(three(), 0, 44, 0, true).white == Approx(1));
  CHECK(change_of(three(), 0, 60, 0, true).white == Approx(1));
}

TEST_CASE("white shrinks by what a page lacks, and a page that ends a part does not grow") {
  CHECK(change_of(three(), 0, 38, 0, true).white == Approx(-0.5));
  CHECK(change_of(three(), 0, 38, 0, false).white == Approx(-0.5));
  CHECK(change_of(three(), 0, 42, 0, false).white == Approx(0));
  CHECK(change_of(three(), 0, 20, 0, true).white == Approx(-1));
}

TEST_CASE("a table head that a page repeats and its notes take of the same room") {
  CHECK(change_of(three(), 2, 44, 0, true).white == Approx(0.5));
  auto boxes = three();
  boxes[1].notes_height = 8;
  boxes[2].notes_height = 8;
  CHECK(change_of(boxes, 0, 40 + 16 + 6 + 2, 6, true).white == Approx(0.5));
}

TEST_CASE("where nothing gives, nothing is taken") {
  auto boxes = three();
  for (Box& box : boxes) box.give = 0;
  CHECK(change_of(boxes, 0, 60, 0, true).white == Approx(0));
}

TEST_CASE("pictures give what is wanting when white has given all, and keep their proportions") {
  auto boxes = three();
  boxes[1].yield = 4;
  CHECK(change_of(boxes, 0, 36, 0, true).pictures == Approx(0).margin(1e-9));
  CHECK(change_of(boxes, 0, 34, 0, true).pictures == Approx(0.5));
  CHECK(change_of(boxes, 0, 34, 0, true).white == Approx(-1));
  CHECK(change_of(boxes, 0, 20, 0, true).pictures == Approx(1));
  Box box;
  box.height = 40;
  box.pictures.push_back({layout::Artifact::layout, 10, 0, 100, 40, {}, 0});
  layout::make_lower(box, 10, false);
  CHECK(box.height == Approx(30));
  CHECK(box.pictures[0].height == Approx(30));
  CHECK(box.pictures[0].width == Approx(75));
  CHECK(box.pictures[0].x == Approx(10));
  layout::make_lower(box, 15, true);
  CHECK(box.pictures[0].x + box.pictures[0].width == Approx(85));
}

TEST_CASE("every white of a page grows or shrinks by the same part of itself, and fills its foot where it can") {
  std::vector<document::Block> blocks;
  for (int i = 0; i < 60; ++i) blocks.push_back(made::paragraph(made::filler(10 + i * 7 % 45)));
  const LaidOut laid(made::document(std::move(blocks)));
  const style::PageMetrics& paper = laid.style().page;
  const auto& pages = laid.pages().pages;
  REQUIRE(pages.size() > 5);
  std::size_t filled = 0, changed = 0;
  for (std::size_t p = 0; p + 1 < pages.size(); ++p) {
    const auto& boxes = pages[p].boxes;
    double taken = 0;
    bool first = true;
    for (std::size_t i = 1; i < boxes.size(); ++i) {
      const double white = boxes[i].top - boxes[i - 1].top - boxes[i - 1].box->height;
      const Box& box = *boxes[i].box;
      if (box.give == 0) {
        CHECK(white == Approx(box.above).margin(1e-6));
        continue;
      }
      CHECK(box.give == Approx(0.08 * box.above));
      const double part = (white - box.above) / box.give;
      if (!first) CHECK(part == Approx(taken).margin(1e-6));
      taken = part;
      first = false;
    }
    CHECK(std::abs(taken) <= 1 + 1e-6);
    const double left = paper.height - paper.bottom - boxes.back().top - boxes.back().box->height;
    CHECK(left > -0.01);
    if (taken < 1 - 1e-6) CHECK(left == Approx(0).margin(0.01));
    filled += left < 0.01;
    changed += std::abs(taken) > 0.01;
  }
  CHECK(filled > 0);
  CHECK(changed > 0);
}
