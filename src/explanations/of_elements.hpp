// Explains messages about elements and attributes: their names, their places, what they hold.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_elements[] = {
    {Code::default_namespace,
     "Sommige programma's zetten bovenaan een xmlns. Daarmee zouden alle namen iets anders betekenen dan sectie, titel "
     "en alinea. Haal het attribuut weg; aan de tekst verandert niets.",
     "Some programs put an xmlns at the top. With it all names would mean something else than sectie, titel and "
     "alinea. Remove the attribute; nothing changes in the text.",
     Example::file,
     R"(<sectie formaat="1" xmlns="urn:gemeente">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::wrong_root,
     "Het buitenste element zegt wat voor stuk dit is. Een sectie van de begroting begint met sectie, een huisstijl "
     "met stijl. Dit bestand begint anders; misschien is het een ander soort bestand.",
     "The outermost element says what kind of paper this is. A section of the budget begins with sectie, a house style "
     "with stijl. This file begins otherwise; perhaps it is a file of another kind.",
     Example::file,
     R"(<programma formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</programma>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::missing_format,
     "Het formaat zegt volgens welke afspraken dit bestand is geschreven. Zo leest een latere versie van het programma "
     "het nog altijd goed.",
     "The formaat says by which rules this file is written. So a later version of the program still reads it rightly.",
     Example::file,
     R"(<sectie>
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::unknown_format,
     "Deze versie van het programma kent formaat 1. Een ander formaat is een tikfout, of het bestand is voor een "
     "nieuwere versie gemaakt.",
     "This version of the program knows formaat 1. Another one is a slip, or the file was made for a newer version.",
     Example::file,
     R"(<sectie formaat="1.0">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::unknown_element,
     "Het programma kent dit element niet. Zou het dat overslaan, dan viel de tekst erin zonder een woord weg; daarom "
     "wordt er geen verslag gemaakt. Let op spelling en op kleine letters. input/alle-elementen.xml laat elk element "
     "zien.",
     "The program does not know this element. If it passed over it, the text inside would be lost without a word; so "
     "no report is made. Mind the spelling, and small letters. input/alle-elementen.xml shows every element.",
     Example::flow, R"(<alinia>Wij willen een veilige stad.</alinia>)",
     R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::misplaced_element,
     "Dit element bestaat, maar hoort niet op deze plaats. De melding noemt wat hier wel mag staan. Vaak ontbreekt het "
     "element dat eromheen hoort.",
     "This element exists, but does not belong here. The message names what may stand here. Often the element that "
     "should be around it is missing.",
     Example::block, R"(<doelstellingen><vergadering>Gemeenteraad</vergadering></doelstellingen>)",
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>)"},
    {Code::text_only_element,
     "Dit element bevat alleen letters: een naam, een datum of een woord. Opmaak zoals vet wordt er door de huisstijl "
     "aan gegeven.",
     "This element holds letters only: a name, a date or a word. Emphasis such as bold is given to it by the house "
     "style.",
     Example::facts, R"(<organisatie>Gemeente <sterk>Amstelveen</sterk></organisatie>)",
     R"(<organisatie>Gemeente Amstelveen</organisatie>)"},
    {Code::unknown_attribute,
     "Dit element kent dat attribuut niet. De waarde zou wegvallen, dus wordt er geen verslag gemaakt. De melding "
     "noemt de namen die wel bestaan.",
     "This element has no such attribute. Its value would be lost, so no report is made. The message names those that "
     "exist.",
     Example::block,
     R"(<actiepunten>
  <actie soort="Raad" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie type="Raad" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::unexpected_attribute,
     "Dit element heeft geen attributen. Uiterlijk, zoals kleur of uitlijning, bepaalt de huisstijl, zodat alle "
     "stukken er gelijk uitzien.",
     "This element has no attributes. Looks, such as colour or alignment, are decided by the house style, so that all "
     "papers look alike.",
     Example::flow, R"(<alinea kleur="rood">Wij willen een veilige stad.</alinea>)",
     R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::missing_attribute,
     "Zonder dit attribuut is het element niet compleet: een link zonder adres gaat nergens heen, een afbeelding "
     "zonder bestand is er niet.",
     "Without this attribute the element is not complete: a link without an address leads nowhere, an image without a "
     "file is not there.",
     Example::flow, R"(<alinea>Zie het <link>veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)"},
    {Code::invalid_value,
     "Dit attribuut heeft een vaste lijst van waarden, die de melding noemt. Let op hoofdletters en spaties.",
     "This attribute has a fixed list of values, which the message names. Mind capitals and spaces.", Example::flow,
     R"(<lijst soort="cijfers"><punt>Minder inbraken</punt><punt>Minder overlast</punt></lijst>)",
     R"(<lijst soort="genummerd"><punt>Minder inbraken</punt><punt>Minder overlast</punt></lijst>)"},
    {Code::duplicate_element,
     "Dit element mag hier één keer staan. Staat het er twee keer, dan is niet duidelijk welk geldt of hoe ze samen "
     "horen. Zet de inhoud bij elkaar in het eerste.",
     "This element may stand here once. If it stands twice, it is not clear which holds or how they belong together. "
     "Put what they hold together into the first.",
     Example::block,
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<doelstellingen><alinea>Wij willen minder overlast.</alinea></doelstellingen>)",
     R"(<doelstellingen>
  <alinea>Wij willen een veilige stad.</alinea>
  <alinea>Wij willen minder overlast.</alinea>
