// Signs that are no letters: of fonts that draw, of formulas, of forms, above and below the line.
#include "catch.hpp"
#include "import/clean.hpp"
#include "import/raised.hpp"
#include "importing.hpp"
#include "verify/made_docx.hpp"

using imports::comes_in;
using imports::imported;
using imports::is_said;

namespace {

imports::Result of_word(const std::string& blocks) {
  auto parts = docx_parts(word_paragraph(run("Zorg"), "<w:pStyle w:val=\"H1\"/>") +
                          word_paragraph(run("Doelstellingen"), "<w:pStyle w:val=\"H2\"/>") + blocks);
  parts["word/styles.xml"] =
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"Hoog\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
      "</w:styles>";
  parts["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>"
      "<Relationship Id=\"h\" Type=\"x/header\" Target=\"header1.xml\"/></Relationships>";
  parts["word/header1.xml"] =
      "<w:hdr><w:p><w:r><w:pict><v:shape><v:textpath string=\"CONCEPT\"/></v:shape></w:pict></w:r></w:p></w:hdr>";
  return imported("a.docx", zipped(parts));
}

std::string looking(const std::string& properties, const std::string& text) {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
std::string symbol(const std::string& font, const std::string& code) {
  return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
}
std::string m_run(const std::string& text) { return "<m:r><m:t>" + text + "</m:t></m:r>"; }
std::string m(const std::string& name, const std::string& inside) {
  return "<m:" + name + ">" + inside + "</m:" + name + ">";
}
std::string fraction(const std::string& over, const std::string& under) {
  return m("f", m("num", m_run(over)) + m("den", m_run(under)));
}
std::string line_of(const std::string& inside) {
  const auto result = of_word(word_paragraph(m("oMath", inside)));
  const std::size_t begin = result.xml.find("<alinea>") + 8;
  return result.xml.substr(begin, result.xml.find("</alinea>") - begin);
}

}  // namespace

TEST_CASE("a sign of a font that draws is the sign that it draws, and never the letter that it stands on") {
  const auto known = of_word(word_paragraph(
      symbol("Wingdings", "F0FC") + symbol("Wingdings", "4A") + symbol("Symbol", "F061") + symbol("Wingdings 2", "52") +
      symbol("Calibri", "20AC") + looking("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "abc") + run(" abc")));
  CHECK(comes_in(known, "<alinea>✓☺α☑€αβχ abc</alinea>"));
  CHECK(known.codes == std::vector<std::string>{"import-made-by-report"});
  const auto unknown = of_word(word_paragraph(run("Eerst dit: ") + symbol("Wingdings", "F0BA") + run("\uE123 einde")));
  CHECK(comes_in(unknown, "<alinea>Eerst dit: \uFFFD\uFFFD einde</alinea>"));
  CHECK(is_said(unknown, "import-lost-character", "dit: \uFFFD\uFFFD einde"));
}

TEST_CASE("bytes that are no UTF-8 cannot be read in a font that draws and in a formula either") {
  const std::string font = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>";
  for (const std::string bytes : {"\xF0", "\xE2\x82", "\xC3", "\x80"}) {
    const auto result = of_word(word_paragraph(looking(font, "abc" + bytes)));
    CHECK(comes_in(result, "<alinea>αβχ\uFFFD"));
    CHECK(is_said(result, "import-lost-character", "αβχ\uFFFD"));
    CHECK(line_of(fraction("x" + bytes, "2")).starts_with("x\uFFFD"));
  }
  CHECK(line_of(m("d", "<m:dPr><m:begChr m:val=\"\xF0\"/></m:dPr>" + m("e", m_run("x")))) == "\uFFFDx)");
}

TEST_CASE("letters of a web page are signs where font-family says so, and no other property or case of it matters") {
  const auto page = [](const std::string& style) {
    return imported("a.html", "<h1>Zorg</h1><h2>Doelstellingen</h2><p>Dit is <span style='" + style + "'>abc</span>.");
  };
  for (const std::string style : {"mso-bidi-font-family:Symbol", "font-family:Calibri;mso-ascii-font-family:Symbol",
                                  "mso-bidi-font-family:Symbol;font-family:Calibri", "font:12pt Calibri"})
    CHECK(comes_in(page(style), "<alinea>Dit is abc.</alinea>"));
  for (const std::string style : {"font-family:Symbol;mso-bidi-font-family:Calibri", "FONT-FAMILY : \"symbol\", serif",
                                  "mso-bidi-font-family:Calibri;\nfont-family:Symbol"})
    CHECK(comes_in(page(style), "<alinea>Dit is αβχ.</alinea>"));
  CHECK(comes_in(page("DISPLAY: none"), "<alinea>Dit is .</alinea>"));
  CHECK(comes_in(page("mso-display:none"), "<alinea>Dit is abc.</alinea>"));
}

TEST_CASE("a box, a choice and a placeholder of a form are what they show, and what Word says itself is no text") {
  const auto field = [](const std::string& data, const std::string& instruction, const std::string& result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data +
           "</w:ffData></w:fldChar></w:r><w:r><w:instrText> " + instruction + " </w:instrText></w:r>" +
           (result.empty() ? "" : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)) +
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  };
  const std::string list =
      "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"concept\"/><w:listEntry w:val=\"klaar\"/></w:ddList>";
  const auto result =
      of_word(word_paragraph(run("Keuze: ") + field(list, "FORMDROPDOWN", "")) +
              word_paragraph(run("Geen: ") + field("<w:ddList><w:result w:val=\"-2147483648\"/><w:listEntry "
                                                   "w:val=\"concept\"/><w:listEntry w:val=\"klaar\"/></w:ddList>",
                                                   "FORMDROPDOWN", "")) +
              word_paragraph(run("Eigen: ") + field(list, "FORMDROPDOWN", "klaar")) +
              word_paragraph(field("<w:checkBox><w:checked/></w:checkBox>", "FORMCHECKBOX", "") + run(" Raad")) +
              word_paragraph(field("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>",
                                   "FORMCHECKBOX", "") +
                             run(" College")) +
              word_paragraph(run("Naam: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                             run("Klik hier.") + "</w:sdtContent></w:sdt>") +
              "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + word_paragraph(run("Tik hier.")) +
              "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent>" +
              word_paragraph(run("Ingevuld.")) + "</w:sdtContent></w:sdt>");
  CHECK(comes_in(result,
                 "<alinea>Keuze: klaar</alinea>\n    <alinea>Geen:</alinea>\n    <alinea>Eigen: klaar</alinea>\n    "
                 "<alinea>☒ Raad</alinea>\n"
                 "    <alinea>☐ College</alinea>\n    <alinea>Naam:</alinea>\n    <alinea>Ingevuld.</alinea>"));
  CHECK(is_said(result, "import-unplaced", "Klik hier."));
  CHECK(is_said(result, "import-unplaced", "Tik hier."));
}

TEST_CASE("the words of WordArt are text, and in a header they are what a watermark says") {
  const auto result =
      of_word(word_paragraph("<w:r><w:pict><v:shape><v:textpath string=\"Feest!\"/></v:shape></w:pict></w:r>" +
                             run("Na de kunst.")) +
              "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>");
  CHECK(comes_in(result, "<alinea>Feest!</alinea>"));
  CHECK(comes_in(result, "<status>concept</status>"));
}

TEST_CASE("a formula is written on one line, with brackets where it would mean another thing without") {
  CHECK(line_of(fraction("1", "2")) == "1/2");
  CHECK(line_of(m_run("x=") + fraction("a+b", "c d")) == "x=(a+b)/(c d)");
  CHECK(line_of(m_run("2") + fraction("1", "2") + m_run("x")) == "2 1/2 x");
  CHECK(line_of(m("sSup", m("e", m_run("x")) + m("sup", m_run("2")))) == "x²");
  CHECK(line_of(m("sSup", m("e", m_run("a+b")) + m("sup", m_run("n+1")))) == "(a+b)^(n+1)");
  CHECK(line_of(m("sSub", m("e", m_run("x")) + m("sub", m_run("max")))) == "x_(max)");
  CHECK(line_of(m("sSubSup", m("e", m_run("x")) + m("sub", m_run("1")) + m("sup", m_run("2")))) == "x₁²");
  CHECK(line_of(m("sSub", m("e", m_run("x")) + m("sub", m_run("i"))) + m_run("y")) == "x_i y");
  CHECK(line_of(m("rad", m("deg", "") + m("e", m_run("a+b")))) == "√(a+b)");
  CHECK(line_of(m("rad", m("deg", m_run("3")) + m("e", m_run("8")))) == "∛8");
  CHECK(line_of(m("nary", "<m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>" + m("sub", m_run("i=1")) + m("sup", m_run("n")) +
                              m("e", m_run("i")))) == "∑_(i=1)^n i");
  CHECK(line_of(m("d", m("e", fraction("1", "2")))) == "(1/2)");
  const std::string row = m("mr", m("e", m_run("a")) + m("e", m_run("b")));
  CHECK(line_of(m("d", m("e", m("m", row + row)))) == "[a, b; a, b]");
  const auto power = [](const std::string& of, const std::string& n) {
    return m("sSup", m("e", of) + m("sup", m_run(n)));
  };
  CHECK(line_of(power(m_run("2x"), "2")) == "(2x)²");
  CHECK(line_of(power(m_run("(a)(b)"), "2")) == "((a)(b))²");
  CHECK(line_of(power(m_run("(a+b)"), "2")) == "(a+b)²");
  CHECK(line_of(power(power(m_run("x"), "2"), "3")) == "(x²)³");
  CHECK(line_of(power(m("rad", m("e", m_run("2"))), "3")) == "(√2)³");
  CHECK(line_of(fraction("1", "2x")) == "1/(2x)");
  CHECK(line_of(fraction("1", "x²y")) == "1/(x²y)");
  CHECK(line_of(fraction("x²", "1,5")) == "x²/1,5");
  CHECK(line_of(fraction("lasten", "5%")) == "lasten/5%");
  CHECK(line_of(m("rad", m("e", m_run("2x")))) == "√(2x)");
  CHECK(line_of(m("func", m("fName", m_run("sin")) + m("e", m_run("x")))) == "sin x");
  std::string deep = m_run("diep");
  for (int i = 0; i < 1000; ++i) deep = m("box", m("e", deep));
  CHECK(line_of(deep) == "diep");
}

TEST_CASE("figures above and below the line stay there, and words are words") {
  using importing::Raised;
  using importing::raised;
  CHECK(raised("6", Raised::above) == "⁶");
  CHECK(raised(" -12 ", Raised::above) == " ⁻¹² ");
  CHECK(raised("2", Raised::below) == "₂");
  CHECK(raised("e", Raised::above) == "e");
  CHECK(raised("1,5", Raised::above) == "¹,⁵");
  CHECK(raised("1, 2", Raised::above) == "¹, ²");
  for (const std::string words : {"[1]", "10%", "1e", "2de", "zie 3"}) CHECK(raised(words, Raised::above) == words);
  CHECK(raised("n+1", Raised::above) == "^(n+1)");
  CHECK(raised("i=1", Raised::below) == "_(i=1)");
  const std::string above = "<w:vertAlign w:val=\"superscript\"/>", below = "<w:vertAlign w:val=\"subscript\"/>";
  CHECK(comes_in(
      of_word(word_paragraph(run("10") + looking(above, "6") + run(" m") + looking("<w:rStyle w:val=\"Hoog\"/>", "2") +
                             run(", CO") + looking(below, "2") + run(", 1") + looking(above, "e"))),
      "<alinea>10⁶ m², CO₂, 1e</alinea>"));
  CHECK(comes_in(
      imported("a.html", "<h1>Zorg</h1><h2>Doelstellingen</h2><p>10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub>"),
      "<alinea>10⁶ m², CO₂</alinea>"));
  const std::string content =
      "<office:document-content><office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">"
      "<style:text-properties style:text-position=\"super 58%\"/></style:style><style:style style:name=\"T2\" "
      "style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
      "</office:automatic-styles><office:body><office:text><text:h text:outline-level=\"1\">Zorg</text:h>"
      "<text:p>m<text:span text:style-name=\"T1\">2</text:span> <text:span "
      "text:style-name=\"T2\">vervallen</text:span></text:p>"
      "</office:text></office:body></office:document-content>";
  const auto open = imported("a.odt", zipped({{"content.xml", content}}));
  CHECK(comes_in(open, "<alinea>m² vervallen</alinea>"));
  CHECK(is_said(open, "import-struck", "vervallen"));
}

TEST_CASE("text that is struck through is text, and that it is struck is said") {
  const auto word = of_word(word_paragraph(run("Wij ") + looking("<w:strike/>", "sparen") + run(" bouwen.")));
  CHECK(comes_in(word, "<alinea>Wij sparen bouwen.</alinea>"));
  CHECK(is_said(word, "import-struck", "\"sparen\" is struck through, and it stands in the section"));
  CHECK(is_said(imported("a.html", "<h1>Zorg</h1><p>Wij <s>sparen</s> bouwen."), "import-struck", "\"sparen\""));
  CHECK(of_word(word_paragraph(looking("<w:strike w:val=\"0\"/>", "Niet."))).codes ==
        std::vector<std::string>{"import-made-by-report"});
}

TEST_CASE("words that run from right to left are in the language that they have for that") {
  const auto result = of_word(word_paragraph(looking("<w:rtl/><w:lang w:val=\"nl-NL\" w:bidi=\"ar-SA\"/>", "مرحبا") +
                                             looking("<w:lang w:val=\"nl-NL\" w:bidi=\"ar-SA\"/>", " welkom")));
  CHECK(comes_in(result, "<alinea><taal code=\"ar-SA\">مرحبا</taal> welkom</alinea>"));
}

TEST_CASE("some broken bytes in UTF-8 make no other encoding of it, and a declared one is taken") {
  CHECK(importing::decoded("Financi\u00EBn, caf\u00E9 \xE9 dus") == "Financi\u00EBn, caf\u00E9 \uFFFD dus");
  CHECK(importing::decoded("Caf\xE9 \x80 5") == "Caf\u00E9 \u20AC 5");
  CHECK(importing::decoded("\xA4 \xBD\xE9", "ISO-8859-15") == "\u20AC \u0153\u00E9");
  const auto page = imported("a.html", "<meta charset=\"iso-8859-15\"><h1>Geld</h1><p>\xA4 5 van Ren\xE9");
  CHECK(comes_in(page, "<alinea>€ 5 van René</alinea>"));
  const auto text = imported("a.txt", "Zorg\n\nDoelstellingen\n\nEén patiënt \xE9n meer.");
  CHECK(comes_in(text, "<alinea>Eén patiënt \uFFFDn meer.</alinea>"));
  CHECK(is_said(text, "import-lost-character", "patiënt \uFFFDn meer."));
}
