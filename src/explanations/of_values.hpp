// Explains messages about values that a section gives: dates, numbers, addresses.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_values[] = {
    {Code::invalid_number,
     "Het nummer van een sectie staat in de kantlijn, in de titel en in de bladwijzers. Het is één woord zonder "
     "spaties, dan kan een ander stuk ernaar verwijzen. Zet woorden als paragraaf in de titel.",
     "The number of a section stands in the margin, the title and the bookmarks. It is one word without spaces, so "
     "that another paper can refer to it. Put words such as paragraph into the title.",
     Example::file,
     R"(<sectie formaat="1" nummer="par. 2.6.1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1" nummer="2.6.1">
  <titel>Veiligheid</titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::invalid_language,
     "De taalcode zegt in welke taal de tekst is. Een schermlezer kiest daarmee zijn stem, en het programma breekt "
     "woorden er goed mee af. Gebruik de korte code: nl, en, fy, de, fr.",
     "The language tag says in what language the text is. A screen reader chooses its voice by it, and the program "
     "hyphenates words rightly. Use the short tag: nl, en, fy, de, fr.",
     Example::flow, R"(<alinea>Het motto is <taal code="en_GB">safety first</taal>.</alinea>)",
     R"(<alinea>Het motto is <taal code="en">safety first</taal>.</alinea>)"},
    {Code::page_not_mirrored,
     "Alinea's, lijsten en tabellen van deze sectie lopen van rechts naar links. De stijl is voor tekst van links naar "
     "rechts gemaakt: de brede marge blijft links en woorden die zij niet in deze taal kent, blijven Nederlands. "
     "Verwissel `links` en `rechts` van `pagina` in een eigen stijl, en geef haar `woorden` in deze taal. Een "
     "Nederlandse sectie met enkele woorden in zo'n taal heeft alleen `taal` om die woorden nodig.",
     "Paragraphs, lists and tables of this section run from right to left. The style is made for text from left to "
     "right: the wide margin stays at the left, and words that it does not have in this language stay Dutch. Exchange "
     "`links` and `rechts` of `pagina` in a style of your own, and give it `woorden` in this language. A Dutch section "
     "with some words in such a language needs no more than `taal` around them.",
     Example::file,
     R"(<sectie formaat="1" taal="ar">
  <titel>مرحبا</titel>
  <doelstellingen><alinea><taal code="nl">Wij willen een veilige stad.</taal></alinea></doelstellingen>
</sectie>)",
     R"(<sectie formaat="1" taal="nl">
  <titel><taal code="ar">مرحبا</taal></titel>
  <doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
</sectie>)"},
    {Code::invalid_date,
     "Een datum wordt in het verslag voluit geschreven en in de eigenschappen van de bestanden gezet. Daarvoor moet "
     "zij eenduidig zijn: jaar, maand en dag met streepjes. Ook een dag die niet bestaat, zoals 30 februari, geeft "
     "deze melding.",
     "A date is written out in the report and put into the properties of the files. For that it must be unambiguous: "
     "year, month and day with hyphens. A day that does not exist, such as 30 February, gives this message too.",
     Example::facts, R"(<datum>12-11-2025</datum>)", R"(<datum>2025-11-12</datum>)"},
    {Code::unknown_target,
     "Een verwijzing noemt een id die nergens staat. Zonder doel is er niets af te drukken en nergens heen te gaan. "
     "Schrijf de id precies zoals hij bij de tabel, prioriteit, actie of ontwikkeling staat.",
     "A reference names an id that stands nowhere. Without a target there is nothing to print and nowhere to go. Write "
     "the id exactly as it stands at the table, priority, action or development.",
     Example::flow,
     R"(<alinea>Zie <verwijzing naar="inbraken"/>.</alinea>
<prioriteiten><prioriteit id="inbraak">Minder inbraken</prioriteit></prioriteiten>)",
     R"(<alinea>Zie <verwijzing naar="inbraak"/>.</alinea>
<prioriteiten><prioriteit id="inbraak">Minder inbraken</prioriteit></prioriteiten>)"},
    {Code::empty_target, "Wat leeg is, staat niet in het verslag, en een verwijzing ernaartoe zou nergens heen gaan.",
     "What is empty is not in the report, and a reference to it would lead nowhere.", Example::flow,
     R"(<alinea>Zie <verwijzing naar="wonen"/>.</alinea>
<prioriteiten><prioriteit id="wonen"></prioriteit></prioriteiten>)",
     R"(<alinea>Zie <verwijzing naar="wonen"/>.</alinea>
