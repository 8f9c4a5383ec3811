// A part of the table of all diagnostics (messages.cpp): CSV files, and the list of `raadstuk set`.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_lists[] = {
    // CSV files
    {Code::not_csv, "not-csv", Severity::error,
     "dit is een {0}-bestand en geen CSV; bewaar het in het rekenprogramma met \"Opslaan als\" als \"CSV UTF-8\" en "
     "noem "
     "dat bestand",
     "this file is of the kind {0} and no CSV; save it in your spreadsheet program by \"Save as\" as \"CSV UTF-8\" and "
     "name that "
     "file"},
    {Code::csv_encoding, "csv-encoding", Severity::error,
     "deze bytes zijn geen UTF-8 en geen windows-1252; bewaar het bestand in het rekenprogramma opnieuw, als \"CSV "
     "UTF-8\"",
     "these bytes are neither UTF-8 nor windows-1252; save the file in your spreadsheet program again, as \"CSV "
     "UTF-8\""},
    {Code::csv_too_large, "csv-too-large", Severity::error,
     "dit bestand is groter dan {0} MiB of heeft meer dan {1} cellen; verdeel het over meer bestanden",
     "this file is larger than {0} MiB or has more than {1} cells; divide it into several files"},
    {Code::csv_wide_row, "csv-wide-row", Severity::error,
     "deze regel heeft meer dan {0} cellen; haal de lege kolommen weg die per ongeluk zijn meegekomen, en bewaar het "
     "bestand opnieuw",
     "this line has more than {0} cells; remove the empty columns that came along by accident, and save the file "
     "again"},
    {Code::csv_open_quote, "csv-open-quote", Severity::error,
     "de waarde die hier met een aanhalingsteken begint, eindigt nergens; zet er een aanhalingsteken achter",
     "the value that begins here with a quotation mark ends nowhere; put a quotation mark behind it"},
    {Code::csv_text_after_quote, "csv-text-after-quote", Severity::error,
     "achter het sluitende aanhalingsteken staat nog tekst; zet de hele waarde tussen aanhalingstekens, schrijf een "
     "aanhalingsteken daarin als \"\", of zet er {0} tussen",
     "behind the closing quotation mark stands more text; put the whole value in quotation marks, write one inside it "
     "as \"\", or put {0} between them"},
    // the list
    {Code::list_not_a_file, "list-not-a-file", Severity::error,
     "dit is geen gewoon bestand; noem achter --list het CSV-bestand zelf",
     "this is no plain file; name the CSV file itself behind --list"},
    {Code::list_column_missing, "list-column-missing", Severity::error,
     "de eerste regel van de lijst noemt geen kolom `{0}`; zet daarin de namen van de kolommen, zoals {1}",
     "the first line of the list names no column `{0}`; put the names of the columns there, such as {1}"},
    {Code::list_column_unknown, "list-column-unknown", Severity::error,
     "een kolom \"{0}\" kent de lijst niet; noem de kolom naar een gegeven ({1}) of haal haar weg",
     "the list knows no column \"{0}\"; call the column after what it holds ({1}) or remove it"},
    {Code::list_column_twice, "list-column-twice", Severity::error,
     "de kolom `{0}` staat er twee keer; haal er één weg", "the column `{0}` stands here twice; remove one"},
    {Code::list_cell_beyond, "list-cell-beyond", Severity::error,
     "boven deze cel staat geen kolom, want de eerste regel noemt er {0}; zet een waarde waarin {1} voorkomt tussen "
     "aanhalingstekens, of geef de kolom een naam",
     "no column stands above this cell, for the first line names {0}; put a value with {1} in it in quotation marks, "
     "or "
     "give the column a name"},
    {Code::list_number_missing, "list-number-missing", Severity::error,
     "deze rij heeft geen `nummer`; vul het nummer van de sectie in",
     "this row has no `nummer`; fill in the number of the section"},
    {Code::list_row_twice, "list-row-twice", Severity::error,
     "sectie {0} heeft deze vergadering al op regel {1}; laat één van beide rijen staan",
     "section {0} has this meeting on line {1} already; keep one of the two rows"},
    {Code::list_number_unknown, "list-number-unknown", Severity::error,
     "geen sectie heeft het nummer {0}; verbeter het, of noem ook de map waarin die sectie staat",
     "no section has the number {0}; correct it, or name the folder that has the section as well"},
    {Code::list_number_twice, "list-number-twice", Severity::error,
     "het nummer {0} is dat van {1} en van {2}; geef een van beide secties een ander nummer, of noem er maar één",
     "the number {0} is that of {1} and of {2}; give one of the two sections another number, or name only one of "
     "them"},
};

}  // namespace diagnostics
