// What a person does to a report in a word processor, and what comes of it.
#include "import/marked.hpp"

#include "catch.hpp"
#include "importing.hpp"
#include "section/marks.hpp"

namespace {

using importing::Block;
using importing::Cell;
using importing::Paragraph;
using importing::Role;
using importing::Row;
using importing::Run;
using importing::Source;
using importing::Table;

// A report of ours: its paragraphs are numbered as they come.
class Report {
 public:
  section::Marks marks;

  Report() {
    marks.language = "nl";
    marks.blocks = {{"doelstellingen", "Waar wij van dromen"}, {"actiepunten", "Actiepunten"}};
    add("heading 1", {{.text = "2.6.1", .style = "Section Number"}, {.text = "\tVeiligheid"}}).level = 1;
  }

  Paragraph& add(const std::string& style, std::vector<Run> runs, std::vector<std::string> bookmarks = {}) {
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.style = style;
    if (style.starts_with("heading ")) {
      paragraph.role = Role::heading;
      paragraph.level = static_cast<std::uint8_t>(style.back() - '0');
    }
    paragraph.bookmarks = std::move(bookmarks);
    paragraph.place.paragraph = ++paragraphs_;
    source_.blocks.emplace_back(std::move(paragraph));
    return std::get<Paragraph>(source_.blocks.back());
  }
  Paragraph& add(const std::string& style, const std::string& text, std::vector<std::string> bookmarks = {}) {
    return add(style, std::vector<Run>{{.text = text}}, std::move(bookmarks));
  }
  void add(Table table) {
    table.place.paragraph = ++paragraphs_;
    source_.blocks.emplace_back(std::move(table));
  }

  imports::Result imported() {
    source_.properties.clear();
    for (auto& [name, value] : section::properties_of(marks)) source_.properties.push_back({name, value});
    imports::Result out;
    importing::Understanding understood = importing::understand_marked(source_, {"stuk", "stuk"});
    for (const auto& said : understood.messages.all()) imports::add(out, said);
    for (const importing::Made& made : understood.sections) out.xml += section::write(made.section);
    return out;
  }
  Source& source() { return source_; }

 private:
  Source source_;
  std::uint32_t paragraphs_ = 0;
};

bool has(const imports::Result& result, const std::string& part) { return result.xml.find(part) != std::string::npos; }

Cell styled_cell(const std::string& text, const std::string& style = "Table Text") {
  Paragraph paragraph;
  paragraph.runs = {{.text = text}};
  paragraph.style = style;
  Cell out;
  out.blocks.emplace_back(std::move(paragraph));
  return out;
}

}  // namespace

TEST_CASE("a block is known by the heading that the report printed, and what a clerk adds by its style") {
  Report report;
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "Wij willen rust.");
  report.add("Raadstuk Prioriteit", "Rust");
  report.add("raadstuk prioriteit", "Meer rust");
  report.add("List Bullet 2", "overdag");
  report.add("heading 3", "Een nieuw onderdeel");
  report.add("List Bullet", "een punt");
  const auto result = report.imported();
  CHECK(result.codes.empty());
  CHECK(has(result, "nummer=\"2.6.1\""));
  CHECK(has(result, "<titel>Veiligheid</titel>"));
  CHECK(has(result, "<prioriteit>Rust</prioriteit>"));
  CHECK(has(result, "<prioriteit>Meer rust\n        <lijst>\n          <punt>overdag</punt>"));
  CHECK(has(result,
            "<onderdeel>\n      <titel>Een nieuw onderdeel</titel>\n      <lijst>\n        <punt>een punt</punt>"));
}

