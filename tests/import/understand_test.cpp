// What a document's parts are taken for.
#include "import/understand.hpp"

#include "catch.hpp"
#include "importing.hpp"

using imports::body;
using imports::cell;
using imports::heading;
using imports::imported;
using imports::item;
using imports::paragraph;

namespace {

using Codes = std::vector<std::string>;

imports::Result of_text(std::string_view text) { return imported("stuk.txt", text); }

}  // namespace

TEST_CASE("the text of the real section comes in whole: blocks, priorities, developments, themes, actions") {
  const auto result = imported("veiligheid.txt", imports::file(TEST_FILES "/import/veiligheid-2.6.1.txt"));
  REQUIRE(result.sections.size() == 1);
  const section::Section& section = result.sections[0].section;
  CHECK(result.sections[0].name == "2.6.1");
  REQUIRE((section.goals && section.developments && section.actions));
  REQUIRE(section.goals->priorities);
  CHECK(section.goals->priorities->items.size() == 7);
  CHECK(section.developments->developments.size() == 6);
  CHECK(section.actions->actions.size() == 4);
  CHECK_FALSE(section.actions->actions[3].planning);
  std::size_t themes = 0;
  for (const section::FlowMember& member : section.developments->developments[1].flow)
    if (const auto* norm = std::get_if<section::Norm>(&member)) themes += norm->themes.size();
  CHECK(themes == 6);
  CHECK(result.codes == Codes{"import-left-out", "import-made-by-report"});
  CHECK(result.messages[0].find("Dit scherm bestaat uit maximaal 3 blokken: doelstellingen; actuele") !=
        std::string::npos);
  CHECK(result.messages[0].find("wordt het blok niet getoond.") != std::string::npos);
}

TEST_CASE("the real section's text gives what a clerk wrote of it, but for what the text does not say") {
  const auto result = imported("veiligheid.txt", imports::file(TEST_FILES "/import/veiligheid-2.6.1.txt"));
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(imports::file(PROJECT_FILES "/input/veiligheid-2.6.1.xml"), sink);
  auto written = section::read(*document, sink);
  REQUIRE((written && result.sections.size() == 1));
  section::Section imported_section = result.sections[0].section;
  // Ids and gegevens are the clerk's own.
  written->particulars = imported_section.particulars;
  for (auto& priority : written->goals->priorities->items) priority.id.reset();
  for (auto& development : written->developments->developments) development.id.reset();
  for (auto& action : written->actions->actions) {
    action.id.reset();
    action.priorities.clear();
  }
  CHECK(section::write(*written) == section::write(imported_section));
}

TEST_CASE("several headings above the blocks make several sections, called by their numbers") {
  importing::Source source;
  for (const char* number : {"2.1", "2.2"}) {
    source.blocks.emplace_back(heading(1, std::string(number) + " Veiligheid"));
    source.blocks.emplace_back(heading(2, "Wat willen we bereiken?"));
    source.blocks.emplace_back(paragraph("Rust."));
  }
  const auto result = imports::understood(source);
  REQUIRE(result.sections.size() == 2);
  CHECK(result.sections[0].name == "2.1");
  CHECK(result.sections[1].name == "2.2");
  CHECK(result.codes == Codes{"import-heading-reworded", "import-heading-reworded", "import-made-by-report"});
}

TEST_CASE("a title above the titles of sections is that of the document, for each of them") {
  importing::Source source;
  source.blocks.emplace_back(paragraph("Programmabegroting 2027", importing::Role::title));
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(paragraph("Rust."));
  const auto result = imports::understood(source);
  REQUIRE(result.sections.size() == 1);
  CHECK(result.sections[0].section.particulars.document->text == "Programmabegroting 2027");
}

