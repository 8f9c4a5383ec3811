// Explains messages about reports that `verify` reads back.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_reports[] = {
    {Code::no_manifest,
     "Het programma controleert verslagen aan de hand van raadstuk.json, dat export in de map van de verslagen zet. "
     "Dat bestand is er niet; misschien noemde u de map met secties, of alleen een kopie van de verslagen.",
     "The program checks reports against raadstuk.json, which export puts into their folder. That file is not there; "
     "perhaps you named the folder of sections, or a copy of the reports alone.",
     Example::folder,
     R"(output/veiligheid.txt
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk verify output/)"},
    {Code::not_a_folder, "Wat u noemt, is geen map met verslagen. Noem de map waarin export ze heeft gezet.",
     "What you name is no folder of reports. Name the folder into which export put them.", Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk verify secties/veiligheid.xml)",
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk verify output/)"},
    {Code::one_folder,
     "Verify controleert één map per keer, omdat elke map haar eigen raadstuk.json heeft. Voer de opdracht voor elke "
     "map uit.",
     "Verify checks one folder at a time, since each has a raadstuk.json of its own. Run the command for each folder.",
     Example::command, R"(raadstuk verify verslagen-2025 verslagen-2026)", R"(raadstuk verify verslagen-2026)"},
    {Code::manifest_broken,
     "raadstuk.json is beschadigd, zodat niet te controleren is of de verslagen nog zijn zoals ze gemaakt werden. Zet "
     "een reservekopie terug, of maak de verslagen opnieuw.",
     "raadstuk.json is damaged, so that nobody can check whether the reports are as they were made. Put back a copy, "
     "or make the reports again.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x > output/raadstuk.json
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x > output/raadstuk.json
raadstuk export secties/
raadstuk verify output/)"},
    {Code::manifest_altered,
     "Iemand heeft raadstuk.json veranderd nadat het programma het schreef. Wat erin staat, bewijst dus niets meer. "
     "Zoek uit wie dat deed; maak de verslagen daarna opnieuw.",
     "Somebody changed raadstuk.json after the program wrote it. What it says proves nothing any more. Find out who "
     "did it; then make the reports again.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
sed -i 's/sectie/Sectie/' output/raadstuk.json
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
sed -i 's/sectie/Sectie/' output/raadstuk.json
raadstuk export secties/ --force
raadstuk verify output/)"},
    {Code::report_missing,
     "Dit verslag is wel gemaakt, maar staat er niet meer. Misschien is het verplaatst of weggegooid. Export maakt het "
     "opnieuw.",
     "This report was made, but is no longer there. Perhaps it was moved or thrown away. Export makes it again.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
rm output/veiligheid.pdf
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
rm output/veiligheid.pdf
raadstuk export secties/
raadstuk verify output/)"},
    {Code::report_changed,
     "Het bestand is niet meer byte voor byte wat het programma schreef. Iemand bewerkte het, of het is bij het "
     "kopiëren beschadigd. Verstuur het niet voordat u weet wat er anders is; de volgende meldingen zeggen dat.",
     "The file is no longer byte for byte what the program wrote. Somebody edited it, or it was damaged in copying. Do "
     "not send it before you know what differs; the next messages say so.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x >> output/veiligheid.pdf
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo x >> output/veiligheid.pdf
raadstuk export secties/ --force
rm -r output/bewaard
raadstuk export secties/
raadstuk verify output/)"},
    {Code::kept_file,
     "Een bestand dat iemand na het maken wijzigde, gooit het programma niet weg. Het staat in de map bewaard, of bij "
     "een vastgesteld verslag nog op zijn plaats, en is byte voor byte wat het was toen het werd bewaard. Of de tekst "
     "erin klopt, is niet nagegaan.",
     "A file that somebody changed after it was made is not thrown away. It stands in the folder bewaard, or with an "
     "adopted report still in its place, and is byte for byte what it was when it was kept. Whether its text is right "
     "was not looked at.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
raadstuk export secties/ --force
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
echo bewerkt >> output/veiligheid.docx
raadstuk export secties/ --force
rm -r output/bewaard
raadstuk export secties/ --force
raadstuk verify output/)"},
    {Code::report_unreadable,
     "Dit bestand is niet te openen als wat zijn naam zegt. Het is beschadigd, of het is iets anders geworden.",
     "This file cannot be opened as what its name says. It is damaged, or has become something else.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::report_too_costly,
     "Verslagen worden teruggelezen met een grens aan tijd en geheugen, ruim genoeg voor alles wat raadstuk maakt. Dit "
     "bestand heeft er meer van nodig. Meestal is het iets anders dan een verslag, of met opzet zo gemaakt: open het "
     "niet en maak het opnieuw.",
     "Reports are read back within limits of time and memory that hold all that raadstuk makes. This file needs more. "
     "Mostly it is something else than a report, or was made so on purpose: do not open it, and make it again.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::report_outdated,
     "De bestanden van dit verslag zijn niet van dezelfde keer. De raad zou in het ene iets anders lezen dan in het "
     "andere. Maak ze opnieuw.",
     "The files of this report are not of one run. The council would read something else in the one than in the other. "
     "Make them again.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk set secties/ versie=2
raadstuk export secties/ --format pdf
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk set secties/ versie=2
raadstuk export secties/
raadstuk verify output/)"},
    {Code::run_draft_outdated,
     "De conceptmail van alle verslagen is van een eerdere uitvoering: er zijn sindsdien verslagen opnieuw gemaakt of "
     "weggegaan. De raad zou de oude krijgen.",
     "The mail draft of all reports is of an earlier run: reports were made anew or went away since. The council would "
     "get the old ones.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --eml --eml-per run)"},
    {Code::index_outdated,
     "De lijst index.html is van een eerdere uitvoering: er zijn sindsdien verslagen gemaakt, gewijzigd of weggegaan. "
     "Elke uitvoering die schrijft en geen deel is (--shard), brengt haar bij.",
     "The list index.html is of an earlier run: reports were made, changed or went away since. Every run that writes "
     "and is no part (--shard) brings it up to date.",
     Example::situation, "", R"(raadstuk export secties --output verslagen)"},
    {Code::report_stale,
     "De sectie had bij de laatste keer een fout, zodat dit verslag nog het oude is. Verbeter de fout die check noemt, "
     "en maak het verslag opnieuw.",
     "The section had an error at the last run, so that this report is still the old one. Mend the error that check "
     "names, and make the report again.",
     Example::situation, "", R"(raadstuk check secties
raadstuk export secties --output verslagen)"},
    {Code::report_unlisted,
     "Tussen de verslagen staat een bestand dat dit programma niet heeft gemaakt, of waarvan het dat niet meer weet. "
     "Niemand kan zeggen of het klopt met de sectie.",
     "Among the reports is a file that this program has not made, or does not know of any more. Nobody can say whether "
     "it agrees with the section.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
cp output/veiligheid.pdf output/kopie.pdf
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
cp output/veiligheid.pdf kopie.pdf
raadstuk verify output/)"},
    {Code::source_missing,
     "De sectie, afbeelding of stijl waarvan dit verslag is gemaakt, is weg. Zonder haar is niet na te gaan of het "
     "verslag zegt wat er geschreven was.",
     "The section, image or style of which this report was made is gone. Without it nobody can check whether the "
     "report says what was written.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
rm secties/veiligheid.xml
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk verify output/)"},
    {Code::source_changed,
     "De sectie, afbeelding of stijl is na het maken veranderd, dus zegt het verslag niet meer hetzelfde. Maak het "
     "opnieuw.",
     "The section, image or style was changed after the report was made, so the report no longer says the same. Make "
     "it again.",
     Example::folder,
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk set secties/ versie=2
raadstuk verify output/)",
     R"(secties/veiligheid.xml
