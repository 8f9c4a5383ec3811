#include "catch.hpp"
#include "write_odt.hpp"

namespace {

using Strings = std::vector<std::string>;

document::Table two_actions() {
  return sample::actions(
      {{"Verordening actualiseren", "Raad", "4e kwartaal"}, {"Communiceren", "Uitvoering", "niet vermeld"}});
}

std::string cell_property(Odt& odt, pugi::xml_node cell, const char* name) {
  return odt.style_of(cell, "table-cell").child("style:table-cell-properties").attribute(name).value();
}

pugi::xml_node cell_of(Odt& odt, std::string_view text) {
  for (const auto cell : all(odt.text(), "table:table-cell"))
    if (shown(cell) == text) return cell;
  return {};
}

// Each row as its cells: a covered one as "-", else its spans and its text.
Strings grid(pugi::xml_node table) {
  Strings out;
  for (const auto row : all(table, "table:table-row")) {
    std::string line;
    for (const auto& cell : row.children()) {
      if (!line.empty()) line += ' ';
      const bool covered = cell.name() == std::string("table:covered-table-cell");
      line += covered ? "-"
                      : fmt::format("{}x{}:{}", cell.attribute("table:number-columns-spanned").as_int(1),
                                    cell.attribute("table:number-rows-spanned").as_int(1), shown(cell));
    }
    out.push_back(line);
  }
  return out;
}

document::Cell cell(std::string text, std::size_t columns = 1, std::size_t rows = 1) {
  document::Cell made{{sample::text(std::move(text))}};
  made.column_span = columns;
  made.row_span = rows;
  return made;
}

}  // namespace

TEST_CASE("the head of an ODT's table repeats, and no row is divided") {
  Odt odt({{two_actions()}});
  const auto table = odt.text().child("table:table");
  CHECK(all(table.child("table:table-header-rows"), "table:table-row").size() == 1);
  const auto rows = all(table, "table:table-row");
  REQUIRE(rows.size() == 3);
  for (const auto row : rows)
    CHECK(odt.style_of(row, "table-row").child("style:table-row-properties").attribute("fo:keep-together").value() ==
          std::string("always"));
  CHECK(odt.named(cell_of(odt, "Type").child("text:p")) == "Table_20_Head");
  CHECK(odt.named(cell_of(odt, "Communiceren").child("text:p")) == "Table_20_Row_20_Head");
}

TEST_CASE("a row that the Plan lets a page divide is divided") {
  const document::Document document = Odt::with({{two_actions()}});
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.tables.at(0).divisible_rows = {1};
  Odt odt(write_odt(document, plan));
  const auto rows = all(odt.text(), "table:table-row");
  CHECK(
      odt.style_of(rows.at(2), "table-row").child("style:table-row-properties").attribute("fo:keep-together").value() ==
      std::string("auto"));
}

TEST_CASE("where rows have notes all may be divided, for LibreOffice loses some that may not") {
  document::Table table = two_actions();
  table.rows.back().cells.back().paragraphs = {sample::text("gestart")};
  table.rows.back().cells.back().paragraphs[0].push_back(
      {document::Note{.number = 1, .content = sample::text("Noot")}});
  Odt odt({{table}});
  const auto rows = all(odt.text(), "table:table-row");
  REQUIRE(rows.size() == 3);
  const auto together = [&](pugi::xml_node row) {
    return std::string(
        odt.style_of(row, "table-row").child("style:table-row-properties").attribute("fo:keep-together").value());
  };
  CHECK(together(rows.at(0)) == "always");  // the head
  CHECK(together(rows.at(1)) == "auto");
  CHECK(together(rows.at(2)) == "auto");
}

TEST_CASE("spans of an ODT's table cover what they reach over, in the head and below it") {
  document::Table table;
  table.columns.resize(3);
  table.head = {{{cell("Post", 1, 2), cell("Lasten", 2)}}, {{cell("2025"), cell("2026")}}};
  table.rows = {{{cell("Hulp", 1, 2), cell("1"), cell("2")}}, {{cell("3", 2)}}, {{cell("a"), cell("b"), cell("c")}}};
  Odt odt({{table}});
  CHECK(grid(odt.text().child("table:table")) == Strings{"1x2:Post 2x1:Lasten -", "- 1x1:2025 1x1:2026",
                                                         "1x2:Hulp 1x1:1 1x1:2", "- 2x1:3 -", "1x1:a 1x1:b 1x1:c"});
}

TEST_CASE("the numbers of rows are counted by the office program, each list going on from the one above it") {
  Odt odt({{two_actions()}, {two_actions()}});
  const auto lists = all(odt.text(), "text:list");
  REQUIRE(lists.size() == 4);
  for (const std::size_t first : {std::size_t{0}, std::size_t{2}}) {
    CHECK(lists[first].child("text:list-item").attribute("text:start-value").as_int() == 1);
    CHECK(lists[first].attribute("text:continue-list").empty());
    CHECK(lists[first + 1].attribute("text:continue-list").value() ==
          std::string(lists[first].attribute("xml:id").value()));
    CHECK(lists[first + 1].child("text:list-item").attribute("text:start-value").empty());
  }
  CHECK(lists[0].attribute("xml:id").value() != std::string(lists[2].attribute("xml:id").value()));
}

