#include "catch.hpp"
#include "write_odt.hpp"

namespace {

using document::Inlines;

Inlines joined(std::initializer_list<document::Inline> pieces) { return pieces; }
document::Inline plain(std::string utf8) { return {document::Text{std::move(utf8), {}}}; }

// The only paragraph of the text of a document with this one, its XML.
std::string xml_of(Inlines content, const std::string& language = "nl-NL") {
  document::Document document = Odt::with({sample::paragraph("Voor"), sample::paragraph(std::move(content))});
  document.metadata.language = language;
  Odt made(write_odt(document));
  const auto paragraphs = all(made.text(), "text:p");
  struct Written : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
  } out;
  for (const pugi::xml_node child : paragraphs.back().children()) child.print(out, "", pugi::format_raw);
  return out.text;
}

}  // namespace

TEST_CASE("bold and slanted text have styles by name; one in the other has one of its own, that says both") {
  CHECK(
      xml_of(
          joined({plain("a "), {document::Strong{joined({plain("b"), {document::Emphasis{sample::text("c")}}})}}})) ==
      R"(a <text:span text:style-name="Strong_20_Emphasis">b<text:span text:style-name="A3">c</text:span></text:span>)");
}

TEST_CASE("a link of an ODT is one, and looks the same when it was followed") {
  const std::string xml = xml_of(joined({{document::Link{"https://a.example/?x=1&y=2", sample::text("A"), {}}}}));
  CHECK(xml.find(R"(xlink:href="https://a.example/?x=1&amp;y=2" text:style-name="Internet_20_link")") != xml.npos);
  CHECK(xml.find(R"(text:visited-style-name="Internet_20_link">A</text:a>)") != xml.npos);
}

TEST_CASE("no break of a figure survives, nor a minus or a hyphen that is none") {
  const char* author = "a\u00A0b c\u202Fd e\u2011f g\u00ADh \u22125";
  CHECK(xml_of(sample::text(author)) == author);
  CHECK(xml_of(sample::text("tot \u20AC 3 mln en -5 of 3-5")) == "tot \u20AC\u00A03\u00A0mln en \u20115 of 3-5");
}

TEST_CASE("a space behind a space is written so that no program loses it") {
  CHECK(xml_of(joined({plain("a "), {document::Strong{sample::text(" b")}}})) ==
        R"(a <text:span text:style-name="Strong_20_Emphasis"><text:s/>b</text:span>)");
  CHECK(xml_of(sample::text(" a  b")) == "<text:s/>a <text:s/>b");
}

TEST_CASE("a part in another language says so for every script") {
  Odt made({sample::paragraph(joined({plain("de "), {document::Foreign{"en-GB", sample::text("council")}}})),
            sample::paragraph(joined({{document::Foreign{"sr-Latn-RS", sample::text("x")}}})),
            sample::paragraph(joined({{document::Foreign{"fy", sample::text("y")}}})),
            sample::paragraph(joined({{document::Foreign{"ca-ES-valencia", sample::text("z")}}}))});
  const auto spans = all(made.text(), "text:span");
  const auto language = [&](const char* text, const char* name) {
    for (const auto span : spans)
      if (shown(span) == text)
        return std::string(made.style_of(span, "text").child("style:text-properties").attribute(name).value());
    return std::string("no span");
  };
  CHECK(language("council", "fo:language") + language("council", "fo:country") == "enGB");
  CHECK(language("council", "style:language-complex") + language("council", "style:country-asian") == "enGB");
  CHECK(language("x", "fo:language") + language("x", "fo:script") + language("x", "fo:country") == "srLatnRS");
  CHECK(language("y", "fo:language") + language("y", "fo:country") == "fynone");
  CHECK(language("z", "style:rfc-language-tag") == "ca-ES-valencia");
  CHECK(language("x", "style:rfc-language-tag").empty());
}

TEST_CASE("a note stands where its number does, in the style of notes and the language of the report") {
  Odt made({sample::paragraph(
      joined({plain("woord"),
              {document::Foreign{"en-GB", joined({plain("x"), {document::Note{1, sample::text("De noot.")}}})}},
              plain(" verder")}))});
  const auto note = all(made.text(), "text:note").at(0);
  CHECK(note.attribute("text:note-class").value() == std::string("footnote"));
  CHECK(note.child_value("text:note-citation") == std::string("1"));
  const auto paragraph = note.child("text:note-body").child("text:p");
  CHECK(shown(paragraph) == "De noot.");
  CHECK(made.named(paragraph) == "Footnote");
  CHECK(all(paragraph, "text:span").empty());
}

TEST_CASE("a reference is a link to the bookmark of its anchor, and a caption is counted by the office program") {
  document::Table table = sample::actions({{"a", "b", "c"}});
  table.caption =
      joined({{document::Anchor{"t", joined({plain("Tabel "), {document::Counter{document::Sequence::table, 1}}})}},
              plain(". Lasten")});
  Odt made(
      {sample::paragraph(joined({plain("Zie "), {document::Reference{"t", sample::text("tabel 1"), {}}}})), {table}});
  const auto link = all(made.text(), "text:a").at(0);
  const auto bookmark = all(made.text(), "text:bookmark-start").at(0);
  CHECK(link.attribute("xlink:href").value() == "#" + std::string(bookmark.attribute("text:name").value()));
  CHECK(all(made.text(), "text:bookmark-end").at(0).attribute("text:name").value() ==
        std::string(bookmark.attribute("text:name").value()));
  const auto sequence = all(made.text(), "text:sequence").at(0);
  CHECK(sequence.attribute("text:formula").value() == std::string("ooow:Tabel+1"));
  CHECK(sequence.child_value() == std::string("1"));
  std::vector<std::string> declared;
  for (const auto& each : made.text().child("text:sequence-decls"))
    declared.emplace_back(each.attribute("text:name").value());
  CHECK(declared == std::vector<std::string>{"Tabel", "Afbeelding"});
}

TEST_CASE("from right to left the style of all text says so, and a minus keeps its side") {
  document::Document document = Odt::with({sample::paragraph("\u0627 -5")});
  document.metadata.language = "ar";
  Odt made(write_odt(document));
  CHECK(shown(all(made.text(), "text:p").back()) == "\u0627 \u200E\u20115");
  const auto defaults =
      made.styles().child("office:styles").find_child_by_attribute("style:default-style", "style:family", "paragraph");
  CHECK(defaults.child("style:paragraph-properties").attribute("style:writing-mode").value() == std::string("rl-tb"));
  CHECK(
      made.style("paragraph", "Heading_20_2").child("style:paragraph-properties").attribute("fo:text-align").value() ==
      std::string("right"));
}
