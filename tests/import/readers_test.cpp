// What the readers of the forms find, and which files are refused.
#include "catch.hpp"
#include "importing.hpp"
#include "verify/made_docx.hpp"

using imports::body;
using imports::imported;

namespace {
using Codes = std::vector<std::string>;
}

TEST_CASE("a file that is not read is called by what it is, whatever its name says") {
  using namespace std::string_literals;
  CHECK(imported("a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 WordDocument").codes == Codes{"import-old-form"});
  CHECK(
      imported("a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s).codes ==
      Codes{"import-protected"});
  CHECK(imported("a.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0"s).codes ==
        Codes{"import-workbook"});
  CHECK(imported("a.msg", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 _\0_\0s\0u\0b\0s\0t\0g\0001\0"s).codes ==
        Codes{"import-unknown-form"});
  CHECK(imported("a.epub", "PK\x03\x04 mimetypeapplication/epub+zip word/").codes == Codes{"import-unknown-form"});
  CHECK(imported("a.txt", "\x1F\x8B gzip").codes == Codes{"import-unknown-form"});
  CHECK(imported("a.txt", "{\\rtf1 x}").codes == Codes{"import-old-form"});
  CHECK(imported("a.docx", "%PDF-1.7").codes == Codes{"import-pdf"});
  CHECK(imported("a.docx", "PK\x03\x04 xl/workbook.xml").codes == Codes{"import-workbook"});
  CHECK(imported("a.docx", "PK\x03\x04 word/document.xml").codes == Codes{"import-damaged"});
  CHECK(imported("a.odt", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text").codes ==
        Codes{"import-damaged"});
  CHECK(imported("a.docx", "tekst").codes == Codes{"import-unknown-form"});
  CHECK(imported("a.txt", "").codes == Codes{"import-nothing"});
  CHECK(imported("a", "<?xml version=\"1.0\"?><sectie/>").codes == Codes{"import-is-section"});
  CHECK(imported("a.bin", "\x01\x00\x02").codes == Codes{"import-unknown-form"});
}

TEST_CASE("Markdown's headings, lists, tables and marks are read") {
  const auto result =
      imported("a.md",
               "# 3.1 Sport\n\n## Doelstellingen\n\nWij kiezen **vol** voor _sport_ en "
               "[meer](https://merenveld.nl/sport):\n\n- bewegen\n  - binnen\n- zwemmen\n\n## Wat mag het kosten?\n\n"
               "| Post | 2026 |\n| --- | ---: |\n| Lasten | 10 |\n");
  CHECK(result.sections.at(0).name == "3.1");
  CHECK(body(result) ==
        "  <doelstellingen>\n"
        "    <alinea>Wij kiezen <sterk>vol</sterk> voor <nadruk>sport</nadruk> en <link "
        "href=\"https://merenveld.nl/sport\">meer</link>:</alinea>\n"
        "    <prioriteiten>\n"
        "      <prioriteit>bewegen\n"
        "        <lijst>\n"
        "          <punt>binnen</punt>\n"
        "        </lijst>\n"
        "      </prioriteit>\n"
        "      <prioriteit>zwemmen</prioriteit>\n"
        "    </prioriteiten>\n"
        "  </doelstellingen>\n"
        "  <kosten>\n"
        "    <tabel>\n"
        "      <kop>\n"
        "        <cel>Post</cel>\n"
        "        <cel>2026</cel>\n"
        "      </kop>\n"
        "      <rij>\n"
        "        <cel kop=\"ja\">Lasten</cel>\n"
        "        <cel>10</cel>\n"
        "      </rij>\n"
        "    </tabel>\n"
        "  </kosten>\n"
        "</sectie>\n");
}

TEST_CASE("text of Windows and UTF-16 is read as what it says") {
  CHECK(imported("a.txt", "Caf\xE9 \x96 plan\n\nDoelstellingen\n\nRust.")
            .xml.find("<titel>Caf\u00E9 \u2013 plan</titel>") != std::string::npos);
  std::string wide = "\xFF\xFE";
  for (const char c : std::string_view("Zorg\n\nDoelstellingen\n\nRust.")) wide += {c, '\0'};
  CHECK(imported("a.txt", wide).xml.find("<titel>Zorg</titel>") != std::string::npos);
}

TEST_CASE("a web page is its main part by headings, lists and tables; what stands around it is quoted") {
  const auto result =
      imported("a.html",
               "<!DOCTYPE html><html lang=nl><head><title>x</title><script>weg()</script></head><body>"
               "<nav><a href=/>Home</a></nav><main><h1>2.6.1 Zorg</h1><h2>Doelstellingen</h2>"
               "<p>Rust &amp; <b>ruimte</b>.</p><ul><li>een<ul><li>binnen</li></ul></li><li><p>twee</p></li></ul>"
               "<h2>Actiepunten</h2><table><tr><th>Actie<th>Type</tr><tr><td>Plan<td>Raad</tr></table>"
               "</main><footer>Cookies</footer></body></html>");
  CHECK(result.sections.at(0).name == "2.6.1");
  CHECK(body(result) ==
        "  <doelstellingen>\n"
        "    <alinea>Rust &amp; <sterk>ruimte</sterk>.</alinea>\n"
        "    <prioriteiten>\n"
        "      <prioriteit>een\n"
        "        <lijst>\n"
        "          <punt>binnen</punt>\n"
        "        </lijst>\n"
        "      </prioriteit>\n"
        "      <prioriteit>twee</prioriteit>\n"
        "    </prioriteiten>\n"
        "  </doelstellingen>\n"
        "  <actiepunten>\n"
        "    <actie type=\"Raad\">Plan</actie>\n"
        "  </actiepunten>\n"
        "</sectie>\n");
  REQUIRE(result.codes == Codes{"import-left-out", "import-made-by-report"});
  CHECK(result.messages[0].find("Home Cookies") != std::string::npos);
}

TEST_CASE("a page that is three thousand elements deep is read") {
  std::string page = "<html><body><h1>Zorg</h1>";
  for (int i = 0; i < 3000; ++i) page += "<div>";
  page += "diep</body></html>";
  CHECK(imported("a.html", page).xml.find("diep") != std::string::npos);
}

TEST_CASE("the numbers that LibreOffice puts before headings are a section's number, and go") {
  const std::string content =
      "<office:document-content><office:body><office:text><text:h text:outline-level=\"1\">Inleiding</text:h>"
      "<text:h text:outline-level=\"1\">Zorg</text:h><text:h text:outline-level=\"2\">Doelstellingen</text:h>"
      "<text:p>Rust.</text:p></office:text></office:body></office:document-content>";
  const std::string styles =
      "<office:document-styles><office:styles><text:outline-style>"
      "<text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"2.\" "
      "text:start-value=\"5\"/>"
      "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
      "</text:outline-style></office:styles></office:document-styles>";
  const auto result = imported("a.odt", zipped({{"content.xml", content}, {"styles.xml", styles}}));
  REQUIRE(result.sections.size() == 2);
  CHECK(result.sections[0].name == "2.5");
  CHECK(result.sections[1].name == "2.6");
}

namespace {

// As our reports have them, in few words.
const std::string word_styles =
    "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Table Caption\"/></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"R\"><w:name w:val=\"Table Repeated\"/></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"N\"><w:name w:val=\"Note Number\"/></w:style>"
    "<w:style w:type=\"table\" w:styleId=\"P\"><w:name w:val=\"Raadstuk Table Part\"/></w:style></w:styles>";

// A package whose document has these blocks.
std::map<std::string, std::string> of_our_styles(const std::string& blocks) {
  auto parts = docx_parts(blocks);
  parts["word/styles.xml"] = word_styles;
  parts["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>"
      "<Relationship Id=\"f\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/></Relationships>";
  return parts;
}

std::string styled(const std::string& style, const std::string& text) {
  return word_paragraph(run(text), "<w:pStyle w:val=\"" + style + "\"/>");
}
std::string repeated_run(const std::string& text) {
  return "<w:r><w:rPr><w:rStyle w:val=\"R\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
}
std::string repeated(const std::string& text, const std::string& style = "") {
  return word_paragraph(repeated_run(text), style + "<w:rPr><w:rStyle w:val=\"R\"/></w:rPr>");
}
std::string word_cell(const std::string& paragraph, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph + "</w:tc>";
}
std::string word_row(const std::string& cells, const std::string& properties = "") {
  return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

const std::string table_in_parts_as_xml =
    "    <tabel>\n"
    "      <bijschrift>Lasten</bijschrift>\n"
    "      <kop>\n"
    "        <cel>Post</cel>\n"
    "        <cel>2025</cel>\n"
    "        <cel>2026</cel>\n"
    "      </kop>\n"
    "      <rij soort=\"groep\">\n"
    "        <cel>Jeugd</cel>\n"
    "      </rij>\n"
    "      <rij>\n"
    "        <cel kop=\"ja\">Zorg</cel>\n"
    "        <cel>10</cel>\n"
    "        <cel>11</cel>\n"
    "      </rij>\n"
    "    </tabel>\n";

}  // namespace

TEST_CASE("a table that our Word file has in parts comes in as one, without what the parts repeat") {
  const std::string head = "<w:tblHeader/>", span = "<w:gridSpan w:val=\"2\"/>";
  const std::string caption =
      word_paragraph(run("Tabel 1. Lasten") + repeated_run(" (deel 1 van 2)"), "<w:pStyle w:val=\"C\"/>");
  const std::string first =
      "<w:tbl>" + word_row(word_cell(word_paragraph(run("Post"))) + word_cell(word_paragraph(run("2025"))), head) +
      word_row(word_cell(word_paragraph(run("Jeugd")), span)) +
      word_row(word_cell(word_paragraph(run("Zorg"))) + word_cell(word_paragraph(run("10")))) + "</w:tbl>";
  const std::string second = "<w:tbl><w:tblPr><w:tblStyle w:val=\"P\"/></w:tblPr>" +
                             word_row(word_cell(repeated("Post")) + word_cell(word_paragraph(run("2026"))), head) +
                             word_row(word_cell(repeated("Jeugd"), span)) +
                             word_row(word_cell(repeated("Zorg")) + word_cell(word_paragraph(run("11")))) + "</w:tbl>";
  auto parts = of_our_styles(styled("H1", "Zorg") + styled("H2", "Wat mag het kosten?") + caption + first +
                             repeated("Tabel 1. Lasten (deel 2 van 2)", "<w:pStyle w:val=\"C\"/>") + second);
  const auto result = imported("a.docx", zipped(parts));
  CHECK(body(result) == "  <kosten>\n" + table_in_parts_as_xml + "  </kosten>\n</sectie>\n");
  CHECK(result.codes == Codes{"import-made-by-report"});
}

TEST_CASE("a number that is written for a note, in the text and before the note, is not read as words") {
  const std::string mark =
      "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>1</w:t><w:t>3</w:t></w:r>";
  auto parts = of_our_styles(styled("H1", "Zorg") + styled("H2", "Doelstellingen") +
                             word_paragraph(run("Rust") + mark + run(".")));
  parts["word/footnotes.xml"] =
      "<w:footnotes><w:footnote w:id=\"1\"><w:p><w:r><w:rPr><w:rStyle w:val=\"N\"/></w:rPr><w:t>13</w:t></w:r>"
      "<w:r><w:tab/></w:r><w:r><w:t>De noot</w:t></w:r></w:p></w:footnote></w:footnotes>";
  CHECK(imported("a.docx", zipped(parts)).xml.find("<alinea>Rust<noot>De noot</noot>.</alinea>") != std::string::npos);
}

TEST_CASE("notes whose part is damaged are no document without notes") {
  auto parts = of_our_styles(styled("H1", "Zorg") + styled("H2", "Doelstellingen") +
                             word_paragraph(run("Rust") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"));
  parts["word/footnotes.xml"] = "<w:footnotes><w:footnote";
  CHECK(imported("a.docx", zipped(parts)).codes == Codes{"import-damaged"});
}

TEST_CASE("LibreOffice's tables in parts, captions of ours and pictures that say nothing are known by their styles") {
  const auto paragraph = [](const std::string& style, const std::string& text) {
    return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
  };
  const auto cell = [](const std::string& inside, const std::string& attributes = "") {
    return "<table:table-cell" + attributes + ">" + inside + "</table:table-cell>";
  };
  const auto row = [](const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
  const auto head = [&](const std::string& cells) {
    return "<table:table-header-rows>" + row(cells) + "</table:table-header-rows>";
  };
  const std::string span = " table:number-columns-spanned=\"2\"", again = "Table_20_Text_20_Repeated";
  const std::string content =
      "<office:document-content><office:automatic-styles><style:style style:name=\"A1\" style:family=\"paragraph\" "
      "style:parent-style-name=\"Table_20_Text_20_Repeated\"/><style:style style:name=\"G1\" "
      "style:family=\"graphic\" style:parent-style-name=\"Decorative\"/></office:automatic-styles><office:body>"
      "<office:text><text:h text:outline-level=\"1\">Zorg</text:h>"
      "<text:h text:outline-level=\"2\">Wat mag het kosten?</text:h>" +
      paragraph(
          "Table_20_Caption",
          "Tabel 1. Lasten<text:span text:style-name=\"Table_20_Words_20_Repeated\"> (deel 1 van 2)</text:span>") +
      "<table:table table:name=\"Table 1\">" + head(cell(paragraph("", "Post")) + cell(paragraph("", "2025"))) +
      row(cell(paragraph("", "Jeugd"), span)) + row(cell(paragraph("", "Zorg")) + cell(paragraph("", "10"))) +
      "</table:table>" + paragraph("Table_20_Caption_20_Repeated", "Tabel 1. Lasten (deel 2 van 2)") +
      "<table:table table:name=\"Table 1 part 2\">" +
      head(cell(paragraph(again, "Post")) + cell(paragraph("", "2026"))) + row(cell(paragraph(again, "Jeugd"), span)) +
      row(cell(paragraph("A1", "Zorg")) + cell(paragraph("", "11"))) + "</table:table>" +
      paragraph("", "<draw:frame draw:style-name=\"G1\"><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>") +
      "</office:text></office:body></office:document-content>";
  std::string styles = "<office:document-styles><office:styles>";
  for (const std::string name : {"Table_20_Caption", "Table_20_Caption_20_Repeated", "Table_20_Text_20_Repeated"})
    styles += "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"/>";
  styles +=
      "<style:style style:name=\"Table_20_Words_20_Repeated\" style:family=\"text\"/>"
      "<style:style style:name=\"Decorative\" style:family=\"graphic\"/></office:styles></office:document-styles>";
  const auto result = imported(
      "a.odt", zipped({{"content.xml", content}, {"styles.xml", styles}, {"Pictures/a.png", "\x89PNG\r\n\x1A\n"}}));
  CHECK(body(result) == "  <kosten>\n" + table_in_parts_as_xml +
                            "    <afbeelding bestand=\"beelden/a-1.png\" decoratief=\"ja\"/>\n"
                            "  </kosten>\n</sectie>\n");
  CHECK(result.codes == Codes{"import-made-by-report"});
}
