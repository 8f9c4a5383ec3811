// What the reader says of tables, images, quotations and notes.
#pragma once
#include "message_case.hpp"
#include "reading.hpp"

namespace messages {

using reading::section_with;

inline std::vector<Case> table_cases() {
  return {
      {"rows that have not as many cells as the head, wherever it stands",
       section_with("<doelstellingen><tabel><kop><cel>a</cel><cel>b</cel></kop>\n"
                    "<rij><cel>c</cel></rij><rij><cel>c</cel><cel>d</cel></rij>\n"
                    "<rij><cel/><cel/><cel/></rij></tabel></doelstellingen>"),
       {"3:2: error: het aantal cellen van deze rij is 1, maar dat van `kop` op 2:25 is 2; maak de aantallen gelijk "
        "[cell-count]",
        "4:2: error: het aantal cellen van deze rij is 3, maar dat van `kop` op 2:25 is 2; maak de aantallen gelijk "
        "[cell-count]"}},
      {"rows that have not as many cells as the first, and no head",
       section_with("<doelstellingen><tabel><rij/><rij><cel>a</cel></rij>\n"
                    "<rij><cel>b</cel><cel>c</cel></rij></tabel></doelstellingen>"),
       {"2:18: warning: deze tabel heeft geen kop, zodat een schermlezer niet kan zeggen bij welke kolom een cel "
        "hoort; zet de namen van de kolommen in de kop (`kop`) [table-without-head]",
        "3:2: error: het aantal cellen van deze rij is 2, maar dat van `rij` op 2:31 is 1; maak de aantallen gelijk "
        "[cell-count]"}},
      {"a head without anything visible",
       section_with("<doelstellingen><tabel><kop><cel>&#160;</cel></kop><rij><cel>a</cel></rij></tabel>"
                    "</doelstellingen>"),
       {"2:18: warning: deze tabel heeft geen kop, zodat een schermlezer niet kan zeggen bij welke kolom een cel "
        "hoort; zet de namen van de kolommen in de kop (`kop`) [table-without-head]"}},
      {"alignment of a cell that heads no column",
       section_with("<doelstellingen><tabel><kop><cel uitlijnen=\"center\">a</cel></kop>\n"
                    "<rij><cel uitlijnen=\"rechts\" kop=\"yes\">b</cel></rij></tabel></doelstellingen>"),
       {"2:34: error: \"center\" is geen waarde voor `uitlijnen`; kies uit: links, midden, rechts, decimaal "
        "[invalid-value]",
        "3:11: error: `uitlijnen` geldt voor een hele kolom; zet het bij de cel van `kop` boven deze kolom "
        "[alignment-outside-head]",
        "3:30: error: \"yes\" is geen waarde voor `kop`; kies uit: ja, nee [invalid-value]"}},
      {"order and number of what a table holds, and text in it",
       section_with("<doelstellingen><tabel><rij><cel>a</cel></rij><kop><cel>b</cel></kop><bijschrift/>\n"
                    "<bijschrift/><kop>c</kop>d<rij>e</rij></tabel></doelstellingen>"),
       {"2:48: error: `kop` moet voor `rij` staan; verplaats het [element-order]",
        "2:71: error: `bijschrift` moet voor `kop` staan; verplaats het [element-order]",
        "3:2: error: `bijschrift` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "3:15: error: `kop` moet voor `rij` staan; verplaats het [element-order]",
        "3:19: error: in `kop` mag geen losse tekst staan; zet de tekst in `cel` [unexpected-text]",
        "3:26: error: in `tabel` mag geen losse tekst staan; zet de tekst in `cel` [unexpected-text]",
        "3:32: error: in `rij` mag geen losse tekst staan; zet de tekst in `cel` [unexpected-text]"}},
      {"cells that span what is not there",
       section_with("<doelstellingen><tabel><kop><cel kolommen=\"0\">a</cel><cel rijen=\"2\">b</cel></kop>\n"
                    "<rij><cel rijen=\"2\">c</cel><cel>d</cel></rij>\n"
                    "<rij soort=\"groep\"><cel>e</cel><cel>f</cel></rij></tabel>\n"
                    "<tabel><kop><cel kolommen=\"2\">a</cel></kop><kop><cel>b</cel></kop><kop/><kop/></tabel>\n"
                    "<tabel><rij><cel kolommen=\"60\">a</cel><cel>b</cel></rij></tabel></doelstellingen>"),
       {"2:34: error: `kolommen` is \"0\"; schrijf een heel getal van 1 tot en met 60 [invalid-span]",
        "2:55: error: deze cel zou 2 rijen beslaan, maar er zijn er hier nog 1; verlaag `rijen`, of voeg rijen toe "
        "[span-beyond]",
        "3:11: error: alleen een cel die haar rij aankondigt mag over meer rijen gaan; schrijf kop=\"ja\" bij deze "
        "cel, "
        "of herhaal haar in elke rij [row-span-of-body]",
        "4:2: error: een rij van soort groep heeft één cel, de naam van de groep, en deze heeft er 2; haal `soort` "
        "weg, "
        "of zet de andere cellen in een rij eronder [group-of-cells]",
        "5:45: error: deze rij vult 1 kolommen, met de cellen die van boven in haar reiken, maar `kop` op 5:9 vult er "
        "2; maak de aantallen gelijk met cellen of `kolommen` [column-count]",
        "5:74: error: een tabel heeft ten hoogste drie rijen `kop`; maak van deze een `rij` [too-many-heads]",
        "6:2: warning: deze tabel heeft geen kop, zodat een schermlezer niet kan zeggen bij welke kolom een cel hoort; "
        "zet de namen van de kolommen in de kop (`kop`) [table-without-head]",
        "6:9: error: deze tabel heeft 61 kolommen, en meer dan 60 leest niemand; verdeel haar over twee tabellen "
        "[too-many-columns]"}},
      {"a cell that would stand over another, which reaches down to it",
       section_with(
           "<doelstellingen><tabel><kop><cel>a</cel><cel rijen=\"2\">b</cel><cel>c</cel></kop>\n"
           "<kop><cel kolommen=\"2\">d</cel></kop><rij><cel/><cel>e</cel><cel/></rij></tabel></doelstellingen>"),
       {"3:7: error: op deze plaats staat al de cel van 2:42, die van boven in deze rij reikt; verlaag haar `rijen` of "
        "de `kolommen` van deze cel, of verplaats deze rij [span-overlap]"}},
      {"parts of a table in a wrong place are looked into",
       section_with("<doelstellingen><rij a=\"\"><cel><b/></cel></rij></doelstellingen>"),
       {"2:18: error: `rij` mag niet rechtstreeks in `doelstellingen` staan; zet er `tabel` omheen [needs-wrapper]",
        "2:22: error: `rij` kent het attribuut `a` niet; bedoelde u `soort`? [unknown-attribute]",
        "2:33: error: onbekend element `b`; bedoelde u `sterk`? [unknown-element]"}},
  };
}

inline std::vector<Case> figure_cases() {
  const auto outside = [](std::string_view place, std::string_view file) {
    return fmt::format(
        "{}: error: de afbeelding \"{}\" staat buiten de map van het XML-bestand, of een koppeling met een absoluut "
        "pad "
        "leidt erheen; zet haar zelf in die map en schrijf het pad met /, zonder : en .. [image-outside]",
        place, file);
  };
  return {
      {"images elsewhere",
       section_with("<doelstellingen>\n"
                    "<afbeelding alt=\"a\" bestand=\"/etc/kaart.png\"/>\n"
                    "<afbeelding alt=\"a\" bestand=\"../kaart.png\"/>\n"
                    "<afbeelding alt=\"a\" bestand=\"beelden/../kaart.png\"/>\n"
                    "<afbeelding alt=\"a\" bestand=\"https://a.nl/kaart.png\"/>\n"
                    "<afbeelding alt=\"a\" bestand=\"beelden\\kaart.png\"/>\n"
                    "<afbeelding alt=\"a\" bestand=\"./\"/>\n"
                    "</doelstellingen>"),
       {outside("3:21", "/etc/kaart.png"), outside("4:21", "../kaart.png"), outside("5:21", "beelden/../kaart.png"),
        outside("6:21", "https://a.nl/kaart.png"), outside("7:21", "beelden\\kaart.png"), outside("8:21", "./")}},
      {"no file, and nothing said for who does not see it",
       section_with("<doelstellingen><afbeelding/>\n<afbeelding bestand=\"a.png\" decoratief=\"nee\"/>"
                    "</doelstellingen>"),
       {"2:18: error: `afbeelding` heeft het attribuut `bestand` nodig; vul het in [missing-attribute]",
        "2:18: error: bij deze afbeelding ontbreekt `alt`; beschrijf daarin wat er te zien is, of schrijf "
        "decoratief=\"ja\" als de afbeelding niets toevoegt [missing-alternative]",
        "3:2: error: bij deze afbeelding ontbreekt `alt`; beschrijf daarin wat er te zien is, of schrijf "
        "decoratief=\"ja\" als de afbeelding niets toevoegt [missing-alternative]"}},
      {"an empty alternative, also of an image that is decorative",
       section_with("<doelstellingen><afbeelding bestand=\"a.png\" alt=\" \"/>\n"
                    "<afbeelding bestand=\"a.png\" alt=\"&#160;\"/>\n"
                    "<afbeelding bestand=\"a.png\" decoratief=\"ja\" alt=\"\"/></doelstellingen>"),
       {"2:45: error: de `alt` van deze afbeelding is leeg; beschrijf daarin wat er te zien is, of schrijf alleen "
        "decoratief=\"ja\" [empty-alternative]",
        "3:29: error: de `alt` van deze afbeelding is leeg; beschrijf daarin wat er te zien is, of schrijf alleen "
        "decoratief=\"ja\" [empty-alternative]",
        "4:45: error: de `alt` van deze afbeelding is leeg; beschrijf daarin wat er te zien is, of schrijf alleen "
        "decoratief=\"ja\" [empty-alternative]"}},
      {"decorative and described",
       section_with("<doelstellingen><afbeelding bestand=\"a.png\" alt=\"Kaart\"\n decoratief=\"ja\"/>"
                    "</doelstellingen>"),
       {"3:2: error: deze afbeelding is decoratief en heeft toch een `alt`; haal een van beide weg "
        "[decorative-with-alternative]"}},
      {"other values of an image, and what it holds",
       section_with("<doelstellingen><afbeelding bestand=\"a.png\" decoratief=\"yes\" alt=\"Kaart\" breedte=\"0%\">\n"
                    "<bijschrift>a</bijschrift><bijschrift>b</bijschrift>c<alinea/></afbeelding>\n"
                    "<afbeelding bestand=\"a.png\" decoratief=\"Ja\"/></doelstellingen>"),
       {"2:45: error: \"yes\" is geen waarde voor `decoratief`; kies uit: ja, nee [invalid-value]",
        "2:74: error: \"0%\" is geen breedte; schrijf een heel percentage van 1% tot 100%, bijvoorbeeld 60% "
        "[invalid-width]",
        "3:28: error: `bijschrift` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "3:53: error: in `afbeelding` mag geen losse tekst staan; zet de tekst in `bijschrift` [unexpected-text]",
        "3:55: error: `alinea` mag niet in `afbeelding` staan; hier mag staan: `bijschrift` [misplaced-element]",
        "4:29: error: \"Ja\" is geen waarde voor `decoratief`; kies uit: ja, nee [invalid-value]"}},
  };
}

inline std::vector<Case> quotation_and_note_cases() {
  return {
      {"text and other elements in a quotation",
       section_with("<doelstellingen><citaat naam=\"a\">b<lijst/></citaat></doelstellingen>"),
       {"2:25: error: `citaat` kent het attribuut `naam` niet; bedoelde u `bron`? [unknown-attribute]",
        "2:34: error: in `citaat` mag geen losse tekst staan; zet de tekst in `alinea` [unexpected-text]",
        "2:36: error: `lijst` mag niet in `citaat` staan; hier mag staan: `alinea` [misplaced-element]"}},
      {"notes in titles, links and notes, however deep",
       "<sectie formaat=\"1\"><titel>T<noot>a</noot></titel>\n<doelstellingen><onderdeel><titel>U<sterk><noot>b"
       "</noot></sterk></titel></onderdeel><alinea/></doelstellingen>\n<actiepunten><actie>c<link "
       "href=\"https://a.nl\"><nadruk>d<noot>e</noot></nadruk></link></actie><actie>f<noot>g<sterk><noot>h</noot>"
       "</sterk></noot></actie></actiepunten></sectie>",
       {"1:30: error: in `titel` mag geen noot staan; zet de noot erbuiten, achter een woord van de tekst "
        "[note-not-allowed]",
        "2:44: error: in `titel` mag geen noot staan; zet de noot erbuiten, achter een woord van de tekst "
        "[note-not-allowed]",
        "2:86: error: `alinea` moet voor `onderdeel` staan; verplaats het [element-order]",
        "3:58: error: in `link` mag geen noot staan; zet de noot erbuiten, achter een woord van de tekst "
        "[note-not-allowed]",
        "3:118: error: in `noot` mag geen noot staan; zet de noot erbuiten, achter een woord van de tekst "
        "[note-not-allowed]"}},
      {"attributes of a note, and a note where no text stands",
       section_with("<doelstellingen><alinea>a<noot nummer=\"1\">b</noot></alinea><noot>c<link>d</link></noot>"
                    "</doelstellingen>"),
       {"2:32: error: `noot` heeft geen attributen; haal `nummer` weg [unexpected-attribute]",
        "2:61: error: `noot` mag niet rechtstreeks in `doelstellingen` staan; zet er `alinea` omheen [needs-wrapper]",
        "2:68: error: `link` heeft het attribuut `href` nodig; vul het in [missing-attribute]"}},
  };
}

}  // namespace messages
