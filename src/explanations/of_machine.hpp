// Explains messages about fonts, the output folder, its manifest and the machine.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_machine[] = {
    {Code::dictionary_missing,
     "Zonder dit woordenboek weet het programma niet waar woorden afgebroken mogen worden. Installeer het pakket; dan "
     "zijn de verslagen overal gelijk.",
     "Without this dictionary the program does not know where words may be divided. Install the package; then reports "
     "are the same everywhere.",
     Example::situation, "", R"(sudo apt-get install hyphen-nl)"},
    {Code::font_missing,
     "Dit lettertype van de huisstijl staat niet op deze machine. Een ander nemen zou elke regel en bladzijde "
     "veranderen, dus begint het programma niet. Installeer het, of noem in de huisstijl een lettertype dat er wel is.",
     "This font of the house style is not on this machine. To take another would change every line and page, so the "
     "program does not begin. Install it, or name a font in the house style that is there.",
     Example::situation, "", R"(fc-list : family | sort -u
sudo apt-get install fonts-crosextra-carlito)"},
    {Code::font_unusable,
     "Het bestand van dit lettertype is beschadigd, of mag volgens zijn maker niet in een PDF worden opgenomen. Kies "
     "in de huisstijl een ander.",
     "The file of this font is damaged, or by its maker's word may not be put into a PDF. Choose another in the house "
     "style.",
     Example::situation, "", R"(fc-list : family file | sort)"},
    {Code::font_not_truetype,
     "Het programma neemt TrueType-lettertypes in de PDF op; dit is van een andere soort. Kies er een met een bestand "
     "dat op .ttf eindigt.",
     "The program puts TrueType fonts into the PDF; this one is of another kind. Choose one whose file ends in .ttf.",
     Example::situation, "", R"(fc-list : family file | grep '\.ttf')"},
    {Code::output_folder,
     "In de map voor de verslagen kan niet worden geschreven. Misschien is zij van een ander, is de schijf vol of "
     "staat er een bestand met die naam. Kies met --output een map waar u wel mag schrijven.",
     "The folder for the reports cannot be written. Perhaps it is another's, the disk is full or there is a file of "
     "that name. By --output choose a folder where you may write.",
     Example::folder,
     R"(secties/veiligheid.xml
touch output
raadstuk export secties/)",
     R"(secties/veiligheid.xml
touch output
rm output
raadstuk export secties/)"},
    {Code::output_held,
     "Een andere uitvoering schrijft al in deze map. Twee tegelijk zouden elkaars verslagen overschrijven. Wacht even, "
     "of laat het programma zelf wachten.",
     "Another run is writing in this folder. Two at a time would overwrite each other's reports. Wait a moment, or let "
     "the program wait by itself.",
     Example::situation, "", R"(raadstuk export secties --wait)"},
    {Code::output_moved,
     "Terwijl de verslagen werden gemaakt, is de uitvoermap verplaatst, verwijderd of vervangen. Wat al klaar was "
     "staat in de map van toen; er is niets in de nieuwe geschreven.",
     "While reports were made, the output folder was moved, removed or replaced. What was finished is in the folder of "
     "then; nothing was written into the new one.",
     Example::situation, "", R"(ls -ld verslagen/)"},
    {Code::waiting_for_output,
     "Een andere uitvoering schrijft in deze map; deze begint vanzelf zodra die klaar is. Duurt het te lang, kijk dan "
     "of die andere nog werkt. Met Ctrl+C stopt u het wachten.",
     "Another run writes in this folder; this one begins by itself when that is finished. If it takes too long, see "
     "whether the other is still at work. Ctrl+C ends the waiting.",
     Example::situation, "", R"(ps -e | grep raadstuk)"},
    {Code::manifest_unreadable,
     "In raadstuk.json houdt het programma bij welke verslagen het heeft gemaakt. Dat bestand is beschadigd. Alles "
     "wordt opnieuw gemaakt en niets gaat verloren, maar verslagen van secties die weg zijn, herkent het nu niet meer.",
     "In raadstuk.json the program keeps which reports it has made. That file is damaged. All is made again and "
     "nothing is lost, but it no longer knows reports whose sections are gone.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x > output/raadstuk.json
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x > output/raadstuk.json
raadstuk export secties/
raadstuk export secties/)"},
    {Code::manifest_newer,
     "In deze uitvoermap heeft een nieuwere versie van raadstuk gewerkt. Deze versie begrijpt niet alles wat daar "
     "staat, en "
     "verandert er daarom niets: geen verslag wordt gemaakt, hernoemd of verwijderd.",
     "A later version of raadstuk has worked in this output folder. This version does not understand all that stands "
     "there, "
     "and so changes nothing: no report is made, renamed or removed.",
     Example::situation, "", R"(raadstuk --version)"},
    {Code::manifest_seal,
     "Het manifest eindigt met een controlegetal over zichzelf, en dat klopt niet: iemand heeft het bestand bewerkt, "
     "of de schijf heeft het beschadigd. Verslagen worden gewoon gemaakt, maar er wordt niets verwijderd of hernoemd "
     "omdat dit bestand het zegt.",
     "The manifest ends in a checksum of itself, which does not fit: someone edited the file, or the disk damaged it. "
     "Reports are made as always, but nothing is removed or renamed because this file says so.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
sed -i 's/sectie/Sectie/' output/raadstuk.json
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
sed -i 's/sectie/Sectie/' output/raadstuk.json
raadstuk export secties/ --force
raadstuk export secties/)"},
    {Code::journal_broken,
     "Een uitvoering schrijft regel voor regel op wat zij doet, en elke regel bevat een controlegetal over alle regels "
     "ervoor. Hier past dat niet: iemand heeft een regel veranderd, weggehaald of toegevoegd, of de schijf heeft het "
     "bestand beschadigd. Wat ervoor staat, telt gewoon. De verslagen van daarna kent het programma niet: het maakt ze "
     "opnieuw, en legt wat er anders stond in de map bewaard.",
     "A run writes down line by line what it does, and each line has a checksum of all lines before it. Here that does "
     "not fit: someone changed, took away or added a line, or the disk damaged the file. What stands before it counts "
     "as always. The reports of after it the program does not know: it makes them again, and puts what stood there "
     "otherwise into the folder bewaard.",
     Example::situation, "", R"(raadstuk export secties --output verslagen
raadstuk verify verslagen)"},
    {Code::write_failed,
     "Dit bestand kon niet worden geschreven. Een verslag dat er stond, is gebleven. Meestal is de schijf vol, mag u "
     "er niet schrijven, of is het bestand in Word geopend.",
     "This file could not be written. A report that stood there is kept. Mostly the disk is full, you may not write "
     "there, or the file is open in Word.",
     Example::situation, "", R"(df -h verslagen
ls -l verslagen)"},
    {Code::file_in_use,
     "Het verslag kon niet worden vervangen, ook niet na even wachten. Meestal heeft iemand het open in Word. Het "
     "vorige verslag staat er nog, in beide vormen.",
     "The report could not be replaced, though the program waited a while. Mostly somebody has it open in Word. The "
     "earlier report is still there, in both forms.",
     Example::situation, "", R"(lsof verslagen/sectie.docx)"},
    {Code::name_refused,
     "De schijf of netwerkmap van de uitvoer neemt deze naam niet aan. Schijven van Windows kennen bijvoorbeeld geen "
     "vraagteken of dubbele punt in een naam.",
     "The disk or share of the output does not accept this name. Windows disks, for instance, have no question mark or "
     "colon in a name.",
     Example::situation, "", R"(mv 'secties/Wat nu?.xml' 'secties/Wat nu.xml')"},
    {Code::target_not_a_file,
     "Op de plaats van het verslag staat een map, een koppeling of een bijzonder bestand. Het programma schrijft "
     "alleen over gewone bestanden heen. Hernoem wat er staat, of haal het weg.",
     "In the place of the report stands a folder, a link or a special file. The program writes over plain files only. "
     "Rename what is there, or remove it.",
     Example::folder,
     R"(secties/veiligheid.xml
mkdir -p output/veiligheid.pdf
raadstuk export secties/)",
     R"(secties/veiligheid.xml
