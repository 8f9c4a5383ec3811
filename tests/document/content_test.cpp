#include "document/content.hpp"

#include "catch.hpp"
#include "written.hpp"

using namespace written;

TEST_CASE("an inline gives what it stands around, and a text and a counter nothing") {
  Inline piece = strong({text("hele")});
  REQUIRE(document::content_of(piece) != nullptr);
  document::content_of(piece)->push_back(text(" plan"));
  CHECK(document::text_without_notes({piece}) == "hele plan");
  CHECK(document::content_of(text("x")) == nullptr);
  CHECK(document::content_of(Inline{document::Counter{document::Sequence::table, 1}}) == nullptr);
  const Inline remark = note(1, {text("een noot")});
  REQUIRE(document::content_of(remark) != nullptr);
  CHECK(document::content_of(remark)->size() == 1);
}

TEST_CASE("text without notes has neither their numbers nor their words") {
  CHECK(document::text_without_notes({text("Zie "),
                                      {document::Anchor{"doel", {emphasis({text("dit")})}}},
                                      note(7, {text("Een noot")}),
                                      link("https://example.nl/", {text(" plan")})}) == "Zie dit plan");
}
