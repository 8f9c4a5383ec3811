// Explains messages about what authors type by hand and the report makes itself, and about text that is not finished.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_typing[] = {
    {Code::typed_title_number,
     "Het nummer van de sectie staat in het attribuut nummer, en het verslag drukt het bij de titel af. Staat het ook "
     "in "
     "de titel, dan leest de raad het twee keer.",
     "The section's number stands in the attribute nummer, and the report prints it with the title. If it stands in "
     "the "
     "title as well, the council reads it twice.",
     Example::file,
     R"(<sectie formaat="1" nummer="2.6.1">
  <titel>2.6.1 Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1" nummer="2.6.1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::typed_mark,
     "Het verslag zet zelf een bolletje of nummer voor elk punt. Een teken in de tekst komt daar nog eens achter.",
     "The report puts a bullet or number before each item itself. A mark in the text comes once more behind it.",
     Example::flow, R"(<lijst>
  <punt>• Minder inbraken</punt>
</lijst>)",
     R"(<lijst>
  <punt>Minder inbraken</punt>
</lijst>)"},
    {Code::typed_list,
     "Alinea's met een streepje ervoor zien eruit als een lijst, maar een schermlezer leest losse alinea's voor en "
     "zegt "
     "niet hoeveel punten er zijn.",
     "Paragraphs with a dash before them look like a list, but a screen reader reads single paragraphs and does not "
     "say "
     "how many items there are.",
     Example::flow, R"(<alinea>- Minder inbraken</alinea>
<alinea>- Minder overlast</alinea>)",
     R"(<lijst>
  <punt>Minder inbraken</punt>
  <punt>Minder overlast</punt>
</lijst>)"},
    {Code::typed_heading,
     "Een vette regel ziet eruit als een kop, maar staat niet in de inhoudsopgave en wie luistert, kan er niet heen "
     "springen.",
     "A bold line looks like a heading, but does not stand in the contents, and who listens cannot jump to it.",
     Example::flow, R"(<alinea><sterk>Handhaving</sterk></alinea>
<alinea>Wij treden op.</alinea>)",
     R"(<onderdeel>
  <titel>Handhaving</titel>
  <alinea>Wij treden op.</alinea>
</onderdeel>)"},
    {Code::typed_caption,
     "Het verslag nummert tabellen en afbeeldingen zelf. Een nummer dat in het bijschrift getypt is, staat er dan "
     "dubbel, "
     "en klopt niet meer zodra er een voor komt. Noem een tabel in de tekst met <verwijzing naar=\"id\"/>.",
     "The report numbers tables and images itself. A number that is typed in a caption stands there twice, and is "
     "wrong "
     "as soon as one comes before it. Name a table in the text by <verwijzing naar=\"id\"/>.",
     Example::flow,
     R"(<tabel>
  <bijschrift>Tabel 3: lasten per jaar</bijschrift>
  <kop><cel>Jaar</cel><cel>Lasten</cel></kop>
  <rij><cel>2026</cel><cel>1,5</cel></rij>
</tabel>)",
     R"(<tabel>
  <bijschrift>Lasten per jaar</bijschrift>
  <kop><cel>Jaar</cel><cel>Lasten</cel></kop>
  <rij><cel>2026</cel><cel>1,5</cel></rij>
