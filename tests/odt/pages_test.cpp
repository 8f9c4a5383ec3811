#include "catch.hpp"
#include "docx/sample_image.hpp"
#include "odt/units.hpp"
#include "write_odt.hpp"

namespace {

using Strings = std::vector<std::string>;

document::Table turned_table() {
  document::Table turned = sample::actions({{"a", "b", "c"}});
  turned.orientation = document::Orientation::turned;
  return turned;
}

}  // namespace

TEST_CASE("the first page has no header, those behind it have, and all have a footer with the number of the page") {
  Odt odt({sample::paragraph("Tekst")});
  CHECK(odt.master_of(with_text(odt.text(), "Gemeente Amstelveen|Programmabegroting 2026")) == "First_20_Page");
  CHECK(odt.master("First_20_Page").attribute("style:next-style-name").value() == std::string("Standard"));
  CHECK(!odt.master("First_20_Page").child("style:header"));
  CHECK(shown(odt.master("Standard").child("style:header").child("text:p")) == "2.6.1\u2002Veiligheid|concept");
  for (const char* name : {"First_20_Page", "Standard", "Turned_20_Page"}) {
    const auto foot = odt.master(name).child("style:footer");
    CHECK(shown(foot) == "Gemeente Amstelveen \u00B7 Programmabegroting 2026|Pagina 1 van 1");
    CHECK(all(foot, "text:page-number").size() == 1);
    CHECK(all(foot, "text:page-count").size() == 1);
  }
}

TEST_CASE("without running text there is no header, and the text stands where it would otherwise") {
  document::Document document = sample::document();
  document.running.head_left = document.running.head_right = "";
  Odt odt(write_odt(document));
  CHECK(all(odt.styles(), "style:header").empty());
  CHECK(all(odt.styles(), "style:header-style").empty());
}

TEST_CASE("a logo stands in the margin of the first page, as far as the PDF has it there") {
  style::Style style = sample_style();
  style.logo = {"logo.png", "Logo", 85, {}};
  const image::Image logo = sample_image(image::Format::png, 340, 800);
  Odt odt(write_odt(sample::document(), style, {&logo, {}}));
  const auto margin = [&](const char* master) {
    const auto layout = odt.master(master).attribute("style:page-layout-name").value();
    for (const auto& each : all(odt.styles(), "style:page-layout"))
      if (each.attribute("style:name").value() == std::string(layout))
        return std::string(each.child("style:page-layout-properties").attribute("fo:margin-top").value());
    return std::string();
  };
  CHECK(margin("First_20_Page") == odt::points(style.page.top * 0.4));
  Odt plain(write_odt(sample::document(), style));
  CHECK(plain.master("First_20_Page").attribute("style:page-layout-name").value() == std::string("FirstLayout"));
}

TEST_CASE("a turned table begins a turned page, and the text behind it an upright one without the first page's look") {
  Odt odt({sample::paragraph("Voor"), {turned_table()}, sample::paragraph("Na"), sample::paragraph("Verder")});
  CHECK(odt.master_of(odt.text().child("table:table"), "table") == "Turned_20_Page");
  CHECK(odt.master_of(with_text(odt.text(), "Na")) == "Standard");
  CHECK(odt.master_of(with_text(odt.text(), "Verder")).empty());
  const auto layout = [&](const char* name) {
    return odt.styles()
        .child("office:automatic-styles")
        .find_child_by_attribute("style:page-layout", "style:name", name)
        .child("style:page-layout-properties");
  };
  const auto turned = layout(odt.master("Turned_20_Page").attribute("style:page-layout-name").value());
  CHECK(turned.attribute("fo:page-width").as_double() > turned.attribute("fo:page-height").as_double());
  CHECK(turned.attribute("style:print-orientation").value() == std::string("landscape"));
}

TEST_CASE("a turned table with a caption turns the page before that") {
  document::Table turned = turned_table();
  turned.caption = sample::text("Bijschrift");
  Odt odt({sample::paragraph("Voor"), {turned}});
  CHECK(odt.master_of(with_text(odt.text(), "Bijschrift")) == "Turned_20_Page");
  CHECK(odt.master_of(odt.text().child("table:table"), "table").empty());
  // Behind a table LibreOffice wants a paragraph.
  CHECK(odt.named(all(odt.text(), "text:p").back()) == "Table_20_End");
}

