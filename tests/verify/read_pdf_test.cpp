// What a reader hears of a PDF; the files are sketches, those of the program are read in tests/program.
#include "verify/pdf/read_pdf.hpp"

#include "catch.hpp"
#include "made_pdf.hpp"

using Texts = std::vector<std::string>;

namespace {

verify::PdfReading read(const Sketch& sketch) { return verify::read_pdf(sketch.pdf()); }

// "/P<</MCID 0>>BDC (text)Tj EMC"
std::string marked(int id, const std::string& codes) {
  return fmt::format("/P<</MCID {}>>BDC BT/F 9 Tf({})Tj ET EMC\n", id, codes);
}

std::string element(const std::string& tag, const std::string& kids, const std::string& more = "") {
  return fmt::format("<</Type/StructElem/S/{}/Pg 3 0 R/K[{}]{}>>", tag, kids, more);
}

Texts texts_of(const Sketch& sketch) {
  Texts texts = read(sketch).reading.texts;
  std::erase(texts, "");
  return texts;
}

}  // namespace

TEST_CASE("text is heard in the order of the tree, as the font's ToUnicode says it") {
  CHECK(texts_of({marked(0, "TWEE") + marked(1, "Aab"), element("P", "1") + element("P", "0"), {}, ""}) ==
        Texts{"Aabb", "TW\u00E9\u00E9"});
}

TEST_CASE("a code without a meaning is heard as one") {
  CHECK(texts_of({marked(0, "A?B"), element("P", "0"), {}, ""}) == Texts{"A\uFFFDB"});
}

TEST_CASE("artifacts are not heard, and neither is what no element names") {
  CHECK(
      texts_of(
          {"/Artifact BMC BT/F 9 Tf(KOP)Tj ET EMC " + marked(0, "A") + marked(1, "WEG"), element("P", "0"), {}, ""}) ==
      Texts{"A"});
}

TEST_CASE("the text of a sequence is what stands in it, however it is shown") {
  const std::string content =
      "/P<</MCID 0>>BDC BT/F 9 Tf[(A)-250(B)]TJ(C)' 1 2(D)\" q/G 9 Tf(X)Tj Q(I)Tj ET EMC "
      "/P/P BDC BT/F 9 Tf(J)Tj ET EMC";
  CHECK(texts_of({content, element("P", "0 9"), {}, ""}) == Texts{"ABCD\uFFFDIJ"});
}

TEST_CASE("ActualText is heard in place of what is shown") {
  CHECK(texts_of({"/Span<</MCID 0/ActualText<FEFF00E9>>>BDC BT/F 9 Tf(XX)Tj/Q<</ActualText(Y)>>BDC(Z)Tj EMC ET EMC",
                  element("P", "0"),
                  {},
                  ""}) == Texts{"\u00E9"});
}

TEST_CASE("inline elements belong to their paragraph, and a note comes behind it without its number") {
  const std::string content = marked(0, "A ") + marked(1, "B") + marked(2, "X") + marked(3, "NOOT") + marked(4, " C");
  const std::string reference = element("Reference", element("Link", "1"));
  const std::string note = element("Note", element("Lbl", "2") + element("P", "3"));
  CHECK(texts_of({content, element("P", "0 " + reference + note + " 4"), {}, ""}) == Texts{"A B C", "NOOT"});
}

TEST_CASE("a note that stands behind its table is heard with the head that names it, and so are its links") {
  const std::string head = element(
      "THead", element("TR", element("TH", "0 " + element("Reference", element("Link", "1"), "/ID(bij-noot-1)") +
                                               element("Reference", element("Link", "4")))));
  const std::string body =
      element("TBody", element("TR", element("TD", "5" + element("Link", "<</Type/OBJR/Obj 21 0 R>>"))));
  const std::string note = element(
      "Note", element("Lbl", element("Link", "2")) + element("P", "3" + element("Link", "<</Type/OBJR/Obj 20 0 R>>")),
      "/ID(noot-1)");
  const Sketch sketch{
      marked(0, "A ") + marked(1, "N") + marked(2, "N") + marked(3, "NOOT") + marked(4, " B") + marked(5, "C"),
      element("Table", head + body) + note,
      {{20, "<</Subtype/Link/Contents(een)/A<</S/URI/URI(https://een.nl)>>>>"},
       {21, "<</Subtype/Link/Contents(twee)/A<</S/URI/URI(https://twee.nl)>>>>"}},
      "/Annots[20 0 R 21 0 R]"};
  CHECK(texts_of(sketch) == Texts{"A N B", "NOOT", "C"});
  const verify::Reading reading = read(sketch).reading;
  CHECK(reading.notes == 1);
  CHECK(reading.links == Texts{"https://een.nl", "#", "https://twee.nl"});
}

TEST_CASE("an entry of the contents list is heard without its page number, though the heading ends in a number") {
  const auto entry = [](const std::string& text) {
    return texts_of({marked(0, "X") + "/P<</MCID 1/ActualText(" + text + ")>>BDC EMC",
                     element("TOC", element("TOCI", element("Reference", "1"))),
                     {},
                     ""});
  };
  CHECK(entry("Kop 12") == Texts{"Kop"});
  CHECK(entry("Kop 12 ") == Texts{"Kop"});
  CHECK(entry("Plan 2023-2026 3") == Texts{"Plan 2023-2026"});
  CHECK(entry("12").empty());
}

