#include "verify/odt_reading.hpp"

#include "catch.hpp"
#include "made_odt.hpp"

using Texts = std::vector<std::string>;

namespace {

verify::Reading read_text(const std::map<std::string, std::string>& parts) {
  return std::get<verify::Reading>(verify::read_odt(zipped(parts)));
}

verify::Reading read_text(const std::string& text) { return read_text(odt_parts(text)); }

std::string odt_problem(const std::string& bytes) { return std::get<std::string>(verify::read_odt(bytes)); }

}  // namespace

TEST_CASE("an ODT's paragraphs are read in order, in sections too, with tabs, breaks and spaces as spaces") {
  CHECK(read_text(odt_paragraph("een <text:span>twee</text:span>") + odt_paragraph("")).texts == Texts{"een twee", ""});
  CHECK(read_text(odt_paragraph("a<text:tab/>b<text:line-break/>c<text:s/>d")).texts == Texts{"a b c d"});
  CHECK(read_text("<text:section>" + odt_paragraph("x") + "</text:section>").texts == Texts{"x"});
}

TEST_CASE("text that was deleted from an ODT is none; what stands in a comment is") {
  CHECK(read_text("<text:tracked-changes><text:changed-region><text:deletion>" + odt_paragraph("weg") +
                  "</text:deletion></text:changed-region></text:tracked-changes>" + odt_paragraph("blijft"))
            .texts == Texts{"blijft"});
  CHECK(read_text(odt_paragraph("a<office:annotation>" + odt_paragraph("b") + "</office:annotation>")).texts ==
        Texts{"ab"});
}

TEST_CASE("labels are counted as OpenDocument counts: by list, on where one continues, from where an item starts") {
  CHECK(read_text("<text:list text:style-name=\"N\" xml:id=\"l\">" + odt_item("a") + odt_item("b") +
                  "</text:list><text:list text:style-name=\"N\">" + odt_item("c") +
                  "</text:list><text:list text:style-name=\"N\" text:continue-list=\"l\">" + odt_item("d") +
                  odt_item("e", " text:start-value=\"9\"") +
                  "</text:list><text:list text:style-name=\"N\" "
                  "text:continue-numbering=\"true\">" +
                  odt_item("f") + "</text:list><text:list text:style-name=\"weg\">" + odt_item("g") + "</text:list>")
            .texts == Texts{"1.", "a", "2.", "b", "1.", "c", "3.", "d", "9.", "e", "10.", "f", "g"});
}

TEST_CASE("a list in an item has the next level of the same style") {
  CHECK(read_text("<text:list text:style-name=\"N\"><text:list-item>" + odt_paragraph("a") + "<text:list>" +
                  odt_item("b") + "</text:list></text:list-item>" + odt_item("c") + "</text:list>")
            .texts == Texts{"1.", "a", "•", "b", "2.", "c"});
}

TEST_CASE("a note of an ODT stands behind its paragraph, its number in the text") {
  const verify::Reading reading = read_text(
      odt_paragraph("woord<text:note><text:note-citation>7</text:note-citation><text:note-body>" +
                    odt_paragraph("De <text:a xlink:href=\"https://noot.nl\">noot</text:a>.") +
                    "</text:note-body></text:note> en <text:a xlink:href=\"https://a.nl\">A</text:a> of <text:a "
                    "xlink:href=\"#daar\">daar</text:a><text:bookmark text:name=\"daar\"/>"));
  CHECK(reading.texts == Texts{"woord1 en A of daar", "De noot."});
  CHECK(reading.links == Texts{"https://noot.nl", "https://a.nl", "#"});
  CHECK(reading.notes == 1);
}

