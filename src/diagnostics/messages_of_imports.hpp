// A part of the table of all diagnostics (messages.cpp). Of documents that were written elsewhere, which `raadstuk
// import` reads. What is said of a paragraph has its number as the first argument.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_imports[] = {
    {Code::import_old_form, "import-old-form", Severity::error,
     "een {0}-bestand wordt niet gelezen; open het in Word of LibreOffice en bewaar het als .docx of .odt",
     "a file of {0} is not read; open it in Word or LibreOffice and save it as .docx or .odt"},
    {Code::import_pdf, "import-pdf", Severity::error,
     "een PDF wordt niet gelezen, want zij weet niet wat een kop of een lijst is; neem het bestand waarvan zij is "
     "gemaakt, of kopieer haar tekst in een .txt-bestand",
     "a PDF is not read, for it does not know what a heading or a list is; take the file that it was made of, or copy "
     "its text into a .txt file"},
    {Code::import_workbook, "import-workbook", Severity::error,
     "een werkmap of presentatie wordt niet gelezen; kopieer de tekst of de tabel in een Word-bestand, of bewaar een "
     "blad met cijfers als CSV",
     "a workbook or presentation is not read; copy the text or the table into a Word file, or save a sheet of figures "
     "as CSV"},
    {Code::import_protected, "import-protected", Severity::error,
     "dit bestand is met een wachtwoord beveiligd; haal het wachtwoord eraf en bewaar het opnieuw",
     "this file is protected by a password; take the password off and save it again"},
    {Code::import_damaged, "import-damaged", Severity::error,
     "dit bestand is beschadigd of onvolledig ({0}); open het in Word of LibreOffice en bewaar het opnieuw",
     "this file is damaged or incomplete ({0}); open it in Word or LibreOffice and save it again"},
    {Code::import_unknown_form, "import-unknown-form", Severity::error,
     "dit is geen bestand dat hier wordt gelezen; bewaar de tekst als .docx, .odt, .html of .txt",
     "this is no file that is read here; save the text as .docx, .odt, .html or .txt"},
    {Code::import_is_section, "import-is-section", Severity::error,
     "dit is al XML; geef het aan raadstuk export of raadstuk check",
     "this is XML already; give it to raadstuk export or raadstuk check"},
    {Code::import_costly, "import-costly", Severity::error,
     "dit bestand vraagt te veel tijd of geheugen om te lezen; verdeel het, of kopieer de tekst in een nieuw document",
     "this file takes too much time or memory to be read; divide it, or copy its text into a new document"},
    {Code::import_crashed, "import-crashed", Severity::error,
     "bij het lezen van dit bestand ging iets mis ({0}); kopieer de tekst in een nieuw document",
     "something went wrong while this file was read ({0}); copy its text into a new document"},
    {Code::import_nothing, "import-nothing", Severity::error,
     "in dit bestand staat geen tekst; controleer of het het goede is",
     "this file holds no text; check that it is the right one"},
    {Code::import_exists, "import-exists", Severity::error,
     "{0} bestaat al en is niet veranderd; met --force komt de nieuwe tekst ervoor in de plaats en blijft de oude als "
     "{0}.bak",
     "{0} exists already and was not changed; with --force the new text takes its place and the old one stays as "
     "{0}.bak"},
    {Code::import_not_valid, "import-not-valid", Severity::error,
     "de XML van deze sectie, {0}, zou niet gelezen kunnen worden ({1}); pas die tekst in het document aan",
     "the XML of this section, {0}, could not be read ({1}); change that text in the document"},
    {Code::folder_without_documents, "folder-without-documents", Severity::error,
     "in deze map staat geen .docx, .odt, .html of .txt; controleer de naam van de map, of bewaar wat erin staat zo",
     "this folder holds no .docx, .odt, .html or .txt; check the folder's name, or save so what is in it"},
    {Code::import_without_output, "import-without-output", Severity::error,
     "zeg met -o in welke map de XML komt; de map mag nieuw zijn",
     "say by -o which folder the XML goes to; it may be a new one"},
    {Code::import_moved, "import-moved", Severity::warning,
     "alinea {0}, \"{1}\", heeft op haar plaats geen element en staat nu in {2}; zet haar waar zij hoort",
     "paragraph {0}, \"{1}\", has no element where it stands and is now in {2}; put it where it belongs"},
    {Code::import_heading_deep, "import-heading-deep", Severity::warning,
     "alinea {0}, \"{1}\", is een kop onder een onderdeel en is zelf een onderdeel geworden; controleer de volgorde",
     "paragraph {0}, \"{1}\", is a heading below an onderdeel and became an onderdeel itself; check the order"},
    {Code::import_list_deep, "import-list-deep", Severity::warning,
     "alinea {0}, \"{1}\", staat op het derde niveau van een lijst en is op het tweede gezet; controleer de lijst",
     "paragraph {0}, \"{1}\", stands on the third level of a list and was put on the second; check the list"},
    {Code::import_list_restarts, "import-list-restarts", Severity::warning,
     "de lijst bij alinea {0}, \"{1}\", telt in het document door en begint in het verslag weer bij 1; lees na of de "
     "tekst "
     "haar nummers noemt",
     "the list at paragraph {0}, \"{1}\", goes on counting in the document and begins at 1 again in the report; check "
     "whether the text names its numbers"},
    {Code::import_cell_divided, "import-cell-divided", Severity::warning,
     "in de tabel bij alinea {0} gaat een cel over meer rijen die zij niet benoemt; haar tekst staat nu in de eerste "
     "en de andere zijn leeg: vul ze in",
     "in the table at paragraph {0} a cell spans rows that it does not head; its text now stands in the first and the "
     "others are empty: fill them in"},
    {Code::import_cell_flattened, "import-cell-flattened", Severity::warning,
     "in de tabel bij alinea {0} staat een lijst of een tabel in een cel, \"{1}\", en die is daar gewone tekst "
     "geworden; zet "
     "haar onder de tabel als zij een lijst of tabel moet zijn",
     "in the table at paragraph {0} a cell holds a list or a table, \"{1}\", which became plain text there; put it "
     "below "
     "the table if it must be a list or table"},
    {Code::import_table_as_text, "import-table-as-text", Severity::warning,
     "de tabel bij alinea {0}, \"{1}\", heeft meer kolommen of andere samengevoegde cellen dan een sectie kan hebben, "
     "of koppen in haar cellen, en is tekst geworden; maak er kleinere tabellen zonder koppen van",
     "the table at paragraph {0}, \"{1}\", has more columns or other merged cells than a section can have, or headings "
     "in its cells, and became text; make smaller tables without headings of it"},
    {Code::import_link, "import-link", Severity::warning,
     "de link in alinea {0} is weggelaten en de tekst ervan niet, want dit is geen volledig adres: {1}; verbeter het "
     "adres",
     "the link in paragraph {0} was left out and its text was not, for this is no complete address: {1}; mend the "
     "address"},
    {Code::import_picture_alternative, "import-picture-alternative", Severity::warning,
     "de afbeelding bij alinea {0} heeft geen beschrijving en geldt als decoratief ({1}); schrijf als alternatieve "
     "tekst wat zij laat zien (in XML: alt)",
     "the picture at paragraph {0} has no description and counts as decorative ({1}); write as its alternative text "
     "what it shows (in XML: alt)"},
    {Code::import_picture_form, "import-picture-form", Severity::warning,
     "de afbeelding bij alinea {0} is een {1} en is niet overgenomen; bewaar haar als PNG of JPEG en zet die ervoor in "
     "de plaats",
     "the picture at paragraph {0} is a {1} and was not taken over; save it as PNG or JPEG and put that in its place"},
    {Code::import_objects, "import-objects", Severity::warning,
     "in dit document staan ingesloten objecten zoals grafieken of werkbladen ({0}), die niet worden gelezen; maak er "
     "een tabel of afbeelding van",
     "this document has embedded objects such as charts or worksheets ({0}), which are not read; make a table or "
     "picture of each"},
    {Code::import_comment, "import-comment", Severity::warning,
     "bij alinea {0} staat een opmerking van {1}, die niet in de sectie komt: \"{2}\"; verwerk haar",
     "at paragraph {0} stands a comment by {1}, which does not come into the section: \"{2}\"; deal with it"},
    {Code::import_running_text, "import-running-text", Severity::warning,
     "deze tekst uit een kop- of voetregel staat niet in de sectie: \"{0}\"; zet bij de gegevens wat daarvan in het "
     "verslag moet",
     "this text of a running header or footer is not in the section: \"{0}\"; put into the data what the report must "
     "have of it"},
    {Code::import_unplaced, "import-unplaced", Severity::warning,
     "deze tekst bij alinea {0} heeft geen plaats in de sectie en staat er niet in: \"{1}\"; zet haar over als zij "
     "nodig is",
     "this text at paragraph {0} has no place in the section and is not in it: \"{1}\"; bring it over if it is needed"},
    {Code::import_title_missing, "import-title-missing", Severity::warning,
     "dit document heeft geen kop die de titel is, en de sectie heet nu \"{0}\"; geef haar een titel",
     "this document has no heading that is its title, and the section is now called \"{0}\"; give it a title"},
    {Code::import_renamed, "import-renamed", Severity::warning,
     "een andere sectie heet ook {0}, en deze is geschreven als {1}; controleer de nummers, of zet, als het versies "
     "van een sectie zijn, eerst haar XML in de map en importeer ze daarin",
     "another section is called {0} too, and this one was written as {1}; check the numbers, or, if these are versions "
     "of one section, put its XML into the folder first and import them there"},
    {Code::import_heading_reworded, "import-heading-reworded", Severity::remark,
     "de kop van alinea {0}, \"{1}\", staat in het verslag als \"{2}\"; controleer of dat blok bedoeld is",
     "the heading of paragraph {0}, \"{1}\", stands in the report as \"{2}\"; check that this block is meant"},
    {Code::import_left_out, "import-left-out", Severity::remark,
     "weggelaten, want dit hoort bij de pagina en niet bij de tekst: \"{0}\"; neem het in de XML op als het toch "
     "tekst is",
     "left out, for this is of the page and not of the text: \"{0}\"; put it into the XML if it is text after all"},
    {Code::import_made_by_report, "import-made-by-report", Severity::remark,
     "niet in de XML, want het verslag zet dit er zelf bij: \"{0}\"; controleer in het verslag of het er staat",
     "not in the XML, for the report puts this there itself: \"{0}\"; check in the report that it is there"},
    {Code::import_table_head, "import-table-head", Severity::remark,
     "de eerste rij van de tabel bij alinea {0}, \"{1}\", is als kop opgevat; maak er een gewone rij van als dat niet "
     "klopt",
     "the first row of the table at paragraph {0}, \"{1}\", was taken for its head; make it an ordinary row if that is "
     "wrong"},
    {Code::import_changes, "import-changes", Severity::remark,
     "bijgehouden wijzigingen zijn als aanvaard gelezen: {0} ingevoegd, {1} verwijderd; lees de tekst na",
     "tracked changes were read as accepted: {0} inserted, {1} deleted; read the text again"},
    {Code::import_lost_character, "import-lost-character", Severity::warning,
     "in alinea {0}, \"{1}\", is een teken niet te lezen en staat U+FFFD ervoor in de plaats; zet in de sectie het "
     "goede "
     "teken",
     "in paragraph {0}, \"{1}\", a character cannot be read and U+FFFD stands in its place; put the right one into the "
     "section"},
    {Code::import_struck, "import-struck", Severity::remark,
     "in alinea {0} is \"{1}\" doorgehaald, en in de sectie staat het als gewone tekst; haal weg wat niet meer geldt",
     "in paragraph {0} \"{1}\" is struck through, and it stands in the section as plain text; take out what no longer "
     "holds"},
    {Code::import_frames, "import-frames", Severity::error,
     "deze pagina heeft zelf geen tekst en toont andere bestanden ({0}); importeer het bestand waarin de tekst staat",
     "this page has no text of its own and shows other files ({0}); import the file that holds the text"},
    {Code::import_other_report, "import-other-report", Severity::error,
     "dit is een `{0}` en niet het verslag van één sectie; importeer de verslagen van de secties zelf",
     "this is a `{0}` and not the report of one section; import the reports of the sections themselves"},
    {Code::import_newer_report, "import-newer-report", Severity::error,
     "dit verslag is gemaakt door een nieuwere raadstuk, die er andere kenmerken in zet ({0}); gebruik die versie",
     "this report was made by a newer raadstuk, which puts other marks into it ({0}); use that version"},
    {Code::import_place_lost, "import-place-lost", Severity::warning,
     "alinea {0}, \"{1}\", heeft het id {2} gekregen omdat het ongemerkt op de plaats ervan staat; controleer of dat "
     "klopt",
     "paragraph {0}, \"{1}\", got the id {2} because it stands in its place without a mark; check that this is right"},
    {Code::import_reference_lost, "import-reference-lost", Severity::warning,
     "de verwijzing \"{1}\" in alinea {0} is gewone tekst geworden, want waar zij naartoe gaat, staat niet meer in het "
     "document; lees de zin na",
     "the reference \"{1}\" in paragraph {0} became plain text, for what it leads to is no longer in the document; "
     "read "
     "the sentence again"},
    {Code::import_conflict, "import-conflict", Severity::error,
     "\"{0}\" is in het document veranderd in \"{1}\" en in de XML in \"{2}\"; zet in beide de tekst die moet gelden "
     "en "
     "importeer opnieuw",
     "\"{0}\" was changed into \"{1}\" in the document and into \"{2}\" in the XML; put the text that shall hold into "
     "both and import again"},
    {Code::import_conflict_removed, "import-conflict-removed", Severity::error,
     "\"{0}\" is in het document veranderd of verplaatst, en is daar nu \"{1}\", maar staat niet meer in de XML; haal "
     "het uit het document, of zet het terug in de XML, en importeer opnieuw",
     "\"{0}\" was changed or moved in the document, where it is now \"{1}\", and is no longer in the XML; take it out "
     "of "
     "the document, or put it back into the XML, and import again"},
    {Code::import_conflict_deleted, "import-conflict-deleted", Severity::error,
     "\"{0}\" is uit het document gehaald en in de XML veranderd of verplaatst, en is daar nu \"{1}\"; haal het uit de "
     "XML, of zet het terug in het document, en importeer opnieuw",
     "\"{0}\" was taken out of the document and changed or moved in the XML, where it is now \"{1}\"; take it out of "
     "the "
     "XML, or put it back into the document, and import again"},
    {Code::import_figures_elsewhere, "import-figures-elsewhere", Severity::error,
     "in het document is een tabel veranderd waarvan de cijfers in {0} staan; verander ze in dat bestand, zet de tabel "
     "in "
     "het document terug en importeer opnieuw",
     "a table was changed in the document whose figures stand in {0}; change them in that file, put the table of the "
     "document back and import again"},
    {Code::import_not_joined, "import-not-joined", Severity::error,
     "de wijzigingen uit dit document zijn niet met zekerheid in {0} te zetten; importeer naar een nieuwe map en neem "
     "ze daaruit over",
     "the changes of this document cannot be put into {0} with certainty; import into a new folder and take them over "
     "from there"},
    {Code::import_older_base, "import-older-base", Severity::error,
     "{0} is veranderd nadat dit document ervan is gemaakt, en een OpenDocument zegt niet hoe de sectie toen was; "
     "importeer naar een nieuwe map en neem de wijzigingen over, of laat collega's in het Word-bestand werken",
     "{0} was changed after this document was made of it, and an OpenDocument file does not say how the section was "
     "then; import into a new folder and take the changes over, or let colleagues work in the Word file"},
    {Code::import_picture_kept, "import-picture-kept", Severity::warning,
     "{0} is in het document een andere afbeelding dan het bestand dat er staat, en dat bestand is gebleven; zet de "
     "nieuwe er zelf voor in de plaats als zij moet gelden",
     "{0} is another picture in the document than the file that is there, and that file stayed; put the new one in its "
     "place yourself if it shall hold"},
    {Code::import_joined, "import-joined", Severity::remark,
     "wijzigingen uit dit document in {0} gezet: {1}; lees de XML na",
     "changes of this document put into {0}: {1}; read the XML again"},
    {Code::import_strict, "import-strict", Severity::error,
     "er is niets geschreven, want met --strict moet elke waarschuwing bij de documenten zijn opgelost; los ze op, of "
     "importeer zonder --strict",
     "nothing was written, for with --strict every warning about the documents must be dealt with; deal with them, or "
     "import without --strict"},
    {Code::missed_documents, "missed-documents", Severity::warning,
     "in deze map staan bestanden die niet worden gelezen: {0}; open ze in Word of LibreOffice en bewaar ze als .docx "
     "of .odt als hun tekst mee moet",
     "in this folder are files that are not read: {0}; open them in Word or LibreOffice and save them as .docx or .odt "
     "if their text must come in"},
};

}  // namespace diagnostics
