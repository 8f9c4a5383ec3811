// A part of the table of all diagnostics (messages.cpp): tables whose rows stand in a CSV file, and tables in parts.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_tables[] = {
    // what the XML says
    {Code::table_file_and_rows, "table-file-and-rows", Severity::error,
     "deze tabel haalt haar rijen uit `bestand`, en er staat ook een `rij`; zet deze rij in het CSV-bestand of haal "
     "`bestand` weg",
     "this table takes its rows from `bestand`, and there is a `rij` too; put this row into the CSV file or remove "
     "`bestand`"},
    {Code::table_without_file, "table-without-file", Severity::error,
     "`{0}` geldt voor een CSV-bestand, en deze tabel noemt er geen; noem het in `bestand` of haal `{0}` weg",
     "`{0}` is about a CSV file, and this table names none; name it in `bestand` or remove `{0}`"},
    {Code::table_file_outside, "table-file-outside", Severity::error,
     "het bestand \"{0}\" staat buiten de map die dit commando kreeg, of er leidt een koppeling heen; noem in het "
     "commando de map waarin het XML-bestand en dit bestand allebei staan, en schrijf het pad vanaf het XML-bestand, "
     "met / en zonder :",
     "the file \"{0}\" is outside the folder that this command was given, or a link leads to it; name in the command "
     "the folder that has both the XML file and this file, and write the path from the XML file, with / and without "
     ":"},
    {Code::table_workbook, "table-workbook", Severity::error,
     "\"{0}\" is een werkmap en geen CSV; open haar in het rekenprogramma, bewaar het blad met \"Opslaan als\" als "
     "\"CSV UTF-8\" en noem dat bestand",
     "\"{0}\" is a workbook and no CSV; open it in your spreadsheet program, save the sheet by \"Save as\" as \"CSV "
     "UTF-8\" and name that file"},
    {Code::table_columns_invalid, "table-columns-invalid", Severity::error,
     "\"{0}\" kiest geen kolommen; schrijf hun nummers, elk één keer, met spaties ertussen en een "
     "streepje "
     "voor een reeks, bijvoorbeeld 1 3-5",
     "\"{0}\" chooses no columns; write their numbers, each once, with spaces between them and a hyphen "
     "for a series, for instance 1 3-5"},
    {Code::table_divisor_invalid, "table-divisor-invalid", Severity::error,
     "\"{0}\" is geen deler; schrijf een heel getal van 1 tot {1} zonder punten, bijvoorbeeld 1000",
     "\"{0}\" is no divisor; write a whole number from 1 to {1} without points, for instance 1000"},
    // the file as a whole
    {Code::table_file_missing, "table-file-missing", Severity::error,
     "het bestand \"{0}\" bestaat niet; controleer de naam en de plaats, gerekend vanaf het XML-bestand",
     "the file \"{0}\" does not exist; check its name and place, as seen from the XML file"},
    {Code::table_file_unreadable, "table-file-unreadable", Severity::error,
     "het bestand \"{0}\" kan niet worden gelezen: {1}; controleer het bestand en de rechten erop",
     "the file \"{0}\" cannot be read: {1}; check the file and its permissions"},
    {Code::table_files_too_large, "table-files-too-large", Severity::error,
     "met \"{0}\" zijn de CSV-bestanden van deze sectie samen groter dan {1} MiB; bewaar er minder rijen in",
     "with \"{0}\" the CSV files of this section are together larger than {1} MiB; save fewer rows in them"},
    {Code::table_too_large, "table-too-large", Severity::error,
     "met de rijen uit \"{0}\" heeft de sectie meer dan {1} elementen en cellen; neem minder rijen met `selectie`, "
     "minder "
     "kolommen met `kolomkeuze`, of splits de sectie",
     "with the rows of \"{0}\" the section has more than {1} elements and cells; take fewer rows by `selectie`, fewer "
     "columns by `kolomkeuze`, or split the section"},
    {Code::table_no_rows, "table-no-rows", Severity::error,
     "\"{0}\" heeft geen rijen onder de kop (`kopregels` is {1}); zet ze erin, of verbeter `kopregels`",
     "\"{0}\" has no rows below its head (`kopregels` is {1}); put them in, or correct `kopregels`"},
    {Code::table_nothing_selected, "table-nothing-selected", Severity::error,
     "in \"{1}\" staat in geen rij \"{0}\" in de eerste kolom, maar wel {2}; verbeter `selectie` of het bestand",
     "in \"{1}\" no row has \"{0}\" in its first column, which has {2}; correct `selectie` or the file"},
    {Code::table_column_beyond, "table-column-beyond", Severity::error,
     "`kolomkeuze` noemt kolom {0}, maar uit \"{1}\" komen er {2}; kies uit 1 tot en met {2}",
     "`kolomkeuze` names column {0}, but from \"{1}\" come {2}; choose from 1 to {2}"},
    {Code::table_single_column, "table-single-column", Severity::error,
     "\"{0}\" heeft één kolom, en dat is die waarin `selectie` zoekt; zet tussen de cellen een puntkomma, een tab of "
     "een "
     "komma, of haal `selectie` weg",
     "\"{0}\" has one column, and that is the one in which `selectie` searches; put a semicolon, a tab or a comma "
     "between the cells, or remove `selectie`"},
    {Code::table_file_columns, "table-file-columns", Severity::error,
     "uit \"{0}\" komen {1} kolommen, en meer dan {2} leest niemand; kies er minder met `kolomkeuze`",
     "from \"{0}\" come {1} columns, and nobody reads more than {2}; choose fewer by `kolomkeuze`"},
    {Code::table_head_columns, "table-head-columns", Severity::error,
     "deze `kop` heeft {0} kolommen, en uit \"{1}\" komen er {2}; maak de aantallen gelijk, of kies kolommen met "
     "`kolomkeuze`",
     "this `kop` has {0} columns, and from \"{1}\" come {2}; make the numbers equal, or choose columns by "
     "`kolomkeuze`"},
    // a place in the file
    {Code::csv_uneven_row, "csv-uneven-row", Severity::error,
     "het aantal cellen van deze regel is {0}, maar dat van de eerste regel is {1}; vul lege cellen aan, of zet een "
     "waarde waarin {2} voorkomt tussen aanhalingstekens",
     "the number of cells in this line is {0}, but that in the first line is {1}; add empty cells, or put a value with "
     "{2} in it in quotation marks"},
    {Code::csv_character, "csv-character", Severity::error,
     "in deze cel staat het onzichtbare teken {0}, dat geen verslag kan bevatten; haal het weg en bewaar het bestand "
     "opnieuw",
     "this cell has the invisible character {0}, which no report can hold; remove it and save the file again"},
    {Code::csv_figure, "csv-figure", Severity::error,
     "\"{0}\" is geen bedrag waarmee `deler` of `decimalen` kan rekenen; schrijf een getal zonder eenheid, of laat "
     "deze "
     "kolom weg met `kolomkeuze`",
     "\"{0}\" is no amount that `deler` or `decimalen` can compute with; write a number without a unit, or leave this "
     "column out by `kolomkeuze`"},
    {Code::csv_figure_form, "csv-figure-form", Severity::error,
     "\"{0}\" kan een duizendtal of een breuk zijn, want dit bestand schrijft bedragen op twee manieren: 1.234,5 en "
     "1,234.5; schrijf alle bedragen op één manier",
     "\"{0}\" may be thousands or a fraction, for this file writes amounts in two ways: 1.234,5 and 1,234.5; write all "
     "amounts in one way"},
    {Code::csv_spreadsheet, "csv-spreadsheet", Severity::warning,
     "\"{0}\" is geen waarde: zo schrijft een rekenblad een formule die mislukt of een getal dat niet in zijn cel "
     "past; "
     "herstel dat in het rekenblad en bewaar de CSV opnieuw",
     "\"{0}\" is no value: so a spreadsheet writes a formula that fails or a number that does not fit into its cell; "
     "mend it in the spreadsheet and save the CSV again"},
    // how it is set
    {Code::span_overlap, "span-overlap", Severity::error,
     "op deze plaats staat al de cel van {0}:{1}, die van boven in deze rij reikt; verlaag haar `rijen` of de "
     "`kolommen` van deze cel, of verplaats deze rij",
     "the cell at {0}:{1} stands in this place already, for it reaches into this row from above; lower its `rijen` or "
     "the `kolommen` of this cell, or move this row"},
    {Code::table_in_parts, "table-in-parts", Severity::remark,
     "deze tabel is te breed voor een bladzijde: ze staat in {0} delen onder elkaar, met letter {1} pt; laat "
     "kolommen weg of maak er meer tabellen van, als dat beter leest",
     "this table is too wide for a page: it stands in {0} parts below each other, in letters of {1} pt; leave "
     "columns out or make more tables of it, if that reads better"},
};

}  // namespace diagnostics
