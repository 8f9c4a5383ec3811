// A part of the table of all diagnostics (messages.cpp). Of files and their XML.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_files[] = {
    // the file
    {Code::input_missing, "input-missing", Severity::error, "dit bestand bestaat niet; controleer de naam",
     "this file does not exist; check its name"},
    {Code::input_unreadable, "input-unreadable", Severity::error,
     "dit bestand kan niet worden gelezen: {0}; controleer de rechten",
     "this file cannot be read: {0}; check its permissions"},
    {Code::input_not_a_file, "input-not-a-file", Severity::error,
     "dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op",
     "this is no plain file and no folder; name an XML file or a folder"},
    {Code::skipped_not_a_file, "skipped-not-a-file", Severity::warning,
     "dit is geen gewoon bestand en is overgeslagen; haal het uit de map of vervang het door een bestand",
     "this is no plain file and was skipped; remove it from the folder or put a file in its place"},
    {Code::skipped_link, "skipped-link", Severity::warning,
     "deze koppeling wijst buiten de map, met een absoluut pad of naar niets, en is overgeslagen; zet het bestand zelf "
     "in "
     "de map, of maak de koppeling relatief",
     "this link points out of the folder, with an absolute path or nowhere, and was skipped; put the file itself in "
     "the "
     "folder, or make the link relative"},
    {Code::missed_files, "missed-files", Severity::warning,
     "in deze map staan bestanden die niet worden gelezen: {0}; een sectie is een bestand op .xml: geef het die naam, "
     "of "
     "maak van een document een sectie met raadstuk import",
     "in this folder are files that are not read: {0}; a section is a file whose name ends in .xml: give it that name, "
     "or make a section of a document by raadstuk import"},
    {Code::document_not_set, "document-not-set", Severity::warning,
     "deze sectie is een document van Word of LibreOffice en is niet veranderd, want `set` verandert alleen XML; "
     "verander de waarden in het document zelf, of geef ze bij export met --set",
     "this section is a document of Word or LibreOffice and was not changed, for `set` changes XML only; change the "
     "values in the document itself, or give them to export by --set"},
    {Code::input_changed, "input-changed", Severity::error,
     "dit bestand veranderde terwijl het werd gelezen; voer de opdracht opnieuw uit als het bestand klaar is",
     "this file changed while it was read; run again when the file is finished"},
    {Code::folder_without_sections, "folder-without-sections", Severity::error,
     "in deze map staat geen XML-bestand; controleer de naam van de map",
     "this folder holds no XML file; check the folder's name"},
    {Code::output_conflict, "output-conflict", Severity::error,
     "dit verslag zou op dezelfde plaats komen als dat van {0}; geef een van beide een andere naam",
     "this report would have the same name as that of {0}; rename one of them"},
    {Code::report_over_input, "report-over-input", Severity::error,
     "het verslag zou over dit bestand zelf heen komen, waarvan het wordt gemaakt; noem met -o een andere map",
     "the report would be written over this very file, which it is made of; name another folder by -o"},
    {Code::pattern_unmatched, "pattern-unmatched", Severity::warning,
     "met {0} komt geen invoer overeen; een patroon geldt voor het pad onder de opgegeven map, zoals 'veiligheid/**'",
     "no input matches {0}; a pattern is for the path below the folder that was named, such as 'veiligheid/**'"},
    {Code::same_number, "same-number", Severity::warning,
     "het nummer {0} is ook dat van {1}; geef een van beide een ander nummer",
     "the number {0} is that of {1} too; give one of them another"},
    {Code::windows_name, "windows-name", Severity::warning,
     "Windows kan de naam \"{0}\" niet bewaren ({1}); geef het bestand of de map een andere naam",
     "Windows cannot hold the name \"{0}\" ({1}); rename the file or folder"},
    {Code::stale_report, "stale-report", Severity::warning,
     "er blijft een eerder verslag staan dat niet is bijgewerkt: {0}; verstuur het niet",
     "an earlier report that was not brought up to date is kept: {0}; do not send it"},
    {Code::input_gone, "input-gone", Severity::warning,
     "de invoer van dit verslag is weg: {0}; verwijder het verslag met --prune",
     "the input of this report is gone: {0}; remove the report with --prune"},
    {Code::prune_nothing, "prune-nothing", Severity::error,
     "--prune verwijdert niets, want {0} ontbreekt of bevat geen secties; controleer de invoer",
     "--prune removes nothing, for {0} is missing or holds no sections; check the input"},
    {Code::prune_refused, "prune-refused", Severity::error,
     "--prune zou {0} van {1} verslagen verwijderen, meer dan de helft; controleer de invoer, of bevestig met --force",
     "--prune would remove {0} of {1} reports, more than half; check the input, or confirm with --force"},
    {Code::input_elsewhere, "input-elsewhere", Severity::warning,
     "in de map met verslagen staan er die deze keer niet zijn gemaakt ({0}), terwijl hun invoer er nog is: {1}; "
     "verwijder wat dubbel is, of geef de hele map met secties op",
     "the folder of reports holds some that were not made by this run ({0}), though their inputs are still there: {1}; "
     "remove what is double, or name the whole folder of sections"},
    {Code::changed_report_kept, "changed-report-kept", Severity::warning,
     "dit verslag is na het maken gewijzigd en blijft staan: {0}; neem de wijziging over in de XML (van Word en "
     "OpenDocument met raadstuk import) en maak het opnieuw met --force, of verwijder het bestand",
     "this report was changed after it was made and is kept: {0}; bring the edits into the XML (of Word and "
     "OpenDocument with raadstuk import) and make it anew with --force, or remove the file"},
    {Code::changed_report_moved, "changed-report-moved", Severity::warning,
     "dit verslag was na het maken gewijzigd en is opzij gezet: {0} heet nu {1}; neem in de XML over wat blijven moet, "
     "van Word en OpenDocument met raadstuk import",
     "this report was changed after it was made and is put aside: {0} is now {1}; bring into the XML what is to stay, "
     "of Word and OpenDocument with raadstuk import"},
    {Code::open_in_word, "open-in-word", Severity::warning,
     "dit verslag is niet bijgewerkt, want iemand heeft het open: {0} ({1}); sluit het en voer de opdracht opnieuw "
     "uit, "
     "of verwijder {2} als niemand het open heeft",
     "this report was not brought up to date, for somebody has it open: {0} ({1}); close it and run again, or remove "
     "{2} if nobody has it open"},
    {Code::set_kept, "set-kept", Severity::warning,
     "wat een eerdere --set invulde, blijft in de verslagen staan ({0}): {1}; leg het vast met: {2}",
     "what an earlier --set gave stays in the reports ({0}): {1}; to keep it for good: {2}"},
    {Code::set_undone, "set-undone", Severity::warning,
     "de sectie is gewijzigd en gemaakt zonder wat een eerdere --set invulde: {0}={1}; geef het opnieuw op, of leg het "
     "vast met raadstuk set",
     "the section changed and was made without what an earlier --set gave: {0}={1}; give it again, or keep it for good "
     "with raadstuk set"},
    {Code::adopted_changed, "adopted-changed", Severity::warning,
     "dit verslag was {0} en is toch opnieuw gemaakt, want de sectie, of een bestand dat zij noemt, is gewijzigd; ga "
     "na "
     "of de raad die tekst heeft vastgesteld",
     "this report was {0} and was made anew all the same, for the section, or a file that it names, changed; make sure "
     "that the council adopted that text"},
    {Code::adopted_set, "adopted-set", Severity::warning,
     "dit verslag was {0} en is toch opnieuw gemaakt, want --set gaf iets anders: {1}; ga na of dat bij de "
     "vastgestelde "
     "tekst hoort, of zet het bestand van toen terug",
     "this report was {0} and was made anew all the same, for --set gave something else: {1}; make sure that this "
     "belongs to the adopted text, or put back the file of then"},
    {Code::adopted_file_missing, "adopted-file-missing", Severity::warning,
     "van dit vastgestelde verslag was een bestand weg, en het is opnieuw gemaakt: {0}; zet het bestand van toen terug "
     "als u dat nog hebt",
     "a file of this adopted report was gone and was made again: {0}; put back the file of then if you still have it"},
    {Code::adopted_file_changed, "adopted-file-changed", Severity::warning,
     "van dit vastgestelde verslag is een bestand na het maken gewijzigd, misschien ondertekend: {0}; het blijft zo "
     "staan: controleer of dat de bedoeling is",
     "a file of this adopted report was changed after it was made, perhaps signed: {0}; it stays as it is: make sure "
     "that this is meant"},
    {Code::draft_too_large, "draft-too-large", Severity::error,
     "de conceptmail van dit verslag zou {0} bytes zijn, meer dan {1}, en is er niet; voeg met --format één bestand "
     "toe "
     "of verhoog --eml-limit",
     "the mail draft of this report would have {0} bytes, more than {1}, and is not there; attach one file with "
     "--format, or raise --eml-limit"},
    {Code::draft_removed, "draft-removed", Severity::warning,
     "de conceptmail bij het vorige verslag is verwijderd: {0}; maak een nieuwe met --eml",
     "the mail draft of the earlier report was removed: {0}; make a new one with --eml"},
    {Code::run_draft_removed, "run-draft-removed", Severity::warning,
     "deze conceptmail van een eerdere uitvoering past niet meer bij de verslagen en is verwijderd; maak zo nodig een "
     "nieuwe met --eml --eml-per run",
     "this mail draft of an earlier run no longer fits the reports and was removed; make a new one with --eml "
     "--eml-per "
     "run if you need one"},
    {Code::run_draft_incomplete, "run-draft-incomplete", Severity::warning,
     "deze conceptmail mist {0} van de secties van deze uitvoering: {1}; verhelp wat daar mis is en voer de opdracht "
     "opnieuw uit, of schrijf in de mail dat zij volgen",
     "this mail draft misses {0} of the sections of this run: {1}; mend what is wrong there and run again, or write in "
     "the mail that they follow"},
    {Code::run_draft_without, "run-draft-without", Severity::error,
     "dit verslag past in geen conceptmail: die zou {0} bytes zijn, meer dan {1}; voeg met --format één bestand toe of "
     "verhoog --eml-limit",
     "this report fits no mail draft: that would have {0} bytes, more than {1}; attach one file with --format, or "
     "raise --eml-limit"},
    {Code::run_draft_changed, "run-draft-changed", Severity::warning,
     "deze conceptmail is gewijzigd nadat zij was gemaakt en blijft zo staan; verwijder het bestand om haar opnieuw te "
     "maken",
     "this mail draft was changed after it was made and stays as it is; remove the file to have it made anew"},
    {Code::folder_page_kept, "folder-page-kept", Severity::warning,
     "deze pagina over de map is gewijzigd nadat zij was gemaakt en blijft zo staan; verwijder het bestand om haar "
     "opnieuw te maken",
     "this page about the folder was changed after it was made and stays as it is; remove the file to have it made "
     "anew"},
    {Code::folder_page_moved, "folder-page-moved", Severity::warning,
     "dit bestand over de hele map was gewijzigd of door een ander gemaakt, en is opzij gezet: {0} heet nu {1}; zet "
     "wat blijven moet in een bestand met een andere naam",
     "this file about the whole folder was changed, or made by others, and is put aside: {0} is now {1}; put what is "
     "to "
     "stay into a file of another name"},
    {Code::index_without_reports, "index-without-reports", Severity::warning,
     "geen verslag heeft de status \"{0}\", dus index.html noemt er geen; schrijf bij --index-status een status die er "
     "is: {1}",
     "no report has the status \"{0}\", so index.html lists none; give --index-status a status that there is: {1}"},
    {Code::attachment_unreadable, "attachment-unreadable", Severity::error,
     "{0} kan niet in de conceptmail: {1}; voer de opdracht opnieuw uit",
     "{0} cannot go into the mail draft: {1}; run again"},
    {Code::empty_file, "empty-file", Severity::error, "dit bestand is leeg; vul het of haal het weg",
     "this file is empty; fill it or remove it"},
    {Code::document_file, "document-file", Severity::error,
     "dit is een {0}-bestand en geen XML; maak er een sectie van met raadstuk import, of zet de tekst ervan in een "
     "kopie van alle-elementen.xml",
     "this is a {0} file and no XML; make a section of it by raadstuk import, or put its text in a copy of "
     "alle-elementen.xml"},
    {Code::picture_file, "picture-file", Severity::error,
     "dit is een afbeelding ({0}) en geen XML; noem haar in een sectie met <afbeelding bestand=\"...\" alt=\"...\"/>, "
     "en "
     "geef het XML-bestand van die sectie op",
     "this is a picture ({0}) and no XML; name it in a section by <afbeelding bestand=\"...\" alt=\"...\"/>, and give "
     "that section's XML file"},
    {Code::packed_file, "packed-file", Severity::error,
     "dit is een ingepakt bestand ({0}); pak het uit en geef het XML-bestand op dat erin zit",
     "this is a packed file ({0}); unpack it and name the XML file in it"},
    {Code::plain_text_file, "plain-text-file", Severity::error,
     "dit is gewone tekst zonder XML; zet om elke alinea <alinea>...</alinea>, daaromheen <doelstellingen>, en om het "
     "geheel <sectie formaat=\"1\"> met vooraan een <titel>",
     "this is plain text without XML; put <alinea>...</alinea> around each paragraph, <doelstellingen> around those, "
     "and around all <sectie formaat=\"1\"> with a <titel> first"},
    {Code::second_byte_order_mark, "second-byte-order-mark", Severity::error,
     "dit bestand begint met twee byte-order-marks (BOM) in plaats van hoogstens een; open het in een editor en sla "
     "het "
     "op als UTF-8 zonder BOM",
     "this file begins with two byte order marks (BOM) in place of at most one; open it in an editor and save it as "
     "UTF-8 without BOM"},
    {Code::too_large, "too-large", Severity::error, "dit bestand is groter dan {0} MiB; splits de sectie",
     "this file is larger than {0} MiB; split the section"},
    // encodings and well-formedness
    {Code::unknown_encoding, "unknown-encoding", Severity::error,
     "de codering \"{0}\" kan niet worden gelezen; sla het bestand op als UTF-8",
     "the encoding \"{0}\" cannot be read; save the file as UTF-8"},
    {Code::encoding_mismatch, "encoding-mismatch", Severity::error,
     "het bestand noemt de codering \"{0}\", maar de bytes zijn {1}; maak die twee gelijk",
     "the file declares the encoding \"{0}\", but its bytes are {1}; make the two agree"},
    {Code::invalid_bytes, "invalid-bytes", Severity::error,
     "deze bytes zijn geen geldige {0}; sla het bestand opnieuw op als UTF-8",
     "these bytes are not valid {0}; save the file again as UTF-8"},
    {Code::windows_byte, "windows-byte", Severity::error,
     "de byte {0} heeft in {1} geen zichtbaar teken, maar is in Windows {2}; schrijf encoding=\"windows-1252\"",
     "the byte {0} has no visible character in {1}, but is {2} in Windows; write encoding=\"windows-1252\""},
    {Code::windows_character, "windows-character", Severity::error,
     "{0} is een onzichtbaar besturingsteken, maar in Windows is het {1}; schrijf {1} ({2})",
     "{0} is an invisible control character, but in Windows it is {1}; write {1} ({2})"},
    {Code::control_character, "control-character", Severity::error,
     "{0} is een onzichtbaar besturingsteken; verwijder het", "{0} is an invisible control character; remove it"},
    {Code::lost_text, "lost-text", Severity::warning,
     "hier staat {0}, dat een ander programma zet waar het een teken of plaatje verloor; zoek de oorspronkelijke tekst "
     "op en herstel hem",
     "here stands {0}, which another program puts where it lost a character or picture; look up the original text and "
     "restore it"},
    {Code::xml_declaration, "xml-declaration", Severity::error,
     "de XML-declaratie is niet geldig; schrijf <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
     "the XML declaration is not valid; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {Code::xml_version, "xml-version", Severity::error, "XML-versie {0} wordt niet gelezen; schrijf version=\"1.0\"",
     "XML version {0} is not read; write version=\"1.0\""},
    {Code::forbidden_character, "forbidden-character", Severity::error,
     "het teken {0} mag niet in XML staan; verwijder het", "the character {0} is not allowed in XML; remove it"},
    {Code::doctype, "doctype", Severity::error, "een DOCTYPE wordt niet gelezen; verwijder de regel",
     "a DOCTYPE is not read; remove the line"},
    {Code::unknown_entity, "unknown-entity", Severity::error,
     "de entiteit `&{0};` is niet bekend; schrijf het teken zelf of een nummer zoals &#233;",
     "the entity `&{0};` is not known; write the character itself or a number such as &#233;"},
    {Code::known_entity, "known-entity", Severity::error, "de entiteit `&{0};` bestaat niet in XML; schrijf {1}",
     "the entity `&{0};` does not exist in XML; write {1}"},
    {Code::bare_ampersand, "bare-ampersand", Severity::error, "een los &-teken is niet toegestaan; schrijf &amp;",
     "a bare & is not allowed; write &amp;"},
    {Code::invalid_reference, "invalid-reference", Severity::error,
     "{0} verwijst naar geen geldig teken; schrijf het teken zelf",
     "{0} refers to no valid character; write the character itself"},
    {Code::unexpected_character, "unexpected-character", Severity::error,
     "hier wordt {0} verwacht; controleer de tekens op deze plaats",
     "{0} is expected here; check the characters at this place"},
    {Code::invalid_name, "invalid-name", Severity::error,
     "hier wordt een naam verwacht; een naam begint met een letter (een kleiner-danteken schrijft u als &lt;)",
     "a name is expected here; a name begins with a letter (write a less-than sign as &lt;)"},
    {Code::duplicate_attribute, "duplicate-attribute", Severity::error,
     "het attribuut `{0}` staat twee keer in dit element; haal er één weg",
     "the attribute `{0}` stands twice in this element; remove one"},
    {Code::less_than_in_attribute, "less-than-in-attribute", Severity::error,
     "het teken < mag niet in de waarde van `{0}` staan; schrijf &lt;, of sluit de waarde af met een aanhalingsteken",
     "the character < is not allowed in the value of `{0}`; write &lt;, or close the value with a quotation mark"},
    {Code::missing_space, "missing-space", Severity::error, "voor dit attribuut ontbreekt een spatie; voeg die toe",
     "there is no space before this attribute; add one"},
    {Code::attribute_without_value, "attribute-without-value", Severity::error,
     "het attribuut `{0}` heeft geen waarde; schrijf {0}=\"...\"",
     "the attribute `{0}` has no value; write {0}=\"...\""},
    {Code::name_with_space, "name-with-space", Severity::error,
     "`{0}` is geen naam, want een naam heeft geen spaties; haal de spatie weg, ook in de eindtag",
     "`{0}` is no name, for a name has no spaces; remove the space, in the end tag too"},
    {Code::unquoted_value, "unquoted-value", Severity::error,
     "de waarde van `{0}` staat niet tussen aanhalingstekens; schrijf {0}=\"...\"",
     "the value of `{0}` is not in quotation marks; write {0}=\"...\""},
    {Code::curly_quotes, "curly-quotes", Severity::error,
     "de waarde van `{0}` staat tussen gekrulde aanhalingstekens, zoals Word ze maakt; gebruik rechte: {0}=\"...\"",
     "the value of `{0}` is in curly quotation marks, as Word makes them; use straight ones: {0}=\"...\""},
    {Code::mismatched_tag, "mismatched-tag", Severity::error,
     "`</{0}>` past niet bij `<{1}>` op {2}:{3}; sluit `{1}` eerst",
     "`</{0}>` does not match `<{1}>` at {2}:{3}; close `{1}` first"},
    {Code::unopened_tag, "unopened-tag", Severity::error,
     "`</{0}>` sluit niets; haal het weg of zet er een begintag voor",
     "`</{0}>` closes nothing; remove it or open the element first"},
    {Code::unclosed_element, "unclosed-element", Severity::error,
     "`{0}` wordt nergens gesloten; zet er `</{0}>` achter", "`{0}` is not closed; add `</{0}>`"},
    {Code::unclosed_markup, "unclosed-markup", Severity::error,
     "wat hier met {0} begint, wordt nergens afgesloten; zet {1} aan het einde",
     "what begins with {0} here does not end; end it with {1}"},
    {Code::comment_hyphens, "comment-hyphens", Severity::error,
     "twee streepjes achter elkaar mogen niet in commentaar staan; haal er één weg",
     "two hyphens in a row are not allowed in a comment; remove one"},
    {Code::cdata_end, "cdata-end", Severity::error, "de tekens ]]> mogen niet in de tekst staan; schrijf ]]&gt;",
     "the characters ]]> are not allowed in text; write ]]&gt;"},
    {Code::reserved_target, "reserved-target", Severity::error,
     "een verwerkingsinstructie mag niet xml heten; een XML-declaratie staat helemaal aan het begin van het bestand",
     "a processing instruction must not be called xml; an XML declaration stands at the very start of the file"},
    {Code::space_before_declaration, "space-before-declaration", Severity::error,
     "voor <?xml staat een lege regel of spatie; haal die weg, want de XML-declaratie staat helemaal aan het begin",
     "an empty line or space stands before <?xml; remove it, for the XML declaration stands at the very start"},
    {Code::text_outside_root, "text-outside-root", Severity::error,
     "buiten het hoofdelement staat tekst; verplaats die naar een element erin",
     "there is text outside the root element; move it into an element inside"},
    {Code::second_root, "second-root", Severity::error,
     "er staat een tweede hoofdelement `{0}`; zet het in een eigen bestand",
     "there is a second root element `{0}`; put it in a file of its own"},
    {Code::no_root, "no-root", Severity::error,
     "er staat geen element in dit bestand; begin met het hoofdelement, zoals <sectie formaat=\"1\">",
     "there is no element in this file; begin with the root element, such as <sectie formaat=\"1\">"},
    {Code::too_deep, "too-deep", Severity::error,
     "elementen zijn dieper dan {0} niveaus genest; maak de structuur vlakker",
     "elements are nested deeper than {0} levels; make the structure flatter"},
    {Code::too_many_elements, "too-many-elements", Severity::error,
     "het bestand heeft meer dan {0} elementen; splits de sectie",
     "the file has more than {0} elements; split the section"},
    {Code::long_value, "long-value", Severity::error,
     "de waarde van het attribuut `{0}` is langer dan {1} bytes; maak haar korter",
     "the value of the attribute `{0}` is longer than {1} bytes; shorten it"},
};

}  // namespace diagnostics
