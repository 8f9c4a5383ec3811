// Explains messages about the bytes of a file and the rules of XML.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_markup[] = {
    {Code::unknown_encoding,
     "De eerste regel van een XML-bestand zegt hoe de letters in bytes zijn geschreven. Deze codering kent het "
     "programma niet, en raden zou letters met accenten bederven. Sla het bestand in uw tekstprogramma op als UTF-8 en "
     "zet dat in de eerste regel.",
     "The first line of an XML file says how letters are written as bytes. The program does not know this encoding, "
     "and a guess would spoil letters with accents. Save the file as UTF-8 in your editor and say so in the first "
     "line.",
     Example::file,
     R"(<?xml version="1.0" encoding="IBM850"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<?xml version="1.0" encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::encoding_mismatch,
     "De eerste regel noemt een andere codering dan die waarin het bestand is opgeslagen. Dat gebeurt als een "
     "tekstprogramma het bestand opnieuw opslaat en de regel laat staan. Pas de regel aan aan de bytes, of haal hem "
     "weg: zonder regel is het UTF-8.",
     "The first line names another encoding than the one in which the file was saved. This happens when an editor "
     "saves the file anew and leaves the line. Make the line agree with the bytes, or remove it: without it the file "
     "is UTF-8.",
     Example::file,
     R"(<?xml version="1.0" encoding="UTF-16"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<?xml version="1.0" encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::invalid_bytes,
     "Op deze plaats staan bytes die in de codering van het bestand geen letter zijn, meestal een ë of € die een ouder "
     "programma heeft opgeslagen. Open het bestand in het programma waarmee het gemaakt is en sla het op als UTF-8, of "
     "zet het om met de opdracht hieronder.",
     "Here are bytes that are no letter in the file's encoding, mostly an ë or € that an older program saved. Open the "
     "file in the program that made it and save it as UTF-8, or convert it with the command below.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i 's/een veilige stad/minder fileleed en re\xEBle plannen/' secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i 's/een veilige stad/minder fileleed en re\xEBle plannen/' secties/veiligheid.xml
iconv -f windows-1252 -t utf-8 secties/veiligheid.xml -o nieuw.xml
mv nieuw.xml secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::xml_declaration,
     "De eerste regel van een XML-bestand heeft een vaste vorm: eerst version, dan encoding, met rechte "
     "aanhalingstekens. U mag de regel ook weglaten.",
     "The first line of an XML file has a fixed form: first version, then encoding, in straight quotation marks. You "
     "may leave the line out as well.",
     Example::file,
     R"(<?xml encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<?xml version="1.0" encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::xml_version,
     "Het programma leest XML 1.0, wat vrijwel ieder programma schrijft. XML 1.1 heeft andere regels voor tekens, en "
     "een sectie heeft die nooit nodig.",
     "The program reads XML 1.0, which nearly every program writes. XML 1.1 has other rules for characters, and a "
     "section never needs them.",
     Example::file,
     R"(<?xml version="1.1"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<?xml version="1.0"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::forbidden_character,
     "Dit is een stuurteken dat XML verbiedt en dat niemand kan zien. Het komt mee als u plakt uit een presentatie of "
     "een rekenblad. Haal het weg, of typ wat er had moeten staan.",
     "This is a control character, which XML forbids and nobody can see. It comes along when one pastes from slides or "
     "a spreadsheet. Remove it, or type what should have stood there.",
     Example::flow, "<alinea>Wij willen een\x0B veilige stad.</alinea>",
     R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::doctype,
     "Een DOCTYPE kan een programma andere bestanden laten lezen of eindeloos laten rekenen. Een sectie heeft er geen "
     "nodig: haal de regel weg. Voor hulp bij het typen verwijst een editor naar sectie.xsd.",
     "A DOCTYPE can make a program read other files or calculate without end. A section needs none: remove the line. "
     "For help while typing, an editor refers to sectie.xsd.",
     Example::file,
     R"(<!DOCTYPE sectie SYSTEM "sectie.dtd">
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::unknown_entity,
     "Tussen & en ; staat een naam die XML niet kent. XML kent er vijf: &amp; &lt; &gt; &quot; en &apos;. Typ elk "
     "ander teken zelf, of schrijf zijn nummer.",
     "Between & and ; stands a name that XML does not know. XML knows five: &amp; &lt; &gt; &quot; and &apos;. Type "
     "every other character itself, or write its number.",
     Example::flow, R"(<alinea>De &gemeente; werkt samen met de politie.</alinea>)",
     R"(<alinea>De gemeente werkt samen met de politie.</alinea>)"},
    {Code::known_entity,
     "Deze naam komt uit HTML, de taal van webpagina's, en bestaat niet in XML. Typ het teken zelf, of neem het nummer "
     "uit de melding over.",
     "This name is of HTML, the language of web pages, and does not exist in XML. Type the character itself, or take "
     "the number from the message.",
     Example::flow, R"(<alinea>De co&ouml;rdinatie kost &euro; 5.000.</alinea>)",
     R"(<alinea>De coördinatie kost € 5.000.</alinea>)"},
    {Code::bare_ampersand,
     "Het teken & begint in XML een bijzonder teken, zoals &amp; of &#233;. Een & dat u gewoon wilt lezen, schrijft u "
     "daarom als &amp;.",
     "In XML the character & begins a special one, such as &amp; or &#233;. An & that is to be read as such is "
     "therefore written as &amp;.",
     Example::flow, R"(<alinea>Wij werken samen met Bureau Jansen & Partners.</alinea>)",
     R"(<alinea>Wij werken samen met Bureau Jansen &amp; Partners.</alinea>)"},
    {Code::invalid_reference,
     "Een nummer tussen &# en ; noemt een teken uit de Unicode-lijst. Dit nummer hoort bij geen teken dat in XML mag "
     "staan. Typ het teken dat u bedoelt.",
     "A number between &# and ; names a character of the Unicode list. This number belongs to none that may stand in "
     "XML. Type the character that you mean.",
     Example::flow, R"(<alinea>Het plan kost &#0; euro.</alinea>)", R"(<alinea>Het plan kost 0 euro.</alinea>)"},
    {Code::unexpected_character,
     "Hier hoort een ander teken te staan: XML is streng over wat er tussen < en > komt. Meestal is een > of een "
     "aanhalingsteken vergeten of dubbel getypt.",
     "Another character belongs here: XML is strict about what stands between < and >. Mostly a > or a quotation mark "
     "was forgotten or typed twice.",
     Example::flow, R"(<alinea>Wij willen een <sterk/ >veilige stad.</alinea>)",
     R"(<alinea>Wij willen een <sterk>veilige</sterk> stad.</alinea>)"},
    {Code::invalid_name,
     "Achter < volgt de naam van een element, en die begint met een letter. Bedoelt u het teken kleiner dan, schrijf "
     "dan &lt;.",
     "Behind < comes the name of an element, which begins with a letter. If you mean the less-than sign, write &lt;.",
     Example::flow, R"(<alinea>Bij minder dan < 5 meldingen per maand stopt de proef.</alinea>)",
     R"(<alinea>Bij minder dan &lt; 5 meldingen per maand stopt de proef.</alinea>)"},
    {Code::duplicate_attribute,
     "Een attribuut mag per element één keer voorkomen; anders is niet duidelijk welke waarde geldt. Laat er één "
     "staan.",
     "An attribute may stand once in an element; else it is not clear which value holds. Keep one of them.",
     Example::block,
     R"(<actiepunten>
  <actie type="Raad" planning="Q1 2026" type="College">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie type="Raad" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::less_than_in_attribute,
     "In de waarde van een attribuut mag geen < staan. Vaak ontbreekt het aanhalingsteken dat de waarde afsluit, zodat "
     "de rest van de regel erbij lijkt te horen.",
     "A < may not stand in the value of an attribute. Often the quotation mark that closes the value is missing, so "
     "that the rest of the line seems to be part of it.",
     Example::block,
     R"(<actiepunten>
  <actie type="Raad" planning="vóór < juli">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie type="Raad" planning="juli 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::missing_space,
     "Tussen twee attributen hoort een spatie. Zonder die spatie is niet te zien waar het ene eindigt en het andere "
     "begint.",
     "There must be a space between two attributes. Without it one cannot see where the one ends and the other begins.",
     Example::block,
     R"(<actiepunten>
  <actie type="Raad"planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie type="Raad" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::attribute_without_value,
     "Elk attribuut heeft een waarde tussen aanhalingstekens. Een los woord mag niet, ook niet als het voor ja staat.",
     "Every attribute has a value in quotation marks. A bare word is not allowed, not even where it stands for yes.",
     Example::flow, R"(<afbeelding bestand="kaart.png" decoratief/>)",
     R"(<afbeelding bestand="kaart.png" decoratief="ja"/>)"},
    {Code::unquoted_value,
     "De waarde van een attribuut staat tussen rechte aanhalingstekens: \" of '. De gekrulde aanhalingstekens van Word "
     "tellen niet.",
     "The value of an attribute stands in straight quotation marks: \" or '. The curly ones of Word do not count.",
     Example::flow, R"(<afbeelding bestand="kaart.png" decoratief=ja/>)",
     R"(<afbeelding bestand="kaart.png" decoratief="ja"/>)"},
    {Code::name_with_space,
     "De naam van een element is één woord. Alles na een spatie telt als attribuut, en dat heeft een waarde nodig.",
     "The name of an element is one word. All behind a space counts as an attribute, which needs a value.",
     Example::block, R"(<beleids ontwikkelingen>
  <alinea>Er is veel in beweging.</alinea>
</beleids ontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <alinea>Er is veel in beweging.</alinea>
</beleidsontwikkelingen>)"},
    {Code::curly_quotes,
     "Word maakt van een recht aanhalingsteken een gekruld. In XML staat de waarde van een attribuut tussen rechte.",
     "Word makes a curly quotation mark of a straight one. In XML the value of an attribute stands in straight ones.",
     Example::flow, R"(<lijst soort=“genummerd”><punt>Minder inbraken</punt></lijst>)",
     R"(<lijst soort="genummerd"><punt>Minder inbraken</punt></lijst>)"},
    {Code::mismatched_tag,
     "Elementen sluiten in omgekeerde volgorde: wat het laatst begon, sluit het eerst. Deze tag sluit een element "
     "terwijl er nog een ander open staat; de melding zegt waar dat begon.",
     "Elements close in reverse order: what began last closes first. This tag closes an element while another is still "
     "open; the message says where that began.",
     Example::flow, R"(<alinea>Wij willen een <sterk>veilige stad.</alinea>)",
     R"(<alinea>Wij willen een <sterk>veilige</sterk> stad.</alinea>)"},
    {Code::unopened_tag,
     "Een tag met een schuine streep sluit een element dat eerder begon. Hier begon er geen, vaak omdat een regel "
     "dubbel is blijven staan.",
     "A tag with a slash closes an element that began before. Here none did, often because a line was left twice.",
     Example::file,
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>
</sectie>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::unclosed_element,
     "Dit element begint, maar eindigt nergens. Zet achter de laatste tekst die erbij hoort de tag met de schuine "
     "streep.",
     "This element begins but ends nowhere. Put the tag with the slash behind the last text that belongs to it.",
     Example::file,
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::unclosed_markup,
     "Een tag of commentaar begint hier en loopt door tot het einde van het bestand. Sluit het met wat de melding "
     "noemt; de rest van het bestand wordt daarna pas gelezen.",
     "A tag or comment begins here and runs to the end of the file. Close it with what the message names; only then is "
     "the rest of the file read.",
     Example::flow, R"(<!-- Nog nakijken door de griffie
<alinea>Wij willen een veilige stad.</alinea>)",
     R"(<!-- Nog nakijken door de griffie -->
