// Explains messages about books, and about what leads from one section to another.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_books[] = {
    {Code::sections_from,
     "`secties` zegt welke secties op die plaats in het boek komen: alle in een map, of die in één bestand. Schrijf "
     "voor allebei een eigen `secties`.",
     "`secties` says which sections come at that place in the book: all in a folder, or that in one file. Write a "
     "`secties` for each.",
     Example::folder,
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg" bestand="zorg/1.xml"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/>
raadstuk check secties/boek.xml)"},
    {Code::section_file_outside,
     "Een boek leest secties in zijn eigen map en daaronder, zodat te zien blijft waar alles vandaan komt. Zet het "
     "boek "
     "in de map waar alle secties onder staan.",
     "A book reads sections in its own folder and below, so that it can be seen where everything comes from. Put the "
     "book into the folder that all sections are below.",
     Example::folder,
     R"(secties/zorg.xml
secties/boek/boek.xml: <secties bestand="../zorg.xml"/>
raadstuk check secties/boek/boek.xml)",
     R"(secties/zorg.xml
secties/boek.xml: <secties bestand="zorg.xml"/>
raadstuk check secties/boek.xml)"},
    {Code::section_file_missing,
     "Het bestand dat het boek noemt, is er niet. Misschien is het verplaatst of anders gespeld; ook hoofdletters "
     "tellen.",
     "The file that the book names is not there. Perhaps it was moved or is spelt otherwise; capitals count too.",
     Example::folder,
     R"(secties/zorg.xml
secties/boek.xml: <secties bestand="Zorg.xml"/><secties bestand="zorg.xml"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg.xml
secties/boek.xml: <secties bestand="zorg.xml"/>
raadstuk check secties/boek.xml)"},
    {Code::section_file_unreadable,
     "Het bestand is er, maar het programma mag of kan het niet lezen. Meestal mist de gebruiker die het programma "
     "start leesrecht.",
     "The file is there, but the program may not or cannot read it. Mostly the user who starts the program has no "
     "right to read it.",
     Example::situation, "", R"(ls -l begroting/2.6.1.xml)"},
    {Code::section_file_other,
     "Een boek bestaat uit secties. Een ander boek of een ander soort bestand kan er niet in staan; in een map wordt "
     "het overgeslagen.",
     "A book is made of sections. Another book or another kind of file cannot be in it; in a folder it is passed over.",
     Example::folder,
     R"(secties/zorg.xml
secties/deel.xml: <secties bestand="zorg.xml"/>
secties/boek.xml: <secties bestand="deel.xml"/><secties bestand="zorg.xml"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg.xml
secties/boek.xml: <secties bestand="zorg.xml"/>
raadstuk check secties/boek.xml)"},
    {Code::section_twice,
     "Een sectie die twee keer in een boek staat, heeft twee keer dezelfde prioriteiten en acties. Meestal staat zij "
     "in "
     "een map die al genoemd is.",
     "A section that stands in a book twice has the same priorities and actions twice. Mostly it is in a folder that "
     "was named already.",
     Example::folder,
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/><secties bestand="zorg/1.xml"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/>
raadstuk check secties/boek.xml)"},
    {Code::sections_none,
     "In de map die het boek noemt staat geen enkele sectie. Het boek is gemaakt zonder; misschien is de map anders "
     "gespeld of nog leeg.",
     "The folder that the book names holds no section at all. The book was made without; perhaps the folder is spelt "
     "otherwise or still empty.",
     Example::folder,
     R"(secties/zorg/1.xml
secties/leeg/boek.xml: <secties map="."/>
secties/boek.xml: <secties map="zorg"/><secties map="leeg"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/>
raadstuk check secties/boek.xml)"},
    {Code::book_section_empty,
     "Deze sectie heeft alleen een titel of gegevens. In het boek zou zij een bijna lege bladzijde zijn, dus zij is "
     "weggelaten.",
     "This section has only a title or particulars. In the book it would be a page that is nearly empty, so it was "
     "left "
     "out.",
     Example::folder,
     R"(secties/zorg/1.xml
secties/leeg.xml: <sectie formaat="1"><titel>Cultuur</titel></sectie>
secties/boek.xml: <secties map="zorg"/><secties bestand="leeg.xml"/>
raadstuk check secties/boek.xml)",
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/>
raadstuk check secties/boek.xml)"},
    {Code::book_section_missing,
     "Een sectie heeft fouten. Zolang het boek een concept is, staat op haar bladzijde dat zij ontbreekt, zodat u de "
     "rest al kunt lezen. De run eindigt met status 1.",
     "A section has errors. While the book is a draft its page says that it is missing, so that the rest can be read "
     "already. The run ends with status 1.",
     Example::situation, "", R"(raadstuk check begroting/
raadstuk export begroting/ -o verslagen/)"},
    {Code::book_section_refused,
     "Een boek met de status definitief of vastgesteld moet heel zijn. Het is daarom niet gemaakt; het vorige staat er "
     "nog.",
     "A book whose status is final or adopted must be whole. So it was not made; the one before still stands there.",
     Example::situation, "", R"(raadstuk check begroting/
raadstuk export begroting/ -o verslagen/)"},
    {Code::book_empty, "Het boek heeft geen hoofdstuk met tekst en geen sectie. Er is niets gemaakt.",
     "The book has no chapter with text and no section. Nothing was made.", Example::folder,
     R"(secties/zorg/1.xml
secties/boek.xml: <!-- secties volgen -->
raadstuk check secties/boek.xml)",
     R"(secties/zorg/1.xml
secties/boek.xml: <secties map="zorg"/>
raadstuk check secties/boek.xml)"},
    {Code::reference_without_text,
     "Wat in een andere sectie staat, leest het programma niet voor een verwijzing; alleen in een boek staan zij bij "
     "elkaar. Schrijf dus zelf de woorden; in het boek zijn zij een koppeling, in het losse verslag gewone tekst.",
     "What stands in another section is not read for a reference; only in a book are they together. So write the words "
     "yourself; in the book they are a link, in the report alone plain text.",
     Example::flow, R"(<alinea>Zie <verwijzing naar="2.6.1#jeugd"/>.</alinea>)",
     R"(<alinea>Zie <verwijzing naar="2.6.1#jeugd">de aanpak van de jeugd</verwijzing>.</alinea>)"},
    {Code::unknown_section_target,
     "Voor het # staat het nummer van een sectie, erachter de `id` van iets in die sectie. In dit boek is er geen "
     "sectie met dat nummer, of zij heeft die id niet.",
     "Before the # stands the number of a section, behind it the `id` of something in it. This book has no section of "
     "that number, or it has no such id.",
     Example::folder,
     R"(boek.xml: <hoofdstuk><titel>A</titel><alinea><verwijzing naar="2.7#b">c</verwijzing></alinea></hoofdstuk>
raadstuk check boek.xml)",
     R"(boek.xml: <hoofdstuk><titel>A</titel><alinea>c</alinea></hoofdstuk>
raadstuk check boek.xml)"},
};

}  // namespace explanations
