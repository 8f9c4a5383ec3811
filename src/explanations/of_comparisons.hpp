// Explains messages about `compare`.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_comparisons[] = {
    {Code::compare_two,
     "Een vergelijking gaat over een oude en een nieuwe versie, in die volgorde: twee bestanden, of twee mappen met "
     "secties.",
     "A comparison is of an old and a new version, in that order: two files, or two folders of sections.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare nieuw/ -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::compare_without_output,
     "Wat `compare` maakt, hoort niet tussen de verslagen, dus er is geen map waar het vanzelf komt.",
     "What `compare` makes does not belong among the reports, so there is no folder that it goes to by itself.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::compare_same, "Tussen een map en zichzelf is er geen verschil. Meestal is twee keer dezelfde naam getypt.",
     "There is no difference between a folder and itself. Mostly the same name was typed twice.", Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare nieuw/ nieuw/ -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::compare_unlike,
     "Bij een bestand hoort een bestand en bij een map een map, want anders is niet te zeggen wat bij elkaar hoort.",
     "A file goes with a file and a folder with a folder, for else it cannot be told what belongs together.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/zorg.xml nieuw/ -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/zorg.xml nieuw/zorg.xml -o verschil/)"},
    {Code::compare_same_number,
     "Secties horen bij elkaar door hun naam; anders door hun nummer, en dat mag dan maar \u00e9\u00e9n sectie van "
     "elke "
     "versie hebben.",
     "Sections belong together by their names; else by their numbers, which then only one section of each version may "
     "have.",
     Example::folder,
     R"(oud/jeugd.xml: nummer="2.1"
nieuw/zorg.xml: nummer="2.1"
nieuw/wonen.xml: nummer="2.1"
raadstuk compare oud/ nieuw/ -o verschil/)",
     R"(oud/jeugd.xml: nummer="2.1"
nieuw/zorg.xml: nummer="2.1"
nieuw/wonen.xml: nummer="2.2"
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::compare_no_pairs,
     "Secties van twee versies horen bij elkaar door hun naam, anders door hun nummer, anders door hun titel. Hier is "
     "er "
     "niet \u00e9\u00e9n stel, dus het zijn vermoedelijk niet twee versies van dezelfde begroting.",
     "Sections of two versions belong together by their names, else by their numbers, else by their titles. Here is "
     "not "
     "one pair, so these are hardly two versions of one budget.",
     Example::folder,
     R"(oud/zorg.xml: nummer="2.1"
nieuw/wonen.xml: nummer="3.1"
sed -i 's/<titel>[^<]*/<titel>Wonen/' nieuw/wonen.xml
raadstuk compare oud/ nieuw/ -o verschil/)",
     R"(oud/zorg.xml: nummer="2.1"
nieuw/zorg.xml: nummer="3.1"
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::compare_other_number,
     "Twee bestanden die u noemt, worden vergeleken, wat er ook in staat. Hebben ze een ander nummer, dan is er "
     "misschien "
     "een verkeerd bestand genoemd; is de sectie vernummerd, dan klopt het.",
     "Two files that you name are compared, whatever is in them. If their numbers differ, a wrong file may have been "
     "named; if the section was renumbered, all is well.",
     Example::folder,
     R"(oud/zorg.xml: nummer="2.1"
nieuw/wonen.xml: nummer="3.1"
raadstuk compare oud/zorg.xml nieuw/wonen.xml -o verschil/)",
     R"(oud/zorg.xml: nummer="2.1"
nieuw/wonen.xml: nummer="2.1"
raadstuk compare oud/zorg.xml nieuw/wonen.xml -o verschil/)"},
    {Code::compare_not_a_section,
     "Vergeleken worden secties. Van een boek vergelijkt u de secties waaruit het bestaat.",
     "Sections are compared. Of a book you compare the sections that it is made of.", Example::folder,
     R"(secties/zorg.xml
oud.xml: <secties bestand="secties/zorg.xml"/>
nieuw.xml: <secties bestand="secties/zorg.xml"/>
raadstuk compare oud.xml nieuw.xml -o verschil/)",
     R"(oud.xml
nieuw.xml
raadstuk compare oud.xml nieuw.xml -o verschil/)"},
    {Code::compare_empty,
     "In een van de twee versies staat niets om af te drukken. Is dat zo bedoeld, dan is de sectie nieuw of vervallen "
     "en "
     "hoort het lege bestand er niet te staan.",
     "One of the two versions holds nothing to print. If that is meant, the section is new or gone, and the empty file "
     "should not be there.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
sed -i 's/<alinea>.*<.alinea>//' oud/zorg.xml
raadstuk compare oud/zorg.xml nieuw/zorg.xml -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/zorg.xml nieuw/zorg.xml -o verschil/)"},
    {Code::compare_pdf_without_xml,
     "Een PDF weet niet wat een kop of een actie is. Alleen wie haar met --embed-source maakte, heeft de XML van de "
     "sectie erin gezet, en dan is zij te vergelijken. Een verslag in Word of OpenDocument is dat altijd.",
     "A PDF does not know what a heading or an action is. Only where it was made with --embed-source the XML of the "
     "section is inside, and then it can be compared. A report in Word or OpenDocument always can.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk export oud/ -f pdf
raadstuk compare output/zorg.pdf nieuw/zorg.xml -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk export oud/ -f pdf --embed-source
raadstuk compare output/zorg.pdf nieuw/zorg.xml -o verschil/)"},
    {Code::compare_pdf_unreadable,
     "De PDF is beschadigd, met een wachtwoord beveiligd of van een vorm die te veel tijd of geheugen vraagt. Wat er "
     "mis "
     "is, zegt wie haar las, tussen haakjes.",
     "The PDF is damaged, protected by a password, or of a form that takes too much time or memory. What is wrong is "
     "said in brackets, by what read it.",
     Example::folder,
     R"(nieuw/zorg.xml
mkdir oud
printf '%%PDF-1.7\n' > oud/zorg.pdf
raadstuk compare oud/zorg.pdf nieuw/zorg.xml -o verschil/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/zorg.xml nieuw/zorg.xml -o verschil/)"},
    {Code::comparison_among_reports,
     "In een map met verslagen houdt het programma bij welke daar horen. Een vergelijking ertussen zou voor een "
     "verslag "
     "worden aangezien, of andersom.",
     "In a folder of reports the program keeps account of which belong there. A comparison among them would be taken "
     "for "
     "a report, or the other way round.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk export nieuw/
raadstuk compare oud/ nieuw/ -o output/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk export nieuw/
raadstuk compare oud/ nieuw/ -o verschil/)"},
    {Code::reports_among_comparisons,
     "In een map met een vergelijking houdt het programma bij wat daar hoort. Verslagen ertussen zouden voor een "
     "vergelijking worden aangezien, of andersom.",
     "In a folder of a comparison the program keeps account of what belongs there. Reports among them would be taken "
     "for "
     "a comparison, or the other way round.",
     Example::folder,
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/ -o output/
raadstuk export nieuw/)",
     R"(oud/zorg.xml
nieuw/zorg.xml
raadstuk compare oud/ nieuw/ -o verschil/
raadstuk export nieuw/)"},
};

}  // namespace explanations