TEST_CASE("the entries of a contents list are text, its page numbers and links are not") {
  const verify::Reading reading = read_text(
      "<text:table-of-content><text:table-of-content-source><text:index-title-template>Inhoud"
      "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>" +
      odt_paragraph("Inhoud") + "</text:index-title>" +
      odt_paragraph("<text:a xlink:href=\"#k\">Kop<text:tab/>12</text:a>") +
      "</text:index-body></text:table-of-content><text:h text:outline-level=\"2\"><text:bookmark-start "
      "text:name=\"k\"/>Kop<text:tab/>12<text:bookmark-end text:name=\"k\"/></text:h>");
  CHECK(reading.texts == Texts{"Inhoud", "Kop ", "Kop 12"});
  CHECK(reading.links.empty());
  REQUIRE(reading.headings.size() == 1);
  CHECK((reading.headings[0].level == 2 && reading.headings[0].text == "Kop 12"));
}

TEST_CASE(
    "a link of an ODT to a bookmark that is not there is none to a place in the report, in its contents list too") {
  const std::string link = odt_paragraph("<text:a xlink:href=\"#weg\">daar</text:a>");
  CHECK(read_text(link).links == Texts{"#?weg"});
  CHECK(read_text("<text:index-body>" + link + "</text:index-body>").links == Texts{"#?weg"});
}

TEST_CASE("rows, cells, spans and the head of an ODT's table are counted") {
  const std::string cell = "<table:table-cell>" + odt_paragraph("x") + "</table:table-cell>",
                    empty = "<table:table-cell>" + odt_paragraph("") + "</table:table-cell>",
                    wide = "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\">" +
                           odt_paragraph("y") + "</table:table-cell><table:covered-table-cell/>";
  const auto row = [](const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
  const verify::Reading reading =
      read_text("<table:table><table:table-header-rows>" + row(cell + empty) + "</table:table-header-rows>" +
                row(wide) + row("<table:covered-table-cell/><table:covered-table-cell/>") +
                "</table:table><table:table>" + row(cell) + "</table:table>");
  REQUIRE(reading.tables.size() == 2);
  const verify::Table& first = reading.tables[0];
  CHECK((first.rows == 3 && first.cells == 3 && first.column_heads == 1 && first.spanned == 3));
  CHECK((reading.tables[1].rows == 1 && reading.tables[1].cells == 1 && reading.tables[1].column_heads == 0));
}

TEST_CASE("pictures, languages and title of an ODT are read; a decorative picture says nothing") {
  const auto picture = [](const char* style, const std::string& inside) {
    return "<draw:frame draw:style-name=\"" + std::string(style) + "\"><draw:image/>" + inside + "</draw:frame>";
  };
  const verify::Reading reading = read_text(odt_paragraph(
      picture("Graphics", "<svg:desc>Een kaart</svg:desc>") + picture("Decorative", "<svg:desc> </svg:desc>") +
      picture("G1", "<svg:desc> </svg:desc>") + picture("Graphics", "") +
      "<text:span text:style-name=\"T1\">oui</text:span><text:span text:style-name=\"T2\">x</text:span><text:span "
      "text:style-name=\"T3\">y</text:span>"));
  CHECK(reading.texts == Texts{"ouixy"});
  CHECK(reading.alternatives == Texts{"Een kaart", ""});
  CHECK(reading.languages == Texts{"en-GB", "sr-Latn", "ca-ES-valencia"});
  CHECK(reading.title == "De titel");
  CHECK(reading.language == "nl-NL");
}

TEST_CASE("what is no package of OpenDocument, or lacks its text, is refused") {
  CHECK(odt_problem("dit is geen ZIP") == "ZIP");
  auto parts = odt_parts("");
  parts.erase("styles.xml");
  CHECK(odt_problem(zipped(parts)) == "styles.xml");
  CHECK(odt_problem(zipped(odt_parts("<text:p>"))) == "content.xml");
  parts = odt_parts("");
  parts["content.xml"] = "<office:document-content/>";
  CHECK(odt_problem(zipped(parts)) == "office:text");
}

TEST_CASE("an ODT that was cut or changed anywhere is read or refused, never a crash") {
  const std::string whole = zipped(odt_parts("<text:list text:style-name=\"N\">" + odt_item("a") + "</text:list>"));
  for (std::size_t size = 0; size < whole.size(); size += 7) verify::read_odt(std::string_view(whole).substr(0, size));
  std::size_t refused = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    refused += verify::read_odt(changed).index();
  }
  CHECK(refused > whole.size() / 4);
}

