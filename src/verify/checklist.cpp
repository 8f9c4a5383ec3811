#include "verify/checklist.hpp"

#include <algorithm>
#include <array>

namespace verify {
namespace {

using diagnostics::Code;

constexpr std::array unchanged = {Code::report_changed, Code::report_missing, Code::target_not_a_file,
                                  Code::input_changed, Code::input_unreadable};
constexpr std::array current = {Code::report_outdated, Code::report_stale,      Code::source_missing,
                                Code::source_changed,  Code::source_unreadable, Code::source_refused,
                                Code::style_changed};
constexpr std::array readable = {Code::report_unreadable, Code::report_too_costly, Code::report_damaged};
constexpr std::array rows_of_tables = {Code::rows_differ};
constexpr std::array text = {Code::text_missing, Code::text_added, Code::text_differs};
constexpr std::array structure = {Code::not_tagged, Code::tab_order};
constexpr std::array headings = {Code::headings_differ, Code::bookmarks_differ};
constexpr std::array tables = {Code::tables_differ, Code::row_heads_differ, Code::heads_without_scope};
constexpr std::array lists = {Code::lists_differ};
constexpr std::array pictures = {Code::alternatives_differ};
constexpr std::array links = {Code::links_differ, Code::links_undescribed};
constexpr std::array title = {Code::title_differs, Code::title_hidden};
constexpr std::array language = {Code::language_differs, Code::part_language_missing};
constexpr std::array abbreviations = {Code::expansion_missing};
constexpr std::array contrast = {Code::style_changed};
constexpr std::array fonts = {Code::font_not_embedded};
constexpr std::array declared = {Code::not_declared, Code::source_not_embedded};

constexpr std::array<Check, 17> table = {{
    {"unchanged", Concern::every_file, Depth::bytes, unchanged,
     "Het bestand is byte voor byte zoals het is gemaakt (SHA-256).",
     "The file is byte for byte as it was made (SHA-256)."},
    {"current", Concern::reports, Depth::bytes, current,
     "Het is gemaakt van de sectie, de afbeeldingen en de huisstijl zoals die nu zijn.",
     "It was made of the section, the images and the house style as they are now."},
    {"readable", Concern::reports, Depth::content, readable, "Het bestand is heel en kan worden gelezen.",
     "The file is whole and can be read."},
    {"rows", Concern::rows, Depth::meaning, rows_of_tables,
     "De rijen zijn die van de tabellen van het verslag, in dezelfde volgorde.",
     "The rows are those of the tables of the report, in the same order."},
    {"text", Concern::documents, Depth::meaning, text,
     "Alle tekst van de sectie staat erin, één keer en in de volgorde waarin een schermlezer hem voorleest; alleen de "
     "opschriften en nummers van het verslag komen erbij (WCAG 1.3.2).",
     "All text of the section is in it, once and in the order in which a screen reader reads it; only the report's own "
     "labels and numbers are added (WCAG 1.3.2)."},
    {"structure", Concern::pages, Depth::content, structure,
     "De structuur (tags) is aanwezig en de tabtoets volgt haar (WCAG 1.3.1, 2.4.3).",
     "The structure (tags) is there and the Tab key follows it (WCAG 1.3.1, 2.4.3)."},
    {"headings", Concern::documents, Depth::meaning, headings,
     "De koppen zijn als kop gemerkt, op het niveau van de sectie en zonder een over te slaan; de bladwijzers van de "
     "PDF "
     "zijn dezelfde (WCAG 1.3.1, 2.4.5).",
     "The headings are marked as such, at the level of the section with none skipped; the bookmarks of the PDF are the "
     "same (WCAG 1.3.1, 2.4.5)."},
    {"tables", Concern::documents, Depth::meaning, tables,
     "De tabellen hebben de rijen en cellen van de sectie, en hun kopcellen zijn als kop gemerkt (WCAG 1.3.1).",
     "The tables have the rows and cells of the section, and their head cells are marked as such (WCAG 1.3.1)."},
    {"lists", Concern::abbreviations, Depth::meaning, lists, "De lijsten zijn als lijst gemerkt (WCAG 1.3.1).",
     "The lists are marked as such (WCAG 1.3.1)."},
    {"pictures", Concern::documents, Depth::meaning, pictures,
     "Elke afbeelding heeft de alternatieve tekst van de sectie of is als decoratief gemerkt (WCAG 1.1.1).",
     "Each picture has the alternative text of the section or is marked as decorative (WCAG 1.1.1)."},
    {"links", Concern::documents, Depth::meaning, links,
     "De links gaan naar de adressen van de sectie en zijn als link gemerkt (WCAG 2.4.4, 4.1.2).",
     "The links go to the addresses of the section and are marked as links (WCAG 2.4.4, 4.1.2)."},
    {"title", Concern::documents, Depth::meaning, title,
     "Het bestand heeft de titel van de sectie, en de PDF toont die in de titelbalk (WCAG 2.4.2).",
     "The file has the title of the section, and the PDF shows it in the title bar (WCAG 2.4.2)."},
    {"language", Concern::documents, Depth::meaning, language,
     "De taal is ingesteld, ook van tekst in een andere taal die de sectie noemt (WCAG 3.1.1, 3.1.2).",
     "The language is set, also of text in another language that the section names (WCAG 3.1.1, 3.1.2)."},
    {"abbreviations", Concern::abbreviations, Depth::meaning, abbreviations,
     "Afkortingen die de sectie verklaart, hebben hun betekenis bij zich (WCAG 3.1.4).",
     "Abbreviations that the section explains carry their meaning (WCAG 3.1.4)."},
    {"contrast", Concern::documents, Depth::meaning, contrast,
     "De tekst heeft met zijn achtergrond een contrast van minstens 4,5 : 1, gemeten in de huisstijl (WCAG 1.4.3).",
     "The text has a contrast of at least 4.5 : 1 with its background, measured in the house style (WCAG 1.4.3)."},
    {"fonts", Concern::pages, Depth::content, fonts, "Alle lettertypen zitten in het bestand.",
     "All fonts are in the file."},
    {"declared", Concern::pages, Depth::content, declared,
     "Het bestand meldt zich als PDF/UA-1 (toegankelijk) en PDF/A (archief).",
     "The file declares itself PDF/UA-1 (accessible) and PDF/A (archival)."},
}};

bool has_any(const std::vector<diagnostics::Diagnostic>& diagnostics, std::span<const Code> codes) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const diagnostics::Diagnostic& diagnostic) {
    return std::find(codes.begin(), codes.end(), diagnostic.code) != codes.end();
  });
}