<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::comment_hyphens,
     "In commentaar mogen geen twee streepjes achter elkaar staan, want met twee streepjes en > eindigt het.",
     "Two hyphens in a row may not stand in a comment, for two hyphens and > end it.", Example::flow,
     R"(<!-- Versie 2 -- nagekeken -->
<alinea>Wij willen een veilige stad.</alinea>)",
     R"(<!-- Versie 2, nagekeken -->
<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::cdata_end,
     "De tekens ]]> sluiten in XML een bijzonder blok af en mogen daarom niet los in de tekst staan. Schrijf het "
     "laatste teken als &gt;.",
     "In XML the characters ]]> close a special block, and so may not stand in text by themselves. Write the last one "
     "as &gt;.",
     Example::flow, R"(<alinea>Zie bijlage [[B]]> voor de cijfers.</alinea>)",
     R"(<alinea>Zie bijlage [[B]]&gt; voor de cijfers.</alinea>)"},
    {Code::reserved_target,
     "De regel die met <?xml begint, mag alleen helemaal vooraan staan, en maar één keer. Vaak zijn twee bestanden "
     "achter elkaar geplakt.",
     "The line that begins with <?xml may stand at the very start only, and once. Often two files were pasted behind "
     "each other.",
     Example::flow, R"(<?xml version="1.0" encoding="UTF-8"?>
<alinea>Wij willen een veilige stad.</alinea>)",
     R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::space_before_declaration,
     "De regel die met <?xml begint, staat helemaal vooraan in het bestand, zonder lege regel of spatie ervoor.",
     "The line that begins with <?xml stands at the very start of the file, without an empty line or space before it.",
     Example::file,
     R"(
