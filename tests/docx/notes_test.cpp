#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

document::Inlines with_note(std::string text, int number, document::Inlines note) {
  document::Inlines content = sample::text(std::move(text));
  content.push_back({document::Note{number, std::move(note)}});
  return content;
}

// One note in a paragraph, one with a link in a cell, and one in a caption.
Package with_notes() {
  document::Document document = sample::document();
  document::Table table = sample::actions({{"wat", "Raad", "Q1"}});
  table.rows[0].cells[1].paragraphs = {
      with_note("wat", 2, {{document::Link{"https://example.nl/", sample::text("bron"), {}}}})};
  document::List list = sample::numbers({"een"});
  list.caption = with_note("Norm", 3, sample::text("be\xC2\xADleid"));
  document.blocks = {sample::paragraph(with_note("tekst", 1, sample::text("De eerste."))), {table}, {list}};
  return Package(write_docx(document, sample_style(), {}, {}));
}

pugi::xml_node note_style(Package& package, const char* id) {
  return package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", id);
}

}  // namespace

TEST_CASE("notes are footnotes of Word, which count as the document does") {
  Package package = with_notes();
  std::string references;
  for (const auto reference : all(package.body(), "w:footnoteReference")) {
    references += reference.attribute("w:id").value();
    const auto look = reference.parent().child("w:rPr").child("w:rStyle");
    CHECK(look.attribute("w:val").value() == std::string("FootnoteReference"));
  }
  CHECK(references == "123");
  const auto notes = all(package.root("word/footnotes.xml"), "w:footnote");
  REQUIRE(notes.size() == 5);
  CHECK(notes[2].attribute("w:id").as_int() == 1);
  CHECK(visible(notes[2]) == "|De eerste.");
  CHECK(visible(notes[3]) == "|bron");
  CHECK(visible(notes[4]) == "|be~leid");
  for (std::size_t i = 2; i < notes.size(); ++i) {
    CHECK(!notes[i].attribute("w:type"));
    CHECK(paragraph_style(notes[i].child("w:p")) == "FootnoteText");
    CHECK(all(notes[i], "w:footnoteRef").size() == 1);
  }
}

TEST_CASE("the rules above notes are notes as well, and the settings name them") {
  Package package = with_notes();
  const auto notes = all(package.root("word/footnotes.xml"), "w:footnote");
  CHECK(notes.at(0).attribute("w:type").value() == std::string("separator"));
  CHECK(notes.at(0).attribute("w:id").as_int() == -1);
  CHECK(all(notes.at(0), "w:separator").size() == 1);
  CHECK(notes.at(1).attribute("w:type").value() == std::string("continuationSeparator"));
  CHECK(notes.at(1).attribute("w:id").as_int(-9) == 0);
  CHECK(all(notes.at(1), "w:continuationSeparator").size() == 1);
  std::string named;
  for (const auto note : package.root("word/settings.xml").child("w:footnotePr").children("w:footnote"))
    named += std::string(note.attribute("w:id").value()) + ' ';
  CHECK(named == "-1 0 ");
}

TEST_CASE("a link in a note leads out through a relationship of the notes") {
  Package package = with_notes();
  const auto link = all(package.root("word/footnotes.xml"), "w:hyperlink").at(0);
  const auto relationship = package.root("word/_rels/footnotes.xml.rels")
                                .find_child_by_attribute("Relationship", "Id", link.attribute("r:id").value());
  CHECK(relationship.attribute("Target").value() == std::string("https://example.nl/"));
  CHECK(relationship.attribute("TargetMode").value() == std::string("External"));
  CHECK(package.text("word/_rels/document.xml.rels").find("example.nl") == std::string::npos);
}

TEST_CASE("the notes have a content type and a relationship") {
  Package package = with_notes();
  const auto relationship =
      package.root("word/_rels/document.xml.rels").find_child_by_attribute("Relationship", "Target", "footnotes.xml");
  CHECK(std::string(relationship.attribute("Type").value()).ends_with("/footnotes"));
  const auto type =
      package.root("[Content_Types].xml").find_child_by_attribute("Override", "PartName", "/word/footnotes.xml");
  CHECK(std::string(type.attribute("ContentType").value()).ends_with("footnotes+xml"));
}

TEST_CASE("notes have Word's own styles: a raised number in the text, the note hanging behind its number") {
  Package package = with_notes();
  const auto reference = note_style(package, "FootnoteReference");
  CHECK(reference.child("w:name").attribute("w:val").value() == std::string("footnote reference"));
  CHECK(reference.child("w:rPr").child("w:vertAlign").attribute("w:val").value() == std::string("superscript"));
  CHECK(reference.child("w:rPr").child("w:color").attribute("w:val").value() == std::string("0B4F6C"));
  const auto text = note_style(package, "FootnoteText");
  CHECK(text.child("w:name").attribute("w:val").value() == std::string("footnote text"));
  CHECK(text.child("w:rPr").child("w:sz").attribute("w:val").as_int() == 18);
  CHECK(text.child("w:pPr").child("w:ind").attribute("w:hanging").as_int() == 20 * 16);
}

TEST_CASE("without a note there is no part for them, and without a link in one no relationship") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("tekst")};
  Package none(write_docx(document, sample_style(), {}, {}));
  CHECK(!none.has("word/footnotes.xml"));
  CHECK(!none.root("word/settings.xml").child("w:footnotePr"));
  document.blocks = {sample::paragraph(with_note("tekst", 1, sample::text("noot")))};
  Package one(write_docx(document, sample_style(), {}, {}));
  CHECK(one.has("word/footnotes.xml"));
  CHECK(!one.has("word/_rels/footnotes.xml.rels"));
}