TEST_CASE("an id stays with its paragraph by its bookmark, and is found again by likeness where that was lost") {
  Report report;
  report.marks.places = {{"prioriteit", "jeugd", "", "Betere hulp aan jongeren", {}},
                         {"prioriteit", "wonen", "", "Aanpak woonoverlast", {}},
                         {"prioriteit", "weg", "", "Iets heel anders dan dit", {}}};
  report.add("heading 2", "Waar wij van dromen");
  report.add("Raadstuk Prioriteit", "Andere woorden", {"rs_prioriteit1_Copy_1"});
  report.add("Raadstuk Prioriteit", "Aanpak van woonoverlast");
  report.add("Raadstuk Prioriteit", "Nieuw", {"rs_prioriteit1"});
  const auto result = report.imported();
  CHECK(has(result, "<prioriteit id=\"jeugd\">Andere woorden</prioriteit>"));
  CHECK(has(result, "<prioriteit id=\"wonen\">Aanpak van woonoverlast</prioriteit>"));
  CHECK(has(result, "<prioriteit>Nieuw</prioriteit>"));
  CHECK_FALSE(has(result, "\"weg\""));
  CHECK(result.codes == std::vector<std::string>{"import-place-lost"});
}

TEST_CASE(
    "a reference keeps what its author wrote, not what the report printed, and is text where its target is gone") {
  Report report;
  report.marks.places = {{"prioriteit", "rust", "prioriteit 1", "Rust", {}}};
  report.add("heading 2", "Waar wij van dromen");
  report.add("Raadstuk Prioriteit", "Rust", {"rs_prioriteit1", "_Ref000000001"});
  report.add("Normal", {{.text = "Zie "}, {.text = "prioriteit 1", .target = "_Ref000000001"}, {.text = "."}});
  report.add("Normal", {{.text = "Zie "}, {.text = "die over rust", .target = "_Ref000000001"}});
  report.add("Normal", {{.text = "Zie "}, {.text = "actie 3", .target = "_Ref000000009"}});
  const auto result = report.imported();
  CHECK(has(result, "<alinea>Zie <verwijzing naar=\"rust\"/>.</alinea>"));
  CHECK(has(result, "<alinea>Zie <verwijzing naar=\"rust\">die over rust</verwijzing></alinea>"));
  CHECK(has(result, "<alinea>Zie actie 3</alinea>"));
  CHECK(result.codes == std::vector<std::string>{"import-reference-lost"});
}

TEST_CASE("an abbreviation means what it did; one whose letters changed is text, and its meaning is quoted") {
  Report report;
  report.marks.abbreviations = {{"APV", "Algemene Plaatselijke Verordening"}, {"IVP", "Integraal Veiligheidsplan"}};
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", {{.text = "De "}, {.text = "APV", .style = "Raadstuk Afkorting"}, {.text = " en de APV"}});
  report.add("Normal", {{.text = "Het "}, {.text = "plan", .style = "Raadstuk Afkorting"}});
  const auto result = report.imported();
  CHECK(has(result, "De <afk voluit=\"Algemene Plaatselijke Verordening\">APV</afk> en de APV"));
  CHECK(has(result, "<alinea>Het plan</alinea>"));
  REQUIRE(result.codes == std::vector<std::string>{"import-unplaced"});
  CHECK(result.messages[0].find("IVP (Integraal Veiligheidsplan)") != std::string::npos);
}

TEST_CASE("a meaning is told of where its abbreviation lost its style, and not where it went with its text") {
  Report report;
  report.marks.abbreviations = {{"APV", "Algemene Plaatselijke Verordening"}};
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "De gemeente");
  CHECK(report.imported().codes.empty());
  report.add("Normal", "De APV geldt.");
  CHECK(report.imported().codes == std::vector<std::string>{"import-unplaced"});
}