raadstuk export secties/
raadstuk set secties/ versie=2
raadstuk export secties/
raadstuk verify output/)"},
    {Code::source_unreadable,
     "Een bestand dat de sectie noemt, zoals een afbeelding of een CSV-bestand, staat er nog maar laat zich niet "
     "lezen. "
     "Zonder dat bestand is niet na te gaan of het verslag zegt wat er geschreven was.",
     "A file that the section names, such as an image or a CSV file, is still there but does not let itself be read. "
     "Without it nobody can check whether the report says what was written.",
     Example::situation, "", R"(ls -l secties)"},
    {Code::source_refused,
     "Deze versie van het programma vindt in de sectie een fout die de vorige niet zag. Het verslag kan daardoor niet "
     "worden vergeleken. Check zegt wat er mis is.",
     "This version of the program finds an error in the section that the earlier one did not see. So the report cannot "
     "be compared. Check says what is wrong.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::style_changed,
     "De huisstijl van dit verslag is weg of veranderd. De vaste woorden erin kunnen dus anders zijn, en de inhoud is "
     "niet vergeleken. Maak het verslag opnieuw met de huidige stijl.",
     "The house style of this report is gone or was changed. Its fixed words may differ, and the content was not "
     "compared. Make the report again with the present style.",
     Example::situation, "", R"(raadstuk export secties --output verslagen)"},
    {Code::adopted_style_changed,
     "Een vastgesteld verslag blijft zoals het is, ook als de huisstijl daarna verandert. Zonder de stijl van toen kan "
     "het programma de tekst niet naast de sectie leggen; de bytes zijn wel die van toen.",
     "An adopted report stays as it is, also when the house style changes after it. Without the style of then the "
     "program cannot lay its text beside the section; its bytes are those of then.",
     Example::situation, "", R"(raadstuk verify verslagen)"},
    {Code::other_version,
     "Een andere versie van het programma heeft dit verslag gemaakt. Kleine verschillen kunnen daardoor komen. Blijkt "
     "de inhoud niet te kloppen, maak het dan opnieuw.",
     "Another version of the program made this report. Small differences may come of that. If the content proves to "
     "differ, make it again.",
     Example::situation, "", R"(raadstuk --version
raadstuk export secties --output verslagen)"},
    {Code::report_damaged,
     "De onderdelen van dit bestand passen niet bij elkaar. Het ene programma opent het nog, het andere niet of met "
     "gaten. Maak het opnieuw, en kijk of de schijf in orde is.",
     "The parts of this file do not fit together. One program still opens it, another does not or shows gaps. Make it "
     "again, and see whether the disk is in order.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::text_missing,
     "Tekst die in de sectie staat, is in dit bestand niet te vinden. Iemand haalde haar weg, of het bestand is "
     "beschadigd. De raad leest iets anders dan is geschreven.",
     "Text that stands in the section is not found in this file. Somebody took it out, or the file is damaged. The "
     "council reads something else than was written.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::text_added,
     "In dit bestand staat tekst die niet in de sectie staat. Iemand heeft haar erbij gezet. Moet zij blijven, neem "
     "haar dan op in de XML.",
     "This file has text that is not in the section. Somebody has added it. If it is to stay, put it into the XML.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::text_differs,
     "Dit bestand zegt iets anders dan de sectie. De melding noemt beide. Is de wijziging goed, neem haar dan over in "
     "de XML.",
     "This file says something else than the section. The message has both. If the change is right, bring it into the "
     "XML.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::headings_differ,
     "Een schermlezer springt van kop naar kop. De koppen in dit bestand zijn niet die van de sectie, of hebben een "
     "ander niveau.",
     "A screen reader jumps from heading to heading. The headings in this file are not those of the section, or have "
     "another level.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::bookmarks_differ,
     "De bladwijzers naast de PDF zijn haar inhoudsopgave op het scherm. Zij zijn niet gelijk aan de koppen van de "
     "sectie.",
     "The bookmarks beside the PDF are its contents on the screen. They are not the same as the headings of the "
     "section.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::tables_differ,
     "Een tabel in dit bestand heeft niet dezelfde rijen, cellen of kopcellen als in de sectie. Een luisteraar hoort "
     "dan bij een bedrag de verkeerde kolom.",
     "A table in this file has not the same rows, cells or head cells as in the section. A listener then hears the "
     "wrong column with an amount.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::row_heads_differ,
     "Wie een tabel hoort, hoort bij elk bedrag de kop van zijn rij. In dit bestand zijn andere cellen als zo'n kop "
     "gemerkt dan in de sectie.",
     "Who listens to a table hears with each amount the head of its row. In this file other cells are marked as such "
     "heads than in the section.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::lists_differ,
     "Wie een lijst hoort, hoort hoeveel punten zij heeft en waar zij eindigt. In dit bestand is een lijst niet als "
     "lijst "
     "gemerkt, of iets anders wel.",
     "Who listens to a list hears how many items it has and where it ends. In this file a list is not marked as one, "
     "or "
     "something else is.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::alternatives_differ,
     "De beschrijving bij een afbeelding is niet die van de sectie. Wie de afbeelding niet ziet, krijgt iets anders te "
     "horen.",
     "The description of an image is not that of the section. Who does not see the image hears something else.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::links_differ,
     "Een link in dit bestand gaat ergens anders heen dan in de sectie staat. Klik er niet op voordat u weet waarom. "
     "Sommige programma's veranderen adressen bij het opslaan.",
     "A link in this file leads elsewhere than the section says. Do not click on it before you know why. Some programs "
     "change addresses when they save.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::links_undescribed,
     "Bij een link hoort een beschrijving en een plaats in de leesvolgorde. Zonder die twee zegt een schermlezer "
     "alleen link.",
     "A link has a description and a place in the order of reading. Without these two a screen reader says but link.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::title_differs,
     "De titel in de eigenschappen van dit bestand is niet die van de sectie. Een schermlezer leest hem als eerste "
     "voor, en een zaaksysteem toont hem in lijsten.",
     "The title in the properties of this file is not that of the section. A screen reader says it first, and a "
     "records system shows it in lists.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::title_hidden,
     "De PDF toont in de titelbalk de bestandsnaam in plaats van de titel. Voor een toegankelijke PDF moet dat de "
     "titel zijn.",
     "The PDF shows the name of the file in the title bar in place of the title. In an accessible PDF it must be the "
     "title.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::language_differs,
     "De taal van dit bestand is niet die van de sectie. Een schermlezer spreekt het dan uit met de verkeerde stem.",
     "The language of this file is not that of the section. A screen reader then speaks it with the wrong voice.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::part_language_missing,
     "Een woord in een andere taal is in dit bestand niet als zodanig gemerkt. Een schermlezer leest het dan voor "
     "alsof het Nederlands is.",
     "A word of another language is not marked as such in this file. A screen reader then reads it out as if it were "
     "of the language around it.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::expansion_missing,
     "Bij een afkorting hoort in de PDF en de webpagina haar betekenis, zodat een schermlezer die kan voorlezen. Zij "
     "ontbreekt.",
     "With an abbreviation the PDF and the web page have its meaning, so that a screen reader can say it. It is "
     "missing.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::not_tagged,
     "Deze PDF heeft geen structuur: een schermlezer weet niet wat een kop, lijst of tabel is. Sommige programma's "
     "gooien die weg als zij een PDF opslaan of samenvoegen.",
     "This PDF has no structure: a screen reader does not know what is a heading, list or table. Some programs throw "
     "it away when they save or merge a PDF.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::tab_order,
     "Wie zonder muis werkt, gaat met de tabtoets van link naar link. Op een bladzijde van dit bestand gaat dat niet "
     "in de volgorde van de tekst.",
     "Who works without a mouse goes from link to link by the Tab key. On a page of this file that does not follow the "
     "text.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::heads_without_scope,
     "Een kopcel zegt of zij boven een kolom of voor een rij staat. Hier ontbreekt dat, zodat een schermlezer haar "
     "niet bij de cellen kan noemen.",
     "A head cell says whether it heads a column or a row. Here that is missing, so that a screen reader cannot name "
     "it with the cells.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::font_not_embedded,
     "Een lettertype zit niet in de PDF. Op een andere computer, of over tien jaar, kan de tekst er anders uitzien of "
     "ontbreken; voor het archief mag dat niet.",
     "A font is not in the PDF. On another computer, or in ten years, the text may look different or be missing; the "
     "archive does not allow that.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::not_declared,
     "Een toegankelijke of archiefwaardige PDF zegt dat zelf in haar eigenschappen. Hier staat dat niet meer, zodat "
     "een controle of archief haar weigert.",
     "An accessible PDF, or one fit for the archive, says so itself in its properties. Here it no longer does, so that "
     "a checker or archive refuses it.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --force)"},
    {Code::source_not_embedded,
     "In deze PDF hoort de XML te zitten waarvan zij is gemaakt, en dat is een andere of er is geen. Maak haar opnieuw "
     "met --embed-source.",
     "This PDF should have the XML inside it of which it was made, and that is another or none. Make it again with "
     "--embed-source.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --embed-source --force)"},
};

}  // namespace explanations