<prioriteiten><prioriteit id="wonen">Minder woonoverlast</prioriteit></prioriteiten>)"},
    {Code::target_without_number,
     "Een tabel of afbeelding heeft alleen een nummer als er een bijschrift bij staat, en als de stijl bijschriften "
     "nummert. Zonder nummer weet een lege verwijzing niet wat zij moet afdrukken.",
     "A table or figure has a number only if it has a bijschrift, and if the style numbers those. Without a number an "
     "empty reference does not know what to print.",
     Example::flow,
     R"(<alinea>Zie <verwijzing naar="lasten"/>.</alinea>
<tabel id="lasten">
  <kop><cel>Jaar</cel><cel>Lasten</cel></kop>
  <rij><cel>2026</cel><cel>1,5</cel></rij>
</tabel>)",
     R"(<alinea>Zie <verwijzing naar="lasten"/>.</alinea>
<tabel id="lasten">
  <bijschrift>Lasten, in miljoenen euro's</bijschrift>
  <kop><cel>Jaar</cel><cel>Lasten</cel></kop>
  <rij><cel>2026</cel><cel>1,5</cel></rij>
</tabel>)"},
    {Code::invalid_id,
     "Met een id verwijst een actie naar een prioriteit. Het is één woord zonder spaties, want met een spatie worden "
     "het er twee, en zonder #, waarmee een verwijzing de id van een andere sectie begint: 2.6.1#jeugd.",
     "By its id an action refers to a priority. It is one word without spaces, for a space makes two of it, and "
     "without "
     "#, which stands before an id of another section in a reference: 2.6.1#jeugd.",
     Example::flow, R"(<prioriteiten>
  <prioriteit id="minder inbraken">Minder inbraken</prioriteit>
</prioriteiten>)",
     R"(<prioriteiten>
  <prioriteit id="inbraken">Minder inbraken</prioriteit>
</prioriteiten>)"},
    {Code::duplicate_id,
     "Twee elementen hebben dezelfde id. Een actie of verwijzing die hem noemt, weet dan niet welk bedoeld is. Geef "
     "elk een eigen woord.",
     "Two elements have the same id. An action or a reference that names it does not know which is meant. Give each a "
     "word of its own.",
     Example::flow, R"(<prioriteiten>
  <prioriteit id="p">Minder inbraken</prioriteit>
  <prioriteit id="p">Minder overlast</prioriteit>
</prioriteiten>)",
     R"(<prioriteiten>
  <prioriteit id="inbraken">Minder inbraken</prioriteit>
  <prioriteit id="overlast">Minder overlast</prioriteit>