TEST_CASE("headings below a block are developments and parts, and deeper ones are parts that are told of") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Ontwikkelingen"));
  source.blocks.emplace_back(heading(3, "Jeugd"));
  source.blocks.emplace_back(heading(4, "Wachtlijsten"));
  source.blocks.emplace_back(heading(5, "In cijfers"));
  source.blocks.emplace_back(paragraph("Zij zijn lang."));
  const auto result = imports::understood(source);
  CHECK(body(result) ==
        "  <beleidsontwikkelingen>\n"
        "    <ontwikkeling>\n"
        "      <titel>Jeugd</titel>\n"
        "      <onderdeel>\n"
        "        <titel>Wachtlijsten</titel>\n"
        "      </onderdeel>\n"
        "      <onderdeel>\n"
        "        <titel>In cijfers</titel>\n"
        "        <alinea>Zij zijn lang.</alinea>\n"
        "      </onderdeel>\n"
        "    </ontwikkeling>\n"
        "  </beleidsontwikkelingen>\n"
        "</sectie>\n");
  CHECK(result.codes == Codes{"import-heading-reworded", "import-heading-deep", "import-made-by-report"});
}

TEST_CASE("a nested list stands in its item, and a third level on the second") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(item("een"));
  source.blocks.emplace_back(item("twee", 1));
  source.blocks.emplace_back(item("drie", 2));
  source.blocks.emplace_back(item("vier"));
  const auto result = imports::understood(source);
  const auto& items = result.sections.at(0).section.goals->priorities->items;
  REQUIRE(items.size() == 2);
  REQUIRE(items[0].nested.size() == 1);
  CHECK(items[0].nested[0].items.size() == 2);
  CHECK(result.codes == Codes{"import-list-deep", "import-made-by-report"});
}

TEST_CASE("typed bullets and numbers make lists and are told of") {
  const auto result = of_text(
      "Zorg\n\nDoelstellingen\n\nWij kiezen voor:\n• jeugd;\n• ouderen.\n\nActuele beleidsontwikkelingen\n\nWonen\n"
      "Er wordt veel gebouwd in deze gemeente, op vier plaatsen.\n1. Noord\n2. Zuid\n");
  CHECK(result.sections.at(0).section.goals->priorities->items.size() == 2);
  CHECK(result.xml.find("<lijst soort=\"genummerd\">\n        <punt>Noord</punt>") != std::string::npos);
}

