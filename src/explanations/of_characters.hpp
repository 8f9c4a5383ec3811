// Explains messages about files that are no XML, and about characters that were lost or mistaken on the way.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_characters[] = {
    {Code::document_file,
     "Raadstuk leest XML. Zet de tekst van dit document in een kopie van alle-elementen.xml: elke alinea in alinea, "
     "elk punt in punt, elke kop in titel.",
     "Raadstuk reads XML. Put the text of this document into a copy of alle-elementen.xml: each paragraph into alinea, "
     "each item into punt, each heading into titel.",
     Example::folder,
     R"(mkdir secties
echo "%PDF-1.7" > secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::picture_file,
     "Raadstuk leest XML, en dit is een foto of tekening die een andere naam kreeg. Een afbeelding hoort in de map van "
     "haar sectie, en de sectie noemt haar met afbeelding.",
     "Raadstuk reads XML, and this is a photo or drawing that got another name. A picture belongs into the folder of "
     "its "
     "section, which names it by afbeelding.",
     Example::folder,
     R"(mkdir secties
echo "GIF89a" > secties/kaart.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::packed_file,
     "Dit bestand bevat andere bestanden, of een ander in verkorte vorm. Pak het uit en geef het XML-bestand zelf op.",
     "This file holds other files, or one in a shorter form. Unpack it and name the XML file itself.", Example::folder,
     R"(secties/veiligheid.xml
gzip secties/veiligheid.xml
mv secties/veiligheid.xml.gz secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
gzip secties/veiligheid.xml
gunzip secties/veiligheid.xml.gz
raadstuk check secties/)"},
    {Code::plain_text_file,
     "In dit bestand staat tekst zonder tags, zodat niet te zien is wat een titel is en wat een alinea.",
     "This file holds text without tags, so that nothing tells what is a title and what a paragraph.", Example::file,
     R"(Veiligheid

Wij willen een veilige stad.)",
     R"(<sectie formaat="1">
  <titel>Veiligheid</titel>
  <doelstellingen>
    <alinea>Wij willen een veilige stad.</alinea>
  </doelstellingen>
</sectie>)"},
    {Code::second_byte_order_mark,
     "Een byte-order-mark is een onzichtbaar teken aan het begin van een bestand. Hier staan er twee, doordat twee "
     "programma's er elk een voor zetten.",
     "A byte order mark is an invisible character at the start of a file. Here are two of them, because two programs "
     "each put one.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i '1s/^/\xEF\xBB\xBF\xEF\xBB\xBF/' secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i '1s/^/\xEF\xBB\xBF/' secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::windows_byte,
     "Het bestand zegt dat het ISO-8859-1 of -15 is, maar bevat tekens die alleen Windows zo schrijft, zoals het "
     "euroteken of een gedachtestreepje. Zonder deze melding zouden zij uit het verslag verdwijnen.",
     "The file says that it is ISO-8859-1 or -15, but has characters that only Windows writes so, such as the euro "
     "sign or a dash. Without this message they would vanish from the report.",
     Example::folder,
     R"(secties/veiligheid.xml
sed -i '1s/^/<?xml version="1.0" encoding="iso-8859-1"?>\n/' secties/veiligheid.xml
sed -i 's/veilige/veilige \x96 en schone \x96/' secties/veiligheid.xml
raadstuk check secties/)",
     R"(secties/veiligheid.xml
sed -i '1s/^/<?xml version="1.0" encoding="windows-1252"?>\n/' secties/veiligheid.xml
sed -i 's/veilige/veilige \x96 en schone \x96/' secties/veiligheid.xml
raadstuk check secties/)"},
    {Code::windows_character,
     "De nummers 128 tot 159 zijn in XML onzichtbare besturingstekens. Wie ze schrijft, bedoelt bijna altijd het teken "
     "dat Windows op die plaats heeft: een aanhalingsteken, een streepje of het euroteken.",
     "The numbers 128 to 159 are invisible control characters in XML. Who writes one nearly always means the character "
     "that Windows has there: a quotation mark, a dash or the euro sign.",
     Example::flow, R"(<alinea>In de jaren 2026&#150;2028.</alinea>)", R"(<alinea>In de jaren 2026–2028.</alinea>)"},
    {Code::control_character,
     "Dit teken heeft geen vorm en komt uit een ander programma mee. Verwijder het, of typ het woord opnieuw.",
     "This character has no shape and came along from another program. Remove it, or type the word again.",
     Example::flow, R"(<alinea>Wij willen&#127; een veilige stad.</alinea>)",
     R"(<alinea>Wij willen een veilige stad.</alinea>)"},
    {Code::lost_text,
     "U+FFFD zet een programma waar het een teken niet kon lezen, U+FFFC waar een plaatje of tabel stond. Wat er "
     "stond, "
     "weet alleen het oorspronkelijke stuk.",
     "A program puts U+FFFD where it could not read a character, U+FFFC where a picture or table stood. What stood "
     "there only the original paper knows.",
     Example::flow, R"(<alinea>De financi&#xFFFD;le gevolgen.</alinea>)",
     R"(<alinea>De financiële gevolgen.</alinea>)"},
    {Code::set_windows_character,
     "In de waarde staat een onzichtbaar besturingsteken op de plaats waar Windows een leesteken heeft. Typ dat "
     "leesteken zelf.",
     "The value has an invisible control character at the place where Windows has a punctuation mark. Type that mark "
     "itself.",
     Example::command, "raadstuk export secties --set \"versie=2026\u00962028\"",
     "raadstuk export secties --set versie=2026–2028"},
    {Code::set_name_windows_character,
     "In de naam vóór het =-teken staat een onzichtbaar besturingsteken op de plaats waar Windows een leesteken heeft. "
     "Typ dat leesteken zelf.",
     "The name before the = has an invisible control character at the place where Windows has a punctuation mark. Type "
     "that mark itself.",
     Example::command, "raadstuk export secties --set \"veld:Fase\u0096jaar=2\"",
     "raadstuk export secties --set veld:Fase–jaar=2"},
};

}  // namespace explanations
