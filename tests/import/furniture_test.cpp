// Web pages of which the text stands where others have what belongs to the site.
#include "catch.hpp"
#include "importing.hpp"

using imports::comes_in;
using imports::imported;

namespace {

bool is_quoted(const imports::Result& result, std::string_view words) {
  return imports::is_said(result, "import-left-out", words);
}

const std::string blocks = "<h2>Doelstellingen</h2><p>Wij willen een veilige stad, en dat al jaren lang.</p>";

}  // namespace

TEST_CASE("a page that stands in a form is its text, and a form on a page is not") {
  const auto whole = imported("a.html", "<body><form action=x.aspx><h1>2.6.1 Zorg</h1>" + blocks + "</form>");
  CHECK(comes_in(whole, "<titel>Zorg</titel>\n  <doelstellingen>\n    <alinea>Wij willen"));
  const auto beside =
      imported("a.html", "<body><h1>2.6.1 Zorg</h1>" + blocks + "<form><h3>Reageer</h3><p>Uw mening</p></form>");
  CHECK_FALSE(comes_in(beside, "Reageer"));
  CHECK(is_quoted(beside, "Reageer Uw mening"));
}

TEST_CASE("a button that is all of a heading is the heading, and one beside its words is not") {
  const auto all =
      imported("a.html",
               "<main><h1>Zorg</h1><h2><button aria-expanded=true>Doelstellingen</button></h2><p>Rust.</p>"
               "<h2><span role=button>Ontwikkelingen</span></h2><h3><button>Drugs</button></h3><p>Veel.</p>");
  CHECK(comes_in(all, "<doelstellingen>\n    <alinea>Rust.</alinea>"));
  CHECK(comes_in(all, "<titel>Drugs</titel>"));
  const auto beside =
      imported("a.html", "<main><h1>Zorg <button>Kopieer</button></h1><p>Rust. <button>Sluit</button></p>");
  CHECK(comes_in(beside, "<titel>Zorg</titel>"));
  CHECK(is_quoted(beside, "Kopieer Sluit"));
}

TEST_CASE("blocks in a heading are one title") {
  const auto result = imported("a.html",
                               "<h1><div>2.6.1</div><div>Zorg</div></h1><h2><p>Doelstellingen</p></h2><p>Rust.</p>"
                               "<blockquote><h3><div>Kop</div></h3><p>Woorden.</p></blockquote>");
  CHECK(result.sections.at(0).name == "2.6.1");
  CHECK(comes_in(result, "<titel>Zorg</titel>\n  <doelstellingen>\n    <alinea>Rust.</alinea>"));
  CHECK(comes_in(result, "<citaat>\n        <alinea>Woorden.</alinea>"));
}

TEST_CASE("the header of an article holds its title, and that of a page its menu") {
  const auto result =
      imported("a.html", "<body><header><h2>Gemeente</h2></header><article><header><h1>Zorg</h1></header>" + blocks +
                             "</article>");
  CHECK(comes_in(result, "<titel>Zorg</titel>"));
  CHECK(is_quoted(result, "Gemeente"));
}

TEST_CASE("a table that puts a page together holds a section, and one with headings in its head is a table") {
  const auto layout = imported("a.html",
                               "<table><tr><td>Menu<td><h1>2.6.1 Zorg</h1><h2>Doelstellingen</h2><p>Rust.</p>"
                               "<table><tr><th>A<th>B</tr><tr><td>1<td>2</tr></table></table>");
  CHECK(comes_in(layout, "<titel>Zorg</titel>"));
  CHECK(comes_in(layout, "<alinea>Rust.</alinea>\n    <tabel>\n      <kop>"));
  const auto table =
      imported("a.html",
               "<h1>Zorg</h1><h2>Ontwikkelingen</h2><table><tr><td><h2>Doelen</h2><td><h2>Acties</h2></tr>"
               "<tr><td>Rust<td>Plan</tr></table>");
  CHECK(comes_in(table, "<cel>Doelen</cel>"));
}

TEST_CASE("figures below heads stay a table though a cell has a heading, and others that become text are told of") {
  const std::string rows =
      "<td><h2>2024</h2><p>euro</p></td><td>5</td></tr><tr><td><h2>2025</h2><p>euro</p></td><td>6</td></tr></table>";
  const std::string title = "<h1>Zorg</h1><h2>Kosten</h2><p>Dit kost het.</p><table>";
  for (const char* head :
       {"<thead><tr><td>Jaar</td><td>Bedrag</td></tr></thead><tr>", "<tr><th>Jaar</th><th>Bedrag</th></tr><tr>"}) {
    const auto kept = imported("a.html", title + head + rows);
    CHECK(comes_in(kept, "<cel>Bedrag</cel>"));
    CHECK(comes_in(kept, "<cel>2024 euro</cel>"));
    CHECK_FALSE(is_said(kept, "import-table-as-text", ""));
  }
  CHECK(is_said(imported("a.html", title + "<tr>" + rows), "import-table-as-text", "2024"));
  const auto page = imported("a.html", "<table><tr><td>Menu<td><h1>Zorg</h1><h2>Kosten</h2><p>Niets.</p></table>");
  CHECK_FALSE(is_said(page, "import-table-as-text", ""));
}

TEST_CASE("a page that Word or LibreOffice saved says by its classes what a paragraph is, and draws its bullets") {
  const auto result =
      imported("a.html",
               "<div title=header><p>Gemeente</p></div><h1>Zorg</h1><h2>Doelstellingen</h2><p>Wij willen:</p>"
               "<p><span style='font-family:Wingdings'>\u00A7<span>&nbsp; </span></span>rust</p>"
               "<p><span style='font-family:\"Symbol\"'>\u00B7<span>&nbsp; </span></span>ruimte</p>"
               "<p class=MsoCaption>Tabel 1 Lasten</p><table><tr><th>Post<th>2026</tr><tr><td>Zorg<td>5</tr>"
               "</table><p class=MsoQuote>Woorden.</p>");
  CHECK(is_quoted(result, "Gemeente"));
  CHECK(comes_in(result, "<prioriteit>rust</prioriteit>"));
  CHECK(comes_in(result, "<prioriteit>ruimte</prioriteit>"));
  CHECK(comes_in(result, "<bijschrift>Lasten</bijschrift>"));
  CHECK(comes_in(result, "<citaat>\n      <alinea>Woorden.</alinea>"));
}

TEST_CASE("what is filled in on a page is quoted, and what nobody sees of it is not") {
  const auto result =
      imported("a.html",
               "<main><h1>Zorg</h1><p>Rust.</p><input value=\"ingevuld\"><input type=hidden value=geheim>"
               "<input type=search placeholder=\"Zoek hier\"><input type=checkbox value=ja></main>");
  CHECK(is_quoted(result, "ingevuld Zoek hier\""));
}

TEST_CASE("a page of frames names the files that it shows") {
  const auto result = imported(
      "a.html", "<html><frameset cols=\"20%,80%\"><frame src=menu.html><frame src=tekst.html></frameset></html>");
  REQUIRE(result.codes == std::vector<std::string>{"import-frames"});
  CHECK(result.messages[0].find("menu.html, tekst.html") != std::string::npos);
}
