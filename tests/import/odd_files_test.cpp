// Files that no word processor makes, or that few do: nothing of their text is lost.
#include "catch.hpp"
#include "importing.hpp"
#include "verify/made_docx.hpp"

using imports::comes_in;
using imports::imported;

namespace {

// A document of one block, Doelstellingen.
imports::Result of_word_blocks(const std::string& blocks) {
  auto parts = docx_parts(word_paragraph(run("Zorg"), "<w:pStyle w:val=\"H1\"/>") +
                          word_paragraph(run("Doelstellingen"), "<w:pStyle w:val=\"H2\"/>") + blocks);
  parts["word/styles.xml"] =
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
  parts["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>"
      "<Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/></Relationships>";
  return imported("a.docx", zipped(parts));
}

imports::Result of_text_document(const std::string& blocks) {
  return imported("a.odt", zipped({{"content.xml",
                                    "<office:document-content><office:body><office:text><text:h "
                                    "text:outline-level=\"1\">Zorg</text:h>" +
                                        blocks + "</office:text></office:body></office:document-content>"}}));
}

std::string times(int count, const std::string& text) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

std::string field_char(const std::string& type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; }

}  // namespace

TEST_CASE("a field without an end hides nothing behind it") {
  const std::string instruction = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
  const auto open = of_word_blocks(word_paragraph(run("Voor ") + field_char("begin") + instruction + run("binnen")) +
                                   word_paragraph(run("Laatste.")));
  CHECK(comes_in(open, "<alinea>Voor binnen</alinea>\n    <alinea>Laatste.</alinea>"));
  const auto divided = of_word_blocks(
      word_paragraph(field_char("begin") + "<w:r><w:instrText>HYPERLINK \"https://a.nl\"</w:instrText></w:r>" +
                     field_char("separate") + run("hier")) +
      word_paragraph(run("Laatste.")));
  CHECK(comes_in(divided, "<alinea>hier</alinea>\n    <alinea>Laatste.</alinea>"));
  const auto deleted =
      of_word_blocks(word_paragraph(run("Zie ") + field_char("begin") + instruction + "<w:del>" +
                                    field_char("separate") + field_char("end") + "</w:del>" + run("verder")) +
                     word_paragraph(run("Laatste.")));
  CHECK(comes_in(deleted, "<alinea>Zie verder</alinea>\n    <alinea>Laatste.</alinea>"));
}

TEST_CASE("a field that is closed behind one that is not is read as a field") {
  const auto result = of_word_blocks(word_paragraph(
      field_char("begin") + run("een ") + field_char("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" +
      field_char("separate") + run("7") + field_char("end") + run(" twee")));
  CHECK(comes_in(result, "<alinea>een 7 twee</alinea>"));
}

TEST_CASE("text in the instruction of a field is quoted") {
  const auto result =
      of_word_blocks(word_paragraph(run("Zie ") + field_char("begin") + run("kwijt") + field_char("end")));
  CHECK(comes_in(result, "<alinea>Zie"));
  REQUIRE(result.codes == std::vector<std::string>{"import-unplaced", "import-made-by-report"});
  CHECK(result.messages[0].find("kwijt") != std::string::npos);
}

TEST_CASE("text that stands too deep for a structure in Word comes in as text") {
  const std::string deep = word_paragraph(run("heel diep"));
  CHECK(comes_in(of_word_blocks(times(40, "<w:tbl><w:tr><w:tc>") + deep + times(40, "</w:tc></w:tr></w:tbl>")),
                 "heel diep"));
  CHECK(comes_in(of_word_blocks(times(400, "<w:sdt><w:sdtContent>") + deep + times(400, "</w:sdtContent></w:sdt>")),
                 "heel diep"));
  CHECK(comes_in(of_word_blocks("<w:tbl>" + times(25, "<w:sdt><w:sdtContent>") + "<w:tr><w:tc>" + deep +
                                "</w:tc></w:tr>" + times(25, "</w:sdtContent></w:sdt>") + "</w:tbl>"),
                 "heel diep"));
  const std::string box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>",
                    end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
  CHECK(comes_in(of_word_blocks(times(150, box) + deep + times(150, end)), "heel diep"));
}

TEST_CASE("a placeholder that stands too deep for a structure in Word is quoted, at the end of a document too") {
  const auto result = of_word_blocks(
      word_paragraph(run("Rust.")) + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
      times(400, "<w:sdt><w:sdtContent>") + word_paragraph(run("Klik hier.")) + times(401, "</w:sdtContent></w:sdt>"));
  CHECK(comes_in(result, "<alinea>Rust.</alinea>"));
  CHECK(imports::is_said(result, "import-unplaced", "Klik hier."));
}

TEST_CASE("a row of a table in Word that has no cells is no row") {
  const auto cell = [](const std::string& text, const std::string& properties = "") {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + word_paragraph(run(text)) + "</w:tc>";
  };
  const auto row = [](const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; };
  const std::string empty = "<w:tr/>", first = row("<w:trPr><w:tblHeader/></w:trPr>" + cell("Soort") + cell("Aantal"));
  const std::string rows =
      row(cell("Fiets", "<w:vMerge w:val=\"restart\"/>") + cell("4")) + row(cell("", "<w:vMerge/>") + cell("5"));
  const auto whole = of_word_blocks("<w:tbl>" + first + rows + "</w:tbl>");
  CHECK(comes_in(whole, "Fiets"));
  CHECK(of_word_blocks("<w:tbl>" + empty + first + empty + rows + empty + "</w:tbl>").xml == whole.xml);
}

TEST_CASE("text that stands too deep for a structure in OpenDocument comes in as text") {
  const std::string deep = "<text:p>heel diep</text:p>";
  CHECK(comes_in(of_text_document(times(40, "<table:table><table:table-row><table:table-cell>") + deep +
                                  times(40, "</table:table-cell></table:table-row></table:table>")),
                 "heel diep"));
  CHECK(comes_in(of_text_document(times(300, "<text:section>") + deep + times(300, "</text:section>")), "heel diep"));
  CHECK(comes_in(
      of_text_document(times(300, "<text:list><text:list-item>") + deep + times(300, "</text:list-item></text:list>")),
      "heel diep"));
  CHECK(comes_in(of_text_document(times(150, "<text:p><draw:frame><draw:text-box>") + deep +
                                  times(150, "</draw:text-box></draw:frame></text:p>")),
                 "heel diep"));
}

TEST_CASE("a level that is counted and not printed is no part of a heading's number") {
  auto parts = docx_parts(word_paragraph(run("2.3.4 Wonen"),
                                         "<w:outlineLvl w:val=\"0\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
                                         "w:val=\"1\"/></w:numPr>"));
  parts["word/numbering.xml"] =
      "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"none\"/><w:lvlText "
      "w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  parts["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/></Relationships>";
  const auto result = imported("a.docx", zipped(parts));
  REQUIRE(result.sections.size() == 1);
  CHECK(result.sections[0].name == "2.3.4");
  CHECK(result.codes.empty());
}

TEST_CASE("a file that is called a Word document and is another thing is not called damaged") {
  using Codes = std::vector<std::string>;
  CHECK(imported("a.docx", "\x89PNG\r\n\x1A\n").codes == Codes{"import-unknown-form"});
  CHECK(imported("a.docx", "Een tekst.").codes == Codes{"import-unknown-form"});
  CHECK(imported("a.docx", "<?xml version=\"1.0\"?><sectie/>").codes == Codes{"import-is-section"});
  CHECK(comes_in(imported("a.docx", "<html><body><h1>Zorg</h1><h2>Doelstellingen</h2><p>Rust.</body></html>"),
                 "<alinea>Rust.</alinea>"));
  CHECK(imported("a.docx", zipped({{"foto.jpg", "x"}})).codes == Codes{"import-unknown-form"});
  CHECK(imported("a.odt", zipped({{"foto.jpg", "x"}})).codes == Codes{"import-unknown-form"});
  CHECK(imported("a.docx", zipped({{"[Content_Types].xml", "<Types/>"}})).codes == Codes{"import-damaged"});
}

TEST_CASE("a document that is far too large is called so, and not damaged") {
  const std::string bomb(std::size_t{100} << 20U, ' ');
  CHECK(imported("a.docx", zipped({{"word/document.xml", bomb}})).codes == std::vector<std::string>{"import-costly"});
}

TEST_CASE("a link of Markdown begins at its own bracket") {
  const auto result = imported(
      "a.md", "# Zorg\n\n## Doelstellingen\n\nZie [bijlage 1] en het [besluit [a]](https://a.nl) van de raad.\n");
  CHECK(comes_in(result, "Zie [bijlage 1] en het <link href=\"https://a.nl\">besluit [a]</link> van de raad."));
}

TEST_CASE("the words of a drawing on a web page are quoted, and what it is called is not") {
  const auto result =
      imported("a.html",
               "<html><body><h1>Zorg</h1><h2>Doelstellingen</h2><p>Rust <svg><title>Pijl</title><text>Lasten "
               "stijgen</text></svg>nu.</p></body></html>");
  CHECK(comes_in(result, "<alinea>Rust nu.</alinea>"));
  REQUIRE(result.codes == std::vector<std::string>{"import-unplaced", "import-made-by-report"});
  CHECK(result.messages[0].find("Lasten stijgen") != std::string::npos);
}

TEST_CASE("a paragraph in the style that pandoc has for quotations is a quotation") {
  auto parts = docx_parts(word_paragraph(run("Zorg"), "<w:pStyle w:val=\"H1\"/>") +
                          word_paragraph(run("Wij willen rust."), "<w:pStyle w:val=\"B\"/>"));
  parts["word/styles.xml"] =
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Block Text\"/></w:style></w:styles>";
  parts["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
  CHECK(comes_in(imported("a.docx", zipped(parts)), "<citaat>"));
}

TEST_CASE("a cell that was deleted is not read, and text whose mark was deleted stays before the table behind it") {
  const auto cell = [](const std::string& text, const std::string& properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + word_paragraph(run(text)) + "</w:tc>";
  };
  const auto result =
      of_word_blocks(word_paragraph(run("Voor de tabel."), "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + "<w:tbl><w:tr>" +
                     cell("blijft", "") + cell("weg", "<w:cellDel w:id=\"2\"/>") +
                     cell("nieuw", "<w:cellIns w:id=\"3\"/>") + "</w:tr></w:tbl>" + word_paragraph(run("Erachter.")));
  CHECK(comes_in(result, "<alinea>Voor de tabel.</alinea>\n    <tabel"));
  CHECK(comes_in(result, "blijft</cel>"));
  CHECK_FALSE(comes_in(result, "weg"));
  CHECK(imports::is_said(result, "import-changes", "1 inserted, 1 deleted"));
}

TEST_CASE("a document of charts alone says that it has them") {
  auto parts = docx_parts(word_paragraph("<w:r><w:drawing><c:chart r:id=\"c\"/></w:drawing></w:r>"));
  CHECK(imported("a.docx", zipped(parts)).codes == std::vector<std::string>{"import-objects"});
}

TEST_CASE("text that OpenDocument does not show, or only asks for, is quoted and is no text") {
  const auto result = of_text_document(
      "<text:p>Rust<text:hidden-text text:is-hidden=\"true\">verborgen</text:hidden-text> en "
      "<text:hidden-text text:is-hidden=\"false\">ruimte</text:hidden-text>.</text:p>"
      "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>Hele alinea.</text:p>"
      "<text:p>Naam: <text:placeholder text:placeholder-type=\"text\">&lt;naam&gt;</text:placeholder></text:p>");
  CHECK(comes_in(result, "<alinea>Rust en ruimte.</alinea>\n    <alinea>Naam:</alinea>"));
  for (const std::string words : {"verborgen", "Hele alinea.", "<naam>"})
    CHECK(imports::is_said(result, "import-unplaced", words));
}

TEST_CASE("OpenDocument without a package is called by what to do with it") {
  const std::string flat = "<?xml version=\"1.0\"?><office:document office:mimetype=\"x\"/>";
  CHECK(imported("a.fodt", flat).codes == std::vector<std::string>{"import-old-form"});
  CHECK(imported("a.xml", flat).codes == std::vector<std::string>{"import-old-form"});
}