</prioriteiten>)"},
    {Code::unknown_priority,
     "Een actie verwijst naar een prioriteit die er niet is. In het verslag komt het nummer van de prioriteit in de "
     "tabel; dat moet kloppen. Schrijf de id precies zoals hij bij prioriteit staat.",
     "An action refers to a priority that is not there. The number of the priority goes into the table of the report, "
     "and must be right. Write the id exactly as it stands at prioriteit.",
     Example::block,
     R"(<doelstellingen><prioriteiten>
  <prioriteit id="inbraken">Minder inbraken</prioriteit>
</prioriteiten></doelstellingen>
<actiepunten>
  <actie prioriteit="inbraak" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<doelstellingen><prioriteiten>
  <prioriteit id="inbraken">Minder inbraken</prioriteit>
</prioriteiten></doelstellingen>
<actiepunten>
  <actie prioriteit="inbraken" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::link_relative,
     "Een verslag wordt verstuurd en ergens anders geopend. Een adres dat alleen op uw computer of binnen uw website "
     "klopt, werkt daar niet. Neem het hele adres over uit de adresbalk van de browser.",
     "A report is sent and opened elsewhere. An address that holds on your computer or inside your site only does not "
     "work there. Copy the whole address from the browser's address bar.",
     Example::flow, R"(<alinea>Zie het <link href="www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)"},
    {Code::link_scheme,
     "Een link gaat naar een webpagina of opent een e-mail. Andere soorten, zoals een bestand op uw eigen schijf of "
     "een stukje programma, werken bij de lezer niet of zijn gevaarlijk.",
     "A link leads to a web page or opens an e-mail. Other kinds, such as a file on your own disk or a piece of "
     "program, do not work at the reader's or are dangerous.",
     Example::flow, R"(<alinea>Zie het <link href="file:///S:/veiligheid/plan.pdf">veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan.pdf">veiligheidsplan</link>.</alinea>)"},
    {Code::link_host,
     "Achter https:// hoort de naam van een website, achter mailto: een e-mailadres. Zo'n naam bestaat uit letters, "
     "cijfers en streepjes met losse punten ertussen. Hier klopt dat niet, dus komt niemand met deze link ergens.",
     "Behind https:// belongs the name of a site, behind mailto: an e-mail address. Such a name has letters, digits "
     "and hyphens with single dots between them. Here it has not, so nobody gets anywhere with this link.",
     Example::flow, R"(<alinea>Zie het <link href="https://www..gemeente.nl/plan">veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)"},
    {Code::link_character,
     "In een webadres mogen maar weinig tekens letterlijk staan. Een spatie en letters met een accent worden met een "
     "procentteken geschreven. Wie het adres uit de adresbalk kopieert, krijgt dat vanzelf.",
     "Few characters may stand in a web address as they are. A space and letters with an accent are written with a per "
     "cent sign. Who copies the address from the address bar gets that by itself.",
     Example::flow,
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan 2026">veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan%202026">veiligheidsplan</link>.</alinea>)"},
    {Code::link_password,
     "In dit adres staat een gebruikersnaam of wachtwoord. Een verslag is openbaar; iedereen zou die kunnen lezen. "
     "Haal alles tussen // en @ weg, en het @ ook.",
     "This address has a user name or password in it. A report is public; everybody could read it. Remove all between "
     "// and @, and the @ too.",
     Example::flow,
     R"(<alinea>Zie het <link href="https://jan:geheim@www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)",
     R"(<alinea>Zie het <link href="https://www.gemeente.nl/plan">veiligheidsplan</link>.</alinea>)"},
    {Code::link_recipients,
     "Een link naar twee mailadressen tegelijk opent in het ene programma een goede e-mail, en wordt door het andere "
     "verminkt. Zet één adres achter mailto: en de andere achter ?cc=.",
     "A link to two mail addresses at once opens a good e-mail in one program and is spoilt by another. Put one "
     "address behind mailto: and the others behind ?cc=.",
     Example::flow,
     R"(<alinea>Mail <link href="mailto:raad@gemeente.nl,griffie@gemeente.nl">de griffie</link>.</alinea>)",
     R"(<alinea>Mail <link href="mailto:raad@gemeente.nl?cc=griffie@gemeente.nl">de griffie</link>.</alinea>)"},
    {Code::unknown_status,
     "De status staat boven het stuk, en de raad beslist ernaar. Deze status is niet een van de gebruikelijke. Is het "
     "een tikfout, verbeter die; anders wordt hij afgedrukt zoals hij er staat.",
     "The status stands above the paper, and the council decides by it. This one is not one of the usual. If it is a "
     "slip, correct it; else it is printed as it stands.",
     Example::facts, R"(<status>consept</status>)", R"(<status>concept</status>)"},
    {Code::unknown_type,
     "Het type zegt wie over een actie gaat: de raad, het college of de uitvoering. Dit woord is niet een van de "
     "gebruikelijke. Is het een tikfout, verbeter die; anders wordt het afgedrukt zoals het er staat.",
     "The type says who decides on an action: Raad, College or Uitvoering. This word is not one of the usual. If it is "
     "a slip, correct it; else it is printed as it stands.",
     Example::block,
     R"(<actiepunten>
  <actie type="Raat" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)",
     R"(<actiepunten>
  <actie type="Raad" planning="Q1 2026">Het plan vaststellen.</actie>
</actiepunten>)"},
    {Code::block_order,
     "Een verslag heeft altijd dezelfde volgorde: doelstellingen, beleidsontwikkelingen, actiepunten, kosten. In uw "
     "bestand staan ze anders. Het verslag klopt, maar wie het bestand naleest, zoekt op de verkeerde plaats.",
     "A report always has the same order: doelstellingen, beleidsontwikkelingen, actiepunten, kosten. In your file "
     "it is another. The report is right, but who reads the file over looks in the wrong place.",
     Example::block,
     R"(<actiepunten><actie planning="Q1 2026">Het plan vaststellen.</actie></actiepunten>
<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>)",
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<actiepunten><actie planning="Q1 2026">Het plan vaststellen.</actie></actiepunten>)"},
    // what is empty
    {Code::empty_section,
     "Doelstellingen, beleidsontwikkelingen, actiepunten en kosten zijn alle vier leeg, dus is er niets om te "
     "verslaan. "
     "Van deze sectie komt geen verslag. Voor een sectie die nog geschreven wordt, is dat goed zo.",
     "Doelstellingen, beleidsontwikkelingen, actiepunten and kosten are all four empty, so there is nothing to report. "
     "No report is made of this section. For one that is still being written, that is as it should be.",
     Example::block, R"(<doelstellingen><alinea></alinea></doelstellingen>)",
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>)"},
    {Code::title_only,
     "Onder deze titel staat niets. In het verslag komt een kop zonder tekst; de lezer denkt dat er iets ontbreekt.",
     "There is nothing below this title. The report gets a heading without text; its reader thinks that something is "
     "missing.",
     Example::block,
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken</titel></ontwikkeling>
</beleidsontwikkelingen>)",
     R"(<beleidsontwikkelingen>
  <ontwikkeling><titel>Inbraken</titel><alinea>Het aantal inbraken daalt.</alinea></ontwikkeling>
</beleidsontwikkelingen>)"},
    {Code::dropped_value,
     "Een leeg element wordt weggelaten. Hier gaat een waarde mee verloren die anders zou zijn afgedrukt, zoals de "
     "naam van een norm of de bron van een citaat. Vul het element, of haal het helemaal weg.",
     "An empty element is left out. Here a value that would have been printed is lost with it, such as the name of a "
     "norm or the source of a quotation. Fill the element, or remove it altogether.",
     Example::block,
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<actiepunten><actie type="Raad" planning="Q1 2026"></actie></actiepunten>)",
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<actiepunten><actie type="Raad" planning="Q1 2026">Het plan vaststellen.</actie></actiepunten>)"},
    {Code::dropped_note,
     "Deze actie heeft een toelichting, maar zegt zelf niet wat er gebeurt. Zonder tekst is er geen rij in de tabel, "
     "en valt de toelichting mee weg.",
     "This action has a toelichting, but does not itself say what is to be done. Without text there is no row in the "
     "table, and the toelichting is lost with it.",
     Example::block,
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<actiepunten><actie><toelichting>Zie de raadsbrief.</toelichting></actie></actiepunten>)",
     R"(<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>