TEST_CASE("spans of a table stay where a section has them, and are divided where it has not") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Wat mag het kosten?"));
  importing::Table table;
  table.rows = {{{cell("Product", 1, 2), cell("Begroting", 2)}, true},
                {{cell("2025"), cell("2026")}, true},
                {{cell("Jeugd", 1, 2), cell("10"), cell("11")}, false},
                {{cell("12", 1, 2), cell("13")}, false},
                {{cell("Totaal"), cell("24")}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  const std::string xml = body(result);
  CHECK(xml.find("<cel rijen=\"2\">Product</cel>") != std::string::npos);
  CHECK(xml.find("<cel kolommen=\"2\">Begroting</cel>") != std::string::npos);
  CHECK(xml.find("<cel kop=\"ja\" rijen=\"2\">Jeugd</cel>") != std::string::npos);
  CHECK(xml.find("<cel>12</cel>") != std::string::npos);
  CHECK(result.codes == Codes{"import-cell-divided", "import-made-by-report"});
}

TEST_CASE("a table of actions is known by its heads, and names priorities by their numbers") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(item("jeugd"));
  source.blocks.emplace_back(item("ouderen"));
  source.blocks.emplace_back(heading(2, "Activiteiten"));
  importing::Table table;
  table.rows = {{{cell("Nr."), cell("Actie"), cell("Wanneer"), cell("Prioriteit"), cell("Budget")}, true},
                {{cell("1"), cell("Jeugdplan"), cell("najaar 2026"), cell("2"), cell("10 mln")}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(body(result).find("    <actie planning=\"najaar 2026\" prioriteit=\"prioriteit-2\">Jeugdplan\n"
                          "      <toelichting>Budget: 10 mln</toelichting>\n") != std::string::npos);
  CHECK(result.messages.back().find("Nr. Actie Wanneer Prioriteit Budget 1 2") != std::string::npos);
}

TEST_CASE("an action names priorities as clerks write numbers, and what is none of them stays with the action") {
  const std::pair<std::string, std::string> cells[] = {
      {"1,3", "prioriteit-1 prioriteit-3"},      {"2 en 3", "prioriteit-2 prioriteit-3"},
      {"1; 2", "prioriteit-1 prioriteit-2"},     {"1-3", "prioriteit-1 prioriteit-2 prioriteit-3"},
      {"2 t/m 3", "prioriteit-2 prioriteit-3"},  {"1/2", "prioriteit-1 prioriteit-2"},
      {"1, 2 en 1", "prioriteit-1 prioriteit-2"}};
  const auto of = [](const std::string& written) {
    importing::Source source;
    source.blocks.emplace_back(heading(1, "Zorg"));
    source.blocks.emplace_back(heading(2, "Doelstellingen"));
    for (const char* each : {"jeugd", "ouderen", "wonen"}) source.blocks.emplace_back(item(each));
    source.blocks.emplace_back(heading(2, "Activiteiten"));
    importing::Table table;
    table.rows = {{{cell("Actie"), cell("Prioriteit")}, true}, {{cell("Jeugdplan"), cell(written)}, false}};
    source.blocks.emplace_back(std::move(table));
    return body(imports::understood(source));
  };
  for (const auto& [written, named] : cells)
    CHECK(of(written).find("<actie prioriteit=\"" + named + "\">Jeugdplan</actie>") != std::string::npos);
  for (const char* other : {"4", "1-4", "3-1", "0", "1 jaar", "1 en jeugd", "-1", "99999999999999999999"})
    CHECK(of(other).find("<toelichting>Prioriteit: " + std::string(other) + "</toelichting>") != std::string::npos);
}

TEST_CASE("labels that are known become gegevens, in the text and in running lines; others are quoted") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(paragraph("Datum: 12 november 2025"));
  source.blocks.emplace_back(paragraph("Steller: A. de Vries"));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  source.blocks.emplace_back(paragraph("Rust."));
  source.asides.push_back(
      {importing::Aside::Kind::header, "", "Gemeente Merenveld\tStatus: Concept\nVertrouwelijk", {}});
  const auto result = imports::understood(source);
  const section::Particulars& facts = result.sections.at(0).section.particulars;
  CHECK(facts.date->text == "2025-11-12");
  CHECK(facts.organisation->text == "Gemeente Merenveld");
  CHECK(facts.status->text == "concept");
  REQUIRE(facts.fields.size() == 1);
  CHECK(facts.fields[0].value.text == "A. de Vries");
  REQUIRE(result.codes == Codes{"import-running-text", "import-made-by-report"});
  CHECK(result.messages[0].find(": \"Vertrouwelijk\";") != std::string::npos);
}

TEST_CASE("text before the first block goes into it, and that is said") {
  const auto result = of_text(
      "Zorg\n\nDit programma gaat over zorg voor alle inwoners van onze gemeente.\n\nDoelstellingen\n\nRust en ruimte "
      "voor iedereen.\n");
  CHECK(result.sections.at(0).section.goals->before.size() == 2);
  CHECK(result.codes == Codes{"import-moved", "import-made-by-report"});
}

TEST_CASE("a long quotation is divided over messages and not cut") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  std::string text;
  for (int i = 0; i < 600; ++i) text += fmt::format("woord{} ", i);
  source.asides.push_back({importing::Aside::Kind::comment, "Jansen", text, {3, 0}});
  const auto result = imports::understood(source);
  std::string all;
  for (const std::string& message : result.messages) all += message;
  for (int i = 0; i < 600; ++i) CHECK(all.find(fmt::format("woord{}", i)) != std::string::npos);
}

TEST_CASE("text in another language is marked as such, unless every word of the document is marked so by mistake") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  importing::Paragraph mixed = paragraph("Wij doen mee aan het programma van de ");
  mixed.runs[0].language = "nl-NL";
  mixed.runs.push_back({.text = "World Health Organization", .language = "en-GB"});
  source.blocks.emplace_back(mixed);
  CHECK(imports::understood(source).xml.find("<taal code=\"en\">World Health Organization</taal>") !=
        std::string::npos);

  importing::Source wrong;
  wrong.language = "en-US";
  wrong.blocks.emplace_back(heading(1, "Zorg"));
  wrong.blocks.emplace_back(paragraph("Wij doen mee aan het programma van de gemeente, met een plan voor de zorg."));
  CHECK(imports::understood(wrong).sections.at(0).section.language == "nl");
}

