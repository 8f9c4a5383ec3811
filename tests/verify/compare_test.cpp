#include "verify/compare.hpp"

#include "catch.hpp"
#include "diagnostics/diagnostics.hpp"

using diagnostics::Code;
using diagnostics::Diagnostic;
using Said = std::vector<Diagnostic>;

namespace {

verify::Reading section() {
  verify::Reading reading;
  reading.title = "2.6.1 Veiligheid";
  reading.language = "nl-NL";
  reading.texts = {"2.6.1 Veiligheid", "Doelstellingen", "1.", "Minder woonoverlast in de hele ge\u00ADmeente."};
  reading.headings = {{1, "2.6.1 Veiligheid"}, {2, "Doelstellingen"}};
  reading.alternatives = {"Een kaart"};
  reading.links = {"https://a.nl", "https://b.nl"};
  reading.tables = {{3, 9, 3}, {2, 4, 2}};
  reading.languages = {"fr", "nl-NL"};
  reading.expansions = {"Algemene Plaatselijke Verordening"};
  return reading;
}

Said said(const verify::Reading& found, const verify::Reading& wanted = section()) {
  diagnostics::Diagnostics sink;
  verify::compare(wanted, found, sink);
  return sink.take_sorted();
}

verify::PdfReading pdf() {
  verify::PdfReading made;
  made.reading = section();
  made.bookmarks = section().headings;
  made.marked = made.has_structure = made.shows_title = true;
  made.xmp = {"2.6.1 Veiligheid", "PDF/A-2a", "PDF/UA-1"};
  return made;
}

Said said_of_pdf(const verify::PdfReading& found) {
  diagnostics::Diagnostics sink;
  verify::compare_pdf(section(), found, sink);
  verify::check_conformance(found, "PDF/A-2a", sink);
  return sink.take_sorted();
}

}  // namespace

TEST_CASE("nothing is said of a file that says what the section says") {
  CHECK(said(section()).empty());
  CHECK(said_of_pdf(pdf()).empty());
}

TEST_CASE("how the text is divided, spaced and hyphenated makes no difference") {
  verify::Reading found = section();
  found.texts = {"", "2.6.1", "Veiligheid Doelstellingen", "1. Minder woon\u00ADoverlast",
                 " in de\u00A0hele gemeente. "};
  CHECK(said(found).empty());
}

TEST_CASE("a text that is gone, new or other is named") {
  verify::Reading found = section();
  found.texts.pop_back();
  CHECK(said(found) == Said{{Code::text_missing, {}, {"Minder woonoverlast in de hele gemeente."}}});
  found = section();
  found.texts.push_back("Niet vergaderd.");
  CHECK(said(found) == Said{{Code::text_added, {}, {"Niet vergaderd."}}});
  found = section();
  found.texts.back() = "Minder woonoverlast in een hele gemeente.";
  CHECK(said(found) == Said{{Code::text_differs, {}, {"de", "een"}}});
  found = section();
  std::swap(found.texts[1], found.texts[3]);
  CHECK(said(found).at(0).code == Code::text_differs);
  found.texts.clear();
  CHECK(said(found).at(0).code == Code::text_missing);
}

TEST_CASE("a word that stands twice where it should stand once is noticed, at either end too") {
  for (const auto& [wanted, found] : {std::pair{"a a b", "a a a b"}, {"a b", "a b b"}, {"a b", "a a b"}}) {
    verify::Reading section_says = section(), file_says = section();
    section_says.texts = {wanted};
    file_says.texts = {found};
    CHECK(said(file_says, section_says).at(0).code == Code::text_added);
    CHECK(said(section_says, file_says).at(0).code == Code::text_missing);
  }
}

TEST_CASE("of a long text only the beginning is shown") {
  verify::Reading found = section();
  for (int i = 0; i < 100; ++i) found.texts.push_back("woord");
  CHECK(said(found).at(0).arguments.at(0) ==
        "woord woord woord woord woord woord woord woord woord woord woord woord …");
  found = section();
  found.texts.push_back(std::string(5000, 'x'));
  CHECK(said(found).at(0).arguments.at(0) == "…");
}