TEST_CASE("what a clerk puts where a section has no place is quoted: masthead, notes at headings, heads of actions") {
  Report report;
  report.marks.action_columns = {{"tekst", "Wat?"}, {"planning", "Klaar"}};
  report.marks.missing = {"niet vermeld"};
  report.marks.places = {{"acties", "", "", "", {}}};
  report.source().notes.resize(4);
  for (std::size_t i = 0; i < 4; ++i) {
    Paragraph note;
    note.runs = {{.text = "Noot " + std::to_string(i + 1) + "."}};
    report.source().notes[i].blocks.emplace_back(std::move(note));
  }
  report.add("Masthead", {{.text = "Gemeente Merenveld\tBegroting 2027"}, {.text = "\nbijlage"}, {.note = 1}});
  report.add("Masthead", "Nog een regel");
  report.add("heading 2", {{.text = "Waar wij van dromen"}, {.note = 2}});
  report.add("Normal", "Rust.");
  report.add("heading 2", "Actiepunten");
  Table table;
  table.rows.push_back(
      {{styled_cell("Wat?", "Table Head"), styled_cell("Klaar", "Table Head"), styled_cell("Kosten", "Table Head")},
       true});
  std::get<Paragraph>(table.rows[0].cells[0].blocks[0]).bookmarks = {"rs_acties1"};
  std::get<Paragraph>(table.rows[0].cells[0].blocks[0]).runs.push_back({.note = 3});
  table.rows.push_back({{styled_cell("Iets"), styled_cell("niet vermeld"), styled_cell("")}, false});
  std::get<Paragraph>(table.rows[1].cells[1].blocks[0]).runs.push_back({.note = 4});
  report.add(std::move(table));
  const auto result = report.imported();
  CHECK(has(result, "<document>Begroting 2027 bijlage</document>"));
  CHECK(result.codes == std::vector<std::string>(6, "import-unplaced"));
  std::string all;
  for (const std::string& message : result.messages) all += message;
  for (const char* each : {"Noot 1.", "Noot 2.", "Noot 3.", "Noot 4.", "Nog een regel", "Kosten"})
    CHECK(all.find(each) != std::string::npos);
}

TEST_CASE("a column stays what it is where a clerk wrote more in its head, and that is quoted") {
  Report report;
  report.marks.action_columns = {{"tekst", "Wat?"}, {"planning", "Klaar"}};
  report.marks.places = {{"acties", "", "", "", {}}};
  report.add("heading 2", "Actiepunten");
  Table table;
  table.rows.push_back({{styled_cell("Wat? (concept)", "Table Head"), styled_cell("Klaar", "Table Head")}, true});
  std::get<Paragraph>(table.rows[0].cells[0].blocks[0]).bookmarks = {"rs_acties1"};
  table.rows.push_back({{styled_cell("Iets"), styled_cell("mei 2027")}, false});
  report.add(std::move(table));
  const auto result = report.imported();
  CHECK(has(result, "<actie planning=\"mei 2027\">Iets</actie>"));
  CHECK(result.codes == std::vector<std::string>{"import-unplaced"});
}

TEST_CASE("a paragraph that a clerk gave the style of a heading is a paragraph where it is too long for a title") {
  Report report;
  report.add("heading 2", "Waar wij van dromen");
  report.add("heading 3", std::string(500, 'b'));
  report.add("heading 3", std::string(501, 'a'));
  const auto result = report.imported();
  CHECK(has(result, "<titel>bbb"));
  CHECK(has(result, "<alinea>aaa"));
}

TEST_CASE("a second title, or a heading of no block, is told of") {
  Report report;
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "Rust.");
  report.add("heading 1", "2.6.2 Handhaving");
  report.add("heading 2", "Toezicht");
  const auto result = report.imported();
  CHECK(result.codes == std::vector<std::string>(2, "import-moved"));
  CHECK(has(result, "<titel>2.6.2 Handhaving</titel>"));
}

TEST_CASE("a table that LibreOffice put into a report has the head that its first row looks like") {
  Report report;
  report.add("heading 2", "Waar wij van dromen");
  Table table;
  table.rows = {{{styled_cell("Post", "Table Heading"), styled_cell("2026", "Table Heading")}, false},
                {{styled_cell("Lasten", "Table Contents"), styled_cell("10", "Table Contents")}, false}};
  report.add(std::move(table));
  const auto result = report.imported();
  CHECK(has(result, "<kop>\n        <cel>Post</cel>"));
  CHECK(result.codes == std::vector<std::string>{"import-table-head"});
}

