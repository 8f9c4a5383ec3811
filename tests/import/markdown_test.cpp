// Texts as people type them, in Markdown and without.
#include <chrono>

#include "catch.hpp"
#include "importing.hpp"

using imports::comes_in;
using imports::imported;

namespace {

imports::Result of_markdown(const std::string& text) {
  return imported("a.md", "# 2.6.1 Zorg\n\n## Doelstellingen\n\nWij willen:\n\n" + text);
}

}  // namespace

TEST_CASE("labels on lines that stand together are each a label") {
  const auto result = imported("a.md",
                               "# Zorg\n\nStatus: concept\nPortefeuillehouder: A. de Vries\nHaar rol: trekker\n\n## "
                               "Doelstellingen\n\nRust en\nruimte.");
  CHECK(comes_in(result, "<status>concept</status>"));
  CHECK(comes_in(result, "<portefeuillehouder>A. de Vries</portefeuillehouder>"));
  CHECK(comes_in(result, "<alinea>Haar rol: trekker</alinea>"));
  CHECK(comes_in(result, "<alinea>Rust en ruimte.</alinea>"));
}

TEST_CASE("a line across the page and the mark of an empty quotation are no text") {
  const auto result =
      of_markdown("Een.\n\n---\n\nTwee.\n***\nDrie.\n\n> Een citaat\n> van twee regels.\n>\n> En meer.\n");
  CHECK(comes_in(result,
                 "<alinea>Een.</alinea>\n    <alinea>Twee.</alinea>\n    <alinea>Drie.</alinea>\n    <citaat>\n"
                 "      <alinea>Een citaat van twee regels.</alinea>\n      <alinea>En meer.</alinea>\n"
                 "    </citaat>"));
}

TEST_CASE("a list goes on behind an item of more paragraphs, and other bullets are another list") {
  const auto result =
      of_markdown("1. een\n   - binnen\n2. twee\n\n   nog iets\n3. drie\n\n* ster\n* maan\n+ plus\n+ min\n");
  CHECK(comes_in(result,
                 "<prioriteit>een\n        <lijst>\n          <punt>binnen</punt>\n        </lijst>\n"
                 "      </prioriteit>\n      <prioriteit>twee nog iets</prioriteit>\n      "
                 "<prioriteit>drie</prioriteit>"));
  CHECK(comes_in(result,
                 "<punt>ster</punt>\n      <punt>maan</punt>\n    </lijst>\n    <lijst>\n      <punt>plus</punt>\n"
                 "      <punt>min</punt>"));
}

TEST_CASE("items with blank lines between them are one list") {
  CHECK(comes_in(of_markdown("Tekst.\n\n## Ontwikkelingen\n\nKijk:\n\n- een\n\n- twee\n\n- drie\n"),
                 "<punt>een</punt>\n      <punt>twee</punt>\n      <punt>drie</punt>"));
}

TEST_CASE("an item goes on with lines that stand further in, whatever it ends with") {
  CHECK(comes_in(
      imported("a.txt", "Zorg\n\nDoelstellingen\n\n- meer toezicht;\n  En ook hier\n- jeugd\n\nEinde van alles.\n"),
      "meer toezicht; En ook hier</prioriteit>\n      <prioriteit>jeugd</prioriteit>"));
}

TEST_CASE("notes of Markdown stand where they are mentioned, and none is lost") {
  const auto result = of_markdown(
      "Tekst[^1] en weer[^1], en[^los].\n\n[^1]: De noot\n  gaat door, zie [^2].\n[^2]: Alleen uit een noot.\n");
  CHECK(comes_in(result, "Tekst<noot>De noot gaat door, zie [^2].</noot> en weer[^1], en[^los]."));
  CHECK(comes_in(result, "<alinea>Alleen uit een noot.</alinea>"));
}

TEST_CASE("a note in emphasis or in the words of a link is a note") {
  const auto result = of_markdown(
      "Dit is **vet[^1]** en [het besluit[^2]](https://a.nl), en **[besluit](https://b.nl) nu**.\n\n[^1]: Een.\n[^2]: "
      "Twee.\n");
  CHECK(comes_in(result,
                 "Dit is <sterk>vet</sterk><noot>Een.</noot> en <link href=\"https://a.nl\">het "
                 "besluit</link><noot>Twee.</noot>, en <link href=\"https://b.nl\"><sterk>besluit</sterk></link>"
                 "<sterk> nu</sterk>."));
}

TEST_CASE("a note of Markdown goes on behind a blank line where that is indented, and not where it is not") {
  const auto result = of_markdown(
      "Tekst[^1] en meer[^2].\n\n[^1]: Een.\n\n    Nog van een.\n    En meer.\n[^2]: Twee.\n\n  Dit is een gewone "
      "zin.\n");
  CHECK(comes_in(result, "Tekst<noot>Een. Nog van een. En meer.</noot> en meer<noot>Twee.</noot>."));
  CHECK(comes_in(result, "<alinea>Dit is een gewone zin.</alinea>"));
}

TEST_CASE("marks and links that do not end cost no more than other text") {
  for (const std::string mark : {"[^", "[", "[a](", "[a](http:"}) {
    std::string text;
    while (text.size() < 200'000) text += mark;
    const auto before = std::chrono::steady_clock::now();
    CHECK(comes_in(of_markdown(text + "\n"), mark + mark));
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
  }
}

TEST_CASE("an address may hold brackets, and a line that ends with two blanks ends there") {
  const auto result = of_markdown("Zie [hier](https://a.nl/b_(c)) en  \nverder.\n");
  CHECK(comes_in(result, "<link href=\"https://a.nl/b_(c)\">hier</link> en</alinea>\n    <alinea>verder.</alinea>"));
}