<actiepunten>
  <actie planning="Q1 2026">Het plan vaststellen. <toelichting>Zie de raadsbrief.</toelichting></actie>
</actiepunten>)"},
    {Code::typed_number,
     "Het verslag nummert zelf. Staat het nummer ook in de tekst, dan leest de raad 1. 1. Minder inbraken, en klopt "
     "het nummer niet meer als er iets tussenkomt.",
     "The report numbers by itself. If the number stands in the text as well, the council reads 1. 1. Minder inbraken, "
     "and it is wrong as soon as something comes in between.",
     Example::flow, R"(<prioriteiten>
  <prioriteit>1. Minder inbraken</prioriteit>
  <prioriteit>2. Minder overlast</prioriteit>
</prioriteiten>)",
     R"(<prioriteiten>
  <prioriteit>Minder inbraken</prioriteit>
  <prioriteit>Minder overlast</prioriteit>
</prioriteiten>)"},
    // characters
    {Code::missing_glyph,
     "Geen lettertype van de huisstijl kan dit teken tekenen. In de PDF zou er een leeg vakje staan. Kies een gewoon "
     "teken of schrijf het woord uit. Wie de huisstijl beheert, kan met `terugval` een lettertype toevoegen dat het "
     "teken heeft.",
     "No font of the house style can draw this character. The PDF would show an empty box. Choose an ordinary "
     "character or write the word. Who keeps the house style can add a font that has it by `terugval`.",
     Example::flow, "<alinea>Het teken \U000123AB betekent huis.</alinea>",
     R"(<alinea>Het teken é betekent huis.</alinea>)"},
    {Code::replaced_glyph,
     "Geen lettertype van de huisstijl kan dit teken tekenen, en u vroeg met --missing-glyph warn om toch een verslag "
     "te maken. Op zijn plaats staat een vervangend teken. Kijk of de tekst zo te begrijpen is.",
     "No font of the house style can draw this character, and by --missing-glyph warn you asked for a report all the "
     "same. A substitute stands in its place. See whether the text can be understood so.",
     Example::situation, "", R"(raadstuk export sectie.xml --missing-glyph error)"},
    {Code::private_use,
     "Dit is geen teken dat overal hetzelfde betekent: het komt uit een symbolenlettertype, zoals een vinkje of "
     "opsommingsteken uit Word. Een schermlezer zegt er niets bij. Kies een gewoon teken, of maak een echte lijst.",
     "This is no character that means the same everywhere: it is of a symbol font, such as a tick or bullet of Word. A "
     "screen reader says nothing. Choose an ordinary character, or make a real list.",
     Example::flow, "<alinea>\uF0B7 Minder inbraken</alinea>", R"(<lijst><punt>Minder inbraken</punt></lijst>)"},
    {Code::too_many_pages,
     "Het verslag zou duizenden bladzijden krijgen. Zo lang is geen raadsstuk; waarschijnlijk is er iets herhaald. "
     "Splits de sectie als het toch zo hoort.",
     "The report would have thousands of pages. No council paper is as long; probably something was repeated. Split "
     "the section if it is meant to be so.",
     Example::situation, "", R"(raadstuk export deel-1.xml deel-2.xml)"},
};

}  // namespace explanations
