// What the reader says of tables that take their rows from a CSV file.
#pragma once
#include "message_case.hpp"
#include "reading.hpp"

namespace messages {

inline std::vector<Case> table_file_cases() {
  using reading::section_with;
  return {
      {"rows in both places, said once",
       section_with("<doelstellingen><tabel bestand=\"a.csv\"><kop><cel>a</cel></kop>\n"
                    "<rij><cel>b</cel></rij><rij><cel>c</cel></rij></tabel></doelstellingen>"),
       {"3:2: error: deze tabel haalt haar rijen uit `bestand`, en er staat ook een `rij`; zet deze rij in het "
        "CSV-bestand of haal `bestand` weg [table-file-and-rows]"}},
      {"what is about a file, and no file",
       section_with("<doelstellingen><tabel bestand=\"\" kopregels=\"1\"\ndeler=\"x\"/></doelstellingen>"),
       {"2:35: error: `kopregels` geldt voor een CSV-bestand, en deze tabel noemt er geen; noem het in `bestand` of "
        "haal `kopregels` weg [table-without-file]",
        "3:1: error: `deler` geldt voor een CSV-bestand, en deze tabel noemt er geen; noem het in `bestand` of haal "
        "`deler` weg [table-without-file]"}},
      {"a file that leads nowhere, and a workbook",
       section_with("<doelstellingen><tabel bestand=\"C:\\lasten.csv\"/>\n<tabel bestand=\"../Lasten.XLSX\"/>"
                    "</doelstellingen>"),
       {"2:24: error: het bestand \"C:\\lasten.csv\" staat buiten de map die dit commando kreeg, of er leidt een "
        "koppeling heen; noem in het commando de map waarin het XML-bestand en dit bestand allebei staan, en schrijf "
        "het pad vanaf het XML-bestand, met / en zonder : [table-file-outside]",
        "3:8: error: \"../Lasten.XLSX\" is een werkmap en geen CSV; open haar in het rekenprogramma, bewaar het blad "
        "met \"Opslaan als\" als \"CSV UTF-8\" en noem dat bestand [table-workbook]"}},
      {"columns, a divisor and counts that are none",
       section_with("<doelstellingen><tabel bestand=\"a.csv\" kolomkeuze=\"3-2\"\ndeler=\"1.000\"\nkopregels=\"4\"/>\n"
                    "<tabel bestand=\"a.csv\" selectie=\"x\"\nkolomkeuze=\"1 3\"\ndecimalen=\"7\"/></doelstellingen>"),
       {"2:40: error: \"3-2\" kiest geen kolommen; schrijf hun nummers, elk één keer, met spaties "
        "ertussen en een streepje voor een reeks, bijvoorbeeld 1 3-5 [table-columns-invalid]",
        "3:1: error: \"1.000\" is geen deler; schrijf een heel getal van 1 tot 1000000000000 zonder punten, "
        "bijvoorbeeld 1000 [table-divisor-invalid]",
        "4:1: error: \"4\" is geen waarde voor `kopregels`; kies uit: 0, 1, 2, 3 [invalid-value]",
        "7:1: error: \"7\" is geen waarde voor `decimalen`; kies uit: 0, 1, 2, 3, 4, 5, 6 [invalid-value]"}},
  };
}

}  // namespace messages
