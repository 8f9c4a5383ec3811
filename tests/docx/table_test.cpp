#include <fmt/format.h>

#include <cstdlib>

#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "word_labels.hpp"
#include "write_docx.hpp"

namespace {

Package with_blocks(std::vector<document::Block> blocks) {
  document::Document document = sample::document();
  document.blocks = std::move(blocks);
  return Package(write_docx(document, sample_style(), {}, {}));
}

document::Table two_actions() {
  return sample::actions(
      {{"Verordening actualiseren", "Raad", "4e kwartaal"}, {"Communiceren", "Uitvoering", "niet vermeld"}});
}

std::string hex(style::Colour colour) {
  return fmt::format("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

constexpr int measure = 7937;  // twips between the margins of the sample style

}  // namespace

TEST_CASE("the head of a table repeats, is the look's first row, and no row is divided") {
  Package package = with_blocks({{two_actions()}});
  const auto table = package.body().child("w:tbl");
  const auto rows = all(table, "w:tr");
  REQUIRE(rows.size() == 3);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(static_cast<bool>(rows[i].child("w:trPr").child("w:tblHeader")) == (i == 0));
    CHECK(rows[i].child("w:trPr").child("w:cantSplit"));
  }
  const auto look = table.child("w:tblPr").child("w:tblLook");
  CHECK(look.attribute("w:firstRow").as_int() == 1);
  CHECK(look.attribute("w:firstColumn").as_int() == 0);
  CHECK(look.attribute("w:val").value() == std::string("0620"));
}

TEST_CASE("a table without a head has no row that repeats") {
  document::Table table = two_actions();
  table.head.clear();
  Package package = with_blocks({{table}});
  CHECK(all(package.body(), "w:tr").size() == 2);
  CHECK(all(package.body(), "w:tblHeader").empty());
  CHECK(all(package.body(), "w:tblLook").at(0).attribute("w:firstRow").as_int() == 0);
}

TEST_CASE("a table says what it shows: its summary, else its column heads") {
  document::Table plain = two_actions();
  plain.summary.clear();
  Package package = with_blocks({sample::heading(2, "Actie\xC2\xADpunten"), {two_actions()}, {plain}});
  const auto tables = all(package.body(), "w:tbl");
  REQUIRE(tables.size() == 2);
  const auto said = [&](std::size_t i, const char* name) {
    return std::string(tables[i].child("w:tblPr").child(name).attribute("w:val").value());
  };
  CHECK(said(0, "w:tblCaption") == "Actiepunten");
  CHECK(said(0, "w:tblDescription") == "De actiepunten, elk op een eigen rij.");
  CHECK(said(1, "w:tblDescription") == "Nr.; Wat gaan we doen?; Type; Planning");
}

TEST_CASE("a caption stands before its table and names it") {
  document::Table table = two_actions();
  table.caption = sample::text("Wat er komt");
  Package package = with_blocks({sample::heading(2, "Actiepunten"), {table}});
  const auto caption = paragraph_of(package.body(), "Wat er komt");
  CHECK(paragraph_style(caption) == "TableCaption");
  const auto style = package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", "TableCaption");
  CHECK(style.child("w:basedOn").attribute("w:val").value() == std::string("Caption"));
  CHECK(style.child("w:pPr").child("w:keepNext"));
  CHECK(!style.child("w:rPr").child("w:b"));
  CHECK(style.child("w:basedOn").attribute("w:val").value() == std::string("Caption"));
  CHECK(caption.next_sibling().name() == std::string("w:tbl"));
  CHECK(all(package.body(), "w:tblCaption").at(0).attribute("w:val").value() == std::string("Wat er komt"));
}

TEST_CASE("the rows of a table are numbered by Word, from the number of the first") {
  document::Table second = two_actions();
  second.rows[0].cells[0].paragraphs = {sample::text("7")};
  second.rows[1].cells[0].paragraphs = {sample::text("9")};
  Package package = with_blocks({{two_actions()}, sample::paragraph("tekst"), {second}, {sample::numbers({"een"})}});
  CHECK(word_labels(package) == std::vector<std::string>{"1 ", "2 ", "7 ", "9 ", "1. een"});
  const auto numbers = package.root("word/numbering.xml");
  const auto definition = numbers.find_child_by_attribute("w:abstractNum", "w:abstractNumId", "2").child("w:lvl");
  CHECK(definition.child("w:suff").attribute("w:val").value() == std::string("nothing"));
  CHECK(!with_blocks({{sample::numbers({"een"})}})
             .root("word/numbering.xml")
             .find_child_by_attribute("w:abstractNum", "w:abstractNumId", "2"));
}

TEST_CASE("cells have a style for what they are") {
  document::Table table = two_actions();
  table.columns[3].alignment = document::Alignment::decimal;
  Package package = with_blocks({{table}});
  const auto row = all(package.body(), "w:tr").at(1);
  const auto paragraphs = all(row, "w:p");
  REQUIRE(paragraphs.size() == 4);
  CHECK(paragraph_style(paragraphs[0]) == "TableNumber");
  CHECK(paragraph_style(paragraphs[1]) == "TableRowHead");
  CHECK(paragraph_style(paragraphs[2]) == "TableText");
  CHECK(paragraphs[3].child("w:pPr").child("w:jc").attribute("w:val").value() == std::string("right"));
}

TEST_CASE("what explains a row stands under it behind its number, nearer than a row, and stays with it") {
  document::Table table = two_actions();
  table.rows[0].cells[0].row_span = 2;
  document::Cell cell{{sample::text("met een toelichting")}};
  cell.column_span = 3;
  table.rows.insert(table.rows.begin() + 1, {{cell}, document::RowRole::explanation});
  Package package = with_blocks({{table}});
  const auto rows = all(package.body(), "w:tr");
  REQUIRE(rows.size() == 4);
  std::string seen;
  for (const auto row : {rows[1], rows[2], rows[3]}) {
    for (const auto each : row.children("w:tc")) {
      const auto properties = each.child("w:tcPr");
      seen += visible(each);
      if (const auto span = properties.child("w:gridSpan")) seen += "/" + std::string(span.attribute("w:val").value());
      if (const auto merge = properties.child("w:vMerge")) seen += merge.attribute("w:val") ? "/restart" : "/continue";
      for (const auto border : properties.child("w:tcBorders").children())
        seen += std::string("/") + (border.name() + 2) + "=" + border.attribute("w:val").value();
      for (const char* side : {"w:top", "w:bottom"})
        if (const auto margin = properties.child("w:tcMar").child(side))
          seen += std::string("/") + (side + 2) + "=" + margin.attribute("w:w").value();
      seen += ' ';
    }
    seen += all(row, "w:keepNext").empty() ? "| " : "keeps | ";
  }
  CHECK(seen ==
        "/restart/bottom=nil/bottom=0 Verordening actualiseren/bottom=nil/bottom=0 Raad/bottom=nil/bottom=0 "
        "4e kwartaal/bottom=nil/bottom=0 keeps | "
        "/continue/top=nil/top=56 met een toelichting/3/top=nil/top=56 keeps | "
        " Communiceren Uitvoering niet vermeld | ");
  CHECK(paragraph_style(all(rows[2], "w:p").at(1)) == "TableExplanation");
  CHECK(rows[2].child("w:trPr").child("w:cantSplit"));
  const auto style =
      package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", "TableExplanation");
  CHECK(style.child("w:rPr").child("w:sz").attribute("w:val").as_int() == 19);
  CHECK(!style.child("w:rPr").child("w:color"));
}

TEST_CASE("columns that all head their row make it the look's first column") {
  document::Table table;
  table.columns.resize(2);
  table.rows.push_back({{{{sample::text("Baten")}, true}, {{sample::text("12")}}}});
  Package package = with_blocks({{table}});
  CHECK(all(package.body(), "w:tblLook").at(0).attribute("w:firstColumn").as_int() == 1);
}

TEST_CASE("a paragraph stands behind every table, with the space that the table wants below it") {
  Package package = with_blocks({{two_actions()}, {two_actions()}, sample::paragraph("tekst"), {two_actions()}});
  std::vector<std::string> sequence;
  for (const auto node : package.body().children())
    if (node.name() == std::string("w:tbl") || paragraph_style(node) == "TableEnd" || visible(node) == "tekst")
      sequence.push_back(std::string(node.name()) +
                         node.child("w:pPr").child("w:spacing").attribute("w:before").value());
  CHECK(sequence == std::vector<std::string>{"w:tbl", "w:p190", "w:tbl", "w:p190", "w:tbl", "w:p"});
}

TEST_CASE("a caption parts two tables, and has the space that the first wants below it") {
  document::Table second = two_actions();
  second.caption = sample::text("Wat er komt");
  Package package = with_blocks({{two_actions()}, {second}});
  const auto caption = package.body().child("w:tbl").next_sibling();
  CHECK(visible(caption) == "Wat er komt");
  CHECK(caption.child("w:pPr").child("w:spacing").attribute("w:before").as_int() == 190);
}

TEST_CASE("cells are hyphenated only where their column cannot hold the words") {
  document::Table crowded;
  document::Row row;
  for (int i = 0; i < 14; ++i) {
    crowded.columns.emplace_back();
    row.cells.push_back({{sample::text("onverenigbaarheidsverklaring"), sample::text("toelichting")}});
  }
  crowded.rows.push_back(row);
  document::Cell explanation{{sample::text("waarom dat zo is")}};
  explanation.column_span = crowded.columns.size();
  crowded.rows.push_back({{explanation}, document::RowRole::explanation});
  Package package = with_blocks({{two_actions()}, {crowded}});
  const auto tables = all(package.body(), "w:tbl");
  REQUIRE(tables.size() == 2);
  CHECK(all(tables[0], "w:suppressAutoHyphens").empty());
  const auto allowed = all(tables[1], "w:suppressAutoHyphens");
  CHECK(allowed.size() == 28);
  for (const auto node : allowed) CHECK(node.attribute("w:val").value() == std::string("0"));
  CHECK(!paragraph_of(package.body(), "waarom dat zo is").child("w:pPr").child("w:suppressAutoHyphens"));
  for (const char* id : {"TableText", "TableExplanation", "TableHead"}) {
    const auto style = package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", id);
    CHECK(style.child("w:pPr").child("w:suppressAutoHyphens"));
  }
}

TEST_CASE("a turned table has a section of its own, with running lines in its measure, and the text goes on upright") {
  document::Table turned = two_actions();
  turned.orientation = document::Orientation::turned;
  Package package = with_blocks({sample::paragraph("Voor"), {turned}, sample::paragraph("Na")});
  const auto sections = all(package.body(), "w:sectPr");
  REQUIRE(sections.size() == 3);
  const auto width = [&](std::size_t i) { return sections[i].child("w:pgSz").attribute("w:w").as_int(); };
  const auto orientation = [&](std::size_t i) {
    return std::string(sections[i].child("w:pgSz").attribute("w:orient").value());
  };
  CHECK((width(0) == 11906 && width(1) == 16838 && width(2) == 11906));
  CHECK((orientation(0).empty() && orientation(1) == "landscape" && orientation(2).empty()));
  CHECK((sections[0].child("w:titlePg") && !sections[1].child("w:titlePg") && !sections[2].child("w:titlePg")));
  const auto footer = [&](std::size_t i) {
    return std::string(sections[i].child("w:footerReference").attribute("r:id").value());
  };
  CHECK((footer(0) == footer(2) && footer(0) != footer(1)));
  const auto tabs = all(package.root("word/footer3.xml"), "w:tab");
  REQUIRE(tabs.size() >= 2);
  CHECK(tabs[0].attribute("w:val").value() == std::string("clear"));
  CHECK(std::abs(tabs[1].attribute("w:pos").as_int() - (16838 - 2 * 850)) <= 1);
  // The table stands between the breaks, which are paragraphs of their own.
  CHECK(sections[0].parent().parent().next_sibling().name() == std::string("w:tbl"));
  CHECK(sections[1].parent().parent().previous_sibling().name() == std::string("w:tbl"));
}

TEST_CASE("a table that is made to fit begins in the margin with its caption, in a smaller letter and tighter rows") {
  document::Table wide;
  wide.columns.resize(8);
  wide.caption = sample::text("Breed");
  document::Row& head = wide.head.emplace_back();
  document::Row& row = wide.rows.emplace_back();
  for (std::size_t i = 0; i < wide.columns.size(); ++i) {
    wide.columns[i].alignment = document::Alignment::decimal;
    head.cells.push_back({{sample::text("2026")}});
    row.cells.push_back({{sample::text("-112.345.678")}, false, 12});
  }
  wide.rows[0].cells[7].paragraphs[0].push_back({document::Note{1, sample::text("Een noot.")}});
  Package package = with_blocks({{wide}});
  const auto table = package.body().child("w:tbl");
  const auto note = all(table, "w:footnoteReference").at(0).parent();
  CHECK(note.child("w:rPr").child("w:sz").attribute("w:val").as_int() < 21);
  const int indent = table.child("w:tblPr").child("w:tblInd").attribute("w:w").as_int();
  CHECK(indent < 0);
  CHECK(table.previous_sibling().child("w:pPr").child("w:ind").attribute("w:left").as_int() == indent);
  CHECK(table.child("w:tblPr").child("w:tblCellMar").child("w:top").attribute("w:w").as_int() < 112);
  const auto sizes = all(table, "w:sz");
  REQUIRE(!sizes.empty());
  for (const auto size : sizes) CHECK(size.attribute("w:val").as_int() < 21);
  int width = 0;
  for (const auto column : all(table, "w:gridCol")) width += column.attribute("w:w").as_int();
  CHECK(width <= measure - indent);
}

TEST_CASE("an empty cell of the author still has its paragraph") {
  document::Table table = two_actions();
  table.rows[0].cells[2].paragraphs.clear();
  Package package = with_blocks({{table}});
  CHECK(all(all(package.body(), "w:tr").at(1), "w:p").size() == 4);
}

TEST_CASE(
    "columns have the widths of the Plan, together as wide as the text, and leave a part of the gap to their words") {
  document::Document document = sample::document();
  document.blocks = {{two_actions()}};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  const double widths[] = {16.01, 200.02, 60.03, 60.04}, gaps[] = {8.4, 18, 18, 0};
  for (std::size_t i = 0; i < 4; ++i) plan.tables.at(0).columns.at(i) = {widths[i], gaps[i], true, {}};
  Package package(write_docx(document, plan, sample_style(), {}, {}));
  std::vector<int> grid, cells, margins;
  for (const auto column : all(package.body(), "w:gridCol")) grid.push_back(column.attribute("w:w").as_int());
  for (const auto cell : all(all(package.body(), "w:tr").at(1), "w:tcPr")) {
    cells.push_back(cell.child("w:tcW").attribute("w:w").as_int());
    margins.push_back(cell.child("w:tcMar").child("w:right").attribute("w:w").as_int(-1));
  }
  CHECK(grid == std::vector<int>{488, 4361, 1560, 1201});  // of sums that were rounded, so that no error adds up
  CHECK(cells == grid);
  CHECK(margins == std::vector<int>{128, -1, -1, 0});
  CHECK(all(package.body(), "w:tblW").at(0).attribute("w:w").as_int() == 488 + 4361 + 1560 + 1201);
}

TEST_CASE("a row that a page may not hold is divided, and its caption stays with its beginning") {
  document::Document document = sample::document();
  document.blocks = {{two_actions()}};
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.tables.at(0).divisible_rows = {0};
  Package package(write_docx(document, plan, sample_style(), {}, {}));
  const auto rows = all(package.body(), "w:tr");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].child("w:trPr").child("w:cantSplit"));
  CHECK(!rows[1].child("w:trPr"));
  CHECK(all(rows[1], "w:keepNext").empty());
  CHECK(rows[2].child("w:trPr").child("w:cantSplit"));
}

