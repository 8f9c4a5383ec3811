#include "check/resolution.hpp"

#include <vector>

#include "catch.hpp"

namespace {

// What is said of one picture of so many pixels, by so many points.
std::vector<diagnostics::Diagnostic> said(int pixels, double points) {
  document::Document document;
  document.images.push_back({"kaart.png", static_cast<std::uint32_t>(pixels), 100});
  document.blocks.push_back({document::Paragraph{{{document::Text{"Zie de kaart.", {}}}}}});
  document.blocks.push_back({document::Figure{}});
  document::Plan plan;
  plan.figures.push_back({points, points, 0});
  const std::vector<diagnostics::Position> positions = {{3, 15}};
  diagnostics::Diagnostics sink;
  check::remark_on_resolution(document, plan, positions, sink);
  return sink.take_sorted();
}

}  // namespace

TEST_CASE("a picture with too few pixels for its size on paper is remarked on, with what would do") {
  const auto found = said(300, 432);  // 6 inches
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == diagnostics::Code::coarse_picture);
  CHECK(found[0].position == diagnostics::Position{3, 15});
  CHECK(found[0].arguments == std::vector<std::string>{"kaart.png", "50", "15", "600"});
}

TEST_CASE("a picture of a hundred dots an inch is good enough") {
  CHECK(said(600, 432).empty());
  CHECK(said(300, 144).empty());
}
