#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

// Elements with their attributes, one a line; texts in quotes. Namespace prefix w left out.
void outline(pugi::xml_node node, int depth, std::string& out) {
  const auto bare = [](std::string_view name) { return name.starts_with("w:") ? name.substr(2) : name; };
  for (const pugi::xml_node child : node.children()) {
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    if (child.type() == pugi::node_pcdata) {
      out.append("\"").append(child.value()).append("\"\n");
      continue;
    }
    out += bare(child.name());
    for (const pugi::xml_attribute attribute : child.attributes())
      out.append(" ").append(bare(attribute.name())).append("=").append(attribute.value());
    out += '\n';
    outline(child, depth + 1, out);
  }
}

std::string outline(pugi::xml_node node) {
  std::string out = "\n";
  outline(node, 0, out);
  return out;
}

}  // namespace

TEST_CASE("a small document as its list of elements") {
  document::Document document = sample::document();
  document.facts = {{sample::text("Status"), sample::text("concept")}};
  document.blocks = {sample::heading(2, "Doelstellingen"),
                     sample::lead_in("Het plan noemt:"),
                     {sample::numbers({"Woonoverlast;"})},
                     sample::heading(2, "Actiepunten"),
                     {sample::actions({{"Verordening", "Raad", "Q4"}})}};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(outline(package.body()) == R"(
p
  pPr
    pStyle val=Masthead
  r
    rPr
      rStyle val=Organisation
    t xml:space=preserve
      "Gemeente Amstelveen"
  r
    tab
  r
    rPr
      rStyle val=DocumentName
    t xml:space=preserve
      "Programmabegroting 2026"
p
  pPr
    pStyle val=Heading1
    ind left=0 hanging=784
  r
    rPr
      rStyle val=SectionNumber
    t xml:space=preserve
      "2.6.1"
  r
    tab
  r
    t xml:space=preserve
      "Veiligheid"
p
  pPr
    pStyle val=Facts
    spacing before=0 after=280
    ind left=819 right=170 hanging=649
  r
    rPr
      rStyle val=FactLabel
    t xml:space=preserve
      "Status"
  r
    tab
  r
    t xml:space=preserve
      "concept"
p
  pPr
    pStyle val=Heading2
  r
    t xml:space=preserve
      "Doelstellingen"
p
  pPr
    keepNext
  r
    t xml:space=preserve
      "Het plan noemt:"
p
  pPr
    pStyle val=ListNumber
    numPr
      ilvl val=0
      numId val=3
    spacing after=190
  r
    t xml:space=preserve
      "Woonoverlast;"
p
  pPr
    pStyle val=Heading2
  r
    t xml:space=preserve
      "Actiepunten"
tbl
  tblPr
    tblStyle val=RaadstukTable
    tblW w=7937 type=dxa
    tblLayout type=fixed
    tblLook val=0620 firstRow=1 lastRow=0 firstColumn=0 lastColumn=0 noHBand=1 noVBand=1
    tblCaption val=Actiepunten
    tblDescription val=De actiepunten, elk op een eigen rij.
  tblGrid
    gridCol w=393
    gridCol w=6250
    gridCol w=636
    gridCol w=658
  tr
    trPr
      cantSplit
      tblHeader
    tc
      tcPr
        tcW w=393 type=dxa
        tcMar
          right w=128 type=dxa
        vAlign val=bottom
      p
        pPr
          pStyle val=TableHead
          jc val=right
        r
          t xml:space=preserve
            "Nr."
    tc
      tcPr
        tcW w=6250 type=dxa
        tcMar
          right w=160 type=dxa
        vAlign val=bottom
      p
        pPr
          pStyle val=TableHead
        r
          t xml:space=preserve
            "Wat gaan we doen?"
    tc
      tcPr
        tcW w=636 type=dxa
        tcMar
          right w=160 type=dxa
        vAlign val=bottom
      p
        pPr
          pStyle val=TableHead
        r
          t xml:space=preserve
            "Type"
    tc
      tcPr
        tcW w=658 type=dxa
        tcMar
          right w=0 type=dxa
        vAlign val=bottom
      p
        pPr
          pStyle val=TableHead
        r
          t xml:space=preserve
            "Planning"
  tr
    trPr
      cantSplit
    tc
      tcPr
        tcW w=393 type=dxa
        tcMar
          right w=128 type=dxa
      p
        pPr
          pStyle val=TableNumber
          numPr
            ilvl val=0
            numId val=4
    tc
      tcPr
        tcW w=6250 type=dxa
        tcMar
          right w=160 type=dxa
      p
        pPr
          pStyle val=TableRowHead
        r
          t xml:space=preserve
            "Verordening"
    tc
      tcPr
        tcW w=636 type=dxa
        tcMar
          right w=160 type=dxa
      p
        pPr
          pStyle val=TableText
        r
          t xml:space=preserve
            "Raad"
    tc
      tcPr
        tcW w=658 type=dxa
        tcMar
          right w=0 type=dxa
      p
        pPr
          pStyle val=TableText
        r
          t xml:space=preserve
            "Q4"
p
  pPr
    pStyle val=TableEnd
sectPr
  headerReference type=default r:id=rId6
  footerReference type=default r:id=rId7
  footerReference type=first r:id=rId8
  pgSz w=11906 h=16838
  pgMar top=1531 right=1417 bottom=1531 left=2551 header=733 footer=861 gutter=0
  cols space=708
  titlePg
)");
}