TEST_CASE("the contents list of an ODT links to each heading and has the pages of the Plan") {
  document::Document document = Odt::with({sample::heading(2, "Een"), sample::heading(3, "Twee")});
  document.contents = document::Contents{sample::text("Inhoud")};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.heading_pages = {2, 5};
  plan.contents.text_follows = false;
  Odt odt(write_odt(document, plan));
  const auto index = odt.text().child("text:table-of-content").child("text:index-body");
  Strings entries, targets, bookmarks;
  for (const auto& entry : index.children("text:p")) {
    entries.push_back(odt.named(entry) + " " + shown(entry));
    targets.emplace_back(entry.child("text:a").attribute("xlink:href").value());
  }
  for (const auto heading : all(odt.text(), "text:h"))
    if (const auto bookmark = heading.child("text:bookmark-start"))
      bookmarks.push_back("#" + std::string(bookmark.attribute("text:name").value()));
  CHECK(entries == Strings{"Contents_20_2 Een|2", "Contents_20_3 Twee|5"});
  CHECK(targets == bookmarks);
  CHECK(shown(index.child("text:index-title")) == "Inhoud");
  CHECK(odt.property(with_text(odt.text(), "Een"), "fo:break-before") == "page");
  // Made anew, it names no title: headings of the first level are not among its sources.
  for (const auto source : all(odt.text(), "text:index-source-style"))
    CHECK(source.attribute("text:style-name").value() != std::string("Heading_20_1"));
}

TEST_CASE("the data block stands in one or two columns, on a ground of its own") {
  document::Document document = sample::document();
  for (const char* label : {"Status", "Versie", "Datum", "Kenmerk"})
    document.facts.push_back({sample::text(label), sample::text("x")});
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.first_page.data.label_columns = {40, 50};
  plan.first_page.data.facts = {2, 2};
  plan.first_page.data.lines = {2, 2};
  plan.first_page.data.second_column = 200;
  Odt odt(write_odt(document, plan));
  const auto section = odt.text().child("text:section");
  const auto properties = odt.style_of(section, "section").child("style:section-properties");
  CHECK(properties.attribute("fo:background-color").value() == std::string("#eef4f7"));
  CHECK(properties.child("style:columns").attribute("fo:column-count").as_int() == 2);
  CHECK(properties.child("style:columns").child("style:column").attribute("style:rel-width").as_int() == 4000);
  Strings lines;
  for (const auto& paragraph : section.children("text:p"))
    lines.push_back((odt.property(paragraph, "fo:break-before") == "column" ? "column " : "") + shown(paragraph));
  CHECK(lines == Strings{"", "Status|x", "Versie|x", "", "column ", "Datum|x", "Kenmerk|x", ""});
  plan.first_page.data.label_columns = {50};
  plan.first_page.data.facts = {4};
  Odt one(write_odt(document, plan));
  CHECK(all(one.text(), "text:p").size() == all(odt.text(), "text:p").size() - 2);
}

TEST_CASE("a picture says what it shows, and one that says nothing has the style of that name") {
  const image::Image map = sample_image(image::Format::png, 600, 300),
                     wave = sample_image(image::Format::jpeg, 600, 60);
  document::Figure figure{0, "Een kaart", 0, sample::text("Afbeelding 1. Kaart")};
  const image::Image* figures[] = {&map, &wave};
  const std::string bytes =
      write_odt(Odt::with({{figure}, {document::Figure{1, "", 0, {}}}, {document::Figure{0, "Weer", 0, {}}}}),
                sample_style(), {nullptr, figures});
  for (const image::Image* shown : {&map, &wave}) CHECK(bytes.find(shown->bytes) != std::string::npos);  // stored
  Odt odt(bytes);
  Strings said;
  for (const auto frame : all(odt.text(), "draw:frame"))
    said.push_back(fmt::format("{} {} {}", frame.attribute("draw:style-name").value(),
                               frame.child("draw:image").attribute("xlink:href").value(),
                               frame.child_value("svg:desc")));
  CHECK(said == Strings{"Graphics Pictures/image1.png Een kaart", "Decorative Pictures/image2.jpeg  ",
                        "Graphics Pictures/image1.png Weer"});
  CHECK(odt.package().text("Pictures/image1.png") == map.bytes);
  CHECK(odt.named(with_text(odt.text(), "Afbeelding 1. Kaart")) == "Picture_20_Caption");
}

TEST_CASE("a quotation stands in a section with a rule at the side where reading begins") {
  const document::Quotation quotation{{sample::text("Een"), sample::text("Twee")}, sample::text("Bron")};
  for (const auto& [language, side] : {std::pair{"nl-NL", "top left"}, {"he", "top right"}}) {
    document::Document document = Odt::with({{quotation}, {quotation}});
    document.metadata.language = language;
    Odt odt(write_odt(document));
    Strings names;
    for (const auto& section : odt.text().children("text:section")) {
      names.emplace_back(section.attribute("text:name").value());
      const auto rule =
          odt.style_of(section, "section").child("style:section-properties").child("style:background-image");
      CHECK(rule.attribute("style:position").value() == std::string(side));
      CHECK(odt.package().text(rule.attribute("xlink:href").value()).find("#0b4f6c") != std::string::npos);
    }
    CHECK(names == Strings{"Quotation 1", "Quotation 2"});
    CHECK(odt.named(with_text(odt.text(), "Twee")) == "Quotations");
    CHECK(odt.named(with_text(odt.text(), "Bron")) == "Quotation_20_Source");
  }
}
