// Tables.
#include "html/page_css.hpp"
#include "html/sizes.hpp"
#include "write_html.hpp"

namespace {

using document::Cell;
using document::Row;
using document::RowRole;
using document::Table;

Cell cell(std::string utf8) {
  Cell made;
  if (!utf8.empty()) made.paragraphs = {sample::text(std::move(utf8))};
  return made;
}
Cell head(std::string utf8) {
  Cell made = cell(std::move(utf8));
  made.heads_row = true;
  return made;
}

Table table(std::size_t columns) {
  Table made;
  made.id = "t";
  made.columns.resize(columns);
  return made;
}

std::string flat(const Table& table) {
  std::string body = body_of({{table}});
  std::erase(body, '\n');
  return body;
}

}  // namespace

TEST_CASE("one row and one column of heads say it by their scope; an empty head is none") {
  Table made = table(2);
  made.caption = sample::text("Lasten");
  made.head = {{{cell(""), cell("2026")}}};
  made.rows = {{{head("Jeugd"), cell("1")}, RowRole::ordinary, "actie-1"},
               {{head("Totaal"), cell("1")}, RowRole::total}};
  made.source = sample::text("Begroting");
  CHECK(flat(made).find("<table id=\"t\"><caption id=\"bij-t\"><div>Lasten</div></caption>"
                        "<thead><tr><td></td><th scope=\"col\">2026</th></tr></thead>"
                        "<tbody><tr id=\"actie-1\"><th scope=\"row\">Jeugd</th><td>1</td></tr>"
                        "<tr class=\"total\"><th scope=\"row\">Totaal</th><td>1</td></tr></tbody></table>"
                        "<p class=\"source\">Begroting</p>") != std::string::npos);
}

TEST_CASE("where heads span, each cell names its heads, and a group is a body of its own") {
  Table made = table(3);
  Cell wide = cell("Begroting");
  wide.column_span = 2;
  Cell group = head("Sport");
  group.column_span = 3;
  made.head = {{{cell("Post"), wide}}, {{cell(""), cell("Lasten"), cell("Baten")}}};
  made.rows = {
      {{head("Zwembad"), cell("1"), cell("2")}}, {{group}, RowRole::group}, {{head("Hal"), cell("3"), cell("4")}}};
  const std::string page = flat(made);
  CHECK(has(page, "<th colspan=\"2\" id=\"t-kop-2\">Begroting</th>"));
  CHECK(has(page, "<th scope=\"col\" id=\"t-kop-3\" headers=\"t-kop-2\">Lasten</th>"));
  CHECK(has(page,
            "</tbody><tbody><tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\" headers=\"t-kop-1 t-kop-2 "
            "t-kop-3 t-kop-4\" id=\"t-kop-6\">Sport</th></tr>"));
  CHECK(has(page, "<td headers=\"t-kop-2 t-kop-4 t-kop-6 t-kop-7\">4</td>"));
}

TEST_CASE("a total is of the whole table and stands under no group, a subtotal does") {
  Table made = table(2);
  Cell group = head("Sport");
  group.column_span = 2;
  made.head = {{{cell("Post"), cell("Lasten")}}};
  made.rows = {{{group}, RowRole::group},
               {{head("Hal"), cell("3")}},
               {{head("Subtotaal"), cell("3")}, RowRole::subtotal},
               {{head("Totaal"), cell("4")}, RowRole::total}};
  const std::string page = flat(made);
  CHECK(has(page, "<td headers=\"t-kop-2 t-kop-3 t-kop-5\">3</td></tr></tbody><tbody><tr class=\"total\">"));
  CHECK(has(page,
            "<th scope=\"row\" headers=\"t-kop-1\" id=\"t-kop-6\">Totaal</th><td headers=\"t-kop-2 t-kop-6\">4</td>"));

  Cell reaching = head("Hal");
  reaching.row_span = 2;
  made.rows = {{{group}, RowRole::group}, {{reaching, cell("3")}}, {{cell("4")}, RowRole::total}};
  CHECK(has(flat(made), "<td headers=\"t-kop-2 t-kop-3 t-kop-4\">3</td></tr><tr class=\"total\">"));
}