TEST_CASE("figures end where the Plan says, so that their marks stand below each other") {
  document::Table table;
  table.columns = {{}, {document::Alignment::decimal}};
  table.rows = {{{cell("a"), cell("1,5")}}, {{cell("b"), cell("2,25")}}};
  const document::Document document = Odt::with({{table}});
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  plan.tables.at(0).columns.at(1).insets = {5.25F, 0};
  Odt odt(write_odt(document, plan));
  CHECK(odt.property(cell_of(odt, "1,5").child("text:p"), "fo:margin-right") == "5.25pt");
  CHECK(odt.property(cell_of(odt, "1,5").child("text:p"), "fo:text-align") == "right");
  CHECK(odt.property(cell_of(odt, "2,25").child("text:p"), "fo:margin-right").empty());
}

TEST_CASE("a table has the widths and the letter of the Plan, and begins where that says") {
  const document::Document document = Odt::with({{two_actions()}});
  document::Plan plan = plan_of(document, sample_style(), image::Shown{});
  document::Plan::Table& table = plan.tables.at(0);
  table.outdent = 30;
  table.size = 8.5;
  double width = 0;
  for (auto& column : table.columns) width += column.width + column.gap;
  Odt odt(write_odt(document, plan));
  const auto properties = odt.style_of(odt.text().child("table:table"), "table").child("style:table-properties");
  CHECK(std::abs(properties.attribute("style:width").as_double() - width) < 0.01);
  CHECK(properties.attribute("fo:margin-left").as_double() == -30);
  double columns = 0;
  for (const auto& column : odt.text().child("table:table").children("table:table-column"))
    columns += odt.style_of(column, "table-column")
                   .child("style:table-column-properties")
                   .attribute("style:column-width")
                   .as_double();
  CHECK(std::abs(columns - width) < 0.1);
  const auto paragraph = cell_of(odt, "Raad").child("text:p");
  CHECK(odt.style_of(paragraph).child("style:text-properties").attribute("fo:font-size").value() ==
        std::string("8.50pt"));
}

TEST_CASE("a table is called by its caption or heading, and described for who does not see it") {
  document::Table captioned = two_actions();
  captioned.caption = sample::text("Lasten en\u00AD baten");
  captioned.summary = "";
  Odt odt({sample::heading(2, "Acties"), {two_actions()}, {captioned}});
  Strings said;
  for (const auto& table : odt.text().children("table:table"))
    said.push_back(std::string(table.child_value("table:title")) + "/" + table.child_value("table:desc"));
  CHECK(said == Strings{"Acties/De actiepunten, elk op een eigen rij.",
                        "Lasten en baten/Nr.; Wat gaan we doen?; Type; Planning"});
  CHECK(odt.named(with_text(odt.text(), "Lasten en\u00AD baten")) == "Table_20_Caption");
}

TEST_CASE("groups, totals and explanations have styles, rules and white of their own") {
  document::Table table;
  table.columns.resize(2);
  table.rows = {{{cell("Groep", 2)}, document::RowRole::group},
                {{cell("a", 1, 2), cell("b")}},
                {{cell("uitleg")}, document::RowRole::explanation},
                {{cell("Totaal"), cell("3")}, document::RowRole::total}};
  Odt odt({{table}});
  CHECK(odt.named(cell_of(odt, "Groep").child("text:p")) == "Table_20_Group");
  CHECK(odt.property(cell_of(odt, "Groep").child("text:p"), "fo:keep-with-next") == "always");
  CHECK(odt.named(cell_of(odt, "Totaal").child("text:p")) == "Table_20_Total");
  CHECK(odt.named(cell_of(odt, "uitleg").child("text:p")) == "Table_20_Explanation");
  CHECK(cell_property(odt, cell_of(odt, "b"), "fo:border-bottom") == "none");
  CHECK(cell_property(odt, cell_of(odt, "b"), "fo:padding-bottom") == "0pt");
  CHECK(cell_property(odt, cell_of(odt, "a"), "fo:border-bottom") == "0.40pt solid #c9d1d9");
  CHECK(cell_property(odt, cell_of(odt, "uitleg"), "fo:border-top") == "none");
  CHECK(cell_property(odt, cell_of(odt, "Totaal"), "fo:border-top") == "0.60pt solid #0b4f6c");
  CHECK(odt.property(cell_of(odt, "b").child("text:p"), "fo:keep-with-next") == "always");
}

TEST_CASE("a head of several rows stands between the rules of one") {
  document::Table table;
  table.columns.resize(3);
  table.head = {{{cell("Post", 1, 2), cell("Lasten", 2)}}, {{cell("2025"), cell("2026")}}};
  table.rows = {{{cell("a"), cell("1"), cell("2")}}};
  Odt odt({{table}});
  const std::string thick = "1.20pt solid #0b4f6c", thin = "0.60pt solid #0b4f6c", hair = "0.40pt solid #c9d1d9";
  const auto rules = [&](const char* text) {
    return cell_property(odt, cell_of(odt, text), "fo:border-top") + ", " +
           cell_property(odt, cell_of(odt, text), "fo:border-bottom");
  };
  CHECK(rules("Post") == thick + ", " + thin);
  CHECK(rules("Lasten") == thick + ", " + hair);
  CHECK(rules("2025") == hair + ", " + thin);
}
