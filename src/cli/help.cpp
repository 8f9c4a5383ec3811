#include "cli/help.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "cli/option_help.hpp"
#include "unicode/ascii.hpp"

namespace cli {
namespace {

struct Texts {
  std::string_view program, export_reports, check, verify, explain, set, import_documents, compare, make_template;
};

constexpr Texts english = {
    R"(Usage: raadstuk COMMAND [OPTIONS] INPUT...

Makes {made} reports for the council from sections of a programme budget in XML.

Commands:
  export    make the reports of files and folders
  check     say everything a careful reader would say; write nothing
  verify    read reports back; say what was checked and what a person must judge
  explain   say what a message means, with an example
  set       write values such as the status into the XML itself
  import    make sections in XML of Word, OpenDocument, web pages and text
  compare   say what changed between two versions of sections
  template  make a document to type a section into

raadstuk COMMAND --help tells the options of a command.

{options})",
    R"(Usage: raadstuk export [OPTIONS] INPUT...

Makes {made} reports of each INPUT: XML files, or folders searched for *.xml.

{options}
Exit status: 0 all well, 1 an input had errors, 2 wrong usage, style or
configuration, 3 a fault of the machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk check [OPTIONS] INPUT...

Says everything a careful reader would say of each INPUT (XML files, or folders
that are searched for *.xml). Makes the reports in memory, so that export
accepts what check accepts; writes nothing.

{options}
Exit status: 0 all well, 1 an input had errors, 2 wrong usage, style or
configuration, 3 a fault of the machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk verify [OPTIONS] OUTPUT

Reads back the reports in the folder OUTPUT, or one report in it: {files} or
its path without extension. Compares each file with the manifest (a
byte changed anywhere is noticed) and its text, headings, tables, pictures, links,
title and language with the XML that it was made of. Prints of each report what was
checked by machine and what a person must still judge, in words for an accessibility
statement.

{options}
Exit status: 0 all well, 1 something differs, 2 wrong usage or configuration, 3 a
fault of the machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk explain [OPTIONS] [CODE...]

Says what a message means and why it matters, with an example before and after. CODE
is the word in brackets behind a message, such as unknown-element. Without CODE it
lists all, with a line each.

{options}
Exit status: 0 all well, 2 there is no such code, or wrong usage.
)",
    R"(Usage: raadstuk set [OPTIONS] INPUT... NAME=VALUE...
       raadstuk set [OPTIONS] INPUT... --list FILE [NAME=VALUE...]
       raadstuk set [OPTIONS] INPUT... --ids [NAME=VALUE...]

Writes values into the XML of each INPUT (files, or folders that are searched for
*.xml) and leaves every other byte as it was. NAME is an element of gegevens (status,
versie, datum, ...), vergadering, vergaderdatum or agendapunt, or veld: and the name
of a field; an empty VALUE removes it. With vergadering the other two are of the
meeting of that name, which is added where there is none. When one input has errors,
all are said and none is changed.

{options}
Exit status: 0 all well, 1 an input had errors, 2 wrong usage, 3 a fault of the machine.
)",
    R"(Usage: raadstuk import [OPTIONS] INPUT... -o DIR

Makes sections in XML of documents: .docx, .odt, .html and .txt (with the lists and
tables of Markdown too), or folders that are searched for them. Says what it took for
something else, left out or moved, with the number of its paragraph: every word is in
the XML or in a message. The file is called by the section's number, else as the
document; sectie.xsd comes beside it.

{options}
Exit status: 0 all well, 1 a document had errors, 2 wrong usage, 3 a fault of the
machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk compare [OPTIONS] OLD NEW -o DIR

Says what changed between two versions of sections: two files, or two folders of them,
as XML, as reports in Word or OpenDocument, or as PDF that --embed-source made. Sections
belong together by their path, else by number, else by title. Makes of each pair "NAME
was-wordt", the old and the new beside each other, and "NAME met wijzigingen.docx", the
new report with tracked changes; of folders also "wijzigingen", as a report and as JSON.

{options}
Exit status: 0 all well, whether or not something changed, 1 an input had errors,
2 wrong usage, style or configuration, 3 a fault of the machine, 130 or 143 stopped
by a signal.
)",
    R"(Usage: raadstuk template [OPTIONS] -o FILE

Makes a document of Word or OpenDocument to type a section into: the blocks, the
table of actions and gegevens as a table, in the house style, with a text in each
place that says what goes there. What is not typed over is not in the report. The
document is a section wherever XML is: export, check and import take it.

{options}
Exit status: 0 all well, 1 the file exists already, 2 wrong usage, style or
configuration, 3 a fault of the machine.
)"};

