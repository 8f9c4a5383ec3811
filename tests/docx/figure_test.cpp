#include <cstdlib>

#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_image.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

using image::Format;

constexpr long long emu_a_point = 12700;
constexpr double mm = 72 / 25.4;
constexpr double column = 140 * mm, body_height = 243 * mm;  // of the sample style, points

document::Block figure(std::size_t image, std::string alternative, double width = 0, document::Inlines caption = {}) {
  return {document::Figure{image, std::move(alternative), width, std::move(caption)}};
}

Package with_figures(std::vector<document::Block> blocks, const std::vector<const image::Image*>& figures,
                     const style::Style& style = sample_style()) {
  document::Document document = sample::document();
  document.blocks = std::move(blocks);
  return Package(write_docx(document, style, {nullptr, figures}, {}));
}

struct Extent {
  long long width, height;
};
Extent extent(pugi::xml_node node) { return {node.attribute("cx").as_llong(), node.attribute("cy").as_llong()}; }
bool near(long long emu, double points) { return std::llabs(emu - static_cast<long long>(points * emu_a_point)) < 20; }

}  // namespace

TEST_CASE("a figure is a picture in a paragraph of its own, with its text, and its file in the package") {
  const image::Image map = sample_image(Format::jpeg, 300, 150);
  Package package = with_figures({figure(0, "Kaart van de \"wijk\"")}, {&map});
  const auto picture = all(package.body(), "w:drawing").at(0);
  CHECK(paragraph_style(picture.parent().parent()) == "Figure");
  for (const char* name : {"wp:docPr", "pic:cNvPr"}) {
    const auto properties = all(picture, name).at(0);
    CHECK(properties.attribute("descr").value() == std::string("Kaart van de \"wijk\""));
    CHECK(all(properties, "adec:decorative").empty());
  }
  CHECK(package.text("word/media/image1.jpeg") == map.bytes);
  const auto type = package.root("[Content_Types].xml").find_child_by_attribute("Default", "Extension", "jpeg");
  CHECK(type.attribute("ContentType").value() == std::string("image/jpeg"));
}

TEST_CASE("what is decorative says so, and has no text") {
  const image::Image waves = sample_image(Format::png, 300, 150);
  Package package = with_figures({figure(0, "")}, {&waves});
  for (const char* name : {"wp:docPr", "pic:cNvPr"}) {
    const auto properties = all(package.body(), name).at(0);
    CHECK(properties.attribute("descr").value() == std::string());
    const auto mark = properties.child("a:extLst").child("a:ext");
    CHECK(mark.attribute("uri").value() == std::string("{C183D7F6-B498-43B3-948B-1728B52AA6E4}"));
    CHECK(mark.child("adec:decorative").attribute("val").as_int() == 1);
  }
}

TEST_CASE("a figure is as wide as asked, else of its natural size, but never wider than the column") {
  const image::Image small = sample_image(Format::png, 300, 150), wide = sample_image(Format::png, 3000, 300);
  Package package =
      with_figures({figure(0, "a"), figure(0, "b", 0.5), figure(1, "c"), figure(1, "d", 1)}, {&small, &wide});
  const auto extents = all(package.body(), "wp:extent");
  REQUIRE(extents.size() == 4);
  CHECK(near(extent(extents[0]).width, 300 * 72.0 / 150));
  CHECK(near(extent(extents[0]).height, 150 * 72.0 / 150));
  CHECK(near(extent(extents[1]).width, column / 2));
  CHECK(near(extent(extents[1]).height, column / 4));
  CHECK(near(extent(extents[2]).width, column));
  CHECK(near(extent(extents[3]).width, column));
  CHECK(near(extent(extents[3]).height, column / 10));
}

TEST_CASE("a figure leaves a part of the page to its caption") {
  const image::Image tower = sample_image(Format::png, 200, 900);
  Package package = with_figures({figure(0, "Toren", 0.9)}, {&tower});
  const Extent shown = extent(all(package.body(), "wp:extent").at(0));
  CHECK(near(shown.height, 0.8 * body_height));
  CHECK(near(shown.width, 0.8 * body_height * 200 / 900));
}

