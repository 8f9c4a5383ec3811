// Explains messages about input files and reports that stand already.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_runs[] = {
    {Code::input_missing,
     "Het bestand of de map die u noemt, is er niet. Misschien is het verplaatst of anders gespeld; ook hoofdletters "
     "tellen. De overige verslagen worden wel gemaakt.",
     "The file or folder that you name is not there. Perhaps it was moved or is spelt otherwise; capitals count too. "
     "The other reports are made all the same.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk check veiligheid.xml)",
     R"(secties/veiligheid.xml
raadstuk check secties/veiligheid.xml)"},
    {Code::input_unreadable,
     "Het bestand is er, maar het programma mag of kan het niet lezen. Meestal mist de gebruiker die het programma "
     "start leesrecht, of is de netwerkschijf weg.",
     "The file is there, but the program may not or cannot read it. Mostly the user who starts the program has no "
     "right to read it, or the network drive is gone.",
     Example::situation, "", R"(ls -l secties/)"},
    {Code::input_not_a_file,
     "Wat u noemt, is een bijzonder bestand, zoals een apparaat of een pijp. Daarvan is niet te zeggen of het compleet "
     "is, dus komt er geen verslag van.",
     "What you name is a special file, such as a device or a pipe. Nobody can say whether that is complete, so no "
     "report is made of it.",
     Example::folder,
     R"(mkdir secties
mkfifo secties/veiligheid.xml
raadstuk check secties/veiligheid.xml)",
     R"(secties/veiligheid.xml
raadstuk check secties/veiligheid.xml)"},
    {Code::skipped_not_a_file,
     "In de map staat een bijzonder bestand dat op .xml eindigt. Het is overgeslagen; de rest is gedaan. Hoort er een "
     "sectie te staan, zet dan het gewone bestand op die plaats.",
     "The folder has a special file whose name ends in .xml. It was skipped, and the rest is done. If a section should "
     "stand there, put the plain file in its place.",
     Example::folder,
     R"(secties/veiligheid.xml
mkfifo secties/zorg.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
secties/zorg.xml
raadstuk check secties/)"},
    {Code::skipped_link,
     "In de map staat een koppeling die naar buiten wijst, met een absoluut pad of naar niets. Het programma leest "
     "alleen wat in de map zelf staat, zodat niemand het een ander bestand kan laten lezen. Kopieer het bestand "
     "erheen.",
     "The folder has a link that points outside, with an absolute path or nowhere. The program reads only what stands "
     "in the folder itself, so that nobody can make it read another file. Copy the file there.",
     Example::folder,
     R"(secties/veiligheid.xml
elders/zorg.xml
ln -s ../elders/zorg.xml secties/zorg.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
elders/zorg.xml
cp elders/zorg.xml secties/zorg.xml
raadstuk check secties/)"},
    {Code::missed_files,
     "Alleen bestanden waarvan de naam op .xml eindigt zijn secties. Windows laat van kladblok.xml.txt het laatste "
     "stuk niet zien, en een Word-bestand wordt niet vanzelf een sectie. De andere bestanden zijn gewoon gedaan.",
     "Only files whose name ends in .xml are sections. Windows does not show the last part of section.xml.txt, and a "
     "Word file does not become a section by itself. The other files were done as always.",
     Example::folder,
     R"(secties/veiligheid.xml
mv secties/veiligheid.xml secties/veiligheid.xml.txt
secties/zorg.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
secties/zorg.xml
raadstuk check secties/)"},
    {Code::document_not_set,
     "Een verslag of sjabloon van Raadstuk in Word of LibreOffice is een sectie, maar opdrachten veranderen zo'n "
     "document niet: wat er staat, is van wie erin werkt. De XML in dezelfde map is wel veranderd.",
     "A report or template of Raadstuk in Word or LibreOffice is a section, but commands do not change such a "
     "document: what stands in it belongs to who works in it. The XML in the same folder was changed.",
     Example::situation, "", R"(raadstuk export secties -o verslagen --set status=definitief)"},
    {Code::input_changed,
     "Iemand sloeg het bestand op terwijl het werd gelezen. Een half oud en half nieuw verslag is erger dan geen, dus "
     "is het niet gemaakt. Voer de opdracht nog eens uit.",
     "Somebody saved the file while it was read. A report that is half old and half new is worse than none, so it was "
     "not made. Run the command once more.",
     Example::situation, "", R"(raadstuk export secties)"},
    {Code::folder_without_sections,
     "In deze map en de mappen erin staat geen bestand dat op .xml eindigt. Vaak is het de verkeerde map, of staan er "
     "Word-bestanden in.",
     "Neither this folder nor those inside it have a file that ends in .xml. Often it is the wrong folder, or it holds "
     "Word files.",
     Example::folder,
     R"(secties/veiligheid.txt
raadstuk check secties/)",
     R"(secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::output_conflict,
     "Twee secties zouden hetzelfde verslag schrijven, zodat het laatste het eerste wist. Geen van beide is gemaakt. "
     "Geef een van de bestanden een andere naam, of noem de map erboven, zodat de namen van de mappen meetellen.",
     "Two sections would write the same report, so that the last would wipe out the first. Neither was made. Rename "
     "one of the files, or name the folder above, so that the names of the folders count.",
     Example::folder,
     R"(secties/zorg/1.xml