</doelstellingen>)"},
    {Code::element_order,
     "Op deze plaats ligt de volgorde vast: eerst de titel of het bijschrift, dan de rest. Zo weet de lezer, ook wie "
     "luistert, waar het over gaat.",
     "The order is fixed here: first the title or caption, then the rest. So the reader, and who listens, knows what "
     "it is about.",
     Example::flow, R"(<tabel>
  <kop><cel>Jaar</cel><cel>Inbraken</cel></kop>
  <bijschrift>Inbraken per jaar</bijschrift>
  <rij><cel>2025</cel><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <bijschrift>Inbraken per jaar</bijschrift>
  <kop><cel>Jaar</cel><cel>Inbraken</cel></kop>
  <rij><cel>2025</cel><cel>120</cel></rij>
</tabel>)"},
    {Code::unexpected_text,
     "Op deze plaats staan elementen, geen losse woorden. Zet de tekst in het element dat de melding noemt; dan weet "
     "het programma of het een alinea, een punt of een cel is.",
     "Elements stand here, no bare words. Put the text into the element that the message names; then the program knows "
     "whether it is a paragraph, an item or a cell.",
     Example::flow, R"(Wij willen een veilige stad.)", R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::text_after_list,
     "In een punt komt eerst de tekst en dan, als het nodig is, een lijst. Tekst achter de lijst zou los onder de "
     "punten hangen. Zet haar ervoor, of maak er een eigen punt van.",
     "In an item the text comes first and then, if need be, a list. Text behind the list would hang loose below its "
     "items. Put it before the list, or make it an item of its own.",
     Example::flow, R"(<lijst>
  <punt>Toezicht <lijst><punt>overdag</punt><punt>in de nacht</punt></lijst> in het centrum</punt>
</lijst>)",
     R"(<lijst>
  <punt>Toezicht in het centrum <lijst><punt>overdag</punt><punt>in de nacht</punt></lijst></punt>
