#include "verify/docx_reading.hpp"

#include "catch.hpp"
#include "made_docx.hpp"

using Texts = std::vector<std::string>;

namespace {

verify::Reading read(const std::map<std::string, std::string>& parts) {
  return std::get<verify::Reading>(verify::read_docx(zipped(parts)));
}

Texts texts_of(const std::string& body) { return read(docx_parts(body)).texts; }

std::string problem(const std::string& bytes) { return std::get<std::string>(verify::read_docx(bytes)); }

}  // namespace

TEST_CASE("paragraphs are read in order, their runs joined, tabs and breaks as spaces") {
  CHECK(texts_of(word_paragraph(run("een ") + run("twee")) + word_paragraph("")) == Texts{"een twee", ""});
  CHECK(texts_of(word_paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                                "<w:softHyphen/><w:t>e</w:t></w:r>",
                                "<w:tabs><w:tab/></w:tabs>")) == Texts{"a b c\u2011de"});
  CHECK(texts_of("<w:sdt><w:sdtContent>" + word_paragraph(run("inhoud")) + "</w:sdtContent></w:sdt>") ==
        Texts{"inhoud"});
}

TEST_CASE("fields' instructions are not text; what a tracked change took away stands there too") {
  CHECK(
      texts_of(word_paragraph("<w:r><w:instrText> TOC </w:instrText></w:r><w:del><w:r><w:delText>weg</w:delText></w:r>"
                              "</w:del>" +
                              run("blijft"))) == Texts{"wegblijft"});
}

TEST_CASE("numbers are counted as Word counts them: on by the abstract list, anew by an override") {
  CHECK(texts_of(numbered(1, run("a")) + numbered(1, run("b")) + numbered(3, run("c")) + numbered(3, run("d")) +
                 numbered(1, run("e")) + numbered(2, run("f")) + numbered(9, run("g"))) ==
        Texts{"1.", "a", "2.", "b", "1.", "c", "2.", "d", "3.", "e", "•", "f", "g"});
}

TEST_CASE("a note's number stands in the text and the note behind its paragraph") {
  const std::string reference = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
  const verify::Reading reading = read(docx_parts(word_paragraph(
      run("woord") + reference + run(" en ") + "<w:hyperlink r:id=\"r1\">" + run("A") + "</w:hyperlink>")));
  CHECK(reading.texts == Texts{"woord1 en A", " De noot."});
  CHECK(reading.links == Texts{"https://noot.nl", "https://a.nl"});
  CHECK(reading.notes == 1);
  CHECK(texts_of(word_paragraph(reference + reference)) == Texts{"12", " De noot.", ""});
  CHECK(texts_of(word_paragraph("<w:footnoteReference w:id=\"7\"/>")) == Texts{"1"});
}

TEST_CASE(
    "a link of a DOCX to a bookmark that is not there is none to a place in the report, in its contents list too") {
  const auto links_of = [](const std::string& body) { return read(docx_parts(body)).links; };
  const auto link = [](const char* to) {
    return word_paragraph(std::string("<w:hyperlink w:anchor=\"") + to + "\">" + run("daar") + "</w:hyperlink>");
  };
  const std::string places = word_paragraph(
      "<w:bookmarkStart w:id=\"0\" w:name=\"_Ref1\"/><w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/>" + run("x"));
  CHECK(links_of(link("_Ref1") + link("_Toc1") + places) == Texts{"#"});
  CHECK(links_of(link("_Ref2") + link("_Toc2") + places) == Texts{"#?_Ref2", "#?_Toc2"});
}

TEST_CASE("a heading is a paragraph whose style has an outline level") {
  const auto styled = [](const char* style, const char* text) {
    return word_paragraph(run(text), std::string("<w:pStyle w:val=\"") + style + "\"/>");
  };
  const verify::Reading reading =
      read(docx_parts(styled("Kop", "Een kop") + styled("Tekst", "x") + styled("Weg", "y")));
  REQUIRE(reading.headings.size() == 1);
  CHECK((reading.headings[0].level == 2 && reading.headings[0].text == "Een kop"));
}

TEST_CASE("rows, cells and the head of a table are counted") {
  const std::string cell = "<w:tc>" + word_paragraph(run("x")) + "</w:tc>";
  const std::string head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell + cell + "</w:tr>",
                    row = "<w:tr>" + cell + cell + "</w:tr>";
  const verify::Reading reading = read(docx_parts("<w:tbl>" + head + row + row + "</w:tbl><w:tbl>" + row + "</w:tbl>"));
  REQUIRE(reading.tables.size() == 2);
  CHECK((reading.tables[0].rows == 3 && reading.tables[0].cells == 6 && reading.tables[0].column_heads == 2));
  CHECK((reading.tables[1].rows == 1 && reading.tables[1].cells == 2 && reading.tables[1].column_heads == 0));
}