</tabel>)"},
    {Code::tab_in_text,
     "Wie een tabel uit Word of Excel in een alinea plakt, krijgt tabs tussen de cellen. In XML is een tab gewone "
     "witruimte, "
     "zodat alle cellen achter elkaar in één zin komen.",
     "Who pastes a table of Word or Excel into a paragraph gets tabs between the cells. In XML a tab is ordinary white "
     "space, so that all cells stand in one sentence.",
     Example::flow, "<alinea>Jaar\tLasten</alinea>",
     R"(<tabel>
  <kop><cel>Jaar</cel><cel>Lasten</cel></kop>
  <rij><cel>2026</cel><cel>1,5</cel></rij>
</tabel>)"},
    {Code::numbered_text,
     "Deze alinea noemt thema's met 1, 2 en 3 in de lopende tekst. Als norm met thema's, of als genummerde lijst, "
     "worden "
     "zij onder elkaar gezet en hoort een luisteraar hoeveel het er zijn.",
     "This paragraph names themes with 1, 2 and 3 in running text. As a norm with themes, or as a numbered list, they "
     "stand below each other and a listener hears how many there are.",
     Example::flow, R"(<alinea>Er zijn drie thema’s: 1. Bewustwording; 2. Integriteit; 3. Criminaliteit.</alinea>)",
     R"(<alinea>Er zijn drie thema’s:</alinea>
<lijst soort="genummerd">
  <punt>Bewustwording</punt>
  <punt>Integriteit</punt>
  <punt>Criminaliteit</punt>
</lijst>)"},
    {Code::placeholder,
     "Zulke woorden zetten schrijvers waar nog tekst moet komen. De raad zou ze lezen zoals zij er staan.",
     "Writers put such words where text is still to come. The council would read them as they stand.", Example::flow,
     R"(<alinea>De tekst volgt.</alinea>)", R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::coarse_picture,
     "Een afbeelding van het web heeft vaak te weinig beeldpunten voor papier. Onder 100 per inch ziet de raad "
     "blokjes, "
     "en letters erin zijn niet te lezen. Vraag om het origineel, of laat haar kleiner zien.",
     "A picture from the web often has too few pixels for paper. Below 100 an inch the council sees squares, and "
     "letters "
     "in it cannot be read. Ask for the original, or show it smaller.",
     Example::flow, R"(<afbeelding bestand="klein.png" alt="De wijken van de stad" breedte="100%"/>)",
     R"(<afbeelding bestand="klein.png" alt="De wijken van de stad" breedte="20%"/>)"},
    {Code::table_fitted,
     "Een brede tabel staat met minder wit, in een kleinere letter, tot in de kantlijn of op een gekantelde bladzijde, "
     "zodat geen getal of woord wordt afgebroken. Dat is goed, maar een smallere tabel leest sneller: laat kolommen "
     "weg, "
     "of rond bedragen af op duizenden.",
     "A wide table stands with less white, in a smaller letter, into the margin or on a page that is turned, so that "
     "no "
     "figure or word is divided. That is well, but a narrower table is read sooner: leave columns out, or round "
     "amounts "
     "to thousands.",
     Example::flow, R"(<tabel>
  <kop><cel>Programma</cel>
    <cel>2024</cel><cel>2025</cel><cel>2026</cel><cel>2027</cel>
    <cel>2028</cel><cel>2029</cel><cel>2030</cel></kop>
  <rij><cel>Leefomgeving</cel>
    <cel>-12.345.670</cel><cel>-12.345.671</cel><cel>-12.345.672</cel><cel>-12.345.673</cel>
    <cel>-12.345.674</cel><cel>-12.345.675</cel><cel>-12.345.676</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Programma</cel><cel>2024</cel><cel>2025</cel></kop>
  <rij><cel>Leefomgeving</cel><cel>1.234</cel><cel>1.235</cel></rij>
</tabel>)"},
    {Code::family_without_word,
     "De PDF heeft haar lettertype in zich, een Word-bestand niet: het noemt er alleen een. Wie dat niet heeft, ziet "
     "een "
     "ander, met andere regels en bladzijden. Noem daarom bij familie ook wat Word moet nemen.",
     "The PDF has its font inside, a Word file has not: it only names one. Who lacks that sees another, with other "
     "lines "
     "and pages. So beside familie, name what Word is to take.",
     Example::style, R"(<letter familie="Noto Sans"/>)", R"(<letter familie="Noto Sans" word="Calibri"/>)"},
    {Code::unlikely_year, "Een datum ver voor of na deze eeuw is bijna altijd een tikfout, zoals 2205 voor 2025.",
     "A date far from this century is nearly always a slip, such as 2205 for 2025.", Example::facts,
     R"(<datum>2205-10-01</datum>)", R"(<datum>2025-10-01</datum>)"},
    {Code::space_before_punctuation,
     "Een programma dat XML netjes inspringt, zet soms een regeleinde voor een komma of punt, en dat wordt een spatie. "
     "Zet het leesteken direct achter het woord of de eindtag.",
     "A program that indents XML sometimes puts a line end before a comma or full stop, and that becomes a space. Put "
     "the mark directly behind the word or the end tag.",
     Example::flow, R"(<alinea>Dit is <sterk>belangrijk</sterk>
, en dat blijft zo.</alinea>)",
     R"(<alinea>Dit is <sterk>belangrijk</sterk>, en dat blijft zo.</alinea>)"},
};

}  // namespace explanations
