// What the reader says of a book, and of what leads to another section.
#pragma once
#include "message_case.hpp"
#include "reading.hpp"

namespace messages {

// The body begins at line 2, column 1.
inline std::string book_with(std::string_view body) {
  return fmt::format("<bundel formaat=\"1\"><titel>Begroting</titel>\n{}</bundel>", body);
}

inline std::vector<Case> book_cases() {
  return {
      {"a book with all that it may have",
       book_with("<gegevens/><hoofdstuk><titel>A</titel><alinea>b</alinea><onderdeel><titel>c</titel></onderdeel>"
                 "</hoofdstuk><deel><titel>D</titel><secties map=\".\"/></deel><secties bestand=\"./a//b.xml\"/>"),
       {}},
      {"sections come from one place",
       book_with("<secties/><secties map=\"a\" bestand=\"b.xml\"/>"),
       {"2:2: error: `secties` heeft of `map` of `bestand`: alle secties in een map, of die in één bestand; laat er "
        "één "
        "van staan [sections-from]",
        "2:12: error: `secties` heeft of `map` of `bestand`: alle secties in een map, of die in één bestand; laat er "
        "één "
        "van staan [sections-from]"}},
      {"sections lie below the book",
       book_with("<secties map=\"../a\"/><secties bestand=\"C:\\b.xml\"/>"),
       {"2:10: error: de map \"../a\" ligt buiten de map van het XML-bestand; zet haar daar en schrijf het pad met /, "
        "zonder : en .. [folder-outside]",
        "2:31: error: het bestand \"C:\\b.xml\" ligt buiten de map van het XML-bestand; zet het daar en schrijf het "
        "pad "
        "met /, zonder : en .. [section-file-outside]"}},
      {"what stands in a wrong place in a book",
       book_with("<alinea>a</alinea><secties map=\"a\"/><gegevens/>"),
       {"2:2: error: `alinea` mag niet rechtstreeks in `bundel` staan; zet er `hoofdstuk` omheen [needs-wrapper]",
        "2:38: error: `gegevens` moet voor `hoofdstuk` staan; verplaats het [element-order]"}},
      {"a reference to another section has its own words",
       reading::section_with(
           "<kosten><alinea><verwijzing naar=\"2.6#a\"/><verwijzing naar=\"2.6#a\">b</verwijzing></alinea>"
           "</kosten>"),
       {"2:29: error: een verwijzing naar een andere sectie (\"2.6#a\") heeft zelf woorden nodig; schrijf ze tussen "
        "<verwijzing> en </verwijzing> [reference-without-text]"}},
  };
}

}  // namespace messages