Outcome outcome(const Check& check, const File& file, const Findings& findings) {
  if (has_any(file.diagnostics, check.codes) || has_any(findings.of_report, check.codes)) return Outcome::failed;
  return file.depth < check.needed ? Outcome::unchecked : Outcome::passed;
}

bool concerns(Concern concern, const rows::Format* format) {
  switch (concern) {
    case Concern::every_file: return true;
    case Concern::reports: return format != nullptr;
    case Concern::documents: return format != nullptr && !format->holds_rows;
    case Concern::rows: return format != nullptr && format->holds_rows;
    case Concern::pages: return format != nullptr && format->needs_pages;
    case Concern::abbreviations: return format != nullptr && format->explains_abbreviations;
  }
  return false;
}

}  // namespace

std::string_view word(Outcome outcome) {
  return outcome == Outcome::passed ? "passed" : outcome == Outcome::failed ? "failed" : "unchecked";
}

std::span<const Check> checks() { return table; }

std::vector<Result> results(const Findings& findings) {
  std::vector<Result> results;
  for (const Check& check : table)
    for (const File& file : findings.files)
      if (concerns(check.concern, file.format)) results.push_back({&check, &file, outcome(check, file, findings)});
  return results;
}

std::vector<Question> questions(const Findings& findings) {
  const Found& found = findings.found;
  std::vector<Question> list;
  const auto ask = [&](std::string_view name, std::size_t count, std::string_view nl, std::string_view en) {
    if (count > 0) list.push_back({name, count, nl, en});
  };
  ask("plain-language", 1, "Is de tekst begrijpelijk voor wie hem moet lezen (in gewone taal, zo mogelijk B1)?",
      "Can those who must read it understand the text (plain language, B1 where possible)?");
  const auto one_if = [&](Concern concern) -> std::size_t {
    return std::ranges::any_of(findings.files, [&](const File& file) { return concerns(concern, file.format); }) ? 1
                                                                                                                 : 0;
  };
  ask("reading-order", one_if(Concern::documents),
      "Is de volgorde van de sectie ook naar de inhoud een goede leesvolgorde (WCAG 1.3.2)?",
      "Is the order of the section a good one to read it in, by what it says (WCAG 1.3.2)?");
  ask("headings", found.headings, "Zeggen de koppen ({0}) waar de tekst eronder over gaat (WCAG 2.4.6)?",
      "Do the headings ({0}) say what the text below them is about (WCAG 2.4.6)?");
  ask("alternatives", found.pictures,
      "Zeggen de alternatieve teksten ({0}) alles wat de afbeeldingen laten zien (WCAG 1.1.1)?",
      "Do the alternative texts ({0}) say all that the pictures show (WCAG 1.1.1)?");
  ask("decorative-pictures", found.decorative,
      "Zijn de afbeeldingen die als decoratief zijn gemerkt ({0}) zonder betekenis (WCAG 1.1.1)?",
      "Are the pictures that are marked as decorative ({0}) without meaning (WCAG 1.1.1)?");
  ask("contrast-in-pictures", found.pictures,
      "Is er in de afbeeldingen ({0}) genoeg contrast, geen tekst die alleen daar staat en geen betekenis die alleen "
      "aan "
      "kleur te zien is (WCAG 1.4.1, 1.4.3, 1.4.5, 1.4.11)?",
      "Have the pictures ({0}) enough contrast, no text that stands only there and no meaning that only colour shows "
      "(WCAG 1.4.1, 1.4.3, 1.4.5, 1.4.11)?");
  ask("tables", found.tables,
      "Zijn de tabellen ({0}) te begrijpen als zij cel voor cel worden voorgelezen (WCAG 1.3.1)?",
      "Can the tables ({0}) be understood when they are read aloud cell by cell (WCAG 1.3.1)?");
  ask("link-texts", found.links,
      "Zegt de tekst van elke link ({0}) waar hij heen gaat, en werkt het adres (WCAG 2.4.4)?",
      "Does the text of each link ({0}) say where it goes, and does the address work (WCAG 2.4.4)?");
  ask("languages", one_if(Concern::documents),
      "Is alle tekst in een andere taal dan die van het verslag in de sectie zo gemerkt (WCAG 3.1.2)?",
      "Is all text in another language than the report's marked so in the section (WCAG 3.1.2)?");
  ask("standard", one_if(Concern::pages),
      "De computer leest dat de PDF zich PDF/UA-1 en PDF/A noemt; of elke regel daarvan klopt, toetst een programma "
      "als "
      "veraPDF of PAC.",
      "The machine reads that the PDF declares itself PDF/UA-1 and PDF/A; whether each rule of those holds, a program "
      "such as veraPDF or PAC tests.");
  return list;
}

}  // namespace verify