</lijst>)"},
    {Code::text_after_note,
     "Een actie is tekst met aan het eind, als het nodig is, een toelichting. De toelichting komt onder de rij "
     "van de actie te staan; tekst erachter zou daar verdwaald staan.",
     "An action is text with, if need be, a toelichting at its end. That is set below the row of the action; text "
     "behind it would stand there astray.",
     Example::block,
     R"(<actiepunten>
  <actie planning="Q1 2026">Het plan <toelichting>Zie de raadsbrief.</toelichting> vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie planning="Q1 2026">Het plan vaststellen. <toelichting>Zie de raadsbrief.</toelichting></actie>
</actiepunten>)"},
    {Code::long_text,
     "In dit ene element staat meer tekst dan een heel boek. Waarschijnlijk is er iets in geplakt dat er niet hoort, "
     "of zijn de alinea's niet gescheiden. Maak van elke alinea een eigen element.",
     "This one element has more text than a whole book. Probably something was pasted into it that does not belong, or "
     "the paragraphs are not separated. Make each paragraph an element of its own.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i "s/veilige/$(seq -s ' ' 20000)/" secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i "s/veilige/schone en veilige/" secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::missing_title,
     "Een sectie en elk onderdeel ervan beginnen met een titel. Die wordt de kop, en komt in de inhoudsopgave en de "
     "bladwijzers; een schermlezer springt van kop naar kop.",
     "A section and each part of it begin with a titel. It becomes the heading, and goes into the contents and the "
     "bookmarks; a screen reader jumps from heading to heading.",
     Example::block,
     R"(<beleidsontwikkelingen>
  <ontwikkeling><alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken</titel><alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)"},
    {Code::empty_title,
     "Er staat een titel zonder tekst. Een lege kop is voor wie kijkt een gat, en voor wie luistert een kop zonder "
     "naam.",
     "There is a titel without text. An empty heading is a gap for who looks, and a heading without a name for who "
     "listens.",
     Example::block,
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel/><alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken</titel><alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)"},
    {Code::nested_inline,
     "Vet in vet of een link in een link betekent niets extra's, en geen van de bestanden kan het weergeven. Laat een "
     "van beide staan.",
     "Bold inside bold or a link inside a link adds nothing, and none of the files can show it. Keep one of them.",
     Example::flow, R"(<alinea>Wij willen een <sterk>heel <sterk>veilige</sterk> stad</sterk>.</alinea>)",
     R"(<alinea>Wij willen een <sterk>heel veilige stad</sterk>.</alinea>)"},
    {Code::nested_list,
     "Lijsten gaan twee niveaus diep. Een derde is voor een lezer niet meer te volgen, en voor een luisteraar al "
     "helemaal niet. Voeg het derde niveau bij het tweede, of schrijf er een zin van.",
     "Lists go two levels deep. A reader cannot follow a third, and a listener even less. Join the third level to the "
     "second, or make a sentence of it.",
     Example::flow, R"(<lijst>
  <punt>Toezicht
    <lijst><punt>overdag <lijst><punt>centrum</punt></lijst></punt></lijst>
  </punt>
</lijst>)",
     R"(<lijst>
  <punt>Toezicht
    <lijst><punt>overdag in het centrum</punt></lijst>
  </punt>
</lijst>)"},
    {Code::note_not_allowed,
     "Een noot verwijst vanuit de lopende tekst naar de voet van de bladzijde. Vanuit een titel, een link of een "
     "andere noot kan dat niet, want die tekst komt ook elders voor, zoals in de inhoudsopgave.",
     "A note refers from running text to the foot of the page. From a title, a link or another note that is not "
     "possible, for that text stands elsewhere too, as in the contents.",
     Example::block,
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken<noot>Bron: politie.</noot></titel>
    <alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken</titel>
    <alinea>Het aantal inbraken daalt.<noot>Bron: politie.</noot></alinea></ontwikkeling>
</beleidsontwikkelingen>)"},
    {Code::reference_not_allowed,
     "Wie op een verwijzing of link klikt, gaat naar één plaats, dus staat de een niet in de ander. Een titel komt ook "
     "elders voor, zoals in de inhoudsopgave, en wordt zelf aangehaald: daarin staat geen verwijzing.",
     "Who clicks on a reference or a link goes to one place, so neither stands in the other. A title stands elsewhere "
     "too, as in the contents, and is itself quoted: it holds no reference.",
     Example::block,
     R"(<beleidsontwikkelingen>
  <ontwikkeling id="inbraken"><titel>Inbraken</titel>
    <alinea>Zie <verwijzing naar="inbraken">de
      <link href="https://a.example">cijfers</link></verwijzing>.</alinea>
  </ontwikkeling>
</beleidsontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <ontwikkeling id="inbraken"><titel>Inbraken</titel>
    <alinea>Zie de <link href="https://a.example">cijfers</link>.</alinea>
  </ontwikkeling>
</beleidsontwikkelingen>)"},
};

}  // namespace explanations
