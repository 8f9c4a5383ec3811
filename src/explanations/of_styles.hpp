// Explains messages about the house style.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_styles[] = {
    {Code::style_not_found,
     "De huisstijl die u noemt, staat op geen van de plaatsen waar wordt gezocht. Een naam zonder pad is een bestand "
     "in de map styles waar u werkt, of een stijl die met het programma is geïnstalleerd. Werkt u elders, noem dan het "
     "hele pad.",
     "The house style that you name is in none of the places that are searched. A name without a path is a file in the "
     "folder styles where you work, or a style that was installed with the program. If you work elsewhere, name the "
     "whole path.",
     Example::style_name, R"(raadstuk export secties --style compakt)", R"(raadstuk export secties --style compact)"},
    {Code::style_cycle,
     "Een stijl neemt over wat zijn basis zegt. Hier wijst de basis, rechtstreeks of met een omweg, naar de stijl zelf "
     "terug, zodat er nergens een begin is.",
     "A style takes over what its basis says. Here the basis leads back to the style itself, at once or by a detour, "
     "so that there is no beginning.",
     Example::style, R"(<stijl formaat="1" basis="stijl"/>)", R"(<stijl formaat="1" basis="standaard"/>)"},
    {Code::missing_style_value,
     "Een huisstijl moet alles zeggen: elke marge, letter en kleur. Meestal is het genoeg een basis te noemen en "
     "alleen te schrijven wat anders is.",
     "A house style must say everything: each margin, letter and colour. Mostly it is enough to name a basis and write "
     "only what differs.",
     Example::style, R"(<stijl formaat="1">
  <kleur naam="accent" waarde="#0b4f6c"/>
</stijl>)",
     R"(<stijl formaat="1" basis="standaard">
  <kleur naam="accent" waarde="#0b4f6c"/>
</stijl>)"},
    {Code::stray_text,
     "In een huisstijl staat tekst alleen in de woorden. Hier staat losse tekst die nergens voor dient; misschien is "
     "een aantekening bedoeld. Zet die tussen <!-- en -->.",
     "In a house style text stands only in the words. Here is loose text that serves nothing; perhaps a note was "
     "meant. Put that between <!-- and -->.",
     Example::style, R"(accentkleur van 2026
<kleur naam="accent" waarde="#0b4f6c"/>)",
     R"(<!-- accentkleur van 2026 -->