secties/jeugd/1.xml
raadstuk check secties/zorg/1.xml secties/jeugd/1.xml)",
     R"(secties/zorg/1.xml
secties/jeugd/1.xml
raadstuk check secties/)"},
    {Code::report_over_input,
     "De sectie is zelf een document van Word of LibreOffice, en haar verslag in die vorm zou net zo heten en in "
     "dezelfde map komen. Dan was de tekst weg waarvan het is gemaakt.",
     "The section is itself a document of Word or LibreOffice, and its report in that form would have the same name "
     "and come into the same folder. Then the text that it is made of would be gone.",
     Example::situation, "", R"(raadstuk export secties/2.6.1.docx -o verslagen)"},
    {Code::pattern_unmatched,
     "Een patroon achter --only geldt voor het hele pad onder de map die u noemt, zonder die map zelf. De naam van een "
     "map staat voor alles eronder; ** gaat over mappen heen. Er past nu niets bij, dus is er niets gedaan.",
     "A pattern behind --only is for the whole path below the folder that you name, without that folder. A folder's "
     "name means all below it; ** goes over folders. Nothing matches it now, so nothing was done.",
     Example::folder,
     R"(secties/zorg/2.6.1.xml
raadstuk check secties/ --only "2.6.*")",
     R"(secties/zorg/2.6.1.xml
raadstuk check secties/ --only "**/2.6.*")"},
    {Code::same_number,
     "Twee secties dragen hetzelfde nummer. Raadsleden verwijzen ernaar met dat nummer en weten dan niet welke u "
     "bedoelt. Beide verslagen zijn gemaakt.",
     "Two sections bear the same number. Council members refer to them by it and cannot tell which is meant. Both "
     "reports were made.",
     Example::folder,
     R"(secties/zorg.xml: nummer="2.6.1"
secties/jeugd.xml: nummer="2.6.1"
raadstuk check secties/)",
     R"(secties/zorg.xml: nummer="2.6.1"
secties/jeugd.xml: nummer="2.6.2"
raadstuk check secties/)"},
    {Code::windows_name,
     "Op deze computer mag de naam, maar Windows, een netwerkmap of een USB-stick kan hem niet bewaren: daar mogen : ? "
     "* < > | niet in een naam, namen als CON en AUX niet, een punt of spatie aan het eind van een map niet, en niet "
     "meer dan 200 bytes.",
     "This computer takes the name, but Windows, a share or a stick cannot hold it: there : ? * < > | may not stand in "
     "a name, nor may it be CON or AUX, a folder may not end in a dot or a space, and no name may have more than 200 "
     "bytes.",
     Example::folder,
     R"(secties/Wat nu?.xml
raadstuk check secties/)",
     R"(secties/Wat nu.xml
raadstuk check secties/)"},
    {Code::stale_report,
     "Deze sectie heeft nu een fout, maar er staat nog een verslag van een eerdere keer. Dat blijft, want weggooien "
     "zou erger zijn; het zegt alleen niet wat de sectie nu zegt. Verbeter de fout en maak het opnieuw voordat u het "
     "verstuurt.",
     "This section has an error now, but a report of an earlier run still stands. It is kept, for throwing it away "
     "would be worse; only it does not say what the section says now. Mend the error and make it again before you send "
     "it.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::input_gone,
     "Er staat een verslag van een sectie die er niet meer is. Is de sectie met opzet weg, ruim het verslag dan op met "
     "--prune; anders zet u het bestand terug.",
     "There is a report of a section that is gone. If the section was removed on purpose, clear the report away with "
     "--prune; else put the file back.",
     Example::folder,
     R"(secties/zorg.xml
secties/jeugd.xml
raadstuk export secties/
rm secties/jeugd.xml
raadstuk export secties/)",
     R"(secties/zorg.xml