TEST_CASE("parts of an ODT's table are read as one, row by row, without what they repeat") {
  const auto cell = [](const std::string& text, const std::string& attributes = "") {
    return "<table:table-cell" + attributes + ">" + odt_paragraph(text) + "</table:table-cell>";
  };
  const auto again = [](const std::string& text, const std::string& attributes = "") {
    return "<table:table-cell" + attributes + "><text:p text:style-name=\"Table_20_Text_20_Repeated\">" + text +
           "</text:p></table:table-cell>";
  };
  const auto row = [](const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
  const std::string three = " table:number-columns-spanned=\"3\"", two_rows = " table:number-rows-spanned=\"2\"";
  const std::string covered = "<table:covered-table-cell/>";
  const std::string first = "<table:table table:name=\"Table 1\">" + row(cell("groep", three) + covered + covered) +
                            row(cell("a", two_rows) + cell("1") + cell("2")) + row(covered + cell("3") + cell("4")) +
                            "</table:table>";
  const std::string second =
      "<table:table table:name=\"Table 1 part 2\">" + row(again("groep", three) + covered + covered) +
      row(again("a", two_rows) + cell("5") + cell("6")) + row(covered + cell("7") + cell("8")) + "</table:table>";
  const std::string mark = "<text:span text:style-name=\"Table_20_Words_20_Repeated\"> (deel 1 van 2)</text:span>";
  const std::string caption = "<text:p text:style-name=\"Table_20_Caption_20_Repeated\">Kosten (deel 2 van 2)</text:p>";
  const verify::Reading reading = read_text(odt_paragraph("Kosten" + mark) + first + caption + second);
  CHECK(reading.texts == Texts{"Kosten", "groep", "a", "1", "2", "5", "6", "3", "4", "7", "8"});
  REQUIRE(reading.tables.size() == 1);
  CHECK((reading.tables[0].rows == 3 && reading.tables[0].cells == 10 && reading.tables[0].spanned == 5));
  const verify::Reading parted = read_text(first + odt_paragraph("ertussen") + second);
  CHECK(parted.tables.size() == 2);
  CHECK(parted.texts == Texts{"groep", "a", "1", "2", "3", "4", "ertussen", "5", "6", "7", "8"});
}

TEST_CASE("a head of the second part of an ODT's table that reaches over two rows is no repeated one") {
  const auto cell = [](const std::string& text, const std::string& style, const std::string& attributes = "") {
    return "<table:table-cell" + attributes + "><text:p text:style-name=\"" + style + "\">" + text +
           "</text:p></table:table-cell>";
  };
  const std::string covered = "<table:covered-table-cell/>", again = "Table_20_Text_20_Repeated";
  const std::string two_rows = " table:number-rows-spanned=\"2\"", two_columns = " table:number-columns-spanned=\"2\"";
  const auto table = [&](const std::string& name, const std::string& heads, const std::string& below) {
    return "<table:table table:name=\"" + name + "\"><table:table-header-rows><table:table-row>" + heads +
           "</table:table-row><table:table-row>" + below + "</table:table-row></table:table-header-rows></table:table>";
  };
  const verify::Reading reading = read_text(
      table("Table 1", cell("Post", "H", two_rows) + cell("2026", "H"), covered + cell("lasten", "H")) +
      table("Table 1 part 2",
            cell("Post", again, two_rows) + cell("Saldo", "H", two_rows) + cell("2027", "H", two_columns) + covered,
            covered + covered + cell("baten", "H") + cell("saldo", "H")));
  REQUIRE(reading.tables.size() == 1);
  CHECK((reading.tables[0].cells == 7 && reading.tables[0].spanned == 3));
}

TEST_CASE("the number of an ODT's note is its label where it has one") {
  CHECK(read_text(odt_paragraph("a<text:note><text:note-citation text:label=\"7\">7</text:note-citation>"
                                "<text:note-body><text:p>b</text:p></text:note-body></text:note>"))
            .texts == Texts{"a7", "b"});
}
