// Explains messages about images.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_images[] = {
    {Code::image_outside,
     "Een afbeelding staat in de map van het XML-bestand of in een map daarbinnen. Zo blijft zij erbij als de map "
     "wordt verplaatst of doorgestuurd. Kopieer haar erheen en schrijf het pad met schuine strepen naar voren.",
     "An image stands in the folder of the XML file or in one inside it. So it stays with it when the folder is moved "
     "or sent on. Copy it there and write the path with forward slashes.",
     Example::flow, R"(<afbeelding bestand="../beelden/kaart.png" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::invalid_width,
     "De breedte is een deel van de regel: een heel getal van 1 tot en met 100 met een procentteken. Zonder breedte "
     "krijgt de afbeelding haar eigen maat, of een kleinere als zij anders te veel van de bladzijde neemt.",
     "The width is a part of the line: a whole number from 1 to 100 with a per cent sign. Without one the image has "
     "its own size, or a smaller one if it took too much of the page.",
     Example::flow, R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad" breedte="8cm"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad" breedte="60%"/>)"},
    {Code::missing_alternative,
     "Wie de afbeelding niet kan zien, krijgt haar beschrijving te horen. De wet vraagt dat van stukken van de "
     "overheid. Voegt de afbeelding niets toe, schrijf dan decoratief met de waarde ja; dan wordt zij overgeslagen.",
     "Who cannot see the image hears its description. The law asks that of papers of the government. If the image adds "
     "nothing, write decoratief with the value ja; then it is passed over.",
     Example::flow, R"(<afbeelding bestand="kaart.png"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken van de stad, met het centrum in het midden"/>)"},
    {Code::empty_alternative,
     "De beschrijving van de afbeelding is leeg. Schrijf wat er te zien is en wat de lezer eruit moet halen. Is zij "
     "alleen versiering, zeg dat dan met decoratief.",
     "The description of the image is empty. Write what it shows and what the reader should take from it. If it is "
     "mere decoration, say so by decoratief.",
     Example::flow, R"(<afbeelding bestand="kaart.png" alt=""/>)",
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken van de stad"/>)"},
    {Code::decorative_with_alternative,
     "Een versiering wordt overgeslagen, een beschrijving voorgelezen: allebei kan niet. Kies wat u bedoelt.",
     "A decoration is passed over, a description is read out: it cannot be both. Choose which you mean.", Example::flow,
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken" decoratief="ja"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De vier wijken"/>)"},
    {Code::image_missing,
     "Onder deze naam staat er geen bestand naast het XML-bestand. Let op hoofdletters: Kaart.png en kaart.png zijn "
     "twee verschillende namen.",
     "There is no file of this name beside the XML file. Mind capitals: Kaart.png and kaart.png are two different "
     "names.",
     Example::flow, R"(<afbeelding bestand="Kaart.PNG" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_unreadable,
     "De afbeelding bestaat, maar het programma mag of kan haar niet lezen. Meestal mist de gebruiker die het "
     "programma start leesrecht, of is de netwerkschijf weg.",
     "The image exists, but the program may not or cannot read it. Mostly the user who starts the program has no right "
     "to read it, or the network drive is gone.",
     Example::situation, "", R"(ls -l beelden/)"},
    {Code::image_unknown,
     "Dit bestand is geen afbeelding die het programma kent, wat de naam ook zegt. Open het in een tekenprogramma en "
     "sla het op als PNG of JPEG.",
     "This file is no image that the program knows, whatever its name says. Open it in a drawing program and save it "
     "as PNG or JPEG.",
     Example::flow, R"(<afbeelding bestand="kaart.txt" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_other_format,
     "Een PDF voor het archief kan PNG en JPEG bevatten. Andere soorten, zoals GIF, WebP of SVG, zet u om: tekeningen "
     "en grafieken naar PNG, foto's naar JPEG.",
     "A PDF for the archive can hold PNG and JPEG. Convert other kinds, such as GIF, WebP or SVG: drawings and charts "
     "to PNG, photographs to JPEG.",
     Example::flow, R"(<afbeelding bestand="kaart.gif" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_incomplete,
     "Het bestand houdt halverwege op, meestal doordat kopiëren of downloaden is afgebroken. De onderkant van de "
     "afbeelding zou ontbreken.",
     "The file stops half-way, mostly because copying or downloading was broken off. The lower part of the image would "
     "be missing.",
     Example::flow, R"(<afbeelding bestand="half.png" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_broken,
     "Het bestand is beschadigd: wat erin staat, past niet bij elkaar. Wat u op het scherm nog ziet, kan bij een ander "
     "fout zijn. Sla de afbeelding opnieuw op vanuit het programma waarmee zij gemaakt is.",
     "The file is damaged: what it holds does not fit together. What you still see on the screen may be wrong "
     "elsewhere. Save the image again from the program that made it.",
     Example::flow, R"(<afbeelding bestand="kapot.png" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_trailing_data,
     "Achter het einde van de afbeelding staan nog gegevens. Sommige programma's laten daar de oude, grotere "
     "afbeelding staan als u bijsnijdt; die zou met het verslag mee naar buiten gaan.",
     "Data follow the end of the image. Some programs leave the old, larger image there when one crops it; that would "
     "go out with the report.",
     Example::flow, R"(<afbeelding bestand="bijgesneden.png" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_too_large,
     "De afbeelding heeft veel meer beeldpunten dan een bladzijde kan tonen. Voor de volle breedte zijn er 2000 "
     "genoeg. Verklein haar in een tekenprogramma; de bestanden worden er ook kleiner van.",
     "The image has many more pixels than a page can show. For the full width 2000 are enough. Reduce it in a drawing "
     "program; the files get smaller as well.",
     Example::flow, R"(<afbeelding bestand="reuzenkaart.png" alt="De wijken van de stad"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De wijken van de stad"/>)"},
    {Code::image_too_long,
     "De afbeelding is in één richting zo lang dat er op papier niets van overblijft. Knip haar in stukken of verklein "
     "haar.",
     "The image is so long in one direction that nothing of it would be left on paper. Cut it into pieces or reduce "
     "it.",
     Example::flow, R"(<afbeelding bestand="lint.png" alt="De route langs de rivier"/>)",
     R"(<afbeelding bestand="kaart.png" alt="De route langs de rivier"/>)"},
    {Code::images_too_large,
     "Alle afbeeldingen van deze sectie samen zijn te veel om in één verslag te zetten; het zou niet te mailen zijn. "
     "Verklein ze, of verdeel ze over meer secties.",
     "All images of this section together are too much for one report; it could not be sent by e-mail. Reduce them, or "
     "divide them over several sections.",
     Example::situation, "", R"(ls -lS beelden/)"},
    {Code::image_cmyk,
     "Deze afbeelding heeft de kleuren van een drukpers. Op het scherm zien die er overal anders uit. Sla haar op in "
     "RGB, de kleuren van een scherm.",
     "This image has the colours of a printing press. On a screen they look different everywhere. Save it in RGB, the "
     "colours of a screen.",
     Example::flow, R"(<afbeelding bestand="drukwerk.jpg" alt="Het nieuwe stadhuis"/>)",
     R"(<afbeelding bestand="foto.jpg" alt="Het nieuwe stadhuis"/>)"},
    {Code::image_depth,
     "Deze JPEG bewaart meer bits per kleur dan andere programma's lezen, zoals scanners in ziekenhuizen doen. Sla "
     "haar op als gewone JPEG.",
     "This JPEG has more bits a colour than other programs read, as scanners in hospitals make them. Save it as an "
     "ordinary JPEG.",
     Example::flow, R"(<afbeelding bestand="scan.jpg" alt="Het nieuwe stadhuis"/>)",
     R"(<afbeelding bestand="foto.jpg" alt="Het nieuwe stadhuis"/>)"},
    {Code::image_coding,
     "Deze JPEG is op een manier verpakt die bijna geen programma kan lezen, ook Word niet. Open haar in een "
     "tekenprogramma en sla haar op als gewone JPEG.",
     "This JPEG is packed in a way that hardly any program can read, Word neither. Open it in a drawing program and "
     "save it as an ordinary JPEG.",
     Example::flow, R"(<afbeelding bestand="zeldzaam.jpg" alt="Het nieuwe stadhuis"/>)",
     R"(<afbeelding bestand="foto.jpg" alt="Het nieuwe stadhuis"/>)"},
    {Code::image_colours,
     "Het bestand zegt niet duidelijk hoe zijn kleuren zijn bedoeld. Het ene programma zou een foto tonen, het andere "
     "een groen vlak. Sla haar op als gewone JPEG in RGB.",
     "The file does not say clearly how its colours are meant. One program would show a photograph, another a green "
     "field. Save it as an ordinary JPEG in RGB.",
     Example::flow, R"(<afbeelding bestand="kleuren.jpg" alt="Het nieuwe stadhuis"/>)",
     R"(<afbeelding bestand="foto.jpg" alt="Het nieuwe stadhuis"/>)"},
    {Code::folder_outside,
     "Een invoer mag alleen mappen noemen die in zijn eigen map staan. Zo blijft te zien waar alles vandaan komt, en "
     "leest "
     "het programma niets waar u niet aan denkt.",
     "An input may name only folders inside its own. So it can be seen where everything comes from, and the program "
     "reads "
     "nothing that you do not think of.",
     Example::situation, "", R"(ls -R begroting/)"},
    {Code::folder_missing,
     "De map die de invoer noemt, is er niet. Misschien is zij verplaatst of anders gespeld; ook hoofdletters tellen.",
     "The folder that the input names is not there. Perhaps it was moved or is spelt otherwise; capitals count too.",
     Example::situation, "", R"(ls begroting/)"},
    {Code::folder_unreadable,
     "De map is er, maar het programma mag of kan haar niet lezen. Meestal mist de gebruiker die het programma start "
     "leesrecht.",
     "The folder is there, but the program may not or cannot read it. Mostly the user who starts the program has no "
     "right "
     "to read it.",
     Example::situation, "", R"(ls -ld begroting/veiligheid)"},
};

}  // namespace explanations
