#include <set>

#include "archive.hpp"
#include "catch.hpp"
#include "docx/font_table_part.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_styles(const style::Style& style = sample_style()) {
  document::Document document = sample::document();
  document.blocks = {sample::heading(2, "Doelstellingen"), sample::heading(3, "Ontwikkeling"),
                     sample::heading(4, "Onderdeel"),      sample::paragraph("tekst"),
                     {sample::numbers({"een"})},           {sample::actions({{"wat", "Raad", "Q1"}})}};
  return Package(write_docx(document, style, {}, {}));
}

pugi::xml_node style_of(Package& package, const char* id) {
  return package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", id);
}

}  // namespace

TEST_CASE("headings are Word's own, with outline levels from the title down") {
  Package package = with_styles();
  for (int level = 1; level <= 4; ++level) {
    const auto style = style_of(package, ("Heading" + std::to_string(level)).c_str());
    CHECK(style.child("w:name").attribute("w:val").value() == "heading " + std::to_string(level));
    CHECK(style.child("w:pPr").child("w:outlineLvl").attribute("w:val").as_int(-1) == level - 1);
    for (const char* name : {"w:keepNext", "w:keepLines", "w:suppressAutoHyphens"})
      CHECK(style.child("w:pPr").child(name));
  }
  CHECK(paragraph_style(paragraph_of(package.body(), "2.6.1|Veiligheid")) == "Heading1");
  CHECK(paragraph_style(paragraph_of(package.body(), "Onderdeel")) == "Heading4");
  CHECK(!style_of(package, "TOCHeading").child("w:pPr").child("w:outlineLvl"));
}

