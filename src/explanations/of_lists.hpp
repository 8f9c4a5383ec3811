// Explains messages about CSV files and the list of `raadstuk set`.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_lists[] = {
    {Code::not_csv,
     "Een CSV-bestand is gewone tekst met een scheidingsteken tussen de cellen. Een werkmap van Excel of LibreOffice "
     "is dat "
     "niet; beide kunnen het werkblad wel als CSV bewaren. Kies \"CSV UTF-8\", dan blijven alle letters goed.",
     "A CSV file is plain text with a separator between the cells. A workbook of Excel or LibreOffice is none; both "
     "can "
     "save the sheet as CSV. Choose \"CSV UTF-8\", so that all letters stay right.",
     Example::list, "%PDF-1.7", "nummer;agendapunt\n1.1;7\n"},
    {Code::csv_encoding,
     "Het bestand is als UTF-16 bewaard (\"Unicode-tekst\"), of er zitten bytes in die in geen tekst voorkomen. "
     "Daaruit is "
     "niet te zeggen welke letters er staan.",
     "The file was saved as UTF-16 (\"Unicode text\"), or has bytes that stand in no text. From them it cannot be said "
     "which letters are there.",
     Example::list, "nummer;vergadering\n1.1;\x81\n", "nummer;vergadering\n1.1;Gemeenteraad\n"},
    {Code::csv_too_large,
     "Een lijst heeft een rij per sectie en een tabel is om te lezen. Zo groot is vaak een bestand waarin per ongeluk "
     "duizenden lege rijen of kolommen zijn meegekomen; haal die weg en bewaar het opnieuw.",
     "A list has a row a section, and a table is to be read. A file as large as this often has thousands of empty rows "
     "or columns that came along by accident; remove them and save it again.",
     Example::situation, "", "ls -l agenda.csv"},
    {Code::csv_wide_row,
     "Zo breed is een rekenblad waarvan per ongeluk alle kolommen zijn bewaard. Wis in het rekenprogramma de kolommen "
     "rechts van de laatste die u nodig hebt, en bewaar het blad opnieuw als CSV.",
     "A sheet is this wide when all its columns were saved by accident. In your spreadsheet program, delete the "
     "columns to the right of the last one that you need, and save the sheet as CSV again.",
     Example::situation, "", "head -c 200 lasten.csv"},
    {Code::csv_open_quote,
     "Een waarde die met een aanhalingsteken begint, loopt door tot het volgende, over regels heen. Hier komt er geen "
     "meer, "
     "dus de rest van het bestand zou in deze cel staan.",
     "A value that begins with a quotation mark goes on to the next one, across lines. Here none follows, so the rest "
     "of "
     "the file would stand in this cell.",
     Example::list, "nummer;vergadering\n1.1;\"Gemeenteraad\n", "nummer;vergadering\n1.1;\"Gemeenteraad\"\n"},
    {Code::csv_text_after_quote,
     "Na een waarde tussen aanhalingstekens komt een scheidingsteken of het einde van de regel. Een aanhalingsteken in "
     "zo'n "
     "waarde schrijft u twee keer.",
     "Behind a value in quotation marks comes a separator or the end of the line. A quotation mark inside such a value "
     "is "
     "written twice.",
     Example::list, "nummer;vergadering\n1.1;\"Raad\" (extra)\n", "nummer;vergadering\n1.1;\"Raad (extra)\"\n"},
    {Code::list_not_a_file,
     "Achter --list hoort één CSV-bestand. Hier staat een map, een koppeling of iets anders dat geen gewoon bestand "
     "is.",
     "Behind --list belongs one CSV file. Here is a folder, a link or something else that is no plain file.",
     Example::situation, "", "raadstuk set secties --list agenda.csv"},
    {Code::list_column_missing,
     "De eerste regel van de lijst zegt wat er in elke kolom staat. De kolom `nummer` zegt bij welke sectie een rij "
     "hoort, "
     "dus zonder haar kan er niets worden ingevuld.",
     "The first line of the list says what stands in each column. The column `nummer` says which section a row is of, "
     "so "
     "without it nothing can be put in.",
     Example::list, "1.1;Gemeenteraad;2025-11-12;7\n1.2;Gemeenteraad;2025-11-12;8\n",
     "nummer;vergadering;vergaderdatum;agendapunt\n1.1;Gemeenteraad;2025-11-12;7\n1.2;Gemeenteraad;2025-11-12;8\n"},
    {Code::list_column_unknown,
     "Elke kolom naast `nummer` is een gegeven van de sectie, onder de naam die het in `gegevens` heeft; een eigen "
     "veld is "
     "veld: met zijn naam. Een kolom die alleen voor uzelf is, haalt u weg voor u het bestand bewaart.",
     "Each column beside `nummer` is a value of the section, by the name that it has in `gegevens`; a field of your "
     "own is "
     "veld: with its name. A column that is for yourself only is removed before you save the file.",
     Example::list, "nummer;agenda\n1.1;7\n", "nummer;agendapunt\n1.1;7\n"},
    {Code::list_column_twice,
     "Twee kolommen hebben dezelfde naam. Welke van beide waarden in de sectie moet, is niet te zien.",
     "Two columns have the same name. Which of the two values is for the section cannot be seen.", Example::list,
     "nummer;agendapunt;agendapunt\n1.1;7;8\n", "nummer;agendapunt\n1.1;7\n"},
    {Code::list_cell_beyond,
     "Deze rij heeft een waarde waar de eerste regel geen kolom noemt. Vaak staat er een scheidingsteken in een "
     "waarde, die "
     "dan tussen aanhalingstekens hoort.",
     "This row has a value where the first line names no column. Often a separator stands in a value, which then "
     "belongs "
     "in quotation marks.",
     Example::list, "nummer;vergadering\n1.1;Raad; extra\n", "nummer;vergadering\n1.1;\"Raad; extra\"\n"},
    {Code::list_number_missing,
     "Deze rij heeft waarden, maar zegt niet van welke sectie. Een rij die helemaal leeg is, wordt overgeslagen.",
     "This row has values, but does not say of which section. A row that is empty as a whole is passed over.",
     Example::list, "nummer;agendapunt\n;7\n", "nummer;agendapunt\n1.1;7\n"},
    {Code::list_row_twice,
     "Een sectie mag twee rijen hebben als dat twee vergaderingen zijn. Deze rij noemt de sectie en de vergadering van "
     "een "
     "eerdere, en welke van beide geldt is niet te zien.",
     "A section may have two rows if they are two meetings. This row names the section and the meeting of an earlier "
     "one, "
     "and which of the two holds cannot be seen.",
     Example::list, "nummer;agendapunt\n1.1;7\n1.1;8\n", "nummer;agendapunt\n1.1;7\n1.2;8\n"},
    {Code::list_number_unknown,
     "Een rij hoort bij de sectie met hetzelfde `nummer`, en die is niet bij de invoer. Let op: een rekenprogramma "
     "maakt van "
     "2.10 soms het getal 2.1 of een datum; geef de kolom daar eerst de vorm \"tekst\".",
     "A row is of the section with the same `nummer`, and none of the inputs has it. Mind: a spreadsheet program may "
     "make "
     "the number 2.1 or a date of 2.10; give the column the form \"text\" there first.",
     Example::list, "nummer;agendapunt\n1.10;7\n", "nummer;agendapunt\n1.1;7\n"},
    {Code::list_number_twice,
     "Twee secties hebben dit nummer, dus is niet te zeggen voor welke van beide de rij is bedoeld.",
     "Two sections have this number, so for which of the two the row is meant cannot be said.", Example::list,
     "nummer;agendapunt\n1.3;7\n", "nummer;agendapunt\n1.2;7\n"},
};

}  // namespace explanations