secties/jeugd.xml
raadstuk export secties/
rm secties/jeugd.xml
raadstuk export secties/ --prune)"},
    {Code::prune_nothing,
     "U vroeg om oude verslagen op te ruimen, maar de map met secties ontbreekt of is leeg. Dan zou alles verdwijnen, "
     "bijvoorbeeld als een netwerkschijf even weg is. Er is niets verwijderd.",
     "You asked to clear away old reports, but the folder of sections is missing or empty. Then all would vanish, for "
     "instance when a network drive is away for a moment. Nothing was removed.",
     Example::situation, "", R"(ls secties/
raadstuk export secties --prune --dry-run)"},
    {Code::prune_refused,
     "Meer dan de helft van de verslagen zou worden verwijderd. Dat is zelden de bedoeling. Kijk met --dry-run wat er "
     "weg zou gaan, en herhaal de opdracht met --force als het klopt.",
     "More than half of the reports would be removed. That is seldom meant. See by --dry-run what would go, and repeat "
     "the command with --force if it is right.",
     Example::situation, "", R"(raadstuk export secties --prune --force --dry-run
raadstuk export secties --prune --force)"},
    {Code::input_elsewhere,
     "In de map met verslagen staan er die deze keer niet aan de beurt waren. Hun secties zijn er nog, dus het kan "
     "zijn "
     "dat hetzelfde verslag er nu twee keer staat: onder de oude en de nieuwe map. Wie het oude opent, leest oude "
     "tekst.",
     "The folder of reports holds some that this run did not make. Their sections are still there, so that the same "
     "report may now stand twice: under the old folder and the new. Who opens the old one reads old text.",
     Example::folder,
     R"(secties/zorg.xml
stukken/jeugd.xml
raadstuk export secties/
raadstuk export stukken/)",
     R"(secties/zorg.xml
