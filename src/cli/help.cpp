#include "cli/help.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "unicode/ascii.hpp"

namespace cli {
namespace {

struct Texts {
  std::string_view program, export_reports, check, verify, explain, set;
};

constexpr Texts english = {
    R"(Usage: raadstuk COMMAND [OPTIONS] INPUT...

Makes {made} reports for the council from sections of a programme budget in XML.

Commands:
  export   make the reports of files and folders
  check    say everything a careful reader would say; write nothing
  verify   read reports back; say what was checked and what a person must judge
  explain  say what a message means, with an example
  set      write values such as the status into the XML itself

raadstuk COMMAND --help tells the options of a command.

  -h, --help              print this help
      --version           print the version
)",
    R"(Usage: raadstuk export [OPTIONS] INPUT...

Makes {made} reports of each INPUT: XML files, or folders searched for *.xml.

  -o, --output DIR        where the reports go (default: output)
  -s, --style NAME|FILE   house style (default: standaard): styles/NAME.xml
  -f, --format LIST       {formats} or all (default: {defaults})
      --set NAME=VALUE    set a field of gegevens for this run; may be repeated
      --only PATTERN      only inputs whose path below INPUT matches: 'zorg', '2.6.*'
      --exclude PATTERN   not those that match: '**/oud'; both may be repeated
  -j, --jobs N            worker threads (default: the machine's cores)
      --force             write again even what is up to date; see --prune
      --prune             remove reports whose input is gone; with --force also when
                          they are more than half
      --shard K/N         do part K (1 to N) of the batch, beside runs that do the others
      --wait              wait for another run that holds the output folder
      --dry-run           read and check everything, say what would be written
      --embed-source      PDF/A-3a with the XML inside it, in place of PDF/A-2a
      --missing-glyph M   error (default) or warn, for a character that no font has
      --eml               a mail draft (.eml) beside each report, with its files
      --eml-per WHAT      report (default) or run: one of all files, alle-stukken.eml
      --to ADDRESS        who the drafts are for; may be repeated
      --eml-limit BYTES   make no draft that is larger (default: 9000000)
      --context           show the line that a message is about, as on a terminal
      --log FORMAT        text (default) or json: one object a line on stderr
      --language LANG     nl or en (default: LC_ALL, LC_MESSAGES or LANG)
      --config FILE       the same options from a TOML file: style = "compact"
  -h, --help              print this help
      --version           print the version

Exit status: 0 all well, 1 an input had errors, 2 wrong usage, style or
configuration, 3 a fault of the machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk check [OPTIONS] INPUT...

Says everything a careful reader would say of each INPUT (XML files, or folders
that are searched for *.xml). Makes the reports in memory, so that export
accepts what check accepts; writes nothing.

  -s, --style NAME|FILE   house style (default: standaard): styles/NAME.xml
      --set NAME=VALUE    set a field of gegevens for this run; may be repeated
      --only PATTERN      only inputs whose path below INPUT matches: 'zorg', '2.6.*'
      --exclude PATTERN   not those that match: '**/oud'; both may be repeated
  -j, --jobs N            worker threads (default: the machine's cores)
      --strict            exit status 1 on warnings and remarks too
      --embed-source      as PDF/A-3a with the XML inside it, in place of PDF/A-2a
      --missing-glyph M   error (default) or warn, for a character that no font has
      --context           show the line that a message is about, as on a terminal
      --log FORMAT        text (default) or json: one object a line on stderr
      --language LANG     nl or en (default: LC_ALL, LC_MESSAGES or LANG)
      --config FILE       the same options from a TOML file: style = "compact"
  -h, --help              print this help
      --version           print the version

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

      --quiet             print what differs and the closing line only
      --log FORMAT        text (default) or json: one object a line on stderr
      --language LANG     nl or en (default: LC_ALL, LC_MESSAGES or LANG)
      --config FILE       the same options from a TOML file: language = "nl"
  -h, --help              print this help
      --version           print the version

Exit status: 0 all well, 1 something differs, 2 wrong usage or configuration, 3 a
fault of the machine, 130 or 143 stopped by a signal.
)",
    R"(Usage: raadstuk explain [OPTIONS] [CODE...]

Says what a message means and why it matters, with an example before and after. CODE
is the word in brackets behind a message, such as unknown-element. Without CODE it
lists all, with a line each.

      --log FORMAT        text (default) or json: one object a line on stderr
      --language LANG     nl or en (default: LC_ALL, LC_MESSAGES or LANG)
      --config FILE       the same options from a TOML file: language = "nl"
  -h, --help              print this help
      --version           print the version

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

      --list FILE         values by section from a CSV file, whose first line names its
                          columns: nummer;vergadering;vergaderdatum;agendapunt
      --ids               give every prioriteit, actie, ontwikkeling and tabel without an
                          id one of its first words, for verwijzing to name
      --dry-run           say which inputs would be changed
      --log FORMAT        text (default) or json: one object a line on stderr
      --language LANG     nl or en (default: LC_ALL, LC_MESSAGES or LANG)
      --config FILE       the same options from a TOML file: language = "nl"
  -h, --help              print this help
      --version           print the version

Exit status: 0 all well, 1 an input had errors, 2 wrong usage, 3 a fault of the machine.
)"};

constexpr Texts dutch = {
    R"(Gebruik: raadstuk OPDRACHT [OPTIES] INVOER...

Maakt {made} voor de raad van secties van een programmabegroting in XML.

Opdrachten:
  export   maak de verslagen van bestanden en mappen
  check    meelezen vóór het maken: zeg wat een zorgvuldige lezer zou zeggen
  verify   controleren wat gemaakt is: lees de verslagen terug en vergelijk ze
  explain  leg een melding uit, met een voorbeeld
  set      schrijf waarden zoals de status in de XML zelf

raadstuk OPDRACHT --help noemt de opties van een opdracht.

  -h, --help                toon deze hulp
      --version             toon de versie
)",
    R"(Gebruik: raadstuk export [OPTIES] INVOER...

Maakt {made} van elke INVOER: XML-bestanden, of mappen met *.xml erin.