TEST_CASE("an author's own hyphens are elements, for Word shows the characters wrongly") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("be\xC2\xADleid Noord\xE2\x80\x91Holland\xC2\xAD")};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(visible(package.body()).find("be~leid Noord-Holland~") != std::string::npos);
  CHECK(package.text("word/document.xml").find("\xC2\xAD") == std::string::npos);
}

TEST_CASE("the minus of a figure stays with it, other hyphens are as they were") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("-5 of (-12,5) of \xE2\x82\xAC -7 op 12-11-2025, 2026-2028, A-12 - 3 en x -y"),
                     sample::paragraph({{document::Text{"van ", {}}},
                                        {document::Strong{sample::text("-3")}},
                                        {document::Text{"tot 2", {}}},
                                        {document::Emphasis{sample::text("-1")}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  std::string texts;
  for (const auto run : all(package.body(), "w:r"))
    for (const auto piece : run.children())
      texts += piece.name() == std::string("w:noBreakHyphen") ? "~"
               : piece.name() == std::string("w:t")           ? piece.text().get()
                                                              : "";
  CHECK(texts.find("~5 of (~12,5) of \xE2\x82\xAC\u00A0~7 op 12-11-2025, 2026-2028, A-12 - 3 en x -y") !=
        std::string::npos);
  CHECK(texts.find("van ~3tot 2-1") != std::string::npos);
}

TEST_CASE("the spaces inside a figure end no line, other spaces may") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("van \u20AC 12 mln of 1 000, dus -3 % in 2026 van \u2013 3 op 12 november")};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(visible(package.body())
            .find("van \u20AC\u00A012\u00A0mln of 1\u00A0000, dus -3\u00A0% in 2026 van \u2013 3 op "
                  "12 november") != std::string::npos);
}