mkdir -p output/veiligheid.pdf
rmdir output/veiligheid.pdf
raadstuk export secties/)"},
    {Code::output_link,
     "De uitvoermap zelf mag een koppeling zijn, maar daaronder volgt het programma er geen: anders kon iemand het "
     "elders laten schrijven of verwijderen. Zet een echte map op die plaats, of kies met --output de map waar de "
     "koppeling heen wijst.",
     "The output folder itself may be a link, but below it the program follows none: otherwise someone could have it "
     "write or remove elsewhere. Put a real folder there, or choose with --output the folder that the link leads to.",
     Example::folder,
     R"(secties/zorg/jeugd.xml
mkdir output elders
ln -s ../elders output/zorg
raadstuk export secties/)",
     R"(secties/zorg/jeugd.xml
mkdir -p output/zorg
raadstuk export secties/)"},
    {Code::out_of_memory,
     "De machine heeft te weinig geheugen vrij. Wat al gemaakt is, blijft. Sluit andere programma's, of laat minder "
     "verslagen tegelijk maken met --jobs 1.",
     "The machine has too little memory free. What was made stays. Close other programs, or let fewer reports be made "
     "at a time by --jobs 1.",
     Example::situation, "", R"(free -h
raadstuk export secties --jobs 1)"},
    {Code::library_failed,
     "Een onderdeel waar het programma op bouwt, gaf een fout die niet had mogen voorkomen. Aan uw tekst ligt het "
     "niet. Stuur de makers de hele melding, het versienummer en zo mogelijk de sectie.",
     "A part on which the program builds gave an error that should not have happened. It is not your text. Send the "
     "makers the whole message, the version and, if possible, the section.",
     Example::situation, "", R"(raadstuk --version)"},
    {Code::reader_missing,
     "Om een verslag terug te lezen start raadstuk een tweede programma, dat apart staat zodat een kwaadaardig bestand "
     "niets anders raakt. Dat programma is er niet of mag niet starten. Het hoort bij de installatie: installeer "
     "raadstuk opnieuw, of bouw het in de bronmap.",
     "To read a report back, raadstuk starts a second program, which stands apart so that a hostile file touches "
     "nothing else. That program is not there or may not start. It is part of the installation: install raadstuk "
     "again, or build it in the source folder.",
     Example::situation, "", R"(src/install/build raadstuk
raadstuk verify verslagen)"},
};

}  // namespace explanations