TEST_CASE("each file is in the package once, in the order in which it is shown, with the logo first") {
  const image::Image logo = sample_image(Format::png, 30, 10), one = sample_image(Format::png, 40, 10),
                     two = sample_image(Format::jpeg, 50, 10), unused = sample_image(Format::png, 60, 10);
  document::Document document = sample::document();
  document.blocks = {figure(2, "c"), figure(0, "a"), figure(2, "c")};
  style::Style style = sample_style();
  style.logo = {"logo.png", "Logo", 85, {}};
  const image::Image* figures[] = {&one, &unused, &two};
  const std::string bytes = write_docx(document, style, {&logo, figures}, {});
  for (const image::Image* shown : {&logo, &one, &two}) CHECK(bytes.find(shown->bytes) != std::string::npos);  // stored
  Package package(bytes);
  CHECK(package.text("word/media/image1.png") == logo.bytes);
  CHECK(package.text("word/media/image2.jpeg") == two.bytes);
  CHECK(package.text("word/media/image3.png") == one.bytes);
  for (const char* name : {"word/media/image2.png", "word/media/image4.png", "word/media/image4.jpeg"})
    CHECK(!package.has(name));
  const auto embedded = all(package.body(), "a:blip");
  REQUIRE(embedded.size() == 4);
  CHECK(embedded[1].attribute("r:embed").value() == std::string(embedded[3].attribute("r:embed").value()));
  std::string ids;
  for (const auto properties : all(package.body(), "wp:docPr")) ids += properties.attribute("id").value();
  CHECK(ids == "1234");
}

TEST_CASE("a picture that is stored turned is upright in the package, where nothing is to turn it again") {
  image::Image photograph = sample_image(Format::png, 4, 3, 6);
  photograph.grey = true;
  photograph.pixels = "abcdefghijkl";
  Package package = with_figures({figure(0, "Foto", 0.5)}, {&photograph});
  const auto place = all(package.body(), "a:xfrm").at(0);
  CHECK(!place.attribute("rot"));
  CHECK(!place.attribute("flipH"));
  const Extent shown = extent(place.child("a:ext"));
  CHECK(near(shown.width, column / 2));
  CHECK(near(shown.height, column / 2 * 4 / 3));
  const auto line = all(package.body(), "wp:inline").at(0);
  CHECK(extent(line.child("wp:extent")).height == shown.height);
  CHECK(!line.child("wp:effectExtent"));
  const std::string& bytes = package.text("word/media/image1.png");
  CHECK(bytes.substr(1, 3) == "PNG");
  CHECK(bytes.substr(16, 8) == std::string("\0\0\0\3\0\0\0\4", 8));  // width and height
}

TEST_CASE("a caption stands under its figure, which stays with it") {
  const image::Image map = sample_image(Format::png, 300, 150);
  Package package = with_figures({figure(0, "Kaart", 0.25, sample::text("De wijk")),
                                  figure(0, "Kaart", 1, sample::text("De stad")), figure(0, "Kaart")},
                                 {&map});
  const auto narrow = paragraph_of(package.body(), "De wijk");
  CHECK(paragraph_style(narrow) == "Caption");
  CHECK(paragraph_style(narrow.previous_sibling()) == "Figure");
  CHECK(narrow.previous_sibling().child("w:pPr").child("w:keepNext"));
  // As wide as its figure, but at least half of the column.
  CHECK(std::abs(narrow.child("w:pPr").child("w:ind").attribute("w:right").as_int() - 7937 / 2) <= 1);
  CHECK(!paragraph_of(package.body(), "De stad").child("w:pPr").child("w:ind"));
  CHECK(!all(package.body(), "w:drawing").at(2).parent().parent().child("w:pPr").child("w:keepNext"));
  const auto style = package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", "Caption");
  CHECK(style.child("w:name").attribute("w:val").value() == std::string("caption"));
  CHECK(style.child("w:rPr").child("w:sz").attribute("w:val").as_int() == 18);
  CHECK(!style.child("w:rPr").child("w:color"));  // that of the text
  CHECK(style.child("w:rPr").child("w:sz").attribute("w:val").as_int() == 18);
}

TEST_CASE("a figure behind a table has the space that the table wants below it") {
  const image::Image map = sample_image(Format::png, 300, 150);
  style::Style style = sample_style();
  style.table.below = 30;
  Package package =
      with_figures({{sample::actions({{"wat", "Raad", "Q1"}})}, figure(0, "Kaart"), figure(0, "Kaart")}, {&map}, style);
  const auto pictures = all(package.body(), "w:drawing");
  const auto before = [&](std::size_t i) {
    return pictures.at(i).parent().parent().child("w:pPr").child("w:spacing").attribute("w:before").as_int(-1);
  };
  CHECK(before(0) == 600);
  CHECK(before(1) == -1);
}
