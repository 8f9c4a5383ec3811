#include "docx/decimals.hpp"

#include <cmath>

#include "archive.hpp"
#include "catch.hpp"
#include "docx/column_widths.hpp"
#include "docx/extent.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

const style::Style house = sample_style();
const style::Letter& letter = house.letter(style::Role::table);

double width(std::string_view text) { return docx::extent(text, letter).preferred; }

document::Table table_of(std::vector<document::Inlines> figures) {
  document::Table table;
  table.columns = {{document::Alignment::decimal}, {document::Alignment::centre}, {document::Alignment::right}};
  table.head = {{{{{sample::text("Bedrag")}}, {{sample::text("Wat")}}, {{sample::text("En")}}}}};
  for (document::Inlines& figure : figures)
    table.rows.push_back({{{{std::move(figure)}}, {{sample::text("iets")}}, {{sample::text("meer")}}}});
  return table;
}

// Twips off the right edge, of each first cell; -1: not set.
std::vector<int> indents(const document::Table& table) {
  document::Document document = sample::document();
  document.blocks = {{table}};
  Package package(write_docx(document, house, {}, {}));
  std::vector<int> out;
  for (const auto row : all(package.body(), "w:tr")) {
    const auto properties = row.child("w:tc").child("w:p").child("w:pPr");
    CHECK(properties.child("w:jc").attribute("w:val").value() == std::string("right"));
    out.push_back(properties.child("w:ind").attribute("w:right").as_int(-1));
  }
  return out;
}

bool is(int twips, double points) { return std::abs(twips - points * 20) <= 1; }

}  // namespace

TEST_CASE("a figure is divided at its last comma, and a note's number counts behind it") {
  const docx::FigureExtent plain = docx::figure_extent(sample::text("1.250,75"), letter);
  CHECK(std::abs(plain.before - width("1.250")) < 1e-9);
  CHECK(std::abs(plain.behind - width(",75")) < 1e-9);
  CHECK(docx::figure_extent(sample::text("12"), letter).behind == 0);
  document::Inlines noted = {{document::Strong{sample::text("4,5")}}, {document::Note{12, sample::text("noot")}}};
  const docx::FigureExtent with_note = docx::figure_extent(noted, letter);
  CHECK(std::abs(with_note.before - width("4")) < 1e-9);
  CHECK(with_note.behind > width(",5") + 0.5 * width("12"));
  CHECK(with_note.behind < width(",5") + 0.8 * width("12"));
}

TEST_CASE("figures stand with their commas below each other, whatever the machine takes for a comma") {
  const auto indent =
      indents(table_of({sample::text("18,42"), sample::text("1,9"), sample::text("-6,125"), sample::text("7")}));
  REQUIRE(indent.size() == 5);
  CHECK(indent[0] == -1);  // the head
  CHECK(is(indent[1], width("5")));
  CHECK(is(indent[2], width("25")));
  CHECK(indent[3] == -1);
  CHECK(is(indent[4], width(",125")));
}

TEST_CASE("figures with as many decimals need no indent") {
  CHECK(indents(table_of({sample::text("18,42"), sample::text("1,90")})) == std::vector<int>{-1, -1, -1});
}

TEST_CASE("what does not fit on a line is no figure, and its column is only right-aligned") {
  const std::string prose =
      "een opmerking die veel te lang is voor een kolom met bedragen en dus over meer regels loopt dan een";
  CHECK(indents(table_of({sample::text(prose + ' ' + prose), sample::text("1,9"), sample::text("2")})) ==
        std::vector<int>{-1, -1, -1, -1});
}

TEST_CASE("a column is wide enough for what stands before and behind its commas") {
  const document::Table table = table_of({sample::text("1.000.000.000,5"), sample::text("1,123456789")});
  const auto columns = docx::column_widths(table, house, 5000);
  CHECK(columns[0].width - columns[0].gap >= 20 * (width("1.000.000.000") + width(",123456789")));
}

TEST_CASE("the other columns are aligned as they say, their heads as well") {
  document::Document document = sample::document();
  document.blocks = {{table_of({sample::text("1")})}};
  Package package(write_docx(document, house, {}, {}));
  for (const auto row : all(package.body(), "w:tr")) {
    const auto paragraphs = all(row, "w:p");
    REQUIRE(paragraphs.size() == 3);
    const auto alignment = [&](std::size_t i) {
      return std::string(paragraphs[i].child("w:pPr").child("w:jc").attribute("w:val").value());
    };
    CHECK(alignment(1) == "center");
    CHECK(alignment(2) == "right");
  }
}
