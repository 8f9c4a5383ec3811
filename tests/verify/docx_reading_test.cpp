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

TEST_CASE("fields' instructions and deleted text are not text") {
  CHECK(
      texts_of(word_paragraph("<w:r><w:instrText> TOC </w:instrText></w:r><w:del><w:r><w:delText>weg</w:delText></w:r>"
                              "</w:del>" +
                              run("blijft"))) == Texts{"blijft"});
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