constexpr Texts dutch = {
    R"(Gebruik: raadstuk OPDRACHT [OPTIES] INVOER...

Maakt {made} voor de raad van secties van een programmabegroting in XML.

Opdrachten:
  export    maak de verslagen van bestanden en mappen
  check     meelezen vóór het maken: zeg wat een zorgvuldige lezer zou zeggen
  verify    controleren wat gemaakt is: lees de verslagen terug en vergelijk ze
  explain   leg een melding uit, met een voorbeeld
  set       schrijf waarden zoals de status in de XML zelf
  import    maak secties in XML van Word, OpenDocument, webpagina's en tekst
  compare   zeg wat er veranderde tussen twee versies van secties
  template  maak een document om een sectie in te typen

raadstuk OPDRACHT --help noemt de opties van een opdracht.

{options})",
    R"(Gebruik: raadstuk export [OPTIES] INVOER...

Maakt {made} van elke INVOER: XML-bestanden, of mappen met *.xml erin.

{options}
Afsluitcode: 0 alles goed, 1 een invoer had fouten, 2 verkeerd gebruik, stijl of
configuratie, 3 een storing van de machine, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk check [OPTIES] INVOER...

Leest mee vóór het maken: zegt alles wat een zorgvuldige lezer zou zeggen van elke
INVOER (XML-bestanden, of mappen waarin naar *.xml wordt gezocht). Maakt de
verslagen in het geheugen, zodat export aanvaardt wat check aanvaardt; schrijft niets.

{options}
Afsluitcode: 0 alles goed, 1 een invoer had fouten, 2 verkeerd gebruik, stijl of
configuratie, 3 een storing van de machine, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk verify [OPTIES] UITVOER

Controleert wat gemaakt is: leest de verslagen in de map UITVOER terug, of één verslag
daarin ({files} of zijn pad zonder extensie). Vergelijkt elk bestand met
het manifest (een veranderde byte valt op, waar ook) en zijn tekst, koppen, tabellen,
afbeeldingen, links, titel en taal met de XML waarvan het is gemaakt. Drukt van elk
verslag af wat de computer heeft gecontroleerd en wat een mens nog moet beoordelen,
in woorden voor een toegankelijkheidsverklaring.

{options}
Afsluitcode: 0 alles goed, 1 er klopt iets niet, 2 verkeerd gebruik of verkeerde
configuratie, 3 een storing van de machine, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk explain [OPTIES] [CODE...]

Zegt wat een melding betekent en waarom dat ertoe doet, met een voorbeeld van voor en
na. CODE is het woord tussen haken achter een melding, zoals unknown-element. Zonder
CODE noemt het ze alle, elk op een regel.

{options}
Afsluitcode: 0 alles goed, 2 die code bestaat niet, of verkeerd gebruik.
)",
    R"(Gebruik: raadstuk set [OPTIES] INVOER... NAAM=WAARDE...
         raadstuk set [OPTIES] INVOER... --list BESTAND [NAAM=WAARDE...]
         raadstuk set [OPTIES] INVOER... --ids [NAAM=WAARDE...]

Schrijft waarden in de XML van elke INVOER (bestanden, of mappen waarin naar *.xml
wordt gezocht) en laat elke andere byte zoals hij was. NAAM is een element van
gegevens (status, versie, datum, ...), vergadering, vergaderdatum of agendapunt, of
veld: met de naam van een veld; een lege WAARDE haalt het weg. Met vergadering horen
de andere twee bij de vergadering van die naam, die erbij komt als zij er niet is.
Heeft een invoer fouten, dan worden ze alle genoemd en verandert er niets.

{options}
Afsluitcode: 0 alles goed, 1 een invoer had fouten, 2 verkeerd gebruik, 3 een storing.
)",
    R"(Gebruik: raadstuk import [OPTIES] INVOER... -o MAP

Maakt secties in XML van documenten: .docx, .odt, .html en .txt (ook met de lijsten en
tabellen van Markdown), of mappen die daarop worden doorzocht. Zegt wat als iets anders
is opgevat, weggelaten of verplaatst, met het nummer van de alinea: elk woord staat in
de XML of in een melding. Het bestand heet naar het nummer van de sectie, anders naar
het document; sectie.xsd komt ernaast.

{options}
Afsluitcode: 0 alles goed, 1 een document had fouten, 2 verkeerd gebruik, 3 een
storing, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk compare [OPTIES] OUD NIEUW -o MAP

Zegt wat er veranderde tussen twee versies van secties: twee bestanden of twee mappen,
als XML, als verslag in Word of OpenDocument, of als PDF die met --embed-source is
gemaakt. Secties horen bij elkaar door hun pad, anders door hun nummer, anders door hun
titel. Maakt van elk stel "NAAM was-wordt", het oude en het nieuwe naast elkaar, en "NAAM
met wijzigingen.docx", het nieuwe verslag met bijgehouden wijzigingen; van mappen ook
"wijzigingen", als verslag en als JSON.