  -o, --output MAP          waar de verslagen komen (standaard: output)
  -s, --style NAAM|BESTAND  huisstijl (standaard: standaard): styles/NAAM.xml
  -f, --format LIJST        {formats} of all (standaard: {defaults})
      --set NAAM=WAARDE     vul een veld van gegevens in voor deze keer; mag vaker
      --only PATROON        alleen invoer waarvan het pad onder INVOER past: 'veiligheid'
      --exclude PATROON     niet de invoer die past: '**/oud'; beide mogen vaker
  -j, --jobs N              aantal threads (standaard: de kernen van de machine)
      --force               schrijf ook opnieuw wat actueel is; zie --prune
      --prune               verwijder verslagen waarvan de invoer weg is; met --force
                            ook als dat er meer dan de helft zijn
      --shard K/N           doe deel K (1 tot en met N), naast wie de andere delen doet
      --wait                wacht op een andere uitvoering in dezelfde uitvoermap
      --dry-run             lees en controleer alles, zeg wat geschreven zou worden
      --embed-source        PDF/A-3a met de XML erin, in plaats van PDF/A-2a
      --missing-glyph M     error (standaard) of warn, bij een teken dat nergens in zit
      --eml                 een conceptmail (.eml) bij elk verslag, met de bestanden erin
      --eml-per WAT         report (standaard) of run: één met alles, alle-stukken.eml
      --to ADRES            voor wie de conceptmails zijn; mag vaker
      --eml-limit BYTES     maak geen conceptmail die groter is (standaard: 9000000)
      --context           toon de regel waar een melding over gaat, als op een scherm
      --log VORM            text (standaard) of json: één object per regel op stderr
      --language TAAL       nl of en (standaard: LC_ALL, LC_MESSAGES of LANG)
      --config BESTAND      dezelfde opties uit een TOML-bestand: style = "compact"
  -h, --help                toon deze hulp
      --version             toon de versie

Afsluitcode: 0 alles goed, 1 een invoer had fouten, 2 verkeerd gebruik, stijl of
configuratie, 3 een storing van de machine, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk check [OPTIES] INVOER...

Leest mee vóór het maken: zegt alles wat een zorgvuldige lezer zou zeggen van elke
INVOER (XML-bestanden, of mappen waarin naar *.xml wordt gezocht). Maakt de
verslagen in het geheugen, zodat export aanvaardt wat check aanvaardt; schrijft niets.

