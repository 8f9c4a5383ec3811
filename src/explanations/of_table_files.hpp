// Explains messages about tables whose rows stand in a CSV file.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_table_files[] = {
    {Code::table_file_and_rows,
     "Een tabel haalt haar rijen uit een CSV-bestand of ze staan in de XML. Staan ze op beide plaatsen, dan is niet te "
     "zeggen welke voorgaan. Een kop mag wel naast `bestand` staan.",
     "A table takes its rows from a CSV file, or they stand in the XML. Where they stand in both places nobody can say "
     "which go first. A head may stand beside `bestand`.",
     Example::flow,
     R"(<tabel bestand="lasten.csv">
  <rij><cel>Lasten</cel><cel>1.250</cel></rij>
</tabel>)",
     R"(<tabel bestand="lasten.csv"/>)"},
    {Code::table_without_file,
     "kopregels, selectie, kolomkeuze, deler en decimalen zeggen wat een tabel uit een CSV-bestand neemt. Staan de "
     "rijen in de XML, dan doen ze niets.",
     "kopregels, selectie, kolomkeuze, deler and decimalen say what a table takes from a CSV file. Where the rows "
     "stand in the XML they do nothing.",
     Example::flow, R"(<tabel deler="1000"><kop><cel>Post</cel></kop><rij><cel>Lasten</cel></rij></tabel>)",
     R"(<tabel><kop><cel>Post</cel></kop><rij><cel>Lasten</cel></rij></tabel>)"},
    {Code::table_file_outside,
     "Een sectie leest bestanden in de map die u in het commando noemt, zodat zij niets kan afdrukken dat daar niet "
     "bij hoort. Noemt u één XML-bestand, dan is dat de map van dat bestand. Staat de export een map hoger, noem dan "
     "die hogere map.",
     "A section reads files inside the folder that you name in the command, so that it cannot print what does not "
     "belong there. Where you name one XML file, that is the folder of that file. Where the export stands a folder "
     "higher, name that higher folder.",
     Example::flow, R"(<tabel bestand="/lasten.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::table_workbook,
     "Een werkmap van Excel of LibreOffice kan meer bladen, formules en opmaak hebben; de tabel heeft de cijfers van "
     "één blad nodig. Bewaar dat blad als CSV UTF-8, en doe dat opnieuw als de cijfers veranderen.",
     "A workbook of Excel or LibreOffice may have several sheets, formulas and formats; the table needs the figures of "
     "one sheet. Save that sheet as CSV UTF-8, and do so again when the figures change.",
     Example::flow, R"(<tabel bestand="lasten.xlsx"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::table_columns_invalid,
     "kolomkeuze telt de kolommen van het bestand: de eerste is 1, en met `selectie` is dat de kolom achter die waarin "
     "die zoekt. De tabel krijgt ze in de volgorde die "
     "u schrijft, elk één keer, en ten hoogste 60.",
     "kolomkeuze counts the columns of the file: the first is 1, and with `selectie` that is the one behind the column "
     "in which it searches. The table gets them in the order that "
     "you write, each once, and at most 60.",
     Example::flow, R"(<tabel bestand="lasten.csv" kolomkeuze="2 4-3"/>)",
     R"(<tabel bestand="lasten.csv" kolomkeuze="2 3-4"/>)"},
    {Code::table_divisor_invalid,
     "Met deler=\"1000\" staan de bedragen in duizenden, met deler=\"1000000\" in miljoenen. Zeg dat ook in het "
     "bijschrift.",
     "With deler=\"1000\" the amounts stand in thousands, with deler=\"1000000\" in millions. Say so in the caption "
     "too.",
     Example::flow, R"(<tabel bestand="lasten.csv" selectie="1.1" deler="1.000"/>)",
     R"(<tabel bestand="lasten.csv" selectie="1.1" deler="1000"/>)"},
    {Code::table_file_missing,
     "Het pad begint bij de map van het XML-bestand. Hoofdletters en kleine letters zijn verschillend.",
     "The path begins at the folder of the XML file. Capitals and small letters differ.", Example::flow,
     R"(<tabel bestand="Lasten.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::table_file_unreadable,
     "Het bestand is er, maar het systeem geeft het niet: u hebt er geen rechten voor, het is een map, of een ander "
     "programma houdt het vast. De sectie krijgt geen verslag, want haar tabel zou leeg zijn.",
     "The file is there, but the system does not give it: you have no permission, it is a folder, or another program "
     "holds it. The section gets no report, for its table would be empty.",
     Example::situation, "", "ls -l lasten.csv"},
    {Code::table_files_too_large,
     "Een export van een hele begroting is een tiende hiervan. Zo groot is vaak een bestand met alle boekingen, of met "
     "duizenden lege rijen die zijn meegekomen.",
     "An export of a whole budget is a tenth of this. A file as large as this often has every booking, or thousands of "
     "empty rows that came along.",
     Example::situation, "", "ls -l lasten.csv"},
    {Code::table_too_large,
     "Een tabel is om te lezen. Zonder `selectie` neemt zij alle rijen van het bestand, ook die van andere secties.",
     "A table is to be read. Without `selectie` it takes all rows of the file, those of other sections too.",
     Example::situation, "", "wc -l lasten.csv"},
    {Code::table_no_rows,
     "De eerste regels van het bestand zijn de kop, en daaronder staat niets. Misschien is de export mislukt, of staan "
     "er minder kopregels in dan `kopregels` zegt.",
     "The first lines of the file are its head, and nothing stands below them. Perhaps the export failed, or the file "
     "has fewer lines of heads than `kopregels` says.",
     Example::flow, R"(<tabel bestand="leeg.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::table_nothing_selected,
     "`selectie` zoekt de rijen waarvan de eerste kolom precies dit zegt. Excel maakt van 2.10 soms het getal 2,1 of "
     "een datum: geef die kolom daar de vorm \"tekst\".",
     "`selectie` looks for the rows whose first column says exactly this. Excel sometimes makes the number 2,1 or a "
     "date of 2.10: give that column the form \"text\" there.",
     Example::flow, R"(<tabel bestand="lasten.csv" selectie="1.10"/>)",
     R"(<tabel bestand="lasten.csv" selectie="1.1"/>)"},
    {Code::table_column_beyond,
     "kolomkeuze telt de kolommen van het bestand, zonder die waarin `selectie` zoekt. Heeft het bestand er "
     "meer dan de melding zegt, dan is het met een ander scheidingsteken bewaard.",
     "kolomkeuze counts the columns of the file, without the one in which `selectie` searches. Where "
     "the file has more than the message says, it was saved with another separator.",
     Example::flow, R"(<tabel bestand="lasten.csv" kolomkeuze="2-5"/>)",
     R"(<tabel bestand="lasten.csv" kolomkeuze="2-4"/>)"},
    {Code::table_single_column,
     "Tussen de cellen van een CSV-bestand staat een puntkomma, een tab of een komma. In dit bestand staat niets "
     "daarvan, dus is elke regel één cel.",
     "Between the cells of a CSV file stands a semicolon, a tab or a comma. This file has none of them, so that each "
     "line is one cell.",
     Example::flow, R"(<tabel bestand="kolom.csv" selectie="1.1"/>)",
     R"(<tabel bestand="lasten.csv" selectie="1.1"/>)"},
    {Code::table_file_columns,
     "Een export heeft vaak meer kolommen dan een lezer nodig heeft. kolomkeuze neemt er de kolommen uit waar het om "
     "gaat.",
     "An export often has more columns than a reader needs. kolomkeuze takes those that matter.", Example::flow,
     R"(<tabel bestand="breed.csv"/>)", R"(<tabel bestand="breed.csv" kolomkeuze="1-4"/>)"},
    {Code::table_head_columns,
     "Een `kop` in de tabel komt in plaats van de kopregels van het bestand, en moet dus elke kolom een naam geven die "
     "eruit komt.",
     "A `kop` in the table stands in place of the lines of heads in the file, and so must give a name to each column "
     "that comes from it.",
     Example::flow,
     R"(<tabel bestand="lasten.csv" selectie="1.1">
  <kop><cel>Post</cel><cel>2025</cel></kop>
</tabel>)",
     R"(<tabel bestand="lasten.csv" selectie="1.1" kolomkeuze="1-2">
  <kop><cel>Post</cel><cel>2025</cel></kop>