TEST_CASE("headings, tables, pictures, links, title and language are compared one by one") {
  verify::Reading found = section();
  found.headings[1].level = 3;
  CHECK(said(found) == Said{{Code::headings_differ, {}, {"H2 Doelstellingen", "H3 Doelstellingen"}}});
  found = section();
  found.headings.pop_back();
  CHECK(said(found) == Said{{Code::headings_differ, {}, {"H2 Doelstellingen", ""}}});
  found = section();
  found.tables[1].column_heads = 0;
  CHECK(said(found) == Said{{Code::tables_differ, {}, {"2", "2, 2, 4, 0", "0, 2, 4, 0"}}});
  found = section();
  found.alternatives = {""};
  CHECK(said(found) == Said{{Code::alternatives_differ, {}, {"Een kaart", ""}}});
  found = section();
  found.links[1] = "https://boos.nl";
  CHECK(said(found) == Said{{Code::links_differ, {}, {"https://b.nl", "https://boos.nl"}}});
  found = section();
  found.title = "";
  CHECK(said(found) == Said{{Code::title_differs, {}, {"2.6.1 Veiligheid", ""}}});
  found = section();
  found.language = "en-GB";
  CHECK(said(found) == Said{{Code::language_differs, {}, {"nl-NL", "en-GB"}}});
}

TEST_CASE("each other language must be marked somewhere; the report's own needs no mark") {
  verify::Reading found = section();
  found.languages = {"de", "fr"};
  CHECK(said(found).empty());
  found.languages = {"de"};
  CHECK(said(found) == Said{{Code::part_language_missing, {}, {"fr"}}});
}

TEST_CASE("a PDF is compared in what only a PDF has") {
  verify::PdfReading found = pdf();
  found.bookmarks[0].text = "Iets anders";
  CHECK(said_of_pdf(found) == Said{{Code::bookmarks_differ, {}, {"H1 2.6.1 Veiligheid", "H1 Iets anders"}}});
  found = pdf();
  found.reading.expansions.clear();
  CHECK(said_of_pdf(found) == Said{{Code::expansion_missing, {}, {"Algemene Plaatselijke Verordening"}}});
  found = pdf();
  found.xmp.title = "2.6.1 Onveilig";
  CHECK(said_of_pdf(found) == Said{{Code::title_differs, {}, {"2.6.1 Veiligheid", "2.6.1 Onveilig"}}});
}

TEST_CASE("a PDF must be tagged, whole, titled, described, embedded and declared, whatever it says") {
  const auto after = [](const auto& change) {
    verify::PdfReading found = pdf();
    change(found);
    return said_of_pdf(found);
  };
  CHECK(after([](auto& found) { found.marked = false; }) == Said{{Code::not_tagged, {}, {}}});
  CHECK(after([](auto& found) { found.has_structure = false; }) == Said{{Code::not_tagged, {}, {}}});
  CHECK(after([](auto& found) { found.tabs_by_structure = false; }) == Said{{Code::tab_order, {}, {}}});
  CHECK(after([](auto& found) { found.shows_title = false; }) == Said{{Code::title_hidden, {}, {}}});
  CHECK(after([](auto& found) { found.undescribed_links = 2; }) == Said{{Code::links_undescribed, {}, {"2"}}});
  CHECK(after([](auto& found) { found.heads_without_scope = 4; }) == Said{{Code::heads_without_scope, {}, {"4"}}});
  CHECK(after([](auto& found) { found.damage = {"x", "y"}; }) == Said{{Code::report_damaged, {}, {"x"}}});
  CHECK(after([](auto& found) { found.missing_fonts = {"/A", "/B"}; }) ==
        Said{{Code::font_not_embedded, {}, {"/A"}}, {Code::font_not_embedded, {}, {"/B"}}});
  CHECK(after([](auto& found) { found.xmp.archival = "PDF/A-3a"; }) == Said{{Code::not_declared, {}, {"PDF/A-2a"}}});
  CHECK(after([](auto& found) { found.xmp.accessible.clear(); }) == Said{{Code::not_declared, {}, {"PDF/UA-1"}}});
}