TEST_CASE("a keyboard scrolls a table that a narrow screen does not hold, and hears its name") {
  Table made = table(3);
  made.rows = {{{cell("a"), cell("b"), cell("c")}}};
  made.summary = "Wat er is.";
  document::Heading heading{2, document::HeadingRole::block, sample::text("Kop"), "kop"};
  std::string body = body_of({{heading}, {made}});
  CHECK(has(body, "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"kop\">"));
  CHECK(has(body, "aria-label=\"Wat er is.\""));
  made.caption = sample::text("Bijschrift");
  CHECK(has(flat(made), "tabindex=\"0\" aria-labelledby=\"bij-t\">"));
  CHECK_FALSE(has(flat(made), "aria-label="));
  Table narrow = table(2);
  narrow.rows = {{{cell("a"), cell("b")}}};
  CHECK_FALSE(has(flat(narrow), "class=\"scroll"));
}

TEST_CASE("in a table that does not scroll the words are divided for which a telephone, or a page, has no room") {
  Table made = table(2);
  made.rows = {{{cell("Speeltuin"), cell("Onderwijshuisvesting")}},
               {{cell("Post"), cell("Arbeidsongeschiktheidsverzekeringen")}}};
  CHECK(has(flat(made), "<td>Speeltuin</td><td class=\"long\">Onderwijshuisvesting</td>"));
  CHECK(has(flat(made), "<td>Post</td><td class=\"longest\">Arbeids"));
  Table wide = table(3);
  wide.rows = {{{cell("a"), cell("Onderwijshuisvesting"), cell("c")}}};
  CHECK(has(flat(wide), "<td>Onderwijshuisvesting</td>"));
}

TEST_CASE("in print a table that is wider than the paper gets a letter that fits, and divides its words at last") {
  const auto classes_of = [](std::size_t columns) {
    Table made = table(columns);
    Row row;
    for (std::size_t i = 0; i < columns; ++i) row.cells.push_back(cell("123.456"));
    made.rows = {row};
    document::Document document = sample::document();
    document.blocks = {{made}};
    const std::string page = write_html(document);
    const std::size_t begin = page.find("<table id=\"t\"");
    return page.substr(begin, page.find('>', begin) - begin);
  };
  CHECK_FALSE(has(classes_of(4), "smaller"));
  CHECK(has(classes_of(12), " smaller q"));
  CHECK_FALSE(has(classes_of(12), "tight"));
  CHECK(has(classes_of(30), " tight"));
}

TEST_CASE("figures stand with their marks below each other") {
  Table made = table(2);
  made.columns[1].alignment = document::Alignment::decimal;
  Cell one = cell("1,5"), two = cell("2");
  one.before_mark = two.before_mark = 1;
  made.rows = {{{head("a"), one}}, {{head("b"), two}}};
  const std::string page = flat(made);
  CHECK(has(page, "<td class=\"figure\">1,5</td>"));
  CHECK(has(page, "<td class=\"figure i"));
  // What brings them there is added to the white that each cell of the column has.
  html::Sizes sizes;
  const std::string name = sizes.of(html::Sizes::Kind::inset, 0.5);
  CHECK(sizes.rules() == "." + name + "{--inset:0.5em}\n");
  CHECK(has(std::string(html::page_css), "padding-inline:var(--before) calc(var(--after) + var(--inset,0em))"));
}

TEST_CASE("a cell beside one that reaches down at the edge of the table keeps its white") {
  Table made = table(3);
  Cell first = cell("a"), last = cell("c");
  first.row_span = last.row_span = 2;
  made.head = {{{first, cell("b"), last}}, {{cell("d")}}};
  made.rows = {{{first, cell("1"), cell("2")}},
               {{cell("3"), cell("4")}},
               {{cell("5"), cell("6"), last}},
               {{cell("7"), cell("8")}}};
  const std::string page = flat(made);
  CHECK(has(page, "not-first not-last\">d</th>"));
  CHECK(has(page, "not-first\">3</td>"));
  CHECK(has(page, "not-last\">8</td>"));
  const auto count = [&](std::string_view name) {
    std::size_t found = 0;
    for (std::size_t at = page.find(name); at != std::string::npos; at = page.find(name, at + 1)) ++found;
    return found;
  };
  CHECK(count("not-first") == 2);
  CHECK(count("not-last") == 2);
}

TEST_CASE("an explanation goes with its row") {
  Table made = table(3);
  Cell number = cell("1"), explanation = cell("Waarom");
  number.row_span = 2;
  explanation.column_span = 2;
  made.columns[0] = {document::Alignment::right, true};
  made.rows = {{{number, head("Wat"), cell("Nu")}}, {{explanation}, RowRole::explanation}};
  const std::string page = flat(made);
  CHECK(has(page, "<tr class=\"explained\"><td rowspan=\"2\" class=\"end ordinal\">1</td>"));
  CHECK(has(page, "<tr class=\"explanation\"><td colspan=\"2\" headers=\"t-kop-1\">Waarom</td></tr>"));
}
