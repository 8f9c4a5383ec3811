// Which table or picture a caption belongs to.
#include "import/captions.hpp"
#include "import/inlines.hpp"

#include "catch.hpp"
#include "importing.hpp"

using imports::body;
using imports::cell;
using imports::heading;
using imports::paragraph;

namespace {

importing::Table table(const std::string& word) {
  importing::Table out;
  out.rows = {{{cell(word), cell("2026")}, true}, {{cell("Lasten"), cell("10")}, false}};
  return out;
}

importing::Paragraph caption(const std::string& text) { return paragraph(text, importing::Role::caption); }

importing::Paragraph with_picture(std::uint32_t number, const std::string& text = {}) {
  importing::Paragraph out = paragraph(text);
  out.runs.push_back({.picture = number});
  return out;
}

// What stands in it, in its order: "a" a paragraph, [a: caption] a table whose first head is a, (caption) a picture.
std::string outline(std::vector<importing::Block> blocks) {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Wat mag het kosten?"));
  for (importing::Block& block : blocks) source.blocks.push_back(std::move(block));
  for (int i = 0; i < 3; ++i) source.pictures.push_back({"png", "\x89PNG", "", "Kaart", false});
  const auto result = imports::understood(source);
  std::string out;
  const auto words = [](const auto& caption) { return caption ? importing::text_of(*caption) : std::string(); };
  const auto add = [&](const section::Flow& flow) {
    for (const section::FlowMember& member : flow) {
      if (!out.empty()) out += ' ';
      if (const auto* text = std::get_if<section::Paragraph>(&member))
        out += '"' + importing::text_of(text->content) + '"';
      if (const auto* table = std::get_if<section::Table>(&member))
        out += '[' + importing::text_of(table->head.at(0).cells.at(0).content) + ": " + words(table->caption) + ']';
      if (const auto* figure = std::get_if<section::Figure>(&member)) out += '(' + words(figure->caption) + ')';
    }
  };
  add(result.sections.at(0).section.costs->flow);
  for (const section::Subsection& each : result.sections[0].section.costs->subsections) add(each.flow);
  return out;
}

}  // namespace

TEST_CASE("captions below their tables stay with these, with nothing between them and the next") {
  CHECK(outline({table("A"), caption("Tabel 1: een"), table("B"), caption("Tabel 2: twee"), table("C"),
                 caption("Tabel 3: drie")}) == "[A: een] [B: twee] [C: drie]");
  CHECK(outline({caption("Tabel 1: een"), table("A"), caption("Tabel 2: twee"), table("B")}) == "[A: een] [B: twee]");
}

TEST_CASE("a caption between two tables goes as the others of the document do, and is above where none tells") {
  CHECK(outline({table("A"), caption("Tabel 1: een"), paragraph("Tekst."), table("B"), caption("Tabel 2: twee"),
                 table("C")}) == "[A: een] \"Tekst.\" [B: twee] [C: ]");
  CHECK(outline({caption("Tabel 1: een"), table("A"), paragraph("Tekst."), table("B"), caption("Tabel 2: twee"),
                 table("C")}) == "[A: een] \"Tekst.\" [B: ] [C: twee]");
  CHECK(outline({table("B"), caption("Tabel 2: twee"), table("C")}) == "[B: ] [C: twee]");
}

TEST_CASE("the word of a caption tells between a picture and a table") {
  CHECK(outline({with_picture(1), caption("Tabel 1: een"), table("A")}) == "() [A: een]");
  CHECK(outline({with_picture(1), caption("Figuur 1: een"), table("A")}) == "(een) [A: ]");
  CHECK(outline({table("A"), caption("Figuur 1: een"), with_picture(1)}) == "[A: ] (een)");
  CHECK(outline({table("A"), caption("Tabel 1: een"), with_picture(1)}) == "[A: een] ()");
}

TEST_CASE("a caption stands below its picture, above it, or in its paragraph") {
  CHECK(outline({with_picture(1), caption("Figuur 1: een"), with_picture(2), caption("Figuur 2: twee")}) ==
        "(een) (twee)");
  CHECK(outline({caption("Figuur 1: een"), with_picture(1), paragraph("Tekst."), caption("Figuur 2: twee"),
                 with_picture(2)}) == "(een) \"Tekst.\" (twee)");
  importing::Paragraph both = caption("Figuur 1: een");
  both.runs.insert(both.runs.begin(), importing::Run{.picture = 1});
  CHECK(outline({both, table("A")}) == "(een) [A: ]");
  CHECK(outline({with_picture(1, "Zie de kaart."), caption("Figuur 1: een"), paragraph("Tekst.")}) ==
        "\"Zie de kaart.\" (een) \"Tekst.\"");
}

TEST_CASE("a caption of nothing stays as text, with its number") {
  CHECK(outline({paragraph("Tekst."), caption("Tabel 1: een"), heading(3, "Lasten"), paragraph("Meer.")}) ==
        "\"Tekst.\" \"Tabel 1: een\" \"Meer.\"");
  CHECK(outline({caption("Tabel 1: een"), table("A"), caption("Tabel 2: twee"), heading(3, "Lasten"), table("B")}) ==
        "[A: een] \"Tabel 2: twee\" [B: ]");
  CHECK(outline({caption("Tabel 1: een")}) == "\"Tabel 1: een\"");
}

TEST_CASE("a caption above a table of pictures alone is that of the first of them") {
  importing::Table layout;
  layout.rows.resize(1);
  layout.rows[0].cells.resize(2);
  for (std::uint32_t i = 0; i < 2; ++i) layout.rows[0].cells[i].blocks.emplace_back(with_picture(i + 1));
  CHECK(outline({caption("Figuur 1: een"), layout}) == "(een) ()");
}

TEST_CASE("a caption above a table of labels stays as text, and is not that of the next table") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(caption("Tabel 1: de gegevens"));
  importing::Table labels;
  labels.rows = {{{cell("Datum"), cell("12 november 2025")}, false}, {{cell("Status"), cell("Concept")}, false}};
  source.blocks.emplace_back(labels);
  source.blocks.emplace_back(heading(2, "Kosten"));
  source.blocks.emplace_back(table("A"));
  const auto result = imports::understood(source);
  CHECK(result.sections.at(0).section.particulars.date->text == "2025-11-12");
  CHECK(imports::comes_in(result, "<alinea>de gegevens</alinea>"));
  CHECK_FALSE(imports::comes_in(result, "<bijschrift>"));
  CHECK(imports::is_said(result, "import-moved", "de gegevens"));
}