TEST_CASE("a status, a day or a meeting that was changed is read anew, and what is no day stays as a field") {
  Report report;
  report.marks.facts = {{"vergadering", "Vergadering", "Raad, 1 mei 2026, agendapunt 4", {"Raad", "2026-05-01", "4"}},
                        {"status", "Status", "", {}},
                        {"datum", "Datum", "1 april 2026", {"2026-04-01"}}};
  report.add("Facts", "Vergadering\tCommissie, 12 november 2026, agendapunt 7b");
  report.add("Facts", "Status\tvastgesteld");
  report.add("Facts", "Datum\tna de zomer");
  report.add("Facts", "Afdeling\tJeugd");
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "Rust.");
  const auto result = report.imported();
  CHECK(has(result, "<vergadering datum=\"2026-11-12\" agendapunt=\"7b\">Commissie</vergadering>"));
  CHECK(has(result, "<status>vastgesteld</status>"));
  CHECK(has(result, "<veld naam=\"Datum\">na de zomer</veld>"));
  CHECK(has(result, "<veld naam=\"Afdeling\">Jeugd</veld>"));
}

TEST_CASE("a new line in the name of a document divides words") {
  Report report;
  report.add("Masthead", {{.text = "Gemeente Mer"}, {.text = "enveld\tProgrammabegroting\n2027"}});
  report.add("heading 2", "Doelstellingen");
  const auto result = report.imported();
  CHECK(has(result, "<organisatie>Gemeente Merenveld</organisatie>"));
  CHECK(has(result, "<document>Programmabegroting 2027</document>"));
}

TEST_CASE("a row that a clerk adds to the table of actions is an action, and another column goes below it") {
  Report report;
  report.marks.action_columns = {{"nummer", "Nr."}, {"tekst", "Wat?"}, {"planning", "Klaar"}};
  report.marks.missing = {"niet vermeld", "geen"};
  report.marks.places = {{"acties", "", "", "", {}}, {"actie", "apv", "", "Actualiseren APV", {}}};
  report.add("heading 2", "Actiepunten");
  Table table;
  table.rows.push_back({{styled_cell("Nr.", "Table Head"), styled_cell("Wat?", "Table Head"),
                         styled_cell("Klaar", "Table Head"), styled_cell("Kosten", "Table Head")},
                        true});
  std::get<Paragraph>(table.rows[0].cells[0].blocks[0]).bookmarks = {"rs_acties1"};
  table.rows.push_back(
      {{styled_cell("", "Table Number"), styled_cell("Actualiseren APV"), styled_cell("mei 2026"), styled_cell("")},
       false});
  std::get<Paragraph>(table.rows[1].cells[0].blocks[0]).bookmarks = {"rs_actie2"};
  table.rows.push_back({{styled_cell("", "Table Number"), styled_cell("Iets nieuws"), styled_cell("niet vermeld"),
                         styled_cell("tien euro")},
                        false});
  report.add(std::move(table));
  const auto result = report.imported();
  CHECK(has(result, "<actie id=\"apv\" planning=\"mei 2026\">Actualiseren APV</actie>"));
  CHECK(has(result, "<actie>Iets nieuws\n      <toelichting>Kosten: tien euro</toelichting>"));
  CHECK(result.codes.empty());
}

TEST_CASE("an explanation that a clerk typed stays, though its words are those that stand for nothing elsewhere") {
  Report report;
  report.marks.action_columns = {{"tekst", "Wat?"}, {"planning", "Klaar"}};
  report.marks.missing = {"niet vermeld"};
  report.add("heading 2", "Actiepunten");
  Table table;
  table.rows.push_back({{styled_cell("Wat?", "Table Head"), styled_cell("Klaar", "Table Head"),
                         styled_cell("Toelichting", "Table Head")},
                        true});
  std::get<Paragraph>(table.rows[0].cells[0].blocks[0]).bookmarks = {"rs_acties1"};
  table.rows.push_back({{styled_cell("Iets nieuws"), styled_cell("niet vermeld"), styled_cell("niet vermeld")}, false});
  report.marks.places = {{"acties", "", "", "", {}}};
  report.add(std::move(table));
  const auto result = report.imported();
  CHECK(has(result, "<actie>Iets nieuws\n      <toelichting>niet vermeld</toelichting>"));
}