stukken/jeugd.xml
raadstuk export secties/
raadstuk export secties/ stukken/)"},
    {Code::changed_report_kept,
     "Iemand heeft dit verslag bewerkt nadat het gemaakt was. Wat een mens heeft gemaakt, gooit het programma niet "
     "weg en overschrijft het niet. Neem de wijziging over in de XML als zij moet blijven, en maak het verslag "
     "opnieuw; "
     "het bewerkte bestand gaat dan naar de map bewaard.",
     "Somebody edited this report after it was made. What a person made the program does not throw away or write over. "
     "Bring the edits into the XML if they are to stay, and make the report anew; the edited file then goes to the "
     "folder bewaard.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
rm output/veiligheid.docx
raadstuk export secties/)"},
    {Code::changed_report_moved,
     "Iemand heeft het vorige verslag bewerkt, en er is nu een nieuw. Het bewerkte bestand is niet weg: het staat in "
     "de "
     "map bewaard, met de dag waarop het bewerkt is in zijn naam. Neem in de XML over wat blijven moet.",
     "Somebody edited the earlier report, and now there is a new one. The edited file is not gone: it stands in the "
     "folder bewaard, with the day on which it was edited in its name. Bring into the XML what is to stay.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
raadstuk export secties/ --force)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
raadstuk export secties/ --force
raadstuk export secties/)"},
    {Code::open_in_word,
     "Word of LibreOffice legt naast een bestand dat iemand open heeft een verborgen bestand, en daarin staat wie. Zo "
     "lang dat er is, wacht het verslag, want wie het open heeft zou de oude tekst over de nieuwe heen bewaren. Is het "
     "blijven liggen nadat Word vastliep, verwijder het dan zelf.",
     "Word or LibreOffice lays a hidden file beside a file that somebody has open, which says who. While it is there "
     "the report waits, for who has it open would save the old text over the new. If it was left behind when Word "
     "crashed, remove it yourself.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo ",jan,werkplek,,;" > "output/.~lock.veiligheid.docx#"
raadstuk set secties/ versie=2
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo ",jan,werkplek,,;" > "output/.~lock.veiligheid.docx#"
raadstuk set secties/ versie=2
rm "output/.~lock.veiligheid.docx#"
raadstuk export secties/)"},
    {Code::set_kept,
     "Een eerdere keer is met --set iets ingevuld dat niet in de XML staat, zoals de status of het agendapunt. Dat "
     "gaat "
     "niet stil verloren: het blijft in het verslag zolang de sectie niet verandert. Zet het in de XML, dan blijft het "
     "ook daarna. Met --set NAAM= gaat het eruit.",
     "An earlier run put something in with --set that does not stand in the XML, such as the status or the agenda "
     "item. "
     "It is not lost in silence: it stays in the report as long as the section does not change. Put it in the XML, and "
     "it stays after that too. --set NAME= takes it out.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/ --set status=concept
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/ --set status=concept
raadstuk set secties/ status=concept
raadstuk export secties/)"},
    {Code::set_undone,
     "Een eerder verslag had een waarde van --set. De sectie is daarna gewijzigd, dus is het verslag opnieuw gemaakt, "
     "zonder die waarde: of zij ook bij de nieuwe tekst hoort, weet alleen u.",
     "An earlier report had a value of --set. The section has changed since, so the report was made anew, without that "
     "value: whether it belongs to the new text only you know.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/ --set status=concept
raadstuk set secties/ versie=2
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk export secties/ --set status=concept
raadstuk set secties/ versie=2 status=concept
raadstuk export secties/)"},
    {Code::adopted_changed,
     "De raad heeft dit verslag vastgesteld, en daarna is de tekst van de sectie veranderd. Het verslag zegt nu wat de "
     "sectie zegt, en dat is misschien niet wat de raad heeft besloten. Zet de status terug op concept, of herstel de "
     "tekst.",
     "The council adopted this report, and then the section's text changed. The report now says what the section says, "
     "which may not be what the council decided. Set the status back to concept, or restore the text.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
sed -i 's/veilige/schone/' secties/veiligheid.xml
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
sed -i 's/veilige/schone/' secties/veiligheid.xml
sed -i 's/schone/veilige/' secties/veiligheid.xml
raadstuk export secties/)"},
    {Code::adopted_set,
     "De raad heeft dit verslag vastgesteld, en deze keer gaf --set er iets bij dat er toen niet in stond. Het verslag "
     "is nu anders dan wat de raad zag. Was dat niet de bedoeling, zet dan het bestand van toen terug.",
     "The council adopted this report, and this time --set gave something that was not in it then. The report now "
     "differs from what the council saw. If that was not meant, put back the file of then.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
raadstuk export secties/ --set agendapunt=7)",
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
raadstuk export secties/)"},
    {Code::adopted_file_missing,
     "Een vastgesteld verslag blijft zoals het was, ook bij een andere stijl of een nieuwe versie van het programma. "
     "Maar een van de bestanden was weg. Het is opnieuw gemaakt, en kan er dus anders uitzien dan wat de raad zag.",
     "An adopted report stays as it was, with another style and a new version of the program as well. But one of its "
     "files was gone. It was made again, and so may look otherwise than what the council saw.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
rm output/veiligheid.pdf
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
mv output/veiligheid.pdf kopie.pdf
mv kopie.pdf output/veiligheid.pdf
raadstuk export secties/)"},
    {Code::adopted_file_changed,
     "Een bestand van een vastgesteld verslag is niet meer zoals het gemaakt is. Vaak is het ondertekend. Het blijft "
     "zo, en raadstuk verify noemt het voortaan als bewaard.",
     "A file of an adopted report is no longer as it was made. Often it was signed. It stays so, and raadstuk verify "
     "names it as kept from now on.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
echo ondertekend >> output/veiligheid.pdf
raadstuk export secties/)",
     R"(secties/veiligheid.xml
raadstuk set secties/ status=vastgesteld
raadstuk export secties/
echo ondertekend >> output/veiligheid.pdf
raadstuk export secties/
raadstuk export secties/)"},
    {Code::empty_file,
     "In dit bestand staat niets, geen enkel teken. Vaak is opslaan mislukt, bijvoorbeeld doordat de schijf vol was.",
     "This file has nothing in it, not a single character. Often saving failed, for instance because the disk was "
     "full.",
     Example::file, "", R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::too_large,
     "Een sectie is tekst, en zoveel tekst leest geen raadslid. Waarschijnlijk is er iets in het bestand geplakt dat "
     "er niet hoort, zoals een afbeelding als letters. Haal dat eruit, of verdeel de sectie over meer bestanden.",
     "A section is text, and no council member reads as much. Probably something was pasted into the file that does "
     "not belong, such as an image as letters. Take it out, or divide the section over several files.",
     Example::situation, "", R"(ls -l secties/)"},
    // the machine
};

}  // namespace explanations