TEST_CASE("headings, lists, tables, pictures, links and languages are counted as they stand in the tree") {
  const std::string table = element(
      "Table", element("THead", element("TR", element("TH", "", "/A<</O/Table/Scope/Column>>") + element("TH", ""))) +
                   element("TBody", element("TR", element("TH", "", "/A[<</O/Layout>><</O/Table/Scope/Row>>]") +
                                                      element("TD", ""))));
  Sketch sketch{marked(0, "A") + marked(1, "B"),
                element("H1", "0") + element("H3", "1") + element("L", element("LI", "")) + table +
                    element("Figure", "", "/Alt(Een kaart)") + element("Figure", "") +
                    element("P", element("Span", "", "/Lang(fr)/E(voluit)")) +
                    element("Link", "<</Type/OBJR/Obj 20 0 R>><</Type/OBJR/Obj 21 0 R>>"),
                {{20, "<</Subtype/Link/Contents(naar A)/A<</S/URI/URI(https://a.nl)>>>>"},
                 {21, "<</Subtype/Link/Contents(naar A)/A<</S/URI/URI(https://a.nl)>>>>"}},
                "/Annots[20 0 R 21 0 R]"};
  const verify::PdfReading pdf = read(sketch);
  const verify::Reading& reading = pdf.reading;
  REQUIRE(reading.headings.size() == 2);
  CHECK((reading.headings[0].level == 1 && reading.headings[0].text == "A"));
  CHECK((reading.headings[1].level == 3 && reading.headings[1].text == "B"));
  CHECK(reading.lists == 1);
  REQUIRE(reading.tables.size() == 1);
  CHECK((reading.tables[0].rows == 2 && reading.tables[0].cells == 4 && reading.tables[0].column_heads == 1));
  CHECK(pdf.heads_without_scope == 1);
  CHECK(reading.alternatives == Texts{"Een kaart", ""});
  CHECK(reading.links == Texts{"https://a.nl"});  // over two lines
  CHECK(reading.languages == Texts{"fr"});
  CHECK(reading.expansions == Texts{"voluit"});
  CHECK(pdf.undescribed_links == 0);
  sketch.others[21] = "<</Subtype/Link/A<</S/URI/URI(https://a.nl)>>>>";
  sketch.others[22] = "<</Subtype/Link/Contents(los)/A<</S/URI/URI(https://b.nl)>>>>";
  sketch.annotations = "/Annots[20 0 R 21 0 R 22 0 R]";
  CHECK(read(sketch).undescribed_links == 2);
}

TEST_CASE("fonts that are not embedded are named") {
  CHECK(read({"", "", {}, ""}).missing_fonts.empty());
  CHECK(read({"", "", {{20, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}}, ""}).missing_fonts ==
        Texts{"/Helvetica"});
}

TEST_CASE("a tree that bites its tail, or is as deep as it likes, comes to an end") {
  CHECK(texts_of({marked(0, "A"),
                  "20 0 R 20 0 R",
                  {{20, element("P", "0 21 0 R")}, {21, element("P", "20 0 R 5 0 R")}},
                  ""}) == Texts{"A"});
  Sketch deep{marked(0, "A"), "20 0 R", {}, ""};
  constexpr int last = 50'000;
  for (int i = 20; i < last; ++i) deep.others[i] = fmt::format("<</S/P/Pg 3 0 R/K {} 0 R>>", i + 1);
  deep.others[last] = element("P", "0");
  CHECK(texts_of(deep) == Texts{"A"});
}

TEST_CASE("bookmarks have the depth at which they hang, and a circle of them ends") {
  std::string bytes = Sketch{"",
                             "",
                             {{20, "<</First 21 0 R>>"},
                              {21, "<</Title(Een)/First 22 0 R/Next 23 0 R>>"},
                              {22, "<</Title<FEFF00E900E9006E>/Next 21 0 R>>"},
                              {23, "<</Title(Drie)/Next 23 0 R>>"}},
                             ""}
                          .pdf();
  bytes.replace(bytes.find("/Lang(nl-NL)"), 12, "/Outlines 20 0 R ");  // moves the table, which qpdf then makes anew
  const auto bookmarks = verify::read_pdf(bytes).bookmarks;
  REQUIRE(bookmarks.size() == 3);
  CHECK((bookmarks[0].level == 1 && bookmarks[0].text == "Een"));
  CHECK((bookmarks[1].level == 2 && bookmarks[1].text == "\u00E9\u00E9n"));
  CHECK((bookmarks[2].level == 1 && bookmarks[2].text == "Drie"));
}

TEST_CASE("a file that qpdf must mend counts as damaged, and what is no PDF is refused") {
  std::string bytes = Sketch{marked(0, "A"), element("P", "0"), {}, ""}.pdf();
  CHECK(verify::read_pdf(bytes).damage.empty());
  bytes.insert(bytes.find("xref"), "%\n");
  const verify::PdfReading mended = verify::read_pdf(bytes);
  CHECK_FALSE(mended.damage.empty());
  CHECK(mended.pages == 1);
  CHECK_THROWS(verify::read_pdf("dit is geen PDF"));
  CHECK_THROWS(verify::read_pdf(""));
}

TEST_CASE("a range of codes over four thousand million is cut, not counted") {
  const Sketch sketch{marked(0, "A"),
                      element("P", "0"),
                      {{20, "<</Type/Font/Subtype/TrueType/ToUnicode 21 0 R>>"},
                       {21, made_stream("1 beginbfrange <00> <FFFFFFFF> <0041> endbfrange")}},
                      ""};
  std::string bytes = sketch.pdf();
  bytes.replace(bytes.find("/F 6 0 R"), 8, "/F 20 0 R");
  CHECK(verify::read_pdf(bytes).reading.texts == Texts{"\u0082"});
}
