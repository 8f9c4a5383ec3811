// Explains messages about what a careful reader would say.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_remarks[] = {
    {Code::action_without_planning,
     "De raad wil weten wanneer een actie klaar is. In de tabel staat nu niet vermeld. Weet u het nog niet, schrijf "
     "dan n.t.b.",
     "The council wants to know when an action is finished. The table now says that it is not given. If you do not "
     "know yet, write n.t.b.",
     Example::block, R"(<actiepunten><actie type="Raad">Het plan vaststellen.</actie></actiepunten>)",
     R"(<actiepunten><actie type="Raad" planning="4e kwartaal 2026">Het plan vaststellen.</actie></actiepunten>)"},
    {Code::unknown_planning,
     "De planning wordt afgedrukt zoals zij er staat, maar het programma weet niet welke periode bedoeld is. Voor een "
     "termijnagenda van alle acties is dat wel nodig. Schrijf een dag, week, maand, kwartaal, seizoen, "
     "halfjaar of jaar, zo nodig met uiterlijk, vóór, vanaf, begin, medio of eind; of doorlopend, jaarlijks, z.s.m., "
     "n.t.b. of n.v.t. Een Engelse sectie heeft Engelse woorden: 4th quarter 2026, by 1 July.",
     "The planning is printed as it stands, but the program does not know which period is meant. A calendar of all "
     "actions needs that. Write a day, week, month, quarter, season, half-year or year, "
     "if need be with by, before, from, early, mid or late; or ongoing, annually, asap, tbd or n/a. These are the "
     "words of "
     "an English section; a Dutch one has Dutch words: 4e kwartaal 2026, uiterlijk 1 juli.",
     Example::block, R"(<actiepunten><actie planning="als het zover is">Het plan vaststellen.</actie></actiepunten>)",
     R"(<actiepunten><actie planning="4e kwartaal 2026">Het plan vaststellen.</actie></actiepunten>)"},
    {Code::vague_link,
     "Wie met een schermlezer werkt, laat zich vaak alleen de links voorlezen. Hier of klik hier zegt dan niets. Maak "
     "van de woorden die het doel noemen de link.",
     "Who works with a screen reader often lets it read the links alone. Here or click here then says nothing. Make "
     "the words that name the target the link.",
     Example::flow,
     R"(<alinea>Het veiligheidsplan staat <link href="https://www.gemeente.nl/plan">hier</link>.</alinea>)",
     R"(<alinea>Lees het <link href="https://www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)"},
    {Code::weak_alternative,
     "De naam van een bestand zegt een luisteraar niets over wat er te zien is. Beschrijf het in een zin.",
     "The name of a file tells a listener nothing of what is to be seen. Describe it in a sentence.", Example::flow,
     R"(<afbeelding bestand="kaart.png" alt="kaart.png"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken van de stad"/>)"},
    {Code::redundant_alternative,
     "Een schermlezer zegt zelf al dat er een afbeelding is. Begin meteen met wat er te zien is.",
     "A screen reader says by itself that there is an image. Begin at once with what it shows.", Example::flow,
     R"(<afbeelding bestand="kaart.png" alt="Afbeelding van de vier wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken van de stad"/>)"},
    {Code::unexplained_abbreviation,
     "Een raadslid of inwoner kent deze afkorting misschien niet. Schrijf haar de eerste keer voluit met de afkorting "
     "tussen haakjes, of gebruik afk met voluit; dan hoort een luisteraar de betekenis. Staat zij in veel secties, leg "
     "haar "
     "dan één keer uit in de huisstijl, onder afkortingen. Wie een map laat meelezen, leest elke afkorting alleen bij "
     "de "
     "eerste sectie die haar heeft.",
     "A council member or inhabitant may not know this abbreviation. Write it out the first time with the abbreviation "
     "in brackets, or use afk with voluit; then a listener hears the meaning. If many sections have it, explain it "
     "once in "
     "the house style, under afkortingen. Of a folder, each abbreviation is named at the first section that has it.",
     Example::flow, R"(<alinea>Het IVP loopt tot 2027.</alinea>)",
     R"(<alinea>Het <afk voluit="Integraal Veiligheidsplan">IVP</afk> loopt tot 2027.</alinea>)"},
    {Code::stray_hyphen,
     "Bij het kopiëren uit een PDF of een oud stuk blijft een afbreekstreepje midden in een woord staan. Het verslag "
     "breekt zelf af; dit streepje zou overal te zien zijn.",
     "When one copies from a PDF or an old paper, a hyphen of a line's end stays in the middle of a word. The report "
     "hyphenates by itself; this one would be seen everywhere.",
     Example::flow, R"(<alinea>Wij werken samen met de maat- schappelijke partners in de stad.</alinea>)",
     R"(<alinea>Wij werken samen met de maatschappelijke partners in de stad.</alinea>)"},
    {Code::dictionary_not_installed,
     "Het verslag heeft woorden in een andere taal dan het Nederlands. Zonder het woordenboek van die taal wordt het "
     "wel gemaakt, maar breekt het die woorden niet af, zodat regels korter worden. Installeer het pakket; dan wordt "
     "het verslag bij de volgende keer opnieuw gemaakt.",
     "The report has words in another language than Dutch. Without that language's dictionary it is made all the same, "
     "but those words are not hyphenated, so that lines are shorter. Install the package; then the next run makes the "
     "report anew.",
     Example::situation, "", R"(sudo apt-get install hyphen-de hyphen-en-gb hyphen-fr)"},
    {Code::total_differs,
     "Een `subtotaal` is de som van de rijen sinds het vorige subtotaal of de `groep`, en een `totaal` die van de "
     "subtotalen en van de rijen die onder geen subtotaal vallen. Wie narekent, komt hier op iets anders uit. Voor "
     "elke opgetelde rij mag het een halve eenheid van het laatste cijfer schelen, want bedragen zijn afgerond. Over "
     "procenten en over een saldo, dat van rijen aftrekt, wordt niets gezegd.",
     "A `subtotaal` is the sum of the rows since the subtotal or `groep` before it, and a `totaal` that of the "
     "subtotals and of the rows under none. Who adds them up gets something else here. For each row that is added "
     "half a unit of the last digit is tolerated, for amounts are rounded. Nothing is said of percentages, nor of a "
     "balance, which takes rows from others.",
     Example::flow,
     R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>120</cel></rij><rij><cel>B</cel><cel>80</cel></rij>
<rij soort="totaal"><cel>Totaal</cel><cel>210</cel></rij></tabel>)",
     R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>120</cel></rij><rij><cel>B</cel><cel>80</cel></rij>
<rij soort="totaal"><cel>Totaal</cel><cel>200</cel></rij></tabel>)"},
    {Code::mixed_minus,
     "Een koppelteken als minteken is korter en staat lager dan het minteken zelf (U+2212). Staan beide in een tabel, "
     "dan lijken negatieve bedragen van twee soorten.",
     "A hyphen as a minus is shorter and stands lower than the minus itself (U+2212). With both in one table, there "
     "seem to be two kinds of negative amounts.",
     Example::flow, R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>-120</cel></rij><rij><cel>B</cel><cel>−80</cel></rij></tabel>)",
     R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>−120</cel></rij><rij><cel>B</cel><cel>−80</cel></rij></tabel>)"},
    {Code::mixed_currency,
     "Staat de valuta bij sommige bedragen van een kolom, dan vraagt de lezer zich af of de andere iets anders zijn. "
     "Eenmaal in de kop, zoals \"bedragen in euro\", is het rustigst.",
     "With a currency beside some amounts of a column, the reader wonders whether the others are something else. Once "
     "in the head, such as \"amounts in euro\", is calmest.",
     Example::flow, R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>€ 120</cel></rij><rij><cel>B</cel><cel>80</cel></rij></tabel>)",
     R"(<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>
<rij><cel>A</cel><cel>€ 120</cel></rij><rij><cel>B</cel><cel>€ 80</cel></rij></tabel>)"},
    {Code::inconsistent_hyphen,
     "Hetzelfde woord staat in dit stuk met en zonder streepje. De lezer vraagt zich af of het om twee dingen gaat, en "
     "zoeken vindt maar de helft.",
     "The same word stands in this paper with and without a hyphen. The reader wonders whether they are two things, "
     "and a search finds but half.",
     Example::flow, R"(<alinea>De Noord-Hollandse Norm geldt. Zie de Noord Hollandse Norm van 2024.</alinea>)",
     R"(<alinea>De Noord-Hollandse Norm geldt. Zie de Noord-Hollandse Norm van 2024.</alinea>)"},
};

}  // namespace explanations