  -s, --style NAAM|BESTAND  huisstijl (standaard: standaard): styles/NAAM.xml
      --set NAAM=WAARDE     vul een veld van gegevens in voor deze keer; mag vaker
      --only PATROON        alleen invoer waarvan het pad onder INVOER past: 'veiligheid'
      --exclude PATROON     niet de invoer die past: '**/oud'; beide mogen vaker
  -j, --jobs N              aantal threads (standaard: de kernen van de machine)
      --strict              afsluitcode 1 ook bij waarschuwingen en opmerkingen
      --embed-source        als PDF/A-3a met de XML erin, in plaats van PDF/A-2a
      --missing-glyph M     error (standaard) of warn, bij een teken dat nergens in zit
      --context           toon de regel waar een melding over gaat, als op een scherm
      --log VORM            text (standaard) of json: één object per regel op stderr
      --language TAAL       nl of en (standaard: LC_ALL, LC_MESSAGES of LANG)
      --config BESTAND      dezelfde opties uit een TOML-bestand: style = "compact"
  -h, --help                toon deze hulp
      --version             toon de versie

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

      --quiet             toon alleen wat verschilt en de slotregel
      --log VORM            text (standaard) of json: één object per regel op stderr
      --language TAAL       nl of en (standaard: LC_ALL, LC_MESSAGES of LANG)
      --config BESTAND      dezelfde opties uit een TOML-bestand: language = "nl"
  -h, --help                toon deze hulp
      --version             toon de versie

Afsluitcode: 0 alles goed, 1 er klopt iets niet, 2 verkeerd gebruik of verkeerde
configuratie, 3 een storing van de machine, 130 of 143 gestopt door een signaal.
)",
    R"(Gebruik: raadstuk explain [OPTIES] [CODE...]

Zegt wat een melding betekent en waarom dat ertoe doet, met een voorbeeld van voor en
na. CODE is het woord tussen haken achter een melding, zoals unknown-element. Zonder
CODE noemt het ze alle, elk op een regel.

      --log VORM            text (standaard) of json: één object per regel op stderr
      --language TAAL       nl of en (standaard: LC_ALL, LC_MESSAGES of LANG)
      --config BESTAND      dezelfde opties uit een TOML-bestand: language = "nl"
  -h, --help                toon deze hulp
      --version             toon de versie

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

      --list BESTAND        waarden per sectie uit een CSV-bestand, waarvan de eerste regel
                            de kolommen noemt: nummer;vergadering;vergaderdatum;agendapunt
      --ids                 geef elke prioriteit, actie, ontwikkeling en tabel zonder id
                            er een van haar eerste woorden, waar een verwijzing haar mee noemt
      --dry-run             zeg welke invoer veranderd zou worden
      --log VORM            text (standaard) of json: één object per regel op stderr
      --language TAAL       nl of en (standaard: LC_ALL, LC_MESSAGES of LANG)
      --config BESTAND      dezelfde opties uit een TOML-bestand: language = "nl"
  -h, --help                toon deze hulp
      --version             toon de versie

Afsluitcode: 0 alles goed, 1 een invoer had fouten, 2 verkeerd gebruik, 3 een storing.
)"};

std::string_view text_of(Verb verb, const Texts& texts) {
  switch (verb) {
    case Verb::none: return texts.program;
    case Verb::export_reports: return texts.export_reports;
    case Verb::check: return texts.check;
    case Verb::verify: return texts.verify;
    case Verb::explain: return texts.explain;
    case Verb::set: return texts.set;
  }
  return texts.program;
}

void fill(std::string& text, std::string_view placeholder, std::string_view words) {
  if (const std::size_t at = text.find(placeholder); at != std::string::npos)
    text.replace(at, placeholder.size(), words);
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
  fill(text, "{made}", listed(files_called(defaults, nl ? "een " : ""), nl ? "en" : "and"));
  fill(text, "{files}", fmt::format("{}", fmt::join(files_called(names, nl ? "zijn " : "its "), ", ")));
  fill(text, "{formats}", fmt::format("{}", fmt::join(names, ", ")));
  fill(text, "{defaults}", fmt::format("{}", fmt::join(defaults, ",")));
  return text;
}

}  // namespace cli
