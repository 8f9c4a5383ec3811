// What the reader says of names of other vocabularies and of elements in a wrong place, where it knows what was meant.
#pragma once
#include "message_case.hpp"
#include "reading.hpp"

namespace messages {

using reading::section_with;

inline std::vector<Case> place_cases() {
  return {
      {"a name of HTML is read as ours, where that may stand",
       section_with("<doelstellingen><p>Tekst <em a=\"\">a</em></p><li/></doelstellingen>"),
       {"2:18: error: onbekend element `p`; bedoelde u `alinea`? [unknown-element]",
        "2:27: error: onbekend element `em`; bedoelde u `nadruk`? [unknown-element]",
        "2:30: error: `em` heeft geen attributen; haal `a` weg [unexpected-attribute]",
        "2:46: error: onbekend element `li`; bedoelde u `punt`? [unknown-element]"}},
      {"an actiepunt is an actie, with its type and planning",
       section_with("<actiepunten><actiepunt type=\"Raad\" planing=\"Q1\">A</actiepunt></actiepunten>"),
       {"2:15: error: onbekend element `actiepunt`; bedoelde u `actie`? [unknown-element]",
        "2:37: error: `actiepunt` kent het attribuut `planing` niet; bedoelde u `planning`? [unknown-attribute]"}},
      {"what lacks the element around it",
       section_with("<doelstellingen><prioriteit/><cel/></doelstellingen><actie soort=\"x\">A</actie>"),
       {"2:18: error: `prioriteit` mag niet rechtstreeks in `doelstellingen` staan; zet er `prioriteiten` omheen "
        "[needs-wrapper]",
        "2:31: error: `cel` mag niet in `doelstellingen` staan; hier mag staan: `alinea`, `lijst`, `tabel`, "
        "`afbeelding`, `citaat`, `prioriteiten`, `onderdeel` [misplaced-element]",
        "2:54: error: `actie` mag niet rechtstreeks in `sectie` staan; zet er `actiepunten` omheen [needs-wrapper]",
        "2:60: error: `actie` kent het attribuut `soort` niet; bedoelde u `id`, `type`, `portefeuillehouder`, "
        "`planning`, `status`, `prioriteit`? "
        "[unknown-attribute]"}},
      {"a list in a list, a list in a paragraph and a paragraph in an item",
       section_with("<doelstellingen><lijst><lijst/><punt><alinea/></punt></lijst>\n"
                    "<alinea>a<lijst/></alinea></doelstellingen>"),
       {"2:25: error: een lijst mag niet rechtstreeks in een lijst staan; zet haar aan het einde van het `punt` "
        "erboven [list-in-list]",
        "2:39: error: `punt` bevat alleen tekst; haal `alinea` weg en laat de tekst staan [text-only-element]",
        "3:11: error: `lijst` mag niet in `alinea` staan; sluit `alinea` ervoor, en open het erna weer als er nog "
        "tekst volgt [move-outside]"}},
      {"headings and line breaks",
       section_with("<doelstellingen><h2>a</h2><alinea>b<br/></alinea><titel>c</titel></doelstellingen>"),
       {"2:18: error: `h2` mag hier niet staan; begin voor een kop een `onderdeel` met deze tekst in zijn `titel`, en "
        "zet erin wat eronder hoort [heading-element]",
        "2:37: error: `br` is geen element, want regels breekt het programma zelf af; zet er een spatie voor in de "
        "plaats, of begin een nieuwe alinea [line-break]",
        "2:51: error: `titel` mag hier niet staan; begin voor een kop een `onderdeel` met deze tekst in zijn `titel`, "
        "en zet erin wat eronder hoort [heading-element]"}},
      {"words of a town hall among the particulars",
       section_with("<gegevens><wethouder>A</wethouder><afdeling>B</afdeling><agendapunt>7</agendapunt>\n"
                    "<archiefdoos>C</archiefdoos></gegevens>"),
       {"2:12: error: onbekend element `wethouder`; bedoelde u `portefeuillehouder`? [unknown-element]",
        "2:36: error: `afdeling` is geen element; schrijf <veld naam=\"Afdeling\">...</veld> [field-element]",
        "2:58: error: `agendapunt` is een attribuut van `vergadering` en geen element; schrijf <vergadering "
        "agendapunt=\"...\"> [attribute-element]",
        "3:2: error: `archiefdoos` is geen element; schrijf <veld naam=\"Archiefdoos\">...</veld> [field-element]"}},
      {"an attribute of an element inside",
       section_with("<actiepunten planning=\"Q1\"><actie/></actiepunten>"),
       {"2:14: error: `actiepunten` heeft geen attribuut `planning`; verplaats het naar `actie` "
        "[misplaced-attribute]"}},
  };
}

}  // namespace messages
