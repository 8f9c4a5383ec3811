// Pictures: how large they are, what they are tagged as, and that their caption stays with them.
#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using layout::Picture;

document::Document with(document::Figure figure, std::uint32_t width, std::uint32_t height,
                        std::vector<document::Block> before = {}) {
  document::Document out = made::document(std::move(before));
  out.images = {{"kaart.png", width, height}};
  out.blocks.push_back({std::move(figure)});
  return out;
}

const Picture& picture(const layout::Pages& pages) {
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes)
      if (!placed.box->pictures.empty()) return placed.box->pictures.front();
  throw std::runtime_error("no picture");
}

}  // namespace

TEST_CASE("a picture without a width is set at 150 dots an inch, and never wider than the column") {
  const LaidOut natural(with({0, "Kaart", 0, {}}, 300, 150));
  CHECK(picture(natural.pages()).width == Approx(144));
  CHECK(picture(natural.pages()).height == Approx(72));
  const LaidOut wide(with({0, "Kaart", 0, {}}, 3000, 1500));
  CHECK(picture(wide.pages()).width == Approx(240));
  CHECK(picture(wide.pages()).height == Approx(120));
}

TEST_CASE("a picture with a width takes that part of the column, in its own proportions") {
  const LaidOut laid(with({0, "Kaart", 0.6, {}}, 200, 100));
  CHECK(picture(laid.pages()).width == Approx(144));
  CHECK(picture(laid.pages()).height == Approx(72));
  CHECK(picture(laid.pages()).x == Approx(60));
}

TEST_CASE("a picture too high for a page is made smaller, with room for its caption") {
  const LaidOut laid(with({0, "Kaart", 1, made::plain("Bijschrift.")}, 100, 1000));
  const Picture& high = picture(laid.pages());
  CHECK(high.height < 300);
  CHECK(high.height / high.width == Approx(10));
}

TEST_CASE("a picture whose width nobody asked for is at most 45 % of the page high") {
  const LaidOut laid(with({0, "Kaart", 0, {}}, 400, 1000));
  CHECK(picture(laid.pages()).height == Approx(0.45 * 300));
  CHECK(picture(laid.pages()).width == Approx(0.45 * 300 * 0.4));
}

TEST_CASE("a picture becomes at most a fifth smaller to stand on a page, in the plan as well; not one with a width") {
  int smaller = 0, whole = 0;
  for (int lines = 1; lines < 16; ++lines) {
    std::vector<document::Block> before;
    for (int i = 0; i < lines; ++i) before.push_back(made::paragraph("Een regel."));
    const auto lay = [&](double width) {
      auto document = with({0, "Kaart", width, made::plain("Bijschrift.")}, 200, 200, before);
      for (int i = 0; i < 30; ++i) document.blocks.push_back(made::paragraph("Een regel."));
      return LaidOut(std::move(document));
    };
    const LaidOut laid = lay(0);
    const Picture& shown = picture(laid.pages());
    INFO(lines << " lines before it");
    CHECK(shown.height <= 96.001);
    CHECK(shown.height >= 0.8 * 96 - 0.001);
    CHECK(shown.width == Approx(shown.height));
    CHECK(laid.pages().plan.figures[0].width == Approx(shown.width));
    CHECK(laid.pages().plan.figures[0].height == Approx(shown.height));
    (shown.height < 95.9 ? smaller : whole) += 1;
    for (const layout::Page& page : laid.pages().pages)
      CHECK(page.boxes.back().top + page.boxes.back().box->height <= 350.01);
    CHECK(picture(lay(0.4).pages()).height == Approx(96));
  }
  CHECK(smaller > 0);
  CHECK(whole > 5);
}