TEST_CASE("cells that span columns and rows are merged as Word merges them") {
  document::Table table;
  table.columns.resize(3);
  const auto cell = [](const char* words, std::size_t columns, std::size_t rows) {
    document::Cell made{{sample::text(words)}};
    made.column_span = columns;
    made.row_span = rows;
    return made;
  };
  table.head = {{{cell("Post", 1, 2), cell("2026", 2, 1)}}, {{cell("Lasten", 1, 1), cell("Baten", 1, 1)}}};
  table.rows = {{{cell("Hulp", 1, 2), cell("1", 1, 1), cell("2", 1, 1)}},
                {{cell("3", 2, 1)}},
                {{cell("Som", 1, 1), cell("4", 1, 1), cell("5", 1, 1)}, document::RowRole::total}};
  table.source = sample::text("CBS, 2025");
  Package package = with_blocks({{table}});
  std::string seen, lines;  // the latter of the head: above and below each cell
  const auto line = [](pugi::xml_node border) {
    const std::string kind = border.attribute("w:val").value();
    return kind == "single" ? std::string(border.attribute("w:color").value()) : kind;
  };
  for (const auto row : all(package.body(), "w:tr")) {
    const bool head = row.child("w:trPr").child("w:tblHeader");
    if (head) seen += "head ";
    for (const auto each : row.children("w:tc")) {
      const auto properties = each.child("w:tcPr");
      seen += visible(each);
      if (const auto span = properties.child("w:gridSpan")) seen += "/" + std::string(span.attribute("w:val").value());
      if (const auto merge = properties.child("w:vMerge")) seen += merge.attribute("w:val") ? "/restart" : "/continue";
      const auto borders = properties.child("w:tcBorders");
      if (head) lines += line(borders.child("w:top")) + '-' + line(borders.child("w:bottom")) + ' ';
      if (!head && borders.child("w:top")) seen += "/rule";
      seen += ' ';
    }
    seen += "| ";
  }
  CHECK(seen ==
        "head Post/restart 2026/2 | head /continue Lasten Baten | Hulp/restart 1 2 | /continue 3/2 | "
        "Som/rule 4/rule 5/rule | ");
  const std::string rule = hex(sample_style().accent_rule), thin = hex(sample_style().line);
  CHECK(lines == rule + '-' + rule + ' ' + rule + '-' + thin + " nil-" + rule + ' ' + thin + '-' + rule + ' ' + thin +
                     '-' + rule + ' ');
  const auto source = package.body().child("w:tbl").next_sibling();
  CHECK(visible(source) == "CBS, 2025");
  CHECK(paragraph_style(source) == "TableSource");
}