<kleur naam="accent" waarde="#0b4f6c"/>)"},
    {Code::childless_element,
     "Dit element heeft alleen attributen, zoals kleur of grootte. Wat u erin zette, hoort ernaast of in een "
     "attribuut.",
     "This element has attributes only, such as colour or size. What you put inside belongs beside it or into an "
     "attribute.",
     Example::style, R"(<pagina boven="27mm"><kleur naam="accent" waarde="#0b4f6c"/></pagina>)",
     R"(<pagina boven="27mm"/>
<kleur naam="accent" waarde="#0b4f6c"/>)"},
    {Code::conflicting_attributes,
     "Deze twee attributen zeggen hetzelfde op twee manieren, en zouden elkaar kunnen tegenspreken. Kies er een.",
     "These two attributes say the same in two ways, and could contradict each other. Choose one.", Example::style,
     R"(<pagina grootte="A4" breedte="210mm"/>)", R"(<pagina grootte="A4"/>)"},
    {Code::invalid_length,
     "Een maat is een getal met een punt en meteen daarachter mm, cm of pt. Een komma, een spatie of px gaat niet. De "
     "melding zegt tussen welke maten er gekozen kan worden, zodat tekst leesbaar blijft en op het papier past.",
     "A length is a number with a full stop, and right behind it mm, cm or pt. A comma, a space or px will not do. The "
     "message says between which lengths one can choose, so that text stays legible and fits on the paper.",
     Example::style, R"(<letter rol="tekst" grootte="10,5 pt"/>)", R"(<letter rol="tekst" grootte="10.5pt"/>)"},
    {Code::invalid_colour,
     "Een kleur wordt geschreven als in een huisstijlhandboek bij RGB of hex: een hekje en zes cijfers of letters van "
     "a tot en met f. Namen van kleuren kent het programma niet.",
     "A colour is written as a brand manual gives it under RGB or hex: a number sign and six digits or letters from a "
     "to f. The program knows no names of colours.",
     Example::style, R"(<kleur naam="accent" waarde="blauw"/>)", R"(<kleur naam="accent" waarde="#0b4f6c"/>)"},
    {Code::invalid_family,
     "De naam van een lettertype komt ook in het Word-bestand, en Word leest bij een komma of puntkomma een lijst. "
     "Noem één lettertype, zoals het in Word heet.",
     "The name of a font goes into the Word file too, and at a comma or semicolon Word reads a list. Name one font, as "
     "Word calls it.",
     Example::style, R"(<letter familie="Carlito, sans-serif"/>)", R"(<letter familie="Carlito" word="Calibri"/>)"},
    {Code::low_contrast,
     "Tekst in deze kleur is voor mensen met slechte ogen, of op papier van een oude printer, niet te lezen. De wet "
     "vraagt een verhouding van minstens 4,5 op 1 tussen letter en ondergrond. Neem de tint die de melding noemt, of "
     "een donkerder kleur uit het huisstijlhandboek. De kleur zelf kan nog wel voor lijnen: `accentlijn`.",
     "People with weak eyes, or on paper of an old printer, cannot read text in this colour. The law asks for a ratio "
     "of at least 4.5 to 1 between letter and ground. Take the shade that the message names, or a darker colour of the "
     "brand manual. The colour itself can still be that of rules: `accentlijn`.",
     Example::style, R"(<kleur naam="link" waarde="#3399ff"/>)", R"(<kleur naam="link" waarde="#0b4f6c"/>)"},
    {Code::lines_overlap,
     "De afstand tussen twee regels is kleiner dan de letters hoog zijn, zodat de regels door elkaar heen staan. Neem "
     "voor regel ongeveer een derde meer dan voor grootte.",
     "The distance between two lines is smaller than the letters are high, so that lines stand on top of each other. "
     "Take for regel about a third more than for grootte.",
     Example::style, R"(<letter rol="tekst" grootte="12pt" regel="10pt"/>)",
     R"(<letter rol="tekst" grootte="12pt" regel="16pt"/>)"},
    {Code::no_room,
     "De marges nemen zoveel van het papier dat er geen leesbare regel overblijft. Maak ze kleiner, of neem groter "
     "papier.",
     "The margins take so much of the paper that no legible line is left. Make them smaller, or take larger paper.",
     Example::style, R"(<pagina links="100mm" rechts="100mm"/>)", R"(<pagina links="45mm" rechts="25mm"/>)"},
    {Code::running_outside_margin,
     "De regel boven of onder aan elke bladzijde staat in de marge. Met deze maat valt zij buiten het papier of over "
     "de tekst.",
     "The line at the top or foot of each page stands in the margin. With this length it falls off the paper or over "
     "the text.",
     Example::style, R"(<pagina boven="20mm" kop="25mm"/>)", R"(<pagina boven="27mm" kop="16mm"/>)"},
    {Code::empty_label,
     "Een van de vaste woorden in het verslag, zoals Status of Bladzijde, is leeg. In het stuk zou er een gat vallen.",
     "One of the fixed words of the report, such as Status or Page, is empty. The paper would have a gap there.",
     Example::style, R"(<woorden taal="nl"><status></status></woorden>)",
     R"(<woorden taal="nl"><status>Status</status></woorden>)"},
    {Code::missing_placeholder,
     "In dit woord vult het programma iets in, en de plek daarvoor ontbreekt. Zet de naam tussen accolades waar het "
     "moet komen.",
     "The program fills something into this word, and the place for it is missing. Put the name in braces where it is "
     "to stand.",
     Example::style, R"(<woorden taal="nl"><paginanummer>Bladzijde {pagina}</paginanummer></woorden>)",
     R"(<woorden taal="nl"><paginanummer>Bladzijde {pagina} van {paginas}</paginanummer></woorden>)"},
    {Code::unknown_placeholder,
     "Wat tussen accolades staat, bestaat hier niet; het zou letterlijk in het verslag komen. Kijk in "
     "styles/standaard.xml welke namen dit woord kent.",
     "What stands in braces does not exist here; it would stand in the report as it is. See in styles/standaard.xml "
     "which names this word has.",
     Example::style, R"(<woorden taal="nl"><paginanummer>{pagina} van {paginas} {jaar}</paginanummer></woorden>)",
     R"(<woorden taal="nl"><paginanummer>{pagina} van {paginas}</paginanummer></woorden>)"},
    {Code::duplicate_placeholder,
     "Dezelfde waarde zou twee keer in dit woord komen te staan. Laat één paar accolades staan.",
     "The same value would stand in this word twice. Keep one pair of braces.", Example::style,
     R"(<woorden taal="nl"><paginanummer>{pagina} van {pagina} {paginas}</paginanummer></woorden>)",
     R"(<woorden taal="nl"><paginanummer>{pagina} van {paginas}</paginanummer></woorden>)"},
    {Code::optional_part,
     "Wat tussen [ en ] staat, valt weg als de waarde erin ontbreekt. Er moet dus een waarde met accolades in staan, "
     "op één regel en niet in een ander paar haken.",
     "What stands between [ and ] is left out when the value in it is missing. So there must be a value in braces "
     "inside, on one line and not within another pair of brackets.",
     Example::style, R"(<woorden taal="nl"><mailonderwerp>{titel} [bijlage]</mailonderwerp></woorden>)",
     R"(<woorden taal="nl"><mailonderwerp>{titel}[, {status}]</mailonderwerp></woorden>)"},
    {Code::logo_outside,
     "Het logo staat in de map van de stijl of in een map daarbinnen, zodat de stijl als geheel te kopiëren is. Zet "
     "het erbij; een link naar elders telt niet.",
     "The logo stands in the folder of the style or in one inside it, so that the style can be copied as a whole. Put "
     "it there; a link to elsewhere does not do.",
     Example::style, R"(<logo bestand="/home/jan/logo.png" alt="Gemeente Amstelveen" breedte="40mm"/>)",
     R"(<logo bestand="logo.png" alt="Gemeente Amstelveen" breedte="40mm"/>)"},
    {Code::logo_unreadable,
     "Het bestand van het logo is er niet of mag niet worden gelezen. Let op hoofdletters in de naam en op de rechten.",
     "The file of the logo is not there or may not be read. Mind capitals in its name, and its permissions.",
     Example::style, R"(<logo bestand="Logo.PNG" alt="Gemeente Amstelveen" breedte="40mm"/>)",
     R"(<logo bestand="logo.png" alt="Gemeente Amstelveen" breedte="40mm"/>)"},
    {Code::letterhead_outside,
     "Het briefpapier staat in de map van de stijl of in een map daarbinnen, zodat de stijl als geheel te kopiëren is. "
     "Zet het erbij; een link naar elders telt niet.",
     "The letterhead stands in the folder of the style or in one inside it, so that the style can be copied as a "
     "whole. Put it there; a link to elsewhere does not do.",
     Example::style, R"(<briefpapier bestand="../briefpapier.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_unreadable,
     "Het bestand van het briefpapier is er niet of mag niet worden gelezen. Let op hoofdletters in de naam en op de "
     "rechten.",
     "The file of the letterhead is not there or may not be read. Mind capitals in its name, and its permissions.",
     Example::style, R"(<briefpapier bestand="Briefpapier.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_too_large,
     "Elk verslag in Word krijgt de afbeeldingen van het briefpapier mee. Meestal is een logo als foto ingevoegd; Word "
     "maakt ze kleiner met Afbeeldingen comprimeren.",
     "Each report in Word gets the pictures of the letterhead. Mostly a logo was inserted as a photograph; Word makes "
     "them smaller by Compress Pictures.",
     Example::style, R"(<briefpapier bestand="reus.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_not_word,
     "Uit een .doc, een PDF of een beschadigd bestand zijn geen koptekst en voettekst over te nemen. Word bewaart een "
     "oud document als .docx met Opslaan als; kies daar niet Strict Open XML.",
     "No header and footer can be taken from a .doc, a PDF or a damaged file. Word saves an old document as .docx by "
     "Save As; do not choose Strict Open XML there.",
     Example::style, R"(<briefpapier bestand="oud.doc"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_paper,
     "Tabellen en afbeeldingen zijn op het papier van de stijl ingedeeld. Kies in Word onder Indeling dezelfde grootte "
     "als `pagina` in de stijl, meestal A4, en staand.",
     "Tables and pictures were fitted to the paper of the style. Choose in Word, under Layout, the same size as "
     "`pagina` in the style, mostly A4, and upright.",
     Example::style, R"(<briefpapier bestand="a5.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_narrow,
     "De regels van een verslag zijn in alle vormen even breed: zo breed als de stijl zegt. Laat het briefpapier daar "
     "geen ruimte voor, dan zouden tekst en tabellen in de marge komen.",
     "The lines of a report are equally wide in all forms: as wide as the style says. Where the letterhead leaves no "
     "room for that, text and tables would run into the margin.",
     Example::style, R"(<briefpapier bestand="smal.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_macros,
     "Een verslag voert niets uit: dat houden mailservers tegen. Het briefpapier zelf verandert niet.",
     "A report runs nothing: mail servers refuse that. The letterhead itself does not change.", Example::style,
     R"(<briefpapier bestand="macro.docm"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_external,
     "Een verslag staat op zichzelf en haalt niets op als iemand het opent. Een afbeelding die het briefpapier van een "
     "schijf of website haalt, voegt u in Word in zonder koppeling.",
     "A report stands alone and fetches nothing when somebody opens it. A picture that the letterhead gets from a disk "
     "or website is inserted in Word without a link.",
     Example::style, R"(<briefpapier bestand="gekoppeld.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_left_out,
     "Van het briefpapier gaan tekst en afbeeldingen van kop en voet mee. Ingesloten bestanden, besturingselementen, "
     "nummering en een eigen kop voor even bladzijden niet.",
     "Of the letterhead, text and pictures of head and foot are taken. Embedded files, controls, numbering and a head "
     "of its own for even pages are not.",
     Example::style, R"(<briefpapier bestand="object.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_empty,
     "Van het briefpapier worden de koptekst, de voettekst en de marges overgenomen. Wat in de tekst van het document "
     "zelf staat, hoort niet bij elke bladzijde.",
     "Header, footer and margins of the letterhead are taken. What stands in the text of the document itself does not "
     "belong to every page.",
     Example::style, R"(<briefpapier bestand="leeg.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
    {Code::letterhead_unnumbered,
     "Zonder paginanummer kan niemand naar een bladzijde verwijzen. Daarom zet het programma het nummer van de stijl "
     "onder de voettekst van het briefpapier.",
     "Without a page number nobody can refer to a page. So the program puts that of the style below the footer of the "
     "letterhead.",
     Example::style, R"(<briefpapier bestand="nummerloos.docx"/>)", R"(<briefpapier bestand="briefpapier.docx"/>)"},
};

}  // namespace explanations
