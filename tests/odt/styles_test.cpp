#include <set>

#include "catch.hpp"
#include "write_odt.hpp"

namespace {

using document::Inlines;

// A document with everything that has a style.
document::Document everything() {
  document::Document document = Odt::with({sample::heading(2, "Een"), sample::heading(3, "Twee")});
  document.contents = document::Contents{sample::text("Inhoud")};
  document.facts = {{sample::text("Status"), sample::text("concept")}};
  document::List list = sample::numbers({"een"});
  list.caption = sample::text("Kader");
  list.items[0].nested = {sample::bullets({"bol"})};
  document::Table table = sample::actions({{"a", "b", "c"}});
  table.caption = sample::text("Tabel");
  table.source = sample::text("Bron");
  const Inlines note = {{document::Note{1, sample::text("Noot")}},
                        {document::Strong{sample::text("vet")}},
                        {document::Emphasis{sample::text("schuin")}},
                        {document::Link{"https://a.example", sample::text("A"), {}}},
                        {document::Foreign{"en-GB", sample::text("x")}}};
  document.blocks.insert(
      document.blocks.end(),
      {sample::paragraph(note), {list}, {table}, {document::Quotation{{sample::text("Citaat")}, sample::text("Wie")}}});
  return document;
}

}  // namespace

TEST_CASE("every style that an ODT names is in it") {
  Odt odt(write_odt(everything()));
  std::set<std::string> there, named;
  for (const pugi::xml_node part : {odt.content(), odt.styles()})
    for (const char* element : {"style:style", "text:list-style", "style:page-layout", "style:master-page"})
      for (const auto each : all(part, element)) there.insert(each.attribute("style:name").value());
  for (const pugi::xml_node part : {odt.content(), odt.styles()})
    for (const auto& each : part.select_nodes(
             "//@text:style-name|//@table:style-name|//@draw:style-name|//@style:parent-style-name|"
             "//@style:next-style-name|//@style:list-style-name|//@style:master-page-name|//@style:page-layout-name|"
             "//@text:citation-style-name|//@text:citation-body-style-name|//@text:visited-style-name"))
      named.insert(each.attribute().value());
  CHECK(named.size() > 40);
  for (const std::string& name : named) {
    INFO(name);
    CHECK(there.contains(name));
  }
}

TEST_CASE("headings have outline levels, in their styles and in the text") {
  Odt odt(write_odt(everything()));
  for (int level = 1; level <= 6; ++level)
    CHECK(
        odt.style("paragraph", fmt::format("Heading_20_{}", level)).attribute("style:default-outline-level").as_int() ==
        level);
  std::vector<int> levels;
  for (const auto heading : all(odt.text(), "text:h"))
    levels.push_back(heading.attribute("text:outline-level").as_int());
  CHECK(levels == std::vector<int>{1, 2, 3});
}

TEST_CASE("no paragraph has a border and no style the name of a structure type, which LibreOffice tags wrongly") {
  Odt odt(write_odt(everything()));
  for (const pugi::xml_node part : {odt.content(), odt.styles()}) {
    for (const auto properties : all(part, "style:paragraph-properties"))
      for (const auto& attribute : properties.attributes())
        CHECK(std::string_view(attribute.name()).find("border") == std::string_view::npos);
    for (const auto style : all(part, "style:style")) {
      INFO(style.attribute("style:name").value());
      const std::set<std::string> types = {"Figure", "Caption", "Quote", "BlockQuote", "Note",  "Table", "Title",
                                           "Link",   "Code",    "Form",  "Formula",    "Index", "Part",  "Span"};
      CHECK(!types.contains(style.attribute("style:name").value()));
    }
  }
}

TEST_CASE("an automatic style says both the white above and below, or neither: LibreOffice takes the other for none") {
  Odt odt(write_odt(everything()));
  int both = 0;
  for (const auto properties : all(odt.content(), "style:paragraph-properties")) {
    CHECK(properties.attribute("fo:margin-top").empty() == properties.attribute("fo:margin-bottom").empty());
    if (properties.attribute("fo:margin-top")) ++both;
  }
  CHECK(both > 3);
}

TEST_CASE("the text's language is that of the report, for every script") {
  document::Document document = sample::document();
  document.metadata.language = "fy";
  Odt odt(write_odt(document));
  for (const auto& defaults : odt.styles().child("office:styles").children("style:default-style")) {
    const auto text = defaults.child("style:text-properties");
    for (const char* name : {"fo:language", "style:language-asian", "style:language-complex"})
      CHECK(text.attribute(name).value() == std::string("fy"));
  }
}

TEST_CASE("words are divided where the style lets them, but in headings and cells") {
  const auto hyphenates = [](Odt& odt, const char* name) {
    return std::string(odt.style("paragraph", name).child("style:text-properties").attribute("fo:hyphenate").value());
  };
  Odt odt(write_odt(everything()));
  CHECK(hyphenates(odt, "Standard") == "true");
  for (const char* name : {"Heading_20_2", "Table_20_Text", "Table_20_Head", "Masthead", "Facts"})
    CHECK(hyphenates(odt, name) == "false");
  style::Style style = sample_style();
  style.hyphenate = false;
  Odt whole(write_odt(everything(), style));
  CHECK(hyphenates(whole, "Standard") == "false");
}

TEST_CASE("the name of a font is a string of CSS, with an apostrophe in it too") {
  const auto family = [](const std::string& name) {
    style::Style style = sample_style();
    for (style::TextStyle& letter : style.letters) letter.word_family = name;
    Odt odt(write_odt(everything(), style));
    return std::string(
        odt.styles().child("office:font-face-decls").child("style:font-face").attribute("svg:font-family").value());
  };
  CHECK(family("Calibri") == "'Calibri'");
  CHECK(family("O'Hara") == "\"O'Hara\"");
  CHECK(family("O'\"H\\") == "\"O'\\\"H\\\\\"");
}

TEST_CASE("a heading with a word that is wider than a line is hyphenated, no other is") {
  const document::Document document = Odt::with({sample::heading(2, "Kort"), sample::heading(2, "Lang")});
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.hyphenated_headings = {false, true};
  Odt odt(write_odt(document, plan));
  const auto hyphenates = [&](const char* text) {
    return std::string(odt.style_of(with_text(odt.text(), text))
                           .child("style:text-properties")
                           .attribute("fo:hyphenate")
                           .value()) == "true";
  };
  CHECK(!hyphenates("Kort"));
  CHECK(hyphenates("Lang"));
}
