// The whole Dutch text and the position of every diagnostic that the reader gives.
#include <filesystem>
#include <set>

#include "book_cases.hpp"
#include "catch.hpp"
#include "overview_cases.hpp"
#include "place_cases.hpp"
#include "reading.hpp"
#include "table_file_cases.hpp"
#include "wide_cases.hpp"

using messages::Case;
using reading::paragraph_with;
using reading::section_with;

namespace {

std::vector<Case> element_cases() {
  return {
      {"another root",
       "<rapport/>",
       {"1:2: error: het hoofdelement is `rapport`; verwacht wordt `sectie`, `bundel`, `overzicht` [wrong-root]"}},
      {"a misspelt root is read on",
       "<Sectie formaat=\"1\"><titel>T</titel>los</Sectie>",
       {"1:2: error: het hoofdelement is `Sectie`; verwacht wordt `sectie` [wrong-root]",
        "1:37: error: in `Sectie` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]"}},
      {"a slip in a name, whose content is read as what was meant",
       section_with("<doelstelingen><alinia>Tekst <strek>a</strek></alinia></doelstelingen>"),
       {"2:2: error: onbekend element `doelstelingen`; bedoelde u `doelstellingen`? [unknown-element]",
        "2:17: error: onbekend element `alinia`; bedoelde u `alinea`? [unknown-element]",
        "2:31: error: onbekend element `strek`; bedoelde u `sterk`? [unknown-element]"}},
      {"a name near to none",
       section_with("<doelstellingen><q>Tekst <u>a</u></q></doelstellingen>"),
       {"2:18: error: onbekend element `q`; bedoelde u `alinea`, `lijst`, `tabel`, `afbeelding`, `citaat`, "
        "`prioriteiten`, `onderdeel`? [unknown-element]",
        "2:27: error: onbekend element `u`; bedoelde u `alinea`, `lijst`, `sterk`, `nadruk`, `link`? "
        "[unknown-element]"}},
      {"a name near to one of another place",
       section_with("<doelstellingen><actei>Tekst</actei></doelstellingen>"),
       {"2:18: error: onbekend element `actei`; bedoelde u `actie`? [unknown-element]"}},
      {"a text without an end, that in elements inside it counted and that of its list not",
       section_with("<doelstellingen><lijst><punt>" + std::string(99'999, 'x') + "<sterk>é</sterk><lijst><punt>" +
                    std::string(100'000, 'x') + "</punt></lijst></punt>\n<punt><sterk>" + std::string(50'000, 'x') +
                    "</sterk>" + std::string(50'001, 'x') + "</punt></lijst></doelstellingen>"),
       {"3:2: error: de tekst van `punt` heeft meer dan 100000 tekens; verdeel hem over meer elementen [long-text]"}},
      {"a title and a value without an end",
       "<sectie formaat=\"1\"><titel>" + std::string(501, 'x') + "</titel>\n<gegevens><status>" +
           std::string(2'001, 'x') + "</status></gegevens></sectie>",
       {"1:22: error: de tekst van `titel` heeft meer dan 500 tekens; verdeel hem over meer elementen [long-text]",
        "2:12: error: de tekst van `status` heeft meer dan 2000 tekens; verdeel hem over meer elementen "
        "[long-text]"}},
      {"a prefix",
       section_with("<r:doelstellingen xmlns:r=\"urn:r\"/>"),
       {"2:2: error: onbekend element `r:doelstellingen`; bedoelde u `doelstellingen`? [unknown-element]"}},
      {"the wrong place, and an error inside",
       section_with("<doelstellingen><actie soort=\"x\">A</actie></doelstellingen>"),
       {"2:18: error: `actie` mag niet in `doelstellingen` staan; hier mag staan: `alinea`, `lijst`, `tabel`, "
        "`afbeelding`, `citaat`, `prioriteiten`, `onderdeel` [misplaced-element]",
        "2:24: error: `actie` kent het attribuut `soort` niet; bedoelde u `id`, `type`, `portefeuillehouder`, "
        "`planning`, `status`, `prioriteit`? "
        "[unknown-attribute]"}},
      {"a norm below doelstellingen",
       section_with("<doelstellingen><onderdeel><titel>T</titel><norm/></onderdeel></doelstellingen>"),
       {"2:45: error: `norm` mag niet in `onderdeel` staan; hier mag staan: `titel`, `alinea`, `lijst`, "
        "`tabel`, `afbeelding`, `citaat` [misplaced-element]"}},
      {"an element in plain text",
       section_with("<gegevens><status><sterk>concept</sterk></status></gegevens>"),
       {"2:20: error: `status` bevat alleen tekst; haal `sterk` weg en laat de tekst staan [text-only-element]"}},
      {"twice what stands once",
       section_with("<gegevens><jaar>2026</jaar><jaar>2027</jaar></gegevens>\n<actiepunten/><actiepunten/>"),
       {"2:29: error: `jaar` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "3:16: error: `actiepunten` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]"}},
      {"two titles, lists in an item, notes and sets of priorities",
       section_with(
           "<titel>U</titel><doelstellingen><prioriteiten><prioriteit><lijst/><lijst/></prioriteit></prioriteiten>\n"
           "<prioriteiten/></doelstellingen>\n"
           "<actiepunten><actie><toelichting/><toelichting/></actie></actiepunten>"),
       {"2:2: error: `titel` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "2:68: error: `lijst` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "3:2: error: `prioriteiten` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "4:36: error: `toelichting` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]"}},
      {"order within the section",
       "<sectie formaat=\"1\"><actiepunten/>\n<gegevens/><titel>T</titel></sectie>",
       {"2:2: error: `gegevens` moet voor `actiepunten` staan; verplaats het [element-order]",
        "2:13: error: `titel` moet voor `actiepunten` staan; verplaats het [element-order]"}},
      {"order within the blocks",
       section_with("<doelstellingen><onderdeel/><alinea/><prioriteiten/></doelstellingen>\n"
                    "<beleidsontwikkelingen><ontwikkeling><titel>T</titel><onderdeel/><lijst/></ontwikkeling><alinea/>"
                    "</beleidsontwikkelingen>\n"
                    "<actiepunten><actie/><alinea/><actie/></actiepunten>\n"
                    "<kosten><onderdeel/><alinea/></kosten>"),
       {"2:30: error: `alinea` moet voor `onderdeel` staan; verplaats het [element-order]",
        "2:39: error: `prioriteiten` moet voor `onderdeel` staan; verplaats het [element-order]",
        "3:67: error: `lijst` moet voor `onderdeel` staan; verplaats het [element-order]",
        "3:90: error: `alinea` moet voor `ontwikkeling` staan; verplaats het [element-order]",
        "4:32: error: `actie` moet voor `alinea` staan; verplaats het [element-order]",
        "5:22: error: `alinea` moet voor `onderdeel` staan; verplaats het [element-order]"}},
      {"blocks in another order",
       section_with("<kosten/><actiepunten/>\n<beleidsontwikkelingen/>\n<doelstellingen/>"),
       {"2:11: warning: `actiepunten` staat na `kosten`, maar komt er in het verslag voor; verplaats het [block-order]",
        "3:2: warning: `beleidsontwikkelingen` staat na `kosten`, maar komt er in het verslag voor; verplaats het "
        "[block-order]",
        "4:2: warning: `doelstellingen` staat na `kosten`, maar komt er in het verslag voor; verplaats het "
        "[block-order]"}},
      {"an element in itself, however deep",
       paragraph_with("<sterk><nadruk><sterk>a</sterk></nadruk></sterk>"),
       {"3:17: error: `sterk` staat in een ander `sterk`; haal een van beide weg [nested-inline]"}},
      {"lists three deep",
       section_with(
           "<doelstellingen><lijst><punt><lijst><punt>a\n<lijst/></punt></lijst></punt></lijst></doelstellingen>"),
       {"3:2: error: een lijst in een lijst mag zelf geen lijst bevatten; maak de binnenste lijst onderdeel van de "
        "lijst erboven [nested-list]"}},
      {"a priority's list counts as the first",
       section_with("<doelstellingen><prioriteiten><prioriteit><lijst><punt>\n<lijst/></punt></lijst></prioriteit>"
                    "</prioriteiten></doelstellingen>"),
       {"3:2: error: een lijst in een lijst mag zelf geen lijst bevatten; maak de binnenste lijst onderdeel van de "
        "lijst erboven [nested-list]"}},
  };
}

std::vector<Case> text_cases() {
  return {
      {"text outside an element that holds text",
       section_with("\n  Los <doelstellingen>woord<lijst>in een lijst</lijst></doelstellingen>"),
       {"3:3: error: in `sectie` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]",
        "3:23: error: in `doelstellingen` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]",
        "3:35: error: in `lijst` mag geen losse tekst staan; zet de tekst in `punt` [unexpected-text]"}},
      {"a no-break space is text",
       section_with("<gegevens>&#160;</gegevens>"),
       {"2:11: error: in `gegevens` mag geen losse tekst staan; zet de tekst in `veld` [unexpected-text]"}},
      {"text in priorities, themes and actions",
       section_with("<doelstellingen><prioriteiten>a</prioriteiten></doelstellingen>\n"
                    "<beleidsontwikkelingen>b<ontwikkeling><titel>T</titel>c<norm>d</norm></ontwikkeling>"
                    "</beleidsontwikkelingen>\n<actiepunten>e</actiepunten>"),
       {"2:31: error: in `prioriteiten` mag geen losse tekst staan; zet de tekst in `prioriteit` [unexpected-text]",
        "3:24: error: in `beleidsontwikkelingen` mag geen losse tekst staan; zet de tekst in `alinea` "
        "[unexpected-text]",
        "3:55: error: in `ontwikkeling` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]",
        "3:62: error: in `norm` mag geen losse tekst staan; zet de tekst in `thema` [unexpected-text]",
        "4:14: error: in `actiepunten` mag geen losse tekst staan; zet de tekst in `actie`, `alinea` "
        "[unexpected-text]"}},
      {"text behind a list, said once an item",
       section_with("<doelstellingen><lijst><punt>a<lijst/>\n  b <sterk>c</sterk></punt></lijst></doelstellingen>"),
       {"3:3: error: na een lijst in `punt` mag geen tekst meer komen; zet de tekst voor de lijst [text-after-list]"}},
      {"an element behind a list",
       section_with("<beleidsontwikkelingen><ontwikkeling><titel>T</titel><norm><thema><lijst/><sterk>c</sterk></thema>"
                    "</norm></ontwikkeling></beleidsontwikkelingen>"),
       {"2:76: error: na een lijst in `thema` mag geen tekst meer komen; zet de tekst voor de lijst "
        "[text-after-list]"}},
      {"text behind a note",
       section_with("<actiepunten><actie>a<toelichting>b</toelichting> c</actie></actiepunten>"),
       {"2:51: error: na `toelichting` mag geen tekst meer komen; zet de tekst ervoor [text-after-note]"}},
      {"no title",
       "<sectie formaat=\"1\">\n<beleidsontwikkelingen><ontwikkeling><alinea>a</alinea></ontwikkeling>\n"
       "</beleidsontwikkelingen></sectie>",
       {"1:2: error: `sectie` heeft geen titel; begin met een element `titel` [missing-title]",
        "2:25: error: `ontwikkeling` heeft geen titel; begin met een element `titel` [missing-title]"}},
      {"an empty title above something",
       "<sectie formaat=\"1\"><titel> <sterk/>&#160;</titel>\n<doelstellingen><onderdeel><titel/><alinea>a</alinea>"
       "</onderdeel></doelstellingen></sectie>",
       {"1:22: error: de titel van `sectie` is leeg; vul hem in [empty-title]",
        "2:29: error: de titel van `onderdeel` is leeg; vul hem in [empty-title]"}},
  };
}

std::vector<Case> attribute_cases() {
  return {
      {"no format",
       "<sectie/>",
       {"1:2: error: bij `sectie` ontbreekt het formaat; schrijf formaat=\"1\" [missing-format]"}},
      {"an empty format",
       "<sectie formaat=\" \"/>",
       {"1:2: error: bij `sectie` ontbreekt het formaat; schrijf formaat=\"1\" [missing-format]"}},
      {"another format, and another error",
       "<sectie formaat=\"2\">a</sectie>",
       {"1:9: error: formaat \"2\" wordt door deze versie niet gelezen; schrijf formaat=\"1\" [unknown-format]",
        "1:21: error: in `sectie` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]"}},
      {"a default namespace",
       "<sectie xmlns=\"urn:x\" formaat=\"1\"/>",
       {"1:9: error: een standaardnaamruimte (xmlns=\"urn:x\") wordt niet gelezen; haal het attribuut weg "
        "[default-namespace]"}},
      {"a slip in an attribute, whose value is read as what was meant",
       paragraph_with("<link herf=\"ftp://a\">b</link>"),
       {"3:7: error: `link` kent het attribuut `herf` niet; bedoelde u `href`? [unknown-attribute]",
        "3:7: error: een adres dat met \"ftp:\" begint is niet toegestaan; gebruik https, http of mailto "
        "[link-scheme]"}},
      {"an attribute near to none",
       "<sectie formaat=\"1\" xml:lang=\"nl\" xsi:noNamespaceSchemaLocation=\"sectie.xsd\"/>",
       {"1:21: error: `sectie` kent het attribuut `xml:lang` niet; bedoelde u `formaat`, `nummer`, `taal`? "
        "[unknown-attribute]",
        "1:35: error: `sectie` kent het attribuut `xsi:noNamespaceSchemaLocation` niet; bedoelde u `formaat`, "
        "`nummer`, `taal`? [unknown-attribute]"}},
      {"an attribute on an element that has none",
       section_with("<doelstellingen id=\"a\"/>"),
       {"2:17: error: `doelstellingen` heeft geen attributen; haal `id` weg [unexpected-attribute]"}},
      {"attributes that are needed",
       paragraph_with("<link>a</link><afk voluit=\"\">b</afk><taal code=\" \">c</taal>"),
       {"3:2: error: `link` heeft het attribuut `href` nodig; vul het in [missing-attribute]",
        "3:16: error: `afk` heeft het attribuut `voluit` nodig; vul het in [missing-attribute]",
        "3:38: error: `taal` heeft het attribuut `code` nodig; vul het in [missing-attribute]"}},
      {"a field without a name",
       section_with("<gegevens><veld>a</veld></gegevens>"),
       {"2:12: error: `veld` heeft het attribuut `naam` nodig; vul het in [missing-attribute]"}},
      {"a kind of list that does not exist",
       section_with("<doelstellingen><lijst soort=\"letters\"/></doelstellingen>"),
       {"2:24: error: \"letters\" is geen waarde voor `soort`; kies uit: opsomming, genummerd [invalid-value]"}},
  };
}

std::vector<Case> value_cases() {
  return {
      {"a section number",
       "<sectie formaat=\"1\" nummer=\"2.6 (a)\"/>",
       {"1:21: error: \"2.6 (a)\" is geen sectienummer; gebruik hoogstens 20 letters, cijfers, punten en streepjes "
        "[invalid-number]"}},
      {"an empty section number",
       "<sectie formaat=\"1\" nummer=\"\"/>",
       {"1:21: error: \"\" is geen sectienummer; gebruik hoogstens 20 letters, cijfers, punten en streepjes "
        "[invalid-number]"}},
      {"languages",
       "<sectie formaat=\"1\" taal=\"nederlands\"><titel><taal code=\"en_GB\">a</taal></titel></sectie>",
       {"1:21: error: \"nederlands\" is geen taalcode; schrijf bijvoorbeeld nl, en of fy [invalid-language]",
        "1:52: error: \"en_GB\" is geen taalcode; schrijf bijvoorbeeld nl, en of fy [invalid-language]"}},
      {"a language that is written from right to left",
       "<sectie formaat=\"1\" taal=\"ar\"><titel>T</titel></sectie>",
       {"1:21: warning: tekst in de taal ar loopt van rechts naar links, maar de bladzijde wordt niet gespiegeld: haar "
        "marges, haar logo en de woorden van de stijl blijven zoals zij zijn; kijk het verslag na, of kies een stijl "
        "die ervoor is gemaakt [page-not-mirrored]"}},
      {"dates, at the first character of the text",
       section_with("<gegevens><datum>\n 2025-02-29 </datum><vergadering datum=\"12-11-2025\"/></gegevens>"),
       {"3:2: error: \"2025-02-29\" is geen geldige datum; schrijf jaar-maand-dag, bijvoorbeeld 2025-11-12 "
        "[invalid-date]",
        "3:34: error: \"12-11-2025\" is geen geldige datum; schrijf jaar-maand-dag, bijvoorbeeld 2025-11-12 "
        "[invalid-date]"}},
      {"ids",
       section_with("<doelstellingen><prioriteiten><prioriteit id=\"a b\"/><prioriteit id=\"c\"/>\n"
                    "<prioriteit id=\" c \"/></prioriteiten></doelstellingen>\n"
                    "<actiepunten><actie prioriteit=\"c d\">A</actie></actiepunten>"),
       {"2:43: error: \"a b\" is geen id; gebruik een woord zonder spaties en zonder # [invalid-id]",
        "3:13: error: de id \"c\" is al gebruikt op 2:65; kies een andere [duplicate-id]",
        "4:21: error: er is geen prioriteit met de id \"d\"; controleer `prioriteiten` [unknown-priority]"}},
      {"an id is that of one element, of whatever kind, and an action names priorities only",
       section_with("<doelstellingen><prioriteiten><prioriteit id=\"a\">p</prioriteit></prioriteiten>\n"
                    "<tabel id=\"a\"/><afbeelding id=\"f\" bestand=\"a.png\" alt=\"x\"/></doelstellingen>\n"
                    "<beleidsontwikkelingen><ontwikkeling id=\"o\"><titel>t</titel><norm><thema id=\"f\"/></norm>"
                    "<onderdeel id=\"d e\"><titel>t</titel></onderdeel></ontwikkeling></beleidsontwikkelingen>\n"
                    "<actiepunten><actie id=\"o\" prioriteit=\"f\">A</actie></actiepunten>"),
       {"3:8: error: de id \"a\" is al gebruikt op 2:43; kies een andere [duplicate-id]",
        "4:74: error: de id \"f\" is al gebruikt op 3:28; kies een andere [duplicate-id]",
        "4:100: error: \"d e\" is geen id; gebruik een woord zonder spaties en zonder # [invalid-id]",
        "5:21: error: de id \"o\" is al gebruikt op 4:38; kies een andere [duplicate-id]",
        "5:28: error: er is geen prioriteit met de id \"f\"; controleer `prioriteiten` [unknown-priority]"}},
      {"references that lead nowhere, or have nothing to print",
       section_with("<doelstellingen><alinea><verwijzing naar=\"weg\"/>\n<verwijzing naar=\"p\">x</verwijzing>\n"
                    "<verwijzing naar=\"t\"/>\n<verwijzing naar=\"f\"/><verwijzing naar=\"f\">kaart</verwijzing>\n"
                    "<verwijzing naar=\" \"/></alinea><prioriteiten><prioriteit id=\"p\"/></prioriteiten>"
                    "<tabel id=\"t\"><bijschrift>x</bijschrift></tabel>"
                    "<afbeelding id=\"f\" bestand=\"a.png\" alt=\"x\"/></doelstellingen>"),
       {"2:37: error: er is niets met de id \"weg\"; geef die id aan de tabel, de prioriteit of wat u bedoelt, of "
        "verbeter `naar` [unknown-target]",
        "3:13: error: `prioriteit` met de id \"p\" is leeg en komt niet in het verslag; vul het, of haal de verwijzing "
        "weg [empty-target]",
        "4:13: error: `tabel` met de id \"t\" is leeg en komt niet in het verslag; vul het, of haal de verwijzing weg "
        "[empty-target]",
        "5:13: error: `afbeelding` met de id \"f\" heeft geen nummer; zet woorden in `verwijzing`, of geef het een "
        "`bijschrift` als de stijl die nummert [target-without-number]",
        "6:2: error: `verwijzing` heeft het attribuut `naar` nodig; vul het in [missing-attribute]"}},
      {"references where none may stand",
       "<sectie formaat=\"1\"><titel>T<verwijzing naar=\"o\"/></titel>\n<kosten><alinea><link href=\"https://a.nl\">"
       "<sterk><verwijzing naar=\"o\"/></sterk></link>\n<verwijzing naar=\"o\">a<link href=\"https://a.nl\">b</link>"
       "<noot>c</noot></verwijzing></alinea><onderdeel id=\"o\"><titel>t</titel></onderdeel></kosten></sectie>",
       {"1:30: error: in `titel` mag geen `verwijzing` staan; haal `<verwijzing>` weg en laat de woorden staan, of zet "
        "het "
        "buiten `titel` [reference-not-allowed]",
        "2:51: error: in `link` mag geen `verwijzing` staan; haal `<verwijzing>` weg en laat de woorden staan, of zet "
        "het "
        "buiten `link` [reference-not-allowed]",
        "3:24: error: in `verwijzing` mag geen `link` staan; haal `<link>` weg en laat de woorden staan, of zet het "
        "buiten `verwijzing` [reference-not-allowed]",
        "3:58: error: in `verwijzing` mag geen noot staan; zet de noot erbuiten, achter een woord van de tekst "
        "[note-not-allowed]"}},
      {"links",
       paragraph_with("<link href=\"www.amstelveen.nl\">a</link>\n<link href=\"JavaScript:alert(1)\">b</link>\n"
                      "<link href=\"https:///pad\">c</link>\n<link href=\"https://jan:geheim@a.nl\">d</link>\n"
                      "<link href=\"https://a.nl/één pad\">e</link>\n<link href=\"mailto:a@a.nl,b@b.nl\">f</link>"),
       {"3:7: error: \"www.amstelveen.nl\" is geen volledig adres; begin met https://, http:// of mailto: "
        "[link-relative]",
        "4:7: error: een adres dat met \"javascript:\" begint is niet toegestaan; gebruik https, http of mailto "
        "[link-scheme]",
        "5:7: error: in het adres \"https:///pad\" staat geen geldige naam van een website of mailbox; verbeter die "
        "[link-host]",
        "6:7: error: een adres met een gebruikersnaam of wachtwoord is niet toegestaan; haal alles tot en met @ weg "
        "[link-password]",
        "7:7: error: het adres bevat een teken dat er niet in mag (é); schrijf %C3%A9 [link-character]",
        "7:7: error: het adres bevat een teken dat er niet in mag (U+0020); schrijf %20 [link-character]",
        "8:7: error: een link met meer dan één ontvanger werkt niet in elk programma; schrijf mailto:a@a.nl?cc=b@b.nl "
        "[link-recipients]"}},
      {"words that are not the usual ones are printed as they stand",
       section_with("<gegevens><status>Ontwerp</status></gegevens>\n"
                    "<actiepunten><actie type=\"raad\">A</actie></actiepunten>"),
       {"2:19: warning: de status \"Ontwerp\" is niet bekend en wordt afgedrukt zoals hij er staat; gebruikelijk zijn: "
        "concept, geredigeerd concept, definitief, vastgesteld, gewijzigd vastgesteld [unknown-status]",
        "3:21: warning: het type \"raad\" is niet bekend en wordt afgedrukt zoals het er staat; gebruikelijk zijn: "
        "Raad, College, Uitvoering [unknown-type]"}},
  };
}

std::vector<Case> all_cases() {
  std::vector<Case> out;
  for (const auto& cases :
       {element_cases(), text_cases(), attribute_cases(), value_cases(), messages::table_cases(),
        messages::figure_cases(), messages::table_file_cases(), messages::quotation_and_note_cases(),
        messages::place_cases(), messages::book_cases(), messages::overview_cases()})
    out.insert(out.end(), cases.begin(), cases.end());
  return out;
}

// "[unknown-element]" -> unknown_element
std::string code_in(const std::string& line) {
  const auto open = line.rfind('[');
  std::string out = line.substr(open + 1, line.size() - open - 2);
  for (char& c : out)
    if (c == '-') c = '_';
  return out;
}

std::set<std::string> codes_in_source() {
  std::set<std::string> out;
  const std::string marker = "Code::";
  for (const auto& entry : std::filesystem::directory_iterator(PROJECT_FILES "/src/section")) {
    // Those have tests of their own: override_test, change_test, table_files_test and overview_values_test.
    static const std::set<std::string> others = {"override",      "change",      "csv_figures",
                                                 "rows_from_csv", "table_files", "overview_values"};
    if (entry.path().extension() != ".cpp" || others.contains(entry.path().stem())) continue;
    const std::string source = reading::file(entry.path().string());
    for (auto at = source.find(marker); at != std::string::npos; at = source.find(marker, at + 1)) {
      const auto first = at + marker.size();
      out.insert(source.substr(first, source.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", first) - first));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every message of the reader has its whole text and its place") {
  for (const Case& each : all_cases()) {
    INFO(each.about << "\n" << each.xml);
    CHECK(reading::said(each.xml) == each.expected);
  }
}

TEST_CASE("a section is made exactly when there is no error") {
  for (const Case& each : all_cases()) {
    INFO(each.about);
    const auto result = reading::read(each.xml);
    bool has_error = false;
    for (const auto& said : result.diagnostics)
      has_error = has_error || diagnostics::entry(said.code).severity == diagnostics::Severity::error;
    CHECK(result.section.has_value() == !has_error);
  }
}

TEST_CASE("no message of the reader is without a test of its text") {
  std::set<std::string> tested;
  for (const Case& each : all_cases())
    for (const std::string& line : each.expected) tested.insert(code_in(line));
  CHECK(tested == codes_in_source());
}
