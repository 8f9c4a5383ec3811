// Where links can be clicked: exactly on their words.
#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using made::link;
using made::words;

std::vector<layout::LinkArea> areas(const layout::Pages& pages) {
  std::vector<layout::LinkArea> out;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes)
      for (const layout::LinkArea& area : placed.box->links) out.push_back(area);
  return out;
}

document::Document with(document::Inlines content) { return made::document({made::paragraph(std::move(content))}); }

}  // namespace

TEST_CASE("a link covers its words and no more") {
  const LaidOut laid(with({words("Zie de "), link("https://example.nl/", made::plain("agenda")), words(" van 2026.")}));
  const auto found = areas(laid.pages());
  REQUIRE(found.size() == 1);
  // Behind seven letters of 5 pt; six letters wide; a line high.
  CHECK(found[0].x == Approx(60 + 35));
  CHECK(found[0].width == Approx(30));
  CHECK(found[0].height == Approx(12));
  CHECK(std::get<std::string>(found[0].target) == "https://example.nl/");
  CHECK(found[0].description == "https://example.nl/");
  CHECK(laid.pages().structure[found[0].element].tag == layout::Tag::link);
}

TEST_CASE("a link over two lines has an area on each, without the space between them, for one element") {
  const LaidOut laid(with({words(made::filler(6) + ' '),
                           link("mailto:griffie@example.nl", made::plain("griffie van de gemeente")), words(".")}));
  const auto found = areas(laid.pages());
  REQUIRE(found.size() == 2);
  CHECK(found[0].element == found[1].element);
  // "griffie van" ends the first line.
  CHECK(found[0].x == Approx(60 + 36 * 5));
  CHECK(found[0].width == Approx(11 * 5));
  CHECK(found[1].x == Approx(60));
  CHECK(found[1].width == Approx(11 * 5));
}

TEST_CASE("two links beside each other are two areas") {
  const LaidOut laid(
      with({link("https://a.example/", made::plain("een")), link("https://b.example/", made::plain("twee"))}));
  const auto found = areas(laid.pages());
  REQUIRE(found.size() == 2);
  CHECK(found[0].element != found[1].element);
  CHECK(found[0].width == Approx(15));
  CHECK(found[1].x == Approx(75));
  CHECK(found[1].width == Approx(20));
}

TEST_CASE("bold words in a link are part of its one area") {
  const LaidOut laid(with({link("https://a.example/", {words("een "), made::strong("twee"), words(" drie")})}));
  const auto found = areas(laid.pages());
  REQUIRE(found.size() == 1);
  CHECK(found[0].width == Approx(13 * 5));
}

TEST_CASE("every link is underlined under its words, and in the colour of links") {
  style::Style style = made::style();
  style.link = {1, 2, 3};
  const LaidOut laid(with({words("Zie "), link("https://example.nl/", made::plain("agenda"))}), style);
  int underlines = 0, coloured = 0;
  for (const layout::PlacedBox& placed : laid.pages().pages.at(0).boxes) {
    for (const layout::Fill& fill : placed.box->fills) {
      if (fill.colour != style.link) continue;
      ++underlines;
      CHECK(fill.x == Approx(80));
      CHECK(fill.width == Approx(30));
    }
    for (const layout::TextRun& run : placed.box->runs)
      if (run.colour == style.link) ++coloured;
  }
  CHECK(underlines == 1);
  CHECK(coloured == 1);
}

TEST_CASE("the link in a table cell stands in the cell, and is not repeated with a head") {
  document::Table table = made::table({"Nr.", "Wat"}, {});
  table.head[0].cells[1].paragraphs[0] = {link("https://kop.example/", made::plain("Wat"))};
  for (int i = 0; i < 40; ++i)
    table.rows.push_back({{{{made::plain(std::to_string(i + 1))}, false}, {{made::plain("Actie")}, true}}});
  const LaidOut laid(made::document({{table}}));
  CHECK(laid.pages().pages.size() > 1);
  CHECK(areas(laid.pages()).size() == 1);
}

TEST_CASE("a reference is a link to the line that its anchor begins on, wherever that stands") {
  const document::Inline to{document::Reference{"doel", made::plain("tabel 1"), {}}};
  std::vector<document::Block> blocks = {made::paragraph({words("Zie "), to, words(".")})};
  for (int i = 0; i < 60; ++i) blocks.push_back(made::paragraph(made::filler(8)));
  blocks.push_back(made::paragraph({{document::Anchor{"doel", made::plain(made::filler(20))}}}));
  const LaidOut laid(made::document(std::move(blocks)));
  const auto found = areas(laid.pages());
  REQUIRE(found.size() == 1);
  CHECK(found[0].description == "tabel 1");
  CHECK(found[0].width == Approx(7 * 5));
  const layout::Structure& structure = laid.pages().structure;
  CHECK(structure[found[0].element].tag == layout::Tag::link);
  CHECK(structure[structure[found[0].element].parent].tag == layout::Tag::reference);
  const auto& anchors = laid.pages().anchors;
  REQUIRE(anchors.size() == 1);
  CHECK(std::get<layout::ToAnchor>(found[0].target).index == 0);
  REQUIRE(anchors[0].page < laid.pages().pages.size());
  const layout::Page& page = laid.pages().pages[anchors[0].page];
  CHECK(anchors[0].page > 0);
  // Its first line, not the last of the three.
  REQUIRE(page.boxes.size() >= 3);
  CHECK(anchors[0].y == Approx(page.boxes[page.boxes.size() - 3].top));
}

TEST_CASE("the anchor of a figure is its picture, not its caption") {
  document::Figure figure{0, "Kaart", 0, {{document::Anchor{"kaart", made::plain("De wijk")}}}};
  document::Document document = made::document(
      {{std::move(figure)}, made::paragraph({{document::Reference{"kaart", made::plain("afbeelding 1"), {}}}})});
  document.images.push_back({"kaart.png", 300, 150});
  const LaidOut laid(document);
  const layout::Page& page = laid.pages().pages.at(0);
  REQUIRE(laid.pages().anchors.size() == 1);
  for (const layout::PlacedBox& placed : page.boxes)
    if (!placed.box->pictures.empty()) CHECK(laid.pages().anchors[0].y == Approx(placed.top));
}