TEST_CASE("every style that a part names is there, once") {
  Package package = with_styles();
  std::set<std::string> known;
  for (const auto style : all(package.root("word/styles.xml"), "w:style"))
    CHECK(known.insert(style.attribute("w:styleId").value()).second);
  std::size_t named = 0;
  for (const char* part :
       {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/footer1.xml"})
    for (const char* name : {"w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"})
      for (const auto reference : all(package.root(part), name)) {
        CHECK(known.contains(reference.attribute("w:val").value()));
        ++named;
      }
  CHECK(named > 40);
}

TEST_CASE("the text's letter and language are the defaults, and widows are controlled") {
  Package package = with_styles();
  const auto run = package.root("word/styles.xml").child("w:docDefaults").child("w:rPrDefault").child("w:rPr");
  CHECK(run.child("w:rFonts").attribute("w:ascii").value() == std::string("Calibri"));
  CHECK(run.child("w:sz").attribute("w:val").as_int() == 21);
  CHECK(!run.child("w:color"));  // LibreOffice would set links in cells in it
  const auto normal = style_of(package, "Normal").child("w:rPr");
  CHECK(normal.child("w:color").attribute("w:val").value() == std::string("1B1F23"));
  CHECK(run.child("w:lang").attribute("w:val").value() == std::string("nl-NL"));
  const auto paragraph = style_of(package, "Normal").child("w:pPr");
  CHECK(paragraph.child("w:widowControl"));
  CHECK(paragraph.child("w:spacing").attribute("w:line").as_int() == 290);
  CHECK(paragraph.child("w:jc").attribute("w:val").value() == std::string("left"));
}

TEST_CASE("justified text and hyphenation follow the style") {
  style::Style style = sample_style();
  style.alignment = style::TextAlignment::justified;
  style.hyphenate = false;
  Package package = with_styles(style);
  CHECK(style_of(package, "Normal").child("w:pPr").child("w:jc").attribute("w:val").value() == std::string("both"));
  CHECK(!package.root("word/settings.xml").child("w:autoHyphenation"));
  Package hyphenated = with_styles();
  CHECK(hyphenated.root("word/settings.xml").child("w:autoHyphenation"));
}

TEST_CASE("the table's rules are the style's, without a vertical one") {
  Package package = with_styles();
  const auto style = style_of(package, "RaadstukTable");
  const auto borders = style.child("w:tblPr").child("w:tblBorders");
  CHECK(!borders.child("w:top"));  // a table without a head has none
  const auto head = style.child("w:tblStylePr").child("w:tcPr").child("w:tcBorders");
  CHECK(head.child("w:top").attribute("w:sz").as_int() == 10);
  CHECK(head.child("w:top").attribute("w:color").value() == std::string("0B4F6C"));
  CHECK(borders.child("w:insideH").attribute("w:color").value() == std::string("C9D1D9"));
  for (const char* name : {"w:left", "w:right", "w:insideV"}) CHECK(!borders.child(name));
  CHECK(all(style, "w:tblHeader").size() == 1);
}

TEST_CASE("another accent reaches headings, numbers and rules") {
  style::Style style = sample_style();
  style.accent = style.accent_rule = {0x7A, 0x1F, 0x3D};
  Package package = with_styles(style);
  CHECK(package.text("word/numbering.xml").find("7A1F3D") != std::string::npos);
  CHECK(style_of(package, "TableNumber").child("w:rPr").child("w:color").attribute("w:val").value() ==
        std::string("7A1F3D"));
  CHECK(all(style_of(package, "Masthead"), "w:bottom").at(0).attribute("w:color").value() == std::string("7A1F3D"));
}

TEST_CASE("the font table names what stands in where the font is missing") {
  Package package = with_styles();
  const auto font = package.root("word/fontTable.xml").find_child_by_attribute("w:font", "w:name", "Calibri");
  CHECK(font.child("w:altName").attribute("w:val").value() == std::string("Carlito"));
}

TEST_CASE("Word opens the document without a question") {
  Package package = with_styles();
  const auto settings = package.root("word/settings.xml");
  CHECK(!settings.child("w:updateFields"));
  const auto mode =
      settings.child("w:compat").find_child_by_attribute("w:compatSetting", "w:name", "compatibilityMode");
  CHECK(mode.attribute("w:val").as_int() == 15);
  CHECK(!settings.child("w:displayBackgroundShape"));
}

TEST_CASE("paper that is not white is the page's background") {
  style::Style style = sample_style();
  style.paper = {0xFF, 0xFD, 0xF5};
  Package package = with_styles(style);
  CHECK(package.root("word/document.xml").child("w:background").attribute("w:color").value() == std::string("FFFDF5"));
  CHECK(package.root("word/settings.xml").child("w:displayBackgroundShape"));
}

TEST_CASE("the table of fonts says what each looks like, as far as that is known") {
  const auto part = docx::font_table_part(
      sample_style(), {{"Carlito", {2, 15, 5, 2, 2, 2, 4, 3, 2, 4}}, {"Elders", {2, 2, 5, 9, 0, 0, 0, 0, 0, 0}}});
  pugi::xml_document tree;
  REQUIRE(tree.load_string(part.c_str()));
  const auto font = tree.document_element().child("w:font");
  CHECK(font.attribute("w:name").value() == std::string("Calibri"));
  CHECK(font.child("w:panose1").attribute("w:val").value() == std::string("020F0502020204030204"));
  CHECK(font.child("w:family").attribute("w:val").value() == std::string("swiss"));
  CHECK(font.child("w:pitch").attribute("w:val").value() == std::string("variable"));
  const auto family = [](std::array<std::uint8_t, 10> panose) {
    const std::string xml = docx::font_table_part(sample_style(), {{"Carlito", panose}});
    const std::size_t at = xml.find("<w:family w:val=\"") + 17;
    return xml.substr(at, xml.find('"', at) - at);
  };
  CHECK(family({2, 2, 6, 3, 0, 0, 0, 0, 0, 0}) == "roman");
  CHECK(family({2, 11, 6, 9, 0, 0, 0, 0, 0, 0}) == "modern");
  CHECK(family({3, 11, 6, 4, 0, 0, 0, 0, 0, 0}) == "auto");
  CHECK(docx::font_table_part(sample_style(), {}).find("panose") == std::string::npos);
}

TEST_CASE("hyphens are as sparing as those of the PDF: never two lines in a row, and short lines first") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("tekst")};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto settings = package.root("word/settings.xml");
  CHECK(settings.child("w:consecutiveHyphenLimit").attribute("w:val").as_int() == 1);
  CHECK(settings.child("w:hyphenationZone").attribute("w:val").as_int() == 1800);
}

TEST_CASE("a heading with a word that is wider than a line is hyphenated, no other is") {
  document::Document document = sample::document();
  document.blocks = {sample::heading(2, "Kort"), sample::heading(2, "Lang")};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.hyphenated_headings = {false, true};
  plan.first_page.hyphenated_title = true;
  Package package(write_docx(document, plan, sample_style(), {}, {}));
  const auto own = [&](const char* text) {
    return paragraph_of(package.body(), text).child("w:pPr").child("w:suppressAutoHyphens");
  };
  CHECK(!own("Kort"));
  CHECK(own("Lang").attribute("w:val").value() == std::string("0"));
  CHECK(all(package.body(), "w:suppressAutoHyphens").size() == 2);
}
