// What the municipality's own document of Word lends to reports.
#include "docx/letterhead.hpp"

#include "archive.hpp"
#include "catch.hpp"
#include "diagnostics/entry.hpp"
#include "docx/made_letterhead.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

using Strings = std::vector<std::string>;

struct Found {
  std::optional<docx::Letterhead> letterhead;
  Strings said;
};

Found read(const std::string& bytes, const style::PageMetrics& page = sample_style().page) {
  diagnostics::Diagnostics sink;
  Found found{docx::read_letterhead({"brief.docx", bytes}, page, {}, sink), {}};
  for (const auto& each : sink.take_sorted()) found.said.emplace_back(diagnostics::entry(each.code).name);
  return found;
}

Found read(const made::Letterhead& letterhead) { return read(made::letterhead(letterhead)); }

std::string header_of(const made::Letterhead& letterhead) { return read(letterhead).letterhead.value().header->xml; }

// A report in Word in a style with this letterhead.
Package report(const made::Letterhead& letterhead) {
  style::Style style = sample_style();
  style.letterhead = {"brief.docx", made::letterhead(letterhead)};
  return Package(write_docx(sample::document(), style, {}, {}));
}

bool has(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

}  // namespace

TEST_CASE("header, footer and margins are those of the letterhead, the measure is that of the style") {
  Package package = report({});
  CHECK(has(package.text("word/header1.xml"), "Gemeente Merenveld"));
  CHECK(has(package.text("word/footer1.xml"), "PAGE"));
  CHECK(!has(package.text("word/footer1.xml"), "Pagina "));  // our own running lines fall away
  const auto section = package.root("word/document.xml").child("w:body").child("w:sectPr");
  const auto margins = section.child("w:pgMar");
  CHECK(margins.attribute("w:left").as_int() == 1700);
  CHECK(margins.attribute("w:top").as_int() == 2000);
  CHECK(margins.attribute("w:footer").as_int() == 500);
  const int measure = static_cast<int>(std::lround(sample_style().page.text_width() * 20));
  const int width = section.child("w:pgSz").attribute("w:w").as_int();
  CHECK(width - 1700 - margins.attribute("w:right").as_int() == measure);
  CHECK(!section.child("w:titlePg"));
}

TEST_CASE("in a narrower margin than the style's the number stands before the title, on the paper") {
  const auto hanging_with_left = [](const std::string& left) {
    made::Letterhead letterhead;
    letterhead.margins = R"(<w:pgMar w:top="2000" w:right="1400" w:bottom="1500" w:left=")" + left +
                         R"(" w:header="600" w:footer="500" w:gutter="0"/>)";
    return report(letterhead).root("word/document.xml").select_node("//w:ind[@w:hanging]/@w:hanging");
  };
  CHECK(hanging_with_left("1700"));
  CHECK_FALSE(hanging_with_left("500"));
}

TEST_CASE("a first page of its own is taken where the letterhead has one, and not where it is switched off") {
  made::Letterhead letterhead;
  letterhead.first_header = "<w:p><w:r><w:t>Postbus 1</w:t></w:r></w:p>";
  CHECK_FALSE(read(letterhead).letterhead->first_header);
  letterhead.section = "<w:titlePg w:val=\"0\"/>";
  CHECK_FALSE(read(letterhead).letterhead->first_header);
  letterhead.section = "<w:titlePg/>";
  CHECK(has(read(letterhead).letterhead->first_header->xml, "Postbus 1"));
  Package package = report(letterhead);
  CHECK(has(package.text("word/header2.xml"), "Postbus 1"));
  // It has no footer there, so that the number of the page is ours.
  CHECK(has(package.text("word/footer2.xml"), "Pagina "));
  CHECK(package.root("word/document.xml").child("w:body").child("w:sectPr").child("w:titlePg"));
}

TEST_CASE("where the letterhead has no page number, that of the style stands below its footer") {
  made::Letterhead letterhead;
  letterhead.footer = "<w:p><w:r><w:t>www.merenveld.example</w:t></w:r></w:p>";
  CHECK(read(letterhead).said == Strings{"letterhead-unnumbered"});
  const std::string footer = report(letterhead).text("word/footer1.xml");
  CHECK(footer.find("www.merenveld.example") < footer.find("Pagina "));
  letterhead.footer.clear();
  CHECK(has(report(letterhead).text("word/footer1.xml"), "Pagina "));
}

TEST_CASE("pictures of a header are in the report, each once, and have their content type") {
  made::Letterhead letterhead;
  letterhead.header = made::letterhead_picture("p1") + made::letterhead_picture("p2");
  letterhead.header_relationships = made::letterhead_relationship("p1", "image", "media/a.png") +
                                    made::letterhead_relationship("p2", "image", "/word/media/a.png");
  letterhead.parts["word/media/a.png"] = "bytes of a picture";
  CHECK(read(letterhead).said.empty());
  Package package = report(letterhead);
  CHECK(package.text("word/letterhead/image1.png") == "bytes of a picture");
  CHECK(has(package.text("word/_rels/header1.xml.rels"), "letterhead/image1.png"));
  CHECK(has(package.text("[Content_Types].xml"), "/word/letterhead/image1.png"));
  CHECK(all(package.root("word/header1.xml"), "a:blip").size() == 2);
}

