// A part of the table of all diagnostics (messages.cpp). Of styles, the machine and the command line.
#pragma once
#include "diagnostics/code.hpp"

namespace diagnostics {

inline constexpr Entry of_runs[] = {
    // the style
    {Code::style_not_found, "style-not-found", Severity::error,
     "er is geen stijl \"{0}\" (gezocht: {1}); zet haar in een van die mappen, werk in de map waarin styles/ staat, of "
     "noem het pad van het stijlbestand",
     "there is no style \"{0}\" (looked for {1}); put it into one of those folders, work in the folder that has "
     "styles/, or name the path of the style file"},
    {Code::style_cycle, "style-cycle", Severity::error,
     "de stijl \"{0}\" verwijst via `basis` naar zichzelf; kies een andere basis",
     "the style \"{0}\" refers to itself by `basis`; choose another one"},
    {Code::missing_style_value, "missing-style-value", Severity::error,
     "de stijl geeft {0} geen {1}; vul dit aan of noem een `basis` die het heeft",
     "the style gives {0} no {1}; add it or name a `basis` that has it"},
    {Code::stray_text, "stray-text", Severity::error, "in `{0}` mag geen losse tekst staan; haal de tekst weg",
     "`{0}` holds no text of its own; remove the text"},
    {Code::childless_element, "childless-element", Severity::error, "`{1}` heeft alleen attributen; haal `{0}` weg",
     "`{1}` has attributes only; remove `{0}`"},
    {Code::conflicting_attributes, "conflicting-attributes", Severity::error,
     "`{0}` en `{1}` gaan niet samen; haal een van beide weg",
     "`{0}` and `{1}` exclude each other; remove one of them"},
    {Code::invalid_length, "invalid-length", Severity::error,
     "\"{0}\" is geen maat voor `{1}`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van {2} tot {3} pt",
     "\"{0}\" is no length for `{1}`; write a number with mm, cm or pt, such as 10.5pt, from {2} to {3} pt"},
    {Code::invalid_colour, "invalid-colour", Severity::error,
     "\"{0}\" is geen kleur; schrijf # en zes cijfers of letters van a tot f",
     "\"{0}\" is no colour; write # and six digits or letters from a to f"},
    {Code::invalid_family, "invalid-family", Severity::error,
     "\"{0}\" kan geen naam van een lettertype zijn; gebruik hoogstens {1} tekens, zonder komma of puntkomma",
     "\"{0}\" cannot be the name of a font; use at most {1} characters, without comma or semicolon"},
    {Code::low_contrast, "low-contrast", Severity::error,
     "{0} heeft met {1} een contrast van {2},{3} : 1, en tekst heeft 4,5 : 1 nodig; neem {4}, de dichtstbijzijnde tint "
     "die "
     "voldoet, of een andere kleur",
     "{0} has a contrast of {2}.{3} : 1 with {1}, and text needs 4.5 : 1; take {4}, the nearest shade that passes, or "
     "another "
     "colour"},
    {Code::lines_overlap, "lines-overlap", Severity::error,
     "bij de letter `{0}` is `regel` ({1} pt) kleiner dan `grootte` ({2} pt); maak `regel` minstens zo groot",
     "of the letter `{0}` the `regel` ({1} pt) is smaller than its `grootte` ({2} pt); make `regel` at least as large"},
    {Code::no_room, "no-room", Severity::error,
     "de marges laten maar {0} bij {1} pt over voor de tekst; maak ze kleiner, want minstens {2} bij {3} pt is nodig",
     "the margins leave only {0} by {1} pt for the text; make them smaller, for at least {2} by {3} pt is needed"},
    {Code::running_outside_margin, "running-outside-margin", Severity::error,
     "de regel van `{0}` past niet in de marge `{1}`; kies een maat van {2} tot {3} pt of een grotere marge",
     "the line of `{0}` does not fit in the margin `{1}`; choose a length from {2} to {3} pt or a larger margin"},
    {Code::empty_label, "empty-label", Severity::error, "het woord `{0}` is leeg; vul het in",
     "the word `{0}` is empty; fill it in"},
    {Code::missing_placeholder, "missing-placeholder", Severity::error,
     "in het woord `{0}` ontbreekt {1}; zet het op zijn plaats", "the word `{0}` lacks {1}; put it in its place"},
    {Code::unknown_placeholder, "unknown-placeholder", Severity::error,
     "het woord `{0}` bevat {1}, dat hier niet bestaat; haal het weg",
     "the word `{0}` has {1}, which does not exist here; remove it"},
    {Code::duplicate_placeholder, "duplicate-placeholder", Severity::error,
     "het woord `{0}` bevat {1} meer dan één keer; laat er één staan",
     "the word `{0}` has {1} more than once; keep one of them"},
    {Code::optional_part, "optional-part", Severity::error,
     "in het woord `{0}` is {1} geen deel dat kan vervallen; zet tussen [ en ] op één regel een waarde met "
     "accolades",
     "in the word `{0}`, {1} is no part that can be left out; put a value with its braces between [ and ] on "
     "one line"},
    {Code::logo_outside, "logo-outside", Severity::error,
     "het logo \"{0}\" staat buiten de map van de stijl; zet het erin en schrijf het pad met / en zonder ..",
     "the logo \"{0}\" is outside the folder of the style; put it there and write the path with / and without .."},
    {Code::logo_unreadable, "logo-unreadable", Severity::error,
     "het logo \"{0}\" kan niet worden gelezen: {1}; controleer naam en plaats",
     "the logo \"{0}\" cannot be read: {1}; check its name and place"},
    // the machine
    {Code::dictionary_missing, "dictionary-missing", Severity::error,
     "het afbreekwoordenboek voor {0} ontbreekt ({1}); installeer het (Nederlands: hyphen-nl)",
     "the hyphenation dictionary for {0} is missing ({1}); install it (Dutch: hyphen-nl)"},
    {Code::font_missing, "font-missing", Severity::error,
     "het lettertype \"{0}\" is niet geïnstalleerd; installeer het (Carlito: fonts-crosextra-carlito) of kies een "
     "ander in de stijl",
     "the font \"{0}\" is not installed; install it (Carlito: fonts-crosextra-carlito) or choose another in the style"},
    {Code::font_unusable, "font-unusable", Severity::error,
     "het lettertype \"{0}\" ({1}) kan niet worden gebruikt: {2}; kies een ander in de stijl",
     "the font \"{0}\" ({1}) cannot be used: {2}; choose another in the style"},
    {Code::font_not_truetype, "font-not-truetype", Severity::error,
     "het lettertype \"{0}\" ({1}) heeft geen TrueType-omtrekken; kies een ander in de stijl",
     "the font \"{0}\" ({1}) has no TrueType outlines; choose another in the style"},
    {Code::output_folder, "output-folder", Severity::error,
     "in de map {0} kan niet worden geschreven: {1}; kies een andere met --output",
     "the folder {0} cannot be written: {1}; choose another with --output"},
    {Code::output_held, "output-held", Severity::error,
     "de map {0} is in gebruik bij een andere uitvoering ({1}); wacht tot die klaar is, of laat wachten met --wait",
     "the folder {0} is held by another run ({1}); wait until it is finished, or let --wait do so"},
    {Code::output_moved, "output-moved", Severity::error,
     "{0} is niet meer de map waarin deze uitvoering begon, en er is niets meer geschreven; zet de map terug en voer "
     "de "
     "opdracht opnieuw uit",
     "{0} is no longer the folder in which this run began, and nothing more was written; put the folder back and run "
     "again"},
    {Code::waiting_for_output, "waiting-for-output", Severity::warning,
     "de map {0} is in gebruik bij een andere uitvoering ({1}); deze begint zodra die klaar is, Ctrl+C stopt het "
     "wachten",
     "the folder {0} is held by another run ({1}); this one begins when that is finished, Ctrl+C ends the waiting"},
    {Code::manifest_unreadable, "manifest-unreadable", Severity::warning,
     "dit manifest kan niet worden gelezen en alles wordt opnieuw gemaakt; ruim verslagen zonder invoer zelf op",
     "this manifest cannot be read and everything is made again; remove reports without input yourself"},
    {Code::manifest_newer, "manifest-newer", Severity::error,
     "{0} heeft vorm {1}, van een latere versie van raadstuk (deze kent tot en met {2}); gebruik die versie of kies "
     "met "
     "-o een andere uitvoermap",
     "{0} has format {1}, of a later version of raadstuk (this one knows up to {2}); use that version or choose "
     "another "
     "output folder with -o"},
    {Code::manifest_seal, "manifest-seal", Severity::warning,
     "dit manifest is niet zoals het is geschreven, en op zijn woord wordt niets verwijderd of hernoemd; ruim "
     "verslagen "
     "zonder invoer zelf op",
     "this manifest is not as it was written, and nothing is removed or renamed on its word; remove reports without "
     "input yourself"},
    {Code::journal_broken, "journal-broken", Severity::warning,
     "regel {0} van dit journaal van een afgebroken uitvoering sluit niet aan op de regels ervoor, en op het woord van "
     "die regel en wat erop volgt wordt niets verwijderd of hernoemd; controleer de verslagen met raadstuk verify",
     "line {0} of this journal of a run that was cut does not follow from the lines before it, and nothing is removed "
     "or renamed on the word of that line and what follows; check the reports with raadstuk verify"},
    {Code::write_failed, "write-failed", Severity::error,
     "{0} kan niet worden geschreven: {1}; maak ruimte of controleer de rechten",
     "{0} cannot be written: {1}; make room or check the permissions"},
    {Code::file_in_use, "file-in-use", Severity::error,
     "{0} kan niet worden vervangen: {1}; misschien staat het open in Word: sluit het en voer de opdracht opnieuw uit",
     "{0} cannot be replaced: {1}; perhaps it is open in Word: close it and run again"},
    {Code::name_refused, "name-refused", Severity::error,
     "{0} kan niet worden geschreven, want deze schijf neemt {1} in een naam niet aan; geef de invoer een andere naam",
     "{0} cannot be written, for this disk does not accept {1} in a name; rename the input"},
    {Code::target_not_a_file, "target-not-a-file", Severity::error,
     "{0} bestaat al en is geen gewoon bestand; haal het weg", "{0} exists and is no plain file; remove it"},
    {Code::output_link, "output-link", Severity::error,
     "op weg naar {0} staat een koppeling, en onder de uitvoermap wordt er geen gevolgd; zet er een map voor in de "
     "plaats",
     "on the way to {0} is a link, and below the output folder none is followed; put a folder in its place"},
    {Code::out_of_memory, "out-of-memory", Severity::error,
     "er is te weinig geheugen; sluit andere programma's of splits de sectie",
     "there is not enough memory; close other programs or split the section"},
    {Code::library_failed, "library-failed", Severity::error,
     "de programmabibliotheek {0} gaf een fout: {1}; meld dit aan de makers",
     "the library {0} gave an error: {1}; report this to the makers"},
    {Code::reader_missing, "reader-missing", Severity::error,
     "het programma {0}, dat verslagen terugleest, start niet: {1}; installeer het naast raadstuk, of bouw beide met "
     "src/install/build raadstuk",
     "the program {0}, which reads reports back, does not start: {1}; install it beside raadstuk, or build both with "
     "src/install/build raadstuk"},
    // the command line
    {Code::usage, "usage", Severity::error, "achter {0} hoort geen waarde; schrijf {0} alleen",
     "{0} takes no value; write {0} alone"},
    {Code::unknown_verb, "unknown-verb", Severity::error, "er is geen opdracht \"{0}\"; kies uit: {1}",
     "there is no command \"{0}\"; choose from: {1}"},
    {Code::unknown_option, "unknown-option", Severity::error, "er is geen optie {0}; zie raadstuk {1}--help",
     "there is no option {0}; see raadstuk {1}--help"},
    {Code::missing_option_value, "missing-option-value", Severity::error, "achter {0} ontbreekt een waarde; vul die in",
     "{0} needs a value; fill it in"},
    {Code::invalid_option_value, "invalid-option-value", Severity::error,
     "\"{1}\" is geen waarde voor {0}; kies uit: {2}", "\"{1}\" is no value for {0}; choose from: {2}"},
    {Code::shard_beyond, "shard-beyond", Severity::error,
     "deel {0} bestaat niet, want het werk is in {1} delen verdeeld; kies een deel van 1 tot en met {1}",
     "there is no part {0}, for the work is divided into {1} parts; choose a part from 1 to {1}"},
    {Code::draft_of_shard, "draft-of-shard", Severity::error,
     "--eml-per run maakt één conceptmail van alle verslagen, en --shard doet er een deel van; doe eerst alle delen "
     "zonder --eml-per run, en daarna deze opdracht zonder --shard: wat actueel is, wordt niet opnieuw gemaakt",
     "--eml-per run makes one mail draft of all reports, and --shard does a part of them; do all parts first without "
     "--eml-per run, and then this command without --shard: what is up to date is not made again"},
    {Code::unknown_code, "unknown-code", Severity::error,
     "er is geen melding \"{0}\"; bedoelde u {1}? raadstuk explain noemt ze alle",
     "there is no message \"{0}\"; did you mean {1}? raadstuk explain lists all"},
    {Code::invalid_assignment, "invalid-assignment", Severity::error,
     "\"{0}\" is geen toewijzing; schrijf --set NAAM=WAARDE, bijvoorbeeld --set status=vastgesteld",
     "\"{0}\" is no assignment; write --set NAME=VALUE, for instance --set status=vastgesteld"},
    {Code::invalid_recipient, "invalid-recipient", Severity::error,
     "\"{0}\" is geen e-mailadres; schrijf voor elk adres een --to, bijvoorbeeld griffie@gemeente.nl of Griffie "
     "<griffie@gemeente.nl>",
     "\"{0}\" is no e-mail address; write a --to for each one, for instance griffie@gemeente.nl or Griffie "
     "<griffie@gemeente.nl>"},
    {Code::no_input, "no-input", Severity::error, "er is geen invoer genoemd; noem een of meer bestanden of mappen",
     "no input is named; name one or more files or folders"},
    {Code::no_value, "no-value", Severity::error,
     "er is niet gezegd wat er in moet komen; noem een of meer waarden, zoals status=vastgesteld",
     "what is to be put in is not said; name one or more values, such as status=vastgesteld"},
    {Code::invalid_epoch, "invalid-epoch", Severity::error,
     "SOURCE_DATE_EPOCH is \"{0}\", maar moet een aantal seconden sinds 1970 zijn; verbeter de waarde of verwijder de "
     "variabele",
     "SOURCE_DATE_EPOCH is \"{0}\", but must be a number of seconds since 1970; correct it or unset it"},
    {Code::set_unknown, "set-unknown", Severity::error, "`gegevens` kent geen \"{0}\"; kies uit: {1}",
     "`gegevens` has no \"{0}\"; choose from: {1}"},
    {Code::set_several_meetings, "set-several-meetings", Severity::error,
     "bij welke vergadering {0} hoort, is niet te zeggen, want de sectie noemt er meer dan één; geef ook "
     "vergadering=NAAM",
     "which meeting {0} is of cannot be said, for the section names more than one; give vergadering=NAME as well"},
    {Code::set_impossible, "set-impossible", Severity::error,
     "deze waarden zijn hier niet in te vullen zonder iets anders te veranderen; schrijf ze zelf in `gegevens`",
     "these values cannot be put in here without changing something else; write them into `gegevens` yourself"},
    {Code::set_character, "set-character", Severity::error,
     "de waarde van {0} bevat {1}, dat niet in XML kan staan; haal het weg",
     "the value of {0} has {1}, which cannot stand in XML; remove it"},
    {Code::set_windows_character, "set-windows-character", Severity::error,
     "de waarde van {0} bevat het besturingsteken {1}, dat in Windows {2} is; schrijf {2}",
     "the value of {0} has the control character {1}, which is {2} in Windows; write {2}"},
    {Code::config_unreadable, "config-unreadable", Severity::error,
     "het configuratiebestand {0} kan niet worden gelezen: {1}; controleer naam en inhoud",
     "the configuration file {0} cannot be read: {1}; check its name and content"},
    {Code::config_syntax, "config-syntax", Severity::error,
     "dit is geen regel van een configuratiebestand; schrijf naam = \"waarde\", naam = true of naam = [\"waarde\", "
     "\"waarde\"]",
     "this is no line of a configuration file; write name = \"value\", name = true or name = [\"value\", \"value\"]"},
    {Code::config_unknown, "config-unknown", Severity::error, "er is geen optie \"{0}\"; kies uit: {1}",
     "there is no option \"{0}\"; choose from: {1}"},
    {Code::config_value, "config-value", Severity::error, "\"{0}\" kan deze waarde niet hebben; schrijf {1}",
     "\"{0}\" cannot have this value; write {1}"},
    {Code::config_duplicate, "config-duplicate", Severity::error, "\"{0}\" staat er twee keer; haal er één weg",
     "\"{0}\" stands here twice; remove one"},
    {Code::interrupted, "interrupted", Severity::warning,
     "gestopt na {0} van {1} secties; voer de opdracht opnieuw uit voor de rest",
     "stopped after {0} of {1} sections; run again for the rest"},
};

}  // namespace diagnostics