</tabel>)"},
    {Code::csv_uneven_row,
     "Alle regels van een tabel hebben evenveel cellen. Heeft er een meer, dan staat er vaak een scheidingsteken in "
     "een waarde; heeft er een minder, dan is een regel afgebroken.",
     "All lines of a table have equally many cells. Where one has more, a value often has a separator in it; where one "
     "has fewer, a line was broken off.",
     Example::flow, R"(<tabel bestand="ongelijk.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::csv_character,
     "Het bestand bevat een stuurteken dat nergens zichtbaar is en dat Word en PDF weigeren. Meestal is het uit een "
     "ander programma meegekomen.",
     "The file has a control character that shows nowhere and that Word and PDF refuse. Mostly it came along from "
     "another program.",
     Example::flow, R"(<tabel bestand="teken.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
    {Code::csv_figure,
     "Met `deler` of `decimalen` rekent het programma elk bedrag van een kolom uit. Wat het niet als getal kan lezen, "
     "zoals 12 mln of 10-15, zou naast uitgerekende bedragen iets anders betekenen.",
     "With `deler` or `decimalen` the program computes each amount of a column. What it cannot read as a number, such "
     "as 12 mln or 10-15, would mean something else beside computed amounts.",
     Example::flow, R"(<tabel bestand="eenheid.csv" deler="1000"/>)", R"(<tabel bestand="eenheid.csv"/>)"},
    {Code::csv_figure_form,
     "1.250 is in Nederlandse vorm twaalfhonderdvijftig en in Engelse vorm één en een kwart. Het programma ziet aan de "
     "andere bedragen welke vorm het bestand heeft, maar hier staan er van beide.",
     "1.250 is twelve hundred and fifty in Dutch form, and one and a quarter in English form. The program sees by the "
     "other amounts which form the file has, but here are some of both.",
     Example::flow, R"(<tabel bestand="vormen.csv" deler="1000"/>)", R"(<tabel bestand="vormen.csv"/>)"},
    {Code::csv_spreadsheet,
     "#VERW!, #DEEL/0! of ##### in een CSV is geen bedrag: in het rekenblad verwijst een formule naar iets dat weg is, "
     "of is een kolom te smal. 1E+06 is een afgerond getal, waarvan de laatste cijfers weg zijn.",
     "#REF!, #DIV/0! or ##### in a CSV is no amount: in the spreadsheet a formula refers to what is gone, or a column "
     "is too narrow. 1E+06 is a rounded number, whose last digits are gone.",
     Example::flow, R"(<tabel bestand="formule.csv"/>)", R"(<tabel bestand="lasten.csv"/>)"},
};

}  // namespace explanations