TEST_CASE("text above the first block is moved into it, and said") {
  Report report;
  report.add("Normal", "Los.");
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "Rust.");
  const auto result = report.imported();
  CHECK(has(result, "<alinea>Los.</alinea>\n    <alinea>Rust.</alinea>"));
  CHECK(result.codes == std::vector<std::string>{"import-moved"});
}

TEST_CASE("comments and what stands in running text are quoted, and what the report printed there is not") {
  Report report;
  report.marks.page = "Pagina {pagina} van {paginas}";
  report.add("heading 2", "Waar wij van dromen");
  report.add("Normal", "Rust.");
  report.source().title = "2.6.1 Veiligheid (Begroting)";
  report.source().asides = {{importing::Aside::Kind::header, "", "2.6.1\u2002Veiligheid\tconcept-versie", {}},
                            {importing::Aside::Kind::footer, "", "Pagina 1 van 12", {}},
                            {importing::Aside::Kind::comment, "Jan", "klopt dit?", {3, 0}}};
  report.source().insertions = 2;
  const auto result = report.imported();
  CHECK(result.codes == std::vector<std::string>{"import-changes", "import-running-text", "import-comment"});
  CHECK(result.messages[1].find("concept-versie\";") != std::string::npos);
}

TEST_CASE("a report of something else, or of a later form, is refused") {
  Source source;
  CHECK_FALSE(importing::is_marked(source));
  source.properties = {{"raadstuk", "1 bundel"}};
  CHECK(importing::is_marked(source));
  CHECK(importing::problem_of_marked(source)->code == diagnostics::Code::import_other_report);
  source.properties = {{"raadstuk", "2"}};
  CHECK(importing::problem_of_marked(source)->code == diagnostics::Code::import_newer_report);
  source.properties = {{"raadstuk", "1"}};
  CHECK_FALSE(importing::problem_of_marked(source));
}

TEST_CASE("a mark that somebody made up is a heading as another, and ends nothing") {
  Report report;
  report.marks.blocks.push_back({"onzin", "Zomaar iets"});
  report.add("heading 2", "Waar wij van dromen");
  report.add("normal", "Rust.");
  report.add("heading 2", "Zomaar iets");
  report.add("normal", "Ruis.");
  const imports::Result result = report.imported();
  CHECK(has(result, "Rust."));
  CHECK(has(result, "Zomaar iets"));
  CHECK(has(result, "Ruis."));
}

TEST_CASE(
    "nothing of the data block goes without a word: a value whose label was wiped, and a note that was put there") {
  Report report;
  Paragraph note;
  note.runs = {{.text = "Zie bijlage."}};
  report.source().notes.push_back({{note}});
  report.add("facts", std::vector<Run>{{.text = "\tconcept"}});
  report.add("facts", std::vector<Run>{{.text = "Versie\t1.2"}, {.note = 1}});
  report.add("heading 2", "Waar wij van dromen");
  report.add("normal", "Rust.");
  const imports::Result result = report.imported();
  INFO(result.xml);
  std::string said;
  for (const auto& each : result.messages) said += each + "\n";
  CHECK(said.find("concept") != std::string::npos);
  CHECK(said.find("Zie bijlage.") != std::string::npos);
}

TEST_CASE("a caption that Word put below a pasted table is that table's, and one between two is of the second") {
  Report report;
  report.add("heading 2", "Waar wij van dromen");
  const auto pasted = [](const std::string& head) {
    Table table;
    table.rows = {{{styled_cell(head, "Normal"), styled_cell("2026", "Normal")}, true},
                  {{styled_cell("Lasten", "Normal"), styled_cell("10", "Normal")}, false}};
    return table;
  };
  report.add(pasted("A"));
  report.add("caption", "Tabel 1: een").role = Role::caption;
  report.add("Normal", "Tekst.");
  report.add(pasted("B"));
  report.add("caption", "twee").role = Role::caption;
  report.add(pasted("C"));
  const auto result = report.imported();
  CHECK(has(result, "<bijschrift>een</bijschrift>\n      <kop>\n        <cel>A"));
  CHECK(has(result, "<bijschrift>twee</bijschrift>\n      <kop>\n        <cel>C"));
}