TEST_CASE("a picture that is lower than asked for yields too, so that a caption with a long note stays with it") {
  document::Inlines caption = made::plain("Bijschrift.");
  caption.push_back({document::Note{1, made::plain(made::filler(25))}});
  const LaidOut laid(with({0, "Kaart", 1, caption}, 100, 1000));
  for (const layout::Page& page : laid.pages().pages) {
    bool has_picture = false, has_caption = false;
    for (const layout::PlacedBox& placed : page.boxes) {
      has_picture = has_picture || !placed.box->pictures.empty();
      has_caption = has_caption || text_of(*placed.box).starts_with("Bijschrift");
    }
    CHECK(has_picture == has_caption);
  }
  CHECK(picture(laid.pages()).height < 0.8 * 300);
}

TEST_CASE("the last line of a caption has more than one word where a narrower one can do that") {
  int helped = 0;
  for (int words = 4; words < 40; ++words) {
    const LaidOut laid(with({0, "Kaart", 0.8, made::plain(made::filler(words))}, 200, 100));
    std::vector<std::string> caption;
    for (const layout::PlacedBox& placed : laid.pages().pages.front().boxes)
      if (text_of(*placed.box).starts_with("woord")) caption.push_back(text_of(*placed.box));
    INFO(words << " words");
    if (caption.size() > 1) CHECK(caption.back().find("woord", 1) != std::string::npos);
    helped += laid.pages().plan.figures[0].caption < 0.8 * 240 - 1;
  }
  CHECK(helped > 0);
}

TEST_CASE("a picture is a Figure with its alternative, beside its caption; a decorative one is nothing to a reader") {
  const LaidOut told(with({0, "Kaart van de wijk", 0, made::plain("Bijschrift.")}, 100, 100));
  CHECK(dump_structure(told.pages().structure) == R"(Document
  H1
  Div
    Figure Alt="Kaart van de wijk"
    Caption
)");
  CHECK(std::holds_alternative<layout::LeafId>(picture(told.pages()).owner));
  const LaidOut bare(with({0, "Kaart", 0, {}}, 100, 100));
  CHECK(dump_structure(bare.pages().structure) == "Document\n  H1\n  Figure Alt=\"Kaart\"\n");
  const LaidOut decorative(with({0, "", 0, {}}, 100, 100));
  CHECK(dump_structure(decorative.pages().structure) == "Document\n  H1\n");
  CHECK(std::holds_alternative<layout::Artifact>(picture(decorative.pages()).owner));
}

TEST_CASE("a caption stays on the page of its picture, wherever the page ends") {
  for (int lines = 1; lines < 20; ++lines) {
    std::vector<document::Block> before;
    for (int i = 0; i < lines; ++i) before.push_back(made::paragraph("Een regel."));
    const LaidOut laid(with({0, "Kaart", 0, made::plain(made::filler(25))}, 200, 200, std::move(before)));
    INFO(lines << " lines before it");
    for (const layout::Page& page : laid.pages().pages) {
      bool pictured = false;
      int caption = 0;
      for (const layout::PlacedBox& placed : page.boxes) {
        pictured = pictured || !placed.box->pictures.empty();
        caption += text_of(*placed.box).starts_with("woord") ? 1 : 0;
        CHECK(placed.top + placed.box->height <= 350.01);
      }
      CHECK((caption > 0) == pictured);
    }
  }
}

TEST_CASE("the logo of the style stands at the head of the first page, at the right, and is a Figure") {
  style::Style style = made::style();
  style.logo = {"logo.png", "Gemeente", 60, ""};
  layout::Options options;
  options.logo_aspect = 0.25;
  const LaidOut laid(made::document({made::paragraph("Tekst.")}), style, options);
  const Picture& logo = picture(laid.pages());
  CHECK_FALSE(logo.figure);
  CHECK(logo.width == Approx(60));
  CHECK(logo.height == Approx(15));
  CHECK(logo.x + logo.width == Approx(300));
  CHECK(dump_structure(laid.pages().structure).starts_with("Document\n  Figure Alt=\"Gemeente\"\n  H1\n"));
  CHECK_THROWS(picture(LaidOut(made::document({made::paragraph("Tekst.")}), style).pages()));
}
