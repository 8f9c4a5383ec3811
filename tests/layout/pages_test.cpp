// One small report with everything that layout knows, as a dump of its pages and of its structure tree.
#include "layout/pages.hpp"

#include <cmath>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

document::Document report() {
  using namespace made;
  document::List priorities = numbers({"Aanpak woonoverlast;", "Een veilig klimaat."});
  priorities.items.back().nested.push_back(bullets({"in de wijk;"}));
  document::List themes = numbers({"Integriteit."});
  themes.caption = plain("Noord-Hollandse Norm");
  document::Table actions =
      table({"Nr.", "Wat gaan we doen?", "Type"}, {{"1", "Vaststellen plan", "Raad"}, {"2", "Openen", "College"}});
  explain(actions, 0, "Na de zomer");
  actions.summary = "De acties.";
  document::Document out = made::document(
      {heading(2, "Doelstellingen"),
       paragraph({words("De "), strong("raad"), words(" stelt vast:")}),
       {priorities},
       heading(3, "Weerbaar"),
       paragraph({words("Zie de "), link("https://example.nl/", plain("agenda")), words(" en de "),
                  abbreviation("Integraal Plan", "IP"), words(", "), foreign("en-GB", "safety"), words(" dus.")}),
       {themes},
       heading(2, "Actiepunten"),
       {actions}});
  out.organisation = plain("Gemeente");
  out.name = plain("Begroting");
  out.number = "2.6.1";
  out.facts = {{plain("Status"), plain("concept")}, {plain("Jaar"), plain("2026")}, {plain("Versie"), plain("1.3")}};
  out.running = {"2.6.1 Veiligheid", "concept", "Gemeente", "Pagina {pagina} van {paginas}", "", "nl-NL"};
  return out;
}

}  // namespace

TEST_CASE("a report stands on its pages as its style says") {
  const LaidOut laid(report());
  CHECK(layout::dump(laid.pages()) == R"(page 1
  fill 60.0 63.0 240.0 x 1.00
  60.0 57.0 8.0pt P "Gemeente"
  264.0 57.0 8.0pt P "Begroting"
  24.4 93.0 12.0pt H1 "2.6.1 "
  60.0 93.0 20.0pt H1 "Veiligheid"
  fill 60.0 113.0 240.0 x 17.50
  66.0 126.0 8.0pt Lbl "Status"
  98.8 126.0 8.0pt LBody "concept"
  fill 60.0 130.5 240.0 x 11.50
  66.0 137.5 8.0pt Lbl "Jaar"
  98.8 137.5 8.0pt LBody "2026"
  fill 60.0 142.0 240.0 x 16.00
  66.0 149.0 8.0pt Lbl "Versie"
  98.8 149.0 8.0pt LBody "1.3"
  60.0 189.9 14.0pt H2 "Doelstellingen"
  60.0 210.4 10.0pt P "De raad stelt vast:"
  66.0 228.9 10.0pt Lbl "1. "
  80.0 228.9 10.0pt LBody "Aanpak woonoverlast;"
  66.0 245.2 10.0pt Lbl "2. "
  80.0 245.2 10.0pt LBody "Een veilig klimaat."
  91.0 261.5 10.0pt Lbl "• "
  100.0 261.5 10.0pt LBody "in de wijk;"
  60.0 288.0 12.0pt H3 "Weerbaar"
  fill 95.0 306.0 30.0 x 0.45
  60.0 304.8 10.0pt P "Zie de "
  95.0 304.8 10.0pt Link "agenda"
  125.0 304.8 10.0pt P " en de "
  160.0 304.8 10.0pt Span "IP"
  170.0 304.8 10.0pt P ", "
  180.0 304.8 10.0pt Span "safety"
  210.0 304.8 10.0pt P " dus."
  link 95.0 294.8 30.0 x 12.0
  60.0 323.3 10.0pt Caption "Noord-Hollandse Norm"
  66.0 339.6 10.0pt Lbl "1. "
  80.0 339.6 10.0pt LBody "Integriteit."
  244.0 370.0 8.0pt (footer) "Pagina 1 van 2"
  60.0 370.0 8.0pt (footer) "Gemeente"
page 2
  fill 60.0 36.4 240.0 x 0.25
  272.0 30.0 8.0pt (header) "concept"
  60.0 30.0 8.0pt (header) "2.6.1 Veiligheid"
  60.0 62.5 14.0pt H2 "Actiepunten"
  fill 60.0 74.0 240.0 x 1.00
  fill 60.0 93.0 240.0 x 0.50
  60.5 86.0 8.0pt TH "Nr."
  78.1 86.0 8.0pt TH "Wat gaan we doen?"
  264.5 86.0 8.0pt TH "Type"
  67.5 106.0 10.0pt TD "1"
  78.1 106.0 10.0pt TH "Vaststellen plan"
  264.5 106.0 10.0pt TD "Raad"
  fill 60.0 127.4 240.0 x 0.25
  78.1 119.8 9.5pt TD "Na de zomer"
  fill 60.0 147.6 240.0 x 0.25
  67.5 140.1 10.0pt TD "2"
  78.1 140.1 10.0pt TH "Openen"
  264.5 140.1 10.0pt TD "College"
  244.0 370.0 8.0pt (footer) "Pagina 2 van 2"
  60.0 370.0 8.0pt (footer) "Gemeente"
)");
}

TEST_CASE("a report has one element of the structure tree for each of its blocks") {
  const LaidOut laid(report());
  CHECK(layout::dump_structure(laid.pages().structure) == R"(Document
  P
  P
  H1
  L
    LI
      Lbl
      LBody
    LI
      Lbl
      LBody
    LI
      Lbl
      LBody
  H2
  P
  L decimal
    LI
      Lbl
      LBody
    LI
      Lbl
      LBody
        L disc
          LI
            Lbl
            LBody
  H3
  P
    Link
    Span E="Integraal Plan"
    Span lang=en-GB
  L decimal
    Caption
    LI
      Lbl
      LBody
  H2
  Table
    THead
      TR
        TH column id=t1.00001
        TH column id=t1.00002
        TH column id=t1.00003
    TBody
      TR
        TD 1x2 headers=[t1.00001]
        TH row id=t1.00004 headers=[t1.00002]
        TD headers=[t1.00003 t1.00004]
      TR
        TD 2x1 headers=[t1.00004]
      TR
        TD headers=[t1.00001]
        TH row id=t1.00005 headers=[t1.00002]
        TD headers=[t1.00003 t1.00005]
)");
}

TEST_CASE("a table of more columns than the page has room for gaps ends, and every cell stands on the page") {
  for (const std::size_t columns : {30u, 40u, 63u, 300u})
    for (const char* content : {"x", "x x"}) {
      CAPTURE(columns, content);
      const std::vector<std::string> cells(columns, content);
      const LaidOut<> laid_out(made::document({{made::table(std::vector<std::string>(columns, ""), {cells, cells})}}));
      std::size_t runs = 0;
      for (const layout::Page& page : laid_out.pages().pages)
        for (const layout::PlacedBox& placed : page.boxes)
          for (const layout::TextRun& run : placed.box->runs) {
            ++runs;
            CHECK(std::isfinite(run.x));
            CHECK(run.x >= 0);
            CHECK(run.x < page.width - (page.turned ? 42.5 : 40) + 0.03);  // where the measure ends
          }
      CHECK(runs >= 2 * columns);
    }
}