<?xml version="1.0" encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<?xml version="1.0" encoding="UTF-8"?>
<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::text_outside_root,
     "Alle tekst staat in een element binnen sectie. Tekst ervoor of erachter heeft geen plaats in het verslag en zou "
     "wegvallen.",
     "All text stands in an element inside sectie. Text before or after it has no place in the report and would be "
     "lost.",
     Example::file,
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>
Einde)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::second_root,
     "Een bestand bevat één sectie, en daaruit komt één verslag. Zet elke sectie in een eigen bestand; een map met "
     "bestanden wordt in één keer gemaakt.",
     "A file holds one section, of which one report is made. Put each section into a file of its own; a folder of "
     "files is made in one go.",
     Example::file,
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>
<sectie formaat="1"/>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::no_root,
     "In dit bestand staat geen enkel element, hooguit commentaar. Begin met sectie, en zet titel en tekst erin.",
     "This file has not a single element, at most comments. Begin with sectie, and put the title and text into it.",
     Example::file, R"(<!-- Hier komt de sectie over veiligheid. -->)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::too_deep,
     "Elementen staan tientallen niveaus diep in elkaar. Zo diep gaat geen echte tekst: meestal is een reeks eindtags "
     "vergeten. Kijk bij de plaats die de melding noemt welk element niet gesloten is.",
     "Elements stand inside each other dozens of levels deep. No real text goes as deep: mostly a row of end tags was "
     "forgotten. Look at the place that the message names for the element that is not closed.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i "s/veilige/$(printf '<sterk>%.0s' $(seq 70))/" secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i "s/veilige/<sterk>veilige<\/sterk>/" secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::too_many_elements,
     "Het bestand heeft zoveel elementen dat één verslag er niet goed uit te maken is. Verdeel de sectie over meer "
     "bestanden, elk met een eigen titel.",
     "The file has so many elements that no good report can be made of it. Divide the section over several files, each "
     "with a title of its own.",
     Example::situation, "", R"(raadstuk export deel-1.xml deel-2.xml)"},
    {Code::long_value,
     "De waarde van dit attribuut is veel langer dan een naam, datum of adres ooit is. Waarschijnlijk ontbreekt het "
     "aanhalingsteken aan het einde, of hoort de tekst in het element zelf.",
     "The value of this attribute is much longer than a name, date or address ever is. Probably the closing quotation "
     "mark is missing, or the text belongs into the element itself.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i "s/formaat/nummer='$(seq -s . 1000)' formaat/" secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i "s/formaat/nummer='2.6.1' formaat/" secties/veiligheid.xml
raadstuk check secties/)"},
};

}  // namespace explanations