{options}
Afsluitcode: 0 alles goed, of er nu iets veranderde of niet, 1 een invoer had fouten,
2 verkeerd gebruik, stijl of configuratie, 3 een storing van de machine, 130 of 143
gestopt door een signaal.
)",
    R"(Gebruik: raadstuk template [OPTIES] -o BESTAND

Maakt een document van Word of OpenDocument om een sectie in te typen: de blokken, de
tabel van acties en de gegevens als tabel, in de huisstijl, met op elke plaats een
tekst die zegt wat er hoort. Waar u niet overheen typt, komt niet in het verslag. Het
document is een sectie waar XML dat is: export, check en import nemen het aan.

{options}
Afsluitcode: 0 alles goed, 1 het bestand bestaat al, 2 verkeerd gebruik, verkeerde
stijl of configuratie, 3 een storing van de machine.
)"};

std::string_view text_of(Verb verb, const Texts& texts) {
  switch (verb) {
    case Verb::none: return texts.program;
    case Verb::export_reports: return texts.export_reports;
    case Verb::check: return texts.check;
    case Verb::verify: return texts.verify;
    case Verb::explain: return texts.explain;
    case Verb::set: return texts.set;
    case Verb::import_documents: return texts.import_documents;
    case Verb::compare: return texts.compare;
    case Verb::make_template: return texts.make_template;
  }
  return texts.program;
}

void fill(std::string& text, std::string_view placeholder, std::string_view words) {
  if (const std::size_t at = text.find(placeholder); at != std::string::npos)
    text.replace(at, placeholder.size(), words);
}

// The lines of the verb's options, their words below each other.
std::string options_of(Verb verb, diagnostics::Language language) {
  const bool nl = language == diagnostics::Language::nl;
  const std::size_t column = nl ? 28 : 26;  // behind the longest name with its argument
  std::string lines;
  for (const OptionHelp& help : option_help) {
    if ((help.verbs & OptionRow::bit(verb)) == 0) continue;
    const auto& row = *std::ranges::find(option_table, help.name, &OptionRow::name);
    const OptionWords& words = nl ? help.nl : help.en;
    const std::string letter = row.letter == 0 ? "    " : fmt::format("-{}, ", row.letter);
    std::string line = fmt::format("  {}--{}{}{}", letter, row.name, words.argument.empty() ? "" : " ", words.argument);
    for (std::string_view text = words.text; !text.empty();) {
      const std::string_view part = text.substr(0, text.find('\n'));
      text.remove_prefix(std::min(text.size(), part.size() + 1));
      lines += fmt::format("{:<{}}{}\n", line, column, part);
      line.clear();
    }
  }
  return lines;
}

// "its PDF": the extension in capitals, for so people name files. Names of formats are ASCII.
std::vector<std::string> files_called(std::span<const std::string_view> formats, std::string_view before) {
  std::vector<std::string> called;
  for (const std::string_view format : formats) {
    std::string& file = called.emplace_back(before);
    std::transform(format.begin(), format.end(), std::back_inserter(file), unicode::ascii_upper);
  }
  return called;
}

// "a PDF, a DOCX and a TXT".
std::string listed(const std::vector<std::string>& words, std::string_view conjunction) {
  if (words.size() < 2) return words.empty() ? std::string() : words[0];
  return fmt::format("{} {} {}", fmt::join(words.begin(), words.end() - 1, ", "), conjunction, words.back());
}

}  // namespace

std::string help(Verb verb, std::span<const rows::Format> formats, std::span<const rows::Kind> kinds,
                 diagnostics::Language language) {
  std::vector<std::string_view> names, defaults;
  for (const rows::Format& format : formats) names.push_back(format.name);
  if (!kinds.empty()) defaults.assign(kinds[0].default_formats.begin(), kinds[0].default_formats.end());
  const bool nl = language == diagnostics::Language::nl;
  std::string text(text_of(verb, nl ? dutch : english));
  fill(text, "{options}", options_of(verb, language));
  fill(text, "{made}", listed(files_called(defaults, nl ? "een " : ""), nl ? "en" : "and"));
  fill(text, "{files}", fmt::format("{}", fmt::join(files_called(names, nl ? "zijn " : "its "), ", ")));
  fill(text, "{formats}", fmt::format("{}", fmt::join(names, ", ")));
  fill(text, "{defaults}", fmt::format("{}", fmt::join(defaults, ",")));
  return text;
}

}  // namespace cli
