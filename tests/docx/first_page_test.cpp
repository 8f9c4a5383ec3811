#include "archive.hpp"
#include "catch.hpp"
#include "docx/units.hpp"
#include "sample_document.hpp"
#include "sample_image.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_first_page(document::Document document, const style::Style& style = sample_style(),
                        const image::Image* logo = nullptr) {
  document.blocks.push_back(sample::paragraph("tekst"));
  return Package(write_docx(document, style, {logo, {}}, {}));
}

std::vector<std::string> fact_lines(Package& package) {
  std::vector<std::string> lines;
  for (const auto paragraph : all(package.body(), "w:p"))
    if (paragraph_style(paragraph) == "Facts") lines.push_back(visible(paragraph));
  return lines;
}

document::Fact fact(std::string label, std::string value) {
  return {sample::text(std::move(label)), sample::text(std::move(value))};
}

}  // namespace

TEST_CASE("the masthead has the organisation left and the document right") {
  Package package = with_first_page(sample::document());
  const auto masthead = package.body().first_child();
  CHECK(paragraph_style(masthead) == "Masthead");
  CHECK(visible(masthead) == "Gemeente Amstelveen|Programmabegroting 2026");
}

TEST_CASE("a masthead of which nothing is known is not there and leaves no space; half a one keeps its side") {
  document::Document document = sample::document();
  document.organisation.clear();
  Package half = with_first_page(document);
  CHECK(visible(half.body().first_child()) == "|Programmabegroting 2026");
  document.name.clear();
  Package none = with_first_page(document);
  const auto title = none.body().first_child();
  CHECK(paragraph_style(title) == "Heading1");
  CHECK(title.child("w:pPr").child("w:spacing").attribute("w:before").as_int(-1) == 0);
}

TEST_CASE("a masthead too long for a line goes on two") {
  document::Document document = sample::document();
  document.name = sample::text(
      "Programmabegroting 2026 met meerjarenraming 2027 tot en met 2029, deel 1: programma's en paragrafen");
  Package package = with_first_page(document);
  CHECK(all(package.body().first_child(), "w:br").size() == 1);
}

TEST_CASE("number and title are one heading, the number hanging in the margin") {
  Package package = with_first_page(sample::document());
  const auto title = paragraph_of(package.body(), "2.6.1|Veiligheid");
  REQUIRE(paragraph_style(title) == "Heading1");
  const auto indent = title.child("w:pPr").child("w:ind");
  CHECK(indent.attribute("w:left").as_int(-1) == 0);
  CHECK(indent.attribute("w:hanging").as_int() > 20 * 30);
  CHECK(all(title, "w:rStyle").at(0).attribute("w:val").value() == std::string("SectionNumber"));
}

TEST_CASE("a number that is too wide for the margin does not hang, and none leaves no tab") {
  document::Document document = sample::document();
  document.number = "12.34.56.78.90.12.34";
  Package wide = with_first_page(document);
  CHECK(!paragraph_of(wide.body(), "12.34.56.78.90.12.34|Veiligheid").child("w:pPr").child("w:ind"));
  document.number.clear();
  Package without = with_first_page(document);
  CHECK(paragraph_style(paragraph_of(without.body(), "Veiligheid")) == "Heading1");
}

TEST_CASE("up to six facts stand one a line") {
  document::Document document = sample::document();
  document.facts = {fact("Vergadering", "Gemeenteraad, 12 november 2025"), fact("Status", "concept")};
  Package package = with_first_page(document);
  CHECK(fact_lines(package) ==
        std::vector<std::string>{"Vergadering|Gemeenteraad, 12 november 2025", "Status|concept"});
  CHECK(all(paragraph_of(package.body(), "Status|concept"), "w:rStyle").at(0).attribute("w:val").value() ==
        std::string("FactLabel"));
  CHECK(all(package.body(), "w:sectPr").size() == 1);
}

TEST_CASE("more facts stand in two columns of a section that goes on, read one after the other") {
  document::Document document = sample::document();
  for (int i = 1; i <= 7; ++i) document.facts.push_back(fact("Veld " + std::to_string(i), "waarde"));
  Package package = with_first_page(document);
  const auto lines = fact_lines(package);
  REQUIRE(lines.size() == 7);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    // The column begins with a break, and the shorter one ends with as many lines as it lacks.
    const std::string text = "Veld " + std::to_string(i + 1) + "|waarde";
    INFO(lines[i]);
    CHECK(lines[i].find(text) != std::string::npos);
  }
  const auto breaks = all(package.body(), "w:br");
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].attribute("w:type").value() == std::string("column"));
  CHECK(visible(breaks[0].parent().parent()).find("Veld 5") != std::string::npos);
  CHECK(visible(breaks[1].parent().parent()).find("Veld 7") != std::string::npos);
}