TEST_CASE("a picture is written beside, and one without a description is told of") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  importing::Paragraph with = paragraph("Kaart:");
  with.runs.push_back({});
  with.runs.back().picture = 1;
  source.blocks.emplace_back(with);
  source.pictures.push_back({"png", "\x89PNG", "", "", false});
  const auto result = imports::understood(source);
  REQUIRE(result.sections.at(0).pictures.size() == 1);
  CHECK(result.sections[0].pictures[0].path == "beelden/stuk-1.png");
  CHECK(result.xml.find("<afbeelding bestand=\"beelden/stuk-1.png\" decoratief=\"ja\"/>") != std::string::npos);
  CHECK(std::ranges::count(result.codes, "import-picture-alternative") == 1);
}

TEST_CASE("the typed number of a caption goes, and what its words begin with stays") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Wat mag het kosten?"));
  source.blocks.emplace_back(paragraph("Tabel 1: \u201CLasten\u201D en \u2018baten\u2019", importing::Role::caption));
  importing::Table table;
  table.rows = {{{cell("Post"), cell("2026")}, true}, {{cell("Lasten"), cell("10")}, false}};
  source.blocks.emplace_back(table);
  source.blocks.emplace_back(paragraph("Tabel 2 \u2013\u00A0\u201EBaten\u201D", importing::Role::caption));
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(result.xml.find("<bijschrift>\u201CLasten\u201D en \u2018baten\u2019</bijschrift>") != std::string::npos);
  CHECK(result.xml.find("<bijschrift>\u201EBaten\u201D</bijschrift>") != std::string::npos);
}