TEST_CASE("what comes from elsewhere, runs or needs other parts is left out, and said") {
  made::Letterhead letterhead;
  letterhead.header = "<w:p><w:r><w:t>Blijft</w:t></w:r></w:p>" + made::letterhead_picture("away") +
                      "<w:p><w:r><w:object><w:t>Weg</w:t></w:object></w:r></w:p>"
                      "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;http://a.example/b.png&quot; \"><w:r><w:t>Oud"
                      "</w:t></w:r></w:fldSimple></w:p>";
  letterhead.header_relationships = made::letterhead_relationship("away", "image", "http://a.example/a.png", true);
  letterhead.document_relationships = made::letterhead_relationship("v", "vbaProject", "vbaProject.bin");
  CHECK(read(letterhead).said == Strings{"letterhead-macros", "letterhead-external", "letterhead-left-out"});
  const std::string header = header_of(letterhead);
  CHECK(has(header, "Blijft"));
  CHECK(has(header, "Oud"));
  for (const char* gone : {"Weg", "w:drawing", "INCLUDEPICTURE", "a.example"}) CHECK(!has(header, gone));
  CHECK(read(letterhead).letterhead->header->relationships.empty());
}

TEST_CASE("a field that fetches keeps its last text, and those around it stay whole") {
  made::Letterhead letterhead;
  const auto mark = [](const std::string& kind) { return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>"; };
  const std::string code = "<w:r><w:instrText> INCLUDETEXT \"a.docx\" </w:instrText></w:r>";
  letterhead.header = "<w:p>" + mark("begin") + code + mark("separate") + "<w:r><w:t>Laatste</w:t></w:r>" +
                      mark("end") + "</w:p>" + made::letterhead_page_number;
  const std::string header = header_of(letterhead);
  CHECK(has(header, "Laatste"));
  CHECK(!has(header, "INCLUDETEXT"));
  CHECK(has(header, " PAGE "));
  CHECK(all(Package(report(letterhead)).root("word/header1.xml"), "w:fldChar").size() == 2);
}

TEST_CASE("the text of a letterhead looks as it does there, by styles of its own") {
  made::Letterhead letterhead;
  letterhead.styles =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr>"
      "</w:rPrDefault></w:docDefaults>"
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Koptekst\"><w:name w:val=\"header\"/><w:basedOn w:val=\"Standaard\"/>"
      "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color "
      "w:val=\"7A1F3D\" w:themeColor=\"accent1\"/></w:rPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Ongebruikt\"><w:name w:val=\"x\"/></w:style>";
  letterhead.theme =
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
      "<a:fontScheme><a:minorFont><a:latin typeface=\"Segoe UI\"/></a:minorFont></a:fontScheme>"
      "</a:themeElements></a:theme>";
  letterhead.header = "<w:p><w:pPr><w:pStyle w:val=\"Koptekst\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p/>";
  Package package = report(letterhead);
  const std::string header = package.text("word/header1.xml"), styles = package.text("word/styles.xml");
  CHECK(has(header, "<w:pStyle w:val=\"BriefpapierKoptekst\"/>"));
  CHECK(has(header, "<w:pStyle w:val=\"BriefpapierStandaard\"/>"));  // of the paragraph that names none
  CHECK(has(styles, "w:styleId=\"BriefpapierStandaard\""));
  CHECK(has(styles, "w:ascii=\"Segoe UI\""));
  CHECK(has(styles, "<w:color w:val=\"7A1F3D\"/>"));
  CHECK(!has(styles, "Ongebruikt"));
  const std::string koptekst = styles.substr(styles.find("BriefpapierKoptekst"));
  CHECK(!has(koptekst, "w:outlineLvl"));
  CHECK(!has(koptekst, "w:numPr"));
}

TEST_CASE("less room than the measure, and other paper, are errors with both lengths") {
  made::Letterhead narrow;
  narrow.margins = R"(<w:pgMar w:left="4000" w:right="3000" w:top="1" w:bottom="1"/>)";
  CHECK(read(narrow).said == Strings{"letterhead-narrow"});
  CHECK_FALSE(read(narrow).letterhead);
  made::Letterhead turned;
  turned.page = R"(<w:pgSz w:w="16838" w:h="11906"/>)";
  CHECK(read(turned).said == Strings{"letterhead-paper"});
}

TEST_CASE("a footer of which nothing can be taken still holds the number of the page") {
  made::Letterhead letterhead;
  letterhead.footer = "<w:altChunk/>";
  const std::string footer = report(letterhead).text("word/footer1.xml");
  CHECK(has(footer, "Pagina "));
  CHECK(!has(footer, "altChunk"));
}

TEST_CASE("what is no document of Word is refused") {
  for (const std::string& bytes : {std::string("\xD0\xCF\x11\xE0 een oude .doc"), std::string(),
                                   std::string("PK\x03\x04 half"), made::letterhead().substr(0, 500)})
    CHECK(read(bytes).said == Strings{"letterhead-not-word"});
}

TEST_CASE("a letterhead without a header and footer is said to be empty") {
  made::Letterhead letterhead;
  letterhead.header = letterhead.footer = "";
  CHECK(read(letterhead).said == Strings{"letterhead-empty"});
}

TEST_CASE("a style without a letterhead changes nothing") {
  Package package(write_docx(sample::document(), sample_style(), {}, {}));
  CHECK(!has(package.text("word/styles.xml"), "Briefpapier"));
  CHECK(has(package.text("word/footer1.xml"), "Pagina "));
}