TEST_CASE("the sections around two columns are one page to the running lines") {
  document::Document document = sample::document();
  for (int i = 1; i <= 7; ++i) document.facts.push_back(fact("Veld " + std::to_string(i), "waarde"));
  Package package = with_first_page(document);
  const auto sections = all(package.body(), "w:sectPr");
  REQUIRE(sections.size() == 3);
  CHECK(sections[0].child("w:titlePg"));
  CHECK(!sections[1].child("w:titlePg"));
  CHECK(!sections[2].child("w:titlePg"));
  CHECK(!sections[0].child("w:type"));
  for (std::size_t i : {1U, 2U})
    CHECK(sections[i].child("w:type").attribute("w:val").value() == std::string("continuous"));
  const auto columns = sections[1].child("w:cols");
  CHECK(columns.attribute("w:num").as_int() == 2);
  const int page = sections[1].child("w:pgSz").attribute("w:w").as_int();
  const auto margins = sections[1].child("w:pgMar");
  int width = 0;
  for (const auto column : columns.children("w:col")) width += column.attribute("w:w").as_int();
  CHECK(std::abs(width - (page - margins.attribute("w:left").as_int() - margins.attribute("w:right").as_int())) <= 2);
  CHECK(!sections[2].child("w:cols").attribute("w:num"));
}

TEST_CASE("long facts stand one a line, and only the last one parts from the next") {
  document::Document document = sample::document();
  const std::string value = "wethouder A. van den Heuvel, die ook de openbare ruimte en de dienstverlening doet";
  document.facts = {fact("Portefeuillehouder", value), fact("Status", "concept")};
  Package package = with_first_page(document);
  CHECK(fact_lines(package) == std::vector<std::string>{"Portefeuillehouder|" + value, "Status|concept"});
  CHECK(paragraph_of(package.body(), "Portefeuillehouder|" + value).child("w:pPr").child("w:keepNext"));
  CHECK(!paragraph_of(package.body(), "Status|concept").child("w:pPr").child("w:keepNext"));
}

TEST_CASE("a logo is a picture with its text, as wide as the style says and as high as its pixels ask") {
  style::Style style = sample_style();
  style.logo = {"logo.png", "Logo van de gemeente", 85, {}};
  const image::Image logo = sample_image(image::Format::png, 340, 80);
  Package package = with_first_page(sample::document(), style, &logo);
  CHECK(package.text("word/media/image1.png") == logo.bytes);
  const auto extent = all(package.body(), "wp:extent").at(0);
  CHECK(extent.attribute("cx").as_llong() == 85 * 12700);
  CHECK(extent.attribute("cy").as_llong() == 20 * 12700);
  CHECK(all(package.body(), "wp:docPr").at(0).attribute("descr").value() == std::string("Logo van de gemeente"));
  const std::string id = all(package.body(), "a:blip").at(0).attribute("r:embed").value();
  const auto relationship =
      package.root("word/_rels/document.xml.rels").find_child_by_attribute("Relationship", "Id", id.c_str());
  CHECK(relationship.attribute("Target").value() == std::string("media/image1.png"));
  const auto type = package.root("[Content_Types].xml").find_child_by_attribute("Default", "Extension", "png");
  CHECK(type.attribute("ContentType").value() == std::string("image/png"));
}

TEST_CASE("a logo stands in the top margin as in the PDF, and what is too high for it pushes the page down") {
  style::Style style = sample_style();
  style.logo = {"logo.png", "Logo", 85, {}};
  for (const unsigned pixels : {80U, 800U}) {
    const image::Image logo = sample_image(image::Format::png, 340, pixels);
    Package package = with_first_page(sample::document(), style, &logo);
    const auto frame = all(package.body(), "w:framePr").at(0);
    const double height = pixels / 4.0, in_margin = std::min(height, 0.6 * style.page.top);
    CHECK(frame.attribute("w:vAnchor").value() == std::string("page"));
    CHECK(frame.attribute("w:h").as_int() == docx::twips(height));
    CHECK(frame.attribute("w:y").as_int() == docx::twips(style.page.top - in_margin));
    CHECK(frame.attribute("w:vSpace").as_int() == docx::twips(style.letter(style::Role::data).leading * 0.5));
  }
}

TEST_CASE("without a logo there is no picture") {
  Package package = with_first_page(sample::document());
  CHECK(all(package.body(), "w:drawing").empty());
  CHECK(package.text("[Content_Types].xml").find("image/") == std::string::npos);
}