TEST_CASE("in a document that runs from right to left every run says so, and the defaults do not, which may not") {
  document::Document document = sample::document();
  document.metadata.language = "ar";
  document.blocks = {
      sample::paragraph({{document::Text{"\xD8\xA3 ", {}}}, {document::Foreign{"nl-NL", sample::text("gewoon")}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto runs = all(package.body().last_child().previous_sibling(), "w:r");
  REQUIRE(runs.size() == 3);  // the last a mark of the text's direction
  CHECK(runs[0].child("w:rPr").child("w:rtl"));
  CHECK(!runs[1].child("w:rPr").child("w:rtl"));
  CHECK(runs[2].child("w:rPr").child("w:rtl"));
  CHECK(all(package.root("word/styles.xml"), "w:rtl").empty());
}

TEST_CASE("adjacent texts of one look become one run") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph({{document::Text{"een ", {}}}, {document::Text{"twee", {}}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto paragraph = paragraph_of(package.body(), "een twee");
  REQUIRE(paragraph);
  CHECK(all(paragraph, "w:r").size() == 1);
}

TEST_CASE("strong and emphasis nest as direct formatting, for complex scripts too") {
  document::Document document = sample::document();
  const document::Inlines inner = {{document::Emphasis{sample::text("beide")}}};
  document.blocks = {sample::paragraph({{document::Strong{inner}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto properties = all(paragraph_of(package.body(), "beide"), "w:rPr").at(0);
  for (const char* name : {"w:b", "w:bCs", "w:i", "w:iCs"}) CHECK(properties.child(name));
}

TEST_CASE("what is foreign carries its language, and its direction") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph({{document::Foreign{"en-GB", sample::text("high impact")}}}),
                     sample::paragraph({{document::Foreign{"ar", sample::text("\xD8\xA3\xD9\x85\xD9\x86")}}}),
                     sample::paragraph({{document::Foreign{"nl-NL", sample::text("gewoon")}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto english = all(paragraph_of(package.body(), "high impact"), "w:rPr").at(0);
  CHECK(english.child("w:lang").attribute("w:val").value() == std::string("en-GB"));
  CHECK(!english.child("w:rtl"));
  const auto arabic = all(paragraph_of(package.body(), "\u200F\xD8\xA3\xD9\x85\xD9\x86\u200F\u200E"), "w:rPr").at(0);
  CHECK(arabic.child("w:lang").attribute("w:bidi").value() == std::string("ar"));
  CHECK(arabic.child("w:rtl"));
  CHECK(all(paragraph_of(package.body(), "gewoon"), "w:rPr").empty());
}

TEST_CASE("a link leads out through one relationship for each target") {
  document::Document document = sample::document();
  const auto link = [](std::string text) {
    return document::Inline{
        document::Link{"https://example.nl/zoek?a=1&b=\"\xC3\xA9\"", sample::text(std::move(text)), {}}};
  };
  document.blocks = {sample::paragraph({link("een"), {document::Text{" ", {}}}, link("twee")})};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto links = all(package.body(), "w:hyperlink");
  REQUIRE(links.size() == 2);
  const std::string id = links[0].attribute("r:id").value();
  CHECK(id == links[1].attribute("r:id").value());
  const auto relationship =
      package.root("word/_rels/document.xml.rels").find_child_by_attribute("Relationship", "Id", id.c_str());
  CHECK(relationship.attribute("Target").value() == std::string("https://example.nl/zoek?a=1&b=%22%C3%A9%22"));
  CHECK(relationship.attribute("TargetMode").value() == std::string("External"));
  CHECK(all(links[0], "w:rStyle").at(0).attribute("w:val").value() == std::string("Hyperlink"));
}

TEST_CASE("an abbreviation prints what the author wrote") {
  document::Document document = sample::document();
  document.blocks = {
      sample::paragraph({{document::Abbreviation{"Algemene Plaatselijke Verordening", sample::text("APV")}}})};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(paragraph_of(package.body(), "APV"));
  CHECK(package.text("word/document.xml").find("Algemene") == std::string::npos);
}

TEST_CASE("a lead-in stays with its list or table") {
  document::Document document = sample::document();
  document::List list = sample::bullets({"een", "twee"});
  list.led_in = true;
  document.blocks = {sample::lead_in("voor een lijst"),
                     {std::move(list)},
                     sample::lead_in("voor een tabel"),
                     {sample::actions({{"wat", "Raad", "Q1"}})},
                     sample::paragraph("achteraan")};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto kept = [&](const char* text) {
    return static_cast<bool>(paragraph_of(package.body(), text).child("w:pPr").child("w:keepNext"));
  };
  CHECK(kept("voor een lijst"));
  CHECK(kept("een"));
  CHECK(!kept("twee"));
  CHECK(kept("voor een tabel"));
  CHECK(!kept("achteraan"));
}

TEST_CASE("a lead-in of more than five lines may be parted from its list, or a hole would stand above it") {
  document::Document document = sample::document();
  document::List list = sample::bullets({"een", "twee"});
  list.led_in = true;
  document.blocks = {sample::lead_in("voor een lijst"), {list}, sample::lead_in("voor nog een"), {list}};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  CHECK(plan.lead_in_lines == std::vector<std::size_t>{1, 1});
  plan.lead_in_lines = {5, 6};
  Package package(write_docx(document, plan, sample_style(), {}, {}));
  CHECK(paragraph_of(package.body(), "voor een lijst").child("w:pPr").child("w:keepNext"));
  CHECK(!paragraph_of(package.body(), "voor nog een").child("w:pPr").child("w:keepNext"));
}

TEST_CASE("the page has the style's size and margins, and another head on the first page") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("tekst")};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto section = package.body().last_child();
  REQUIRE(section.name() == std::string("w:sectPr"));
  CHECK(section.child("w:pgSz").attribute("w:w").as_int() == 11906);
  CHECK(section.child("w:pgSz").attribute("w:h").as_int() == 16838);
  CHECK(section.child("w:pgMar").attribute("w:left").as_int() == 2551);
  CHECK(section.child("w:titlePg"));
  CHECK(all(section, "w:headerReference").size() == 1);
  CHECK(all(section, "w:footerReference").size() == 2);
}
