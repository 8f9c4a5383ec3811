// A part of the table of all diagnostics (messages.cpp). Of reports that verify reads back.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_reports[] = {
    {Code::no_manifest, "no-manifest", Severity::error,
     "in deze map staat geen manifest (raadstuk.json); noem een map die export heeft gevuld",
     "this folder has no manifest (raadstuk.json); name a folder that export filled"},
    {Code::not_a_folder, "not-a-folder", Severity::error,
     "dit is geen map en geen verslag; noem de map met de verslagen, of een verslag daarin",
     "this is no folder and no report; name the folder with the reports, or a report in it"},
    {Code::one_folder, "one-folder", Severity::error,
     "verify neemt één map of verslag, en er zijn er {0} genoemd; noem er één",
     "verify takes one folder or report, and {0} are named; name one"},
    {Code::manifest_broken, "manifest-broken", Severity::error,
     "dit manifest kan niet worden gelezen; zet een kopie terug of maak de verslagen opnieuw met export of compare",
     "this manifest cannot be read; put back a copy or make the reports again with export or compare"},
    {Code::manifest_altered, "manifest-altered", Severity::error,
     "dit manifest is veranderd nadat het was geschreven; zet een kopie terug of maak de verslagen opnieuw met export "
     "of compare "
     "--force",
     "this manifest was changed after it was written; put back a copy or make the reports again with export or compare "
     "--force"},
    {Code::report_missing, "report-missing", Severity::error,
     "dit verslag staat in het manifest, maar is weg; maak het opnieuw met export of compare",
     "this report is in the manifest, but gone; make it again with export or compare"},
    {Code::report_changed, "report-changed", Severity::error,
     "dit verslag is veranderd nadat het was gemaakt (zijn SHA-256 is niet die van het manifest); maak het opnieuw met "
     "export of compare --force",
     "this report was changed after it was made (its SHA-256 is not that of the manifest); make it again with export "
     "or compare "
     "--force"},
    {Code::kept_file, "kept-file", Severity::warning,
     "iemand heeft dit bestand gewijzigd, en het is zo bewaard; het is niet vergeleken met de sectie",
     "somebody changed this file, and it is kept so; it was not compared with the section"},
    {Code::report_unreadable, "report-unreadable", Severity::error,
     "dit verslag kan niet worden teruggelezen: {0}; maak het opnieuw met export of compare --force",
     "this report cannot be read back: {0}; make it again with export or compare --force"},
    {Code::report_too_costly, "report-too-costly", Severity::error,
     "dit verslag teruglezen kost meer tijd of geheugen dan een verslag van raadstuk ooit vraagt; maak het opnieuw met "
     "export of compare --force",
     "reading this report back takes more time or memory than a report of raadstuk ever does; make it again with "
     "export or compare --force"},
    {Code::report_outdated, "report-outdated", Severity::error,
     "dit verslag is ouder dan zijn andere vorm; maak beide opnieuw met export of compare",
     "this report is older than its other format; make both again with export or compare"},
    {Code::run_draft_outdated, "run-draft-outdated", Severity::error,
     "deze conceptmail brengt andere verslagen dan er nu staan; maak haar opnieuw met --eml --eml-per run en verstuur "
     "deze niet",
     "this mail draft brings other reports than stand there now; make it again with --eml --eml-per run and do not "
     "send this one"},
    {Code::index_outdated, "index-outdated", Severity::error,
     "deze lijst van de verslagen zegt niet wat er nu staat; maak haar opnieuw met export --format html",
     "this list of the reports does not say what stands there now; make it again with export --format html"},
    {Code::report_stale, "report-stale", Severity::error,
     "de laatste uitvoering kon dit verslag niet bijwerken door fouten in {0}; verbeter die en verstuur het verslag "
     "niet",
     "the last run could not bring this report up to date for errors in {0}; mend those and do not send the report"},
    {Code::report_unlisted, "report-unlisted", Severity::error,
     "dit verslag staat in geen manifest; verwijder het of maak het met export",
     "no manifest lists this report; remove it or make it with export"},
    {Code::source_missing, "source-missing", Severity::error,
     "waarvan dit verslag is gemaakt, is weg: {0}; zet het terug of verwijder het verslag",
     "what this report was made of is gone: {0}; put it back or remove the report"},
    {Code::source_changed, "source-changed", Severity::error,
     "{0} is veranderd nadat dit verslag was gemaakt; maak het verslag opnieuw met export of compare",
     "{0} was changed after this report was made; make the report again with export or compare"},
    {Code::source_unreadable, "source-unreadable", Severity::error,
     "{0}, waarvan dit verslag is gemaakt, kan niet worden gelezen: {1}; controleer het bestand en de rechten erop",
     "{0}, which this report was made of, cannot be read: {1}; check the file and its permissions"},
    {Code::source_refused, "source-refused", Severity::error,
     "deze versie van het programma weigert {0}; zie wat raadstuk check ervan zegt",
     "this version of the program refuses {0}; see what raadstuk check says of it"},
    {Code::style_changed, "style-changed", Severity::error,
     "de stijl van dit verslag ({0}) is weg of veranderd, zodat de inhoud niet is vergeleken; maak het verslag opnieuw "
     "met export of compare",
     "the style of this report ({0}) is gone or was changed, so that its content was not compared; make the report "
     "again with export or compare"},
    {Code::adopted_style_changed, "adopted-style-changed", Severity::warning,
     "dit verslag is vastgesteld, en de stijl waarmee het is gemaakt ({0}) is weg of veranderd; de inhoud is niet "
     "vergeleken: zet de stijl van toen terug als u dat wilt",
     "this report is adopted, and the style that it was made with ({0}) is gone or was changed; its content was not "
     "compared: put back the style of then if you want that"},
    {Code::other_version, "other-version", Severity::warning,
     "dit verslag is gemaakt met raadstuk {0} en nagelezen met {1}; maak het opnieuw als de inhoud niet blijkt te "
     "kloppen",
     "this report was made with raadstuk {0} and read back with {1}; make it again if its content proves to differ"},
    {Code::report_damaged, "report-damaged", Severity::error,
     "de bouw van dit bestand is beschadigd ({0}); maak het opnieuw met export of compare --force",
     "the structure of this file is damaged ({0}); make it again with export or compare --force"},
    {Code::text_missing, "text-missing", Severity::error,
     "in dit bestand ontbreekt de tekst \"{0}\"; maak het opnieuw met export of compare --force",
     "this file lacks the text \"{0}\"; make it again with export or compare --force"},
    {Code::text_added, "text-added", Severity::error,
     "in dit bestand staat tekst die niet uit de sectie komt: \"{0}\"; maak het opnieuw met export of compare --force",
     "this file has text that is not of the section: \"{0}\"; make it again with export or compare --force"},
    {Code::text_differs, "text-differs", Severity::error,
     "in dit bestand staat \"{1}\" waar de sectie \"{0}\" zegt; maak het opnieuw met export of compare --force",
     "this file says \"{1}\" where the section says \"{0}\"; make it again with export or compare --force"},
    {Code::headings_differ, "headings-differ", Severity::error,
     "de koppen van dit bestand zijn niet die van de sectie (\"{1}\" in plaats van \"{0}\"); maak het opnieuw met "
     "export of compare --force",
     "the headings of this file are not those of the section (\"{1}\" in place of \"{0}\"); make it again with export "
     "or compare "
     "--force"},
    {Code::bookmarks_differ, "bookmarks-differ", Severity::error,
     "de bladwijzers van dit bestand zijn niet de koppen van de sectie (\"{1}\" in plaats van \"{0}\"); maak het "
     "opnieuw met export of compare --force",
     "the bookmarks of this file are not the headings of the section (\"{1}\" in place of \"{0}\"); make it again with "
     "export or compare --force"},
    {Code::tables_differ, "tables-differ", Severity::error,
     "tabel {0} van dit bestand heeft niet de kopcellen, rijen, cellen en samengevoegde plaatsen van de sectie ({2} in "
     "plaats van {1}); maak "
     "het opnieuw met export of compare --force",
     "table {0} of this file has not the head cells, rows, cells and merged places of the section ({2} in place of "
     "{1}); make it "
     "again with export or compare --force"},
    {Code::row_heads_differ, "row-heads-differ", Severity::error,
     "van tabel {0} van dit bestand zijn {2} cellen als kop van hun rij gemerkt, in plaats van {1}; maak het opnieuw "
     "met "
     "export of compare --force",
     "in table {0} of this file {2} cells are marked as heads of their row, in place of {1}; make it again with export "
     "or compare --force"},
    {Code::lists_differ, "lists-differ", Severity::error,
     "van dit bestand zijn {1} lijsten als lijst gemerkt, en de sectie heeft er {0}; maak het opnieuw met export of "
     "compare --force",
     "in this file {1} lists are marked as such, and the section has {0}; make it again with export or compare "
     "--force"},
    {Code::alternatives_differ, "alternatives-differ", Severity::error,
     "de tekst bij een afbeelding van dit bestand is niet die van de sectie (\"{1}\" in plaats van \"{0}\"); maak het "
     "opnieuw met export of compare --force",
     "the text for a picture of this file is not that of the section (\"{1}\" in place of \"{0}\"); make it again with "
     "export or compare --force"},
    {Code::links_differ, "links-differ", Severity::error,
     "een link van dit bestand gaat niet naar het adres in de sectie (\"{1}\" in plaats van \"{0}\"); maak het opnieuw "
     "met export of compare --force",
     "a link of this file does not go to the address in the section (\"{1}\" in place of \"{0}\"); make it again with "
     "export or compare --force"},
    {Code::links_undescribed, "links-undescribed", Severity::error,
     "{0} links van dit bestand hebben geen beschrijving of geen plaats in de structuur; maak het opnieuw met export "
     "of compare "
     "--force",
     "{0} links of this file have no description or no place in the structure; make it again with export or compare "
     "--force"},
    {Code::title_differs, "title-differs", Severity::error,
     "de titel van dit bestand is \"{1}\" in plaats van \"{0}\"; maak het opnieuw met export of compare --force",
     "the title of this file is \"{1}\" in place of \"{0}\"; make it again with export or compare --force"},
    {Code::title_hidden, "title-hidden", Severity::error,
     "de titelbalk toont de bestandsnaam en niet de titel; maak dit bestand opnieuw met export of compare --force",
     "the title bar shows the name of the file and not its title; make this file again with export or compare --force"},
    {Code::language_differs, "language-differs", Severity::error,
     "de taal van dit bestand is \"{1}\" in plaats van \"{0}\"; maak het opnieuw met export of compare --force",
     "the language of this file is \"{1}\" in place of \"{0}\"; make it again with export or compare --force"},
    {Code::part_language_missing, "part-language-missing", Severity::error,
     "geen deel van dit bestand is gemerkt als {0}; maak het opnieuw met export of compare --force",
     "no part of this file is marked as {0}; make it again with export or compare --force"},
    {Code::expansion_missing, "expansion-missing", Severity::error,
     "in dit bestand ontbreekt de betekenis \"{0}\" bij een afkorting; maak het opnieuw met export of compare --force",
     "this file lacks the expansion \"{0}\" of an abbreviation; make it again with export or compare --force"},
    {Code::not_tagged, "not-tagged", Severity::error,
     "dit bestand heeft geen structuur (tags) voor een schermlezer; maak het opnieuw met export of compare --force",
     "this file has no structure (tags) for a screen reader; make it again with export or compare --force"},
    {Code::tab_order, "tab-order", Severity::error,
     "de tabtoets volgt op een pagina van dit bestand niet de structuur; maak het opnieuw met export of compare "
     "--force",
     "on a page of this file the Tab key does not follow the structure; make it again with export or compare --force"},
    {Code::heads_without_scope, "heads-without-scope", Severity::error,
     "van {0} kopcellen in tabellen zegt dit bestand niet waarvan zij de kop zijn; maak het opnieuw met export of "
     "compare --force",
     "of {0} head cells of tables this file does not say what they head; make it again with export or compare --force"},
    {Code::font_not_embedded, "font-not-embedded", Severity::error,
     "het lettertype {0} zit niet in dit bestand; maak het opnieuw met export of compare --force",
     "the font {0} is not in this file; make it again with export or compare --force"},
    {Code::not_declared, "not-declared", Severity::error,
     "dit bestand zegt niet dat het {0} is; maak het opnieuw met export of compare --force",
     "this file does not say that it is {0}; make it again with export or compare --force"},
    {Code::source_not_embedded, "source-not-embedded", Severity::error,
     "de XML in dit bestand is niet die waarvan het is gemaakt; maak het opnieuw met export of compare --force",
     "the XML in this file is not the one that it was made of; make it again with export or compare --force"},
};

}  // namespace diagnostics