TEST_CASE("parts of a table are read as one, row by row, without what they repeat") {
  const std::string repeats = "<w:rPr><w:rStyle w:val=\"TableRepeated\"/></w:rPr>";
  const auto cell = [](const std::string& text) { return "<w:tc>" + word_paragraph(run(text)) + "</w:tc>"; };
  const auto again = [&](const std::string& text, const std::string& span = "") {
    return "<w:tc><w:tcPr>" + span + "</w:tcPr>" +
           word_paragraph("<w:r>" + repeats + "<w:t>" + text + "</w:t></w:r>", repeats) + "</w:tc>";
  };
  const auto table = [](const std::string& style, const std::string& rows) {
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/></w:tblPr>" + rows + "</w:tbl>";
  };
  const auto row = [](const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; };
  const std::string three = "<w:gridSpan w:val=\"3\"/>";
  const std::string first =
      table("RaadstukTable", row("<w:tc><w:tcPr>" + three + "</w:tcPr>" + word_paragraph(run("groep")) + "</w:tc>") +
                                 row(cell("a") + cell("1") + cell("2")));
  const std::string second =
      table("RaadstukTablePart", row(again("groep", three)) + row(again("a") + cell("3") + cell("4")));
  const std::string caption = word_paragraph("<w:r>" + repeats + "<w:t>Bijschrift (deel 2 van 2)</w:t></w:r>", repeats);
  const std::string mark = "<w:r>" + repeats + "<w:t> (deel 1 van 2)</w:t></w:r>";
  const verify::Reading reading = read(docx_parts(word_paragraph(run("Bijschrift") + mark) + first + caption + second));
  CHECK(reading.texts == Texts{"Bijschrift", "groep", "a", "1", "2", "3", "4"});
  REQUIRE(reading.tables.size() == 1);
  CHECK((reading.tables[0].rows == 2 && reading.tables[0].cells == 6 && reading.tables[0].spanned == 4));
  // Where somebody put a text between them, they are two tables, and the text is read in its place.
  const verify::Reading parted = read(docx_parts(first + word_paragraph(run("ertussen")) + second));
  CHECK(parted.texts == Texts{"groep", "a", "1", "2", "ertussen", "3", "4"});
  CHECK(parted.tables.size() == 2);
}

TEST_CASE("the number of a note that is written, and not counted, is read once") {
  const std::string reference = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>7</w:t></w:r>";
  CHECK(texts_of(word_paragraph(run("woord") + reference)) == Texts{"woord7", " De noot."});
}

TEST_CASE("pictures, languages, title and default language are read") {
  const auto picture = [](const std::string& more, const std::string& inside = "") {
    return word_paragraph("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" " + more + ">" + inside +
                          "</wp:docPr></wp:inline></w:drawing></w:r>");
  };
  const verify::Reading reading = read(
      docx_parts(picture("descr=\"Een kaart\"") + picture("descr=\"\"", "<a:ext><adec:decorative val=\"1\"/></a:ext>") +
                 picture("") + word_paragraph("<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>oui</w:t></w:r>")));
  CHECK(reading.alternatives == Texts{"Een kaart", ""});
  CHECK(reading.languages == Texts{"fr-FR"});
  CHECK(reading.title == "De titel");
  CHECK(reading.language == "nl-NL");
}

TEST_CASE("a package without its notes, numbers, links or properties can be read") {
  auto parts = docx_parts(numbered(1, run("a") + "<w:hyperlink r:id=\"r1\">" + run("b") + "</w:hyperlink>"));
  for (const char* part : {"word/numbering.xml", "word/footnotes.xml", "word/_rels/document.xml.rels",
                           "word/_rels/footnotes.xml.rels", "docProps/core.xml"})
    parts.erase(part);
  const verify::Reading reading = read(parts);
  CHECK(reading.texts == Texts{"ab"});
  CHECK(reading.links.empty());
  CHECK(reading.title.empty());
}

TEST_CASE("what is no package, or lacks its text, is refused") {
  CHECK(problem("dit is geen ZIP") == "ZIP");
  CHECK(problem("") == "ZIP");
  auto parts = docx_parts("");
  parts.erase("word/styles.xml");
  CHECK(problem(zipped(parts)) == "word/styles.xml");
  parts = docx_parts("<w:p>");  // not closed
  CHECK(problem(zipped(parts)) == "word/document.xml");
  parts["word/document.xml"] = "<!DOCTYPE x><w:document/>";
  CHECK(problem(zipped(parts)) == "word/document.xml");
}

TEST_CASE("a package that was cut or changed anywhere is read or refused, never a crash") {
  const std::string whole = zipped(docx_parts(numbered(1, run("a"))));
  for (std::size_t size = 0; size < whole.size(); size += 7) verify::read_docx(std::string_view(whole).substr(0, size));
  std::size_t refused = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    refused += verify::read_docx(changed).index();
  }
  CHECK(refused > whole.size() / 4);
}