TEST_CASE("an explanation in a row below its action, beside the number of both, is the action's") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Actiepunten"));
  importing::Table table;
  table.rows = {{{cell("Nr."), cell("Actie"), cell("Type")}, true},
                {{cell("1", 1, 2), cell("Jeugdplan"), cell("Raad")}, false},
                {{cell("Na overleg.", 2)}, false},
                {{cell("2"), cell("Wijkplan"), cell("College")}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(body(result).find("    <actie type=\"Raad\">Jeugdplan\n"
                          "      <toelichting>Na overleg.</toelichting>\n"
                          "    </actie>\n"
                          "    <actie type=\"College\">Wijkplan</actie>\n") != std::string::npos);
  CHECK(result.codes == Codes{"import-made-by-report"});
}

TEST_CASE("a row of one cell is a group only where it spans all columns") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Wat mag het kosten?"));
  importing::Table table;
  table.rows = {{{cell("Post"), cell("2025"), cell("2026")}, true},
                {{cell("Baten", 3)}, false},
                {{cell("Jeugd", 1, 2), cell("10"), cell("11")}, false},
                {{cell("naar rato", 2)}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(result.xml.find("<rij soort=\"groep\">") != std::string::npos);
  CHECK(result.xml.find("<cel kop=\"ja\" rijen=\"2\">Jeugd</cel>") != std::string::npos);
  CHECK(result.xml.find("<cel kolommen=\"2\">naar rato</cel>") != std::string::npos);
  CHECK(result.codes == Codes{"import-made-by-report"});
}

TEST_CASE("a total is one however its first cell looks") {
  importing::Source source;
  source.blocks.emplace_back(heading(1, "Zorg"));
  source.blocks.emplace_back(heading(2, "Wat mag het kosten?"));
  importing::Paragraph total = paragraph("Totaal");
  total.runs[0].bold = total.runs[0].italic = true;
  importing::Cell first;
  first.blocks.emplace_back(std::move(total));
  importing::Table table;
  table.rows = {{{cell("Post"), cell("2026")}, true},
                {{cell("Totaalbeeld"), cell("10")}, false},
                {{std::move(first), cell("10")}, false}};
  source.blocks.emplace_back(std::move(table));
  const auto result = imports::understood(source);
  CHECK(result.xml.find("<rij>\n        <cel kop=\"ja\">Totaalbeeld</cel>") != std::string::npos);
  CHECK(result.xml.find("<rij soort=\"totaal\">\n        <cel kop=\"ja\"><sterk>") != std::string::npos);
}

TEST_CASE("notes and pictures in a note that is placed apart come too, and notes that name each other end") {
  importing::Source source;
  importing::Paragraph title = heading(1, "Zorg");
  title.runs.push_back({.note = 1});
  source.blocks.emplace_back(std::move(title));
  source.blocks.emplace_back(heading(2, "Doelstellingen"));
  importing::Paragraph outer = paragraph("Noot met meer.");
  outer.runs.push_back({.note = 2});
  importing::Paragraph inner = paragraph("Noot in noot.");
  inner.runs.push_back({.note = 1});
  inner.runs.push_back({.picture = 1});
  source.notes.resize(2);
  source.notes[0].blocks.emplace_back(std::move(outer));
  source.notes[1].blocks.emplace_back(std::move(inner));
  source.pictures.push_back({"png", "\x89PNG", "", "Een kaart", false});
  const auto result = imports::understood(source);
  CHECK(body(result) ==
        "  <doelstellingen>\n"
        "    <alinea>Noot met meer.</alinea>\n"
        "    <alinea>Noot in noot.</alinea>\n"
        "    <afbeelding bestand=\"beelden/stuk-1.png\" alt=\"Een kaart\"/>\n"
        "  </doelstellingen>\n"
        "</sectie>\n");
}

TEST_CASE("what a house style prints is known: headings, heads, words for nothing, labels, months, captions") {
  importing::PrintedWords printed;
  printed.blocks = {
      {importing::compared_word("Unsere Vorhaben"), importing::BlockKind::actions, "de", "Unsere Vorhaben"}};
  printed.columns = {{importing::compared_word("Vorhaben:"), importing::ActionColumn::text},
                     {importing::compared_word("Zeitplan"), importing::ActionColumn::planning}};
  printed.labels = {{importing::compared_word("Datum des Standes"), importing::Label::date}};
  printed.months = {{importing::compared_word("März"), 3}};
  printed.missing = {importing::compared_word("keine Angabe")};
  printed.captions = {importing::compared_word("Aufstellung {nummer}.")};
  printed.pages = {importing::compared_word("Seite {pagina} von {paginas}")};
  importing::Source source;
  source.language = "de";
  source.blocks.emplace_back(heading(1, "Pflege"));
  source.blocks.emplace_back(paragraph("Datum des Standes: 5 März 2026"));
  source.blocks.emplace_back(heading(2, "Unsere Vorhaben"));
  importing::Table actions;
  actions.rows = {{{cell("Vorhaben"), cell("Zeitplan")}, true}, {{cell("Plan"), cell("keine Angabe")}, false}};
  source.blocks.emplace_back(std::move(actions));
  source.blocks.emplace_back(paragraph("Aufstellung 4. Kosten", importing::Role::caption));
  importing::Table table;
  table.rows = {{{cell("Posten"), cell("2026")}, true}, {{cell("Lasten"), cell("10")}, false}};
  source.blocks.emplace_back(std::move(table));
  source.asides.push_back(
      {importing::Aside::Kind::footer, {}, "Gemeente Merenveld · Programmabegroting 2026\tSeite 1 von 3", {}});
  const importing::Understanding made = importing::understand(source, {"stuk", "stuk"}, printed);
  const section::Section& section = made.sections.at(0).section;
  REQUIRE((section.actions && section.actions->actions.size() == 1 && section.particulars.date));
  CHECK_FALSE(section.actions->actions[0].planning);
  CHECK(section.particulars.date->text == "2026-03-05");
  CHECK((section.particulars.organisation && section.particulars.organisation->text == "Gemeente Merenveld"));
  CHECK((section.particulars.document && section.particulars.document->text == "Programmabegroting 2026"));
  CHECK(section::write(section).find("<bijschrift>Kosten</bijschrift>") != std::string::npos);
  REQUIRE(made.messages.all().size() == 1);
  CHECK(made.messages.all()[0].code == diagnostics::Code::import_made_by_report);
}
