// Every message of the style reader: whole text in Dutch, position and code.
#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include "catch.hpp"
#include "said.hpp"

namespace {

Lines said_of_whole(std::string_view xml) {
  const Read read = read_style(xml, nullptr);
  CHECK_FALSE(read.style);
  return read.said;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the root and its format are told before anything else") {
  CHECK(said_of_whole("<sectie formaat=\"1\"><x/></sectie>") ==
        Lines{"1:2 het hoofdelement is `sectie`; verwacht wordt `stijl` [wrong-root]"});
  CHECK(said_of_whole("<stijl><x/></stijl>") ==
        Lines{"1:2 bij `stijl` ontbreekt het formaat; schrijf formaat=\"1\" [missing-format]"});
  CHECK(said_of_whole("<stijl formaat=\" \"/>") ==
        Lines{"1:8 bij `stijl` ontbreekt het formaat; schrijf formaat=\"1\" [missing-format]"});
  CHECK(said_of_whole("<stijl formaat=\"2\"><x/></stijl>") ==
        Lines{"1:8 formaat \"2\" wordt door deze versie niet gelezen; schrijf formaat=\"1\" [unknown-format]"});
}

TEST_CASE("a file that is not well-formed gives that error alone") {
  CHECK(said_of_whole("<stijl formaat=\"1\">") ==
        Lines{"1:2 `stijl` wordt nergens gesloten; zet er `</stijl>` achter [unclosed-element]"});
}

TEST_CASE("unknown and misplaced elements") {
  CHECK(said("<leter rol=\"tekst\"/>\n<banaan/>\n<actie>x</actie>") ==
        Lines{"2:2 onbekend element `leter`; bedoelde u `letter`? [unknown-element]",
              "3:2 onbekend element `banaan`; bedoelde u `pagina`, `letter`, `terugval`, `kleur`, `lijst`, `tabel`, "
              "`gegevens`, `logo`, `briefpapier`, `tekst`, `woorden`, `afkortingen`, `woo`? [unknown-element]",
              "4:2 `actie` mag niet in `stijl` staan; hier mag staan: `pagina`, `letter`, `terugval`, `kleur`, "
              "`lijst`, `tabel`, `gegevens`, `logo`, `briefpapier`, `tekst`, `woorden`, `afkortingen`, `woo` "
              "[misplaced-element]"});
  CHECK(said("<woorden taal=\"nl\"><doelstelling>x</doelstelling></woorden>") ==
        Lines{"2:21 onbekend element `doelstelling`; bedoelde u `doelstellingen`? [unknown-element]"});
}

TEST_CASE("attributes that do not belong") {
  CHECK(said("<letter rol=\"tekst\" groote=\"11pt\"/>\n<woorden taal=\"nl\"><actie taal=\"nl\">x</actie></woorden>\n"
             "<lijst xmlns=\"urn:x\"/>\n<terugval naam=\"Noto Sans\" familie=\"Noto Sans\"/>") ==
        Lines{"2:21 `letter` kent het attribuut `groote` niet; bedoelde u `grootte`? [unknown-attribute]",
              "3:27 `actie` heeft geen attributen; haal `taal` weg [unexpected-attribute]",
              "4:8 een standaardnaamruimte (xmlns=\"urn:x\") wordt niet gelezen; haal het attribuut weg "
              "[default-namespace]",
              "5:11 `terugval` kent het attribuut `naam` niet; bedoelde u `familie`? [unknown-attribute]"});
}

TEST_CASE("attributes that are missing") {
  CHECK(said("<terugval/>\n<kleur naam=\"accent\"/>\n<kleur waarde=\"#000000\"/>\n<woorden/>\n<logo alt=\"x\"/>") ==
        Lines{"2:2 `terugval` heeft het attribuut `familie` nodig; vul het in [missing-attribute]",
              "3:2 `kleur` heeft het attribuut `waarde` nodig; vul het in [missing-attribute]",
              "4:2 `kleur` heeft het attribuut `naam` nodig; vul het in [missing-attribute]",
              "5:2 `woorden` heeft het attribuut `taal` nodig; vul het in [missing-attribute]",
              "6:2 `logo` heeft het attribuut `bestand` nodig; vul het in [missing-attribute]",
              "6:2 `logo` heeft het attribuut `breedte` nodig; vul het in [missing-attribute]"});
}

TEST_CASE("values that are none of the choices") {
  CHECK(said_of_whole("<stijl formaat=\"1\" inhoud=\"soms\"/>").front() ==
        "1:2 de stijl geeft `pagina` geen `breedte`, `hoogte`, `boven`, `onder`, `links`, `rechts`, `kop`, `voet`; "
        "vul dit aan of noem een `basis` die het heeft [missing-style-value]");
  CHECK(said_of_whole("<stijl formaat=\"1\" inhoud=\"soms\"/>").back() ==
        "1:20 \"soms\" is geen waarde voor `inhoud`; kies uit: `automatisch`, `altijd`, `nooit` [invalid-value]");
  CHECK(
      said("<letter rol=\"voetnoot\" grootte=\"1pt\"/>\n<letter vet=\"true\" cursief=\"Ja\"/>\n"
           "<kleur naam=\"rood\" waarde=\"#ff0000\"/>\n<pagina grootte=\"a4\"/>\n"
           "<tekst uitlijnen=\"rechts\" afbreken=\"soms\"/>") ==
      Lines{
          "2:9 \"voetnoot\" is geen waarde voor `rol`; kies uit: `tekst`, `titel`, `nummer`, `blok`, `kop`, "
          "`onderkop`, `tabel`, `tabelkop`, `gegevens`, `marge` [invalid-value]",
          "2:24 \"1pt\" is geen maat voor `grootte`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 6 tot "
          "72 pt [invalid-length]",
          "3:9 \"true\" is geen waarde voor `vet`; kies uit: `ja`, `nee` [invalid-value]",
          "3:20 \"Ja\" is geen waarde voor `cursief`; kies uit: `ja`, `nee` [invalid-value]",
          "4:8 \"rood\" is geen waarde voor `naam`; kies uit: `accent`, `accentlijn`, `lijn`, `vlak`, `link`, `papier` "
          "[invalid-value]",
          "5:9 \"a4\" is geen waarde voor `grootte`; kies uit: `A3`, `A4`, `A5`, `Letter` [invalid-value]",
          "6:8 \"rechts\" is geen waarde voor `uitlijnen`; kies uit: `links`, `uitvullen` [invalid-value]",
          "6:27 \"soms\" is geen waarde voor `afbreken`; kies uit: `ja`, `nee` [invalid-value]"});
}

TEST_CASE("lengths are a number with a unit, within bounds") {
  for (const std::string_view wrong :
       {"10,5pt", "10.5", "10 pt", "pt", "-1pt", "+1pt", "1e1pt", "infpt", ".5pt", "5.pt", "1.2.3pt", "10px", "0x10pt",
        "12PT", "5.9pt", "72.1pt", "26mm", "١٢pt"}) {
    INFO(wrong);
    CHECK(
        said(fmt::format("<letter rol=\"marge\" grootte=\"{}\"/>", wrong)) ==
        Lines{fmt::format("2:21 \"{}\" is geen maat voor `grootte`; schrijf een getal met mm, cm of pt, zoals 10.5pt, "
                          "van 6 tot 72 pt [invalid-length]",
                          wrong)});
  }
  CHECK(said(fmt::format("<letter rol=\"marge\" grootte=\"{}pt\"/>", std::string(400, '9'))).size() == 1);
  CHECK(said("<letter rol=\"nummer\" grootte=\"0010.50pt\"/><tabel lijntussenrijen=\"0mm\"/>").empty());
  CHECK(
      said("<logo bestand=\"a.png\" alt=\"A\" breedte=\"9pt\"/>\n<lijst nummerafstand=\"0pt\"/>\n"
           "<tabel lijnbovenkop=\"13pt\"/>\n<gegevens lijn=\"dik\"/>\n<pagina breedte=\"9999pt\"/>") ==
      Lines{"2:31 \"9pt\" is geen maat voor `breedte`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 10 tot "
            "600 pt [invalid-length]",
            "3:8 \"0pt\" is geen maat voor `nummerafstand`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 1 "
            "tot 50 pt [invalid-length]",
            "4:8 \"13pt\" is geen maat voor `lijnbovenkop`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 0 "
            "tot 12 pt [invalid-length]",
            "5:11 \"dik\" is geen maat voor `lijn`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 0 tot 12 pt "
            "[invalid-length]",
            "6:9 \"9999pt\" is geen maat voor `breedte`; schrijf een getal met mm, cm of pt, zoals 10.5pt, van 200 "
            "tot 1584 pt [invalid-length]"});
}

TEST_CASE("colours and families") {
  for (const std::string_view wrong : {"#12345", "#1234567", "0b4f6c", "#0b4f6g", "#-b4f6c", "rood", "Accent"}) {
    INFO(wrong);
    CHECK(said(fmt::format("<letter rol=\"kop\" kleur=\"{}\"/>", wrong)) ==
          Lines{fmt::format("2:19 \"{}\" is geen kleur; schrijf # en zes cijfers of letters van a tot f "
                            "[invalid-colour]",
                            wrong)});
  }
  CHECK(said("<kleur naam=\"lijn\" waarde=\"accent\"/>") ==
        Lines{"2:20 \"accent\" is geen kleur; schrijf # en zes cijfers of letters van a tot f [invalid-colour]"});
  CHECK(said("<letter familie=\"Arial\"/>") ==
        Lines{"2:9 voor Arial is niet gezegd welk lettertype Word neemt; schrijf word=\"...\" met een lettertype dat "
              "iedereen heeft, zoals word=\"Calibri\" [family-without-word]"});
  CHECK(said("<letter familie=\"Arial, sans-serif\"/>\n"
             "<letter rol=\"kop\" word=\"Een naam van tweeëndertig tekens\"/>") ==
        Lines{"2:9 \"Arial, sans-serif\" kan geen naam van een lettertype zijn; gebruik hoogstens 31 tekens, zonder "
              "komma of puntkomma [invalid-family]",
              "3:19 \"Een naam van tweeëndertig tekens\" kan geen naam van een lettertype zijn; gebruik hoogstens 31 "
              "tekens, zonder komma of puntkomma [invalid-family]"});
  CHECK(said("<letter rol=\"kop\" word=\"Een naam van éénendertig tekens\"/>").empty());
}

TEST_CASE("what may stand once stands once") {
  CHECK(said("<pagina/>\n<pagina/>\n<letter/>\n<letter/>\n<letter rol=\"kop\"/>\n<letter rol=\"kop\"/>\n"
             "<terugval familie=\"A\"/>\n<terugval familie=\"A\"/>\n<kleur naam=\"lijn\" waarde=\"#aaaaaa\"/>\n"
             "<kleur naam=\"lijn\" waarde=\"#bbbbbb\"/>\n<woorden taal=\"nl\"/>\n"
             "<woorden taal=\"NL\"><type>a</type>\n<type>b</type></woorden>") ==
        Lines{"3:2 `pagina` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "5:2 `letter` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "7:2 `letter rol=\"kop\"` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "9:2 `terugval familie=\"A\"` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "11:2 `kleur naam=\"lijn\"` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "13:2 `woorden taal=\"nl\"` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
              "14:2 `type` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]"});
  for (const std::string_view once : {"lijst", "tabel", "gegevens", "tekst", "afkortingen", "woo"}) {
    INFO(once);
    CHECK(said(fmt::format("<{0}/>\n<{0}/>", once)) ==
          Lines{fmt::format("3:2 `{}` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]", once)});
  }
}

TEST_CASE("text and elements where there are none") {
  CHECK(said("<pagina>  \n x</pagina> y\n<lijst><punt/><letter/></lijst>\n<woorden taal=\"nl\">Type"
             "<type>a <sterk>b</sterk></type></woorden>") ==
        Lines{"3:2 in `pagina` mag geen losse tekst staan; haal de tekst weg [stray-text]",
              "3:13 in `stijl` mag geen losse tekst staan; haal de tekst weg [stray-text]",
              "4:9 `lijst` heeft alleen attributen; haal `punt` weg [childless-element]",
              "4:16 `lijst` heeft alleen attributen; haal `letter` weg [childless-element]",
              "5:20 in `woorden` mag geen losse tekst staan; haal de tekst weg [stray-text]",
              "5:33 `type` bevat alleen tekst; haal `sterk` weg en laat de tekst staan [text-only-element]"});
}

TEST_CASE("an abbreviation has its meaning and stands once") {
  CHECK(said("<afkortingen x=\"y\"><afk>A</afk>\n<afk voluit=\"b\"> </afk>\n<afk voluit=\"c\">C</afk>\n<afk "
             "voluit=\"c\">C</afk>\n<afk voluit=\"d\">D<x/></afk>\n<woord/>\n</afkortingen><afk voluit=\"e\">E</afk>")
            .size() == 7);
  CHECK(said("<afkortingen>\n<afk voluit=\"c\">C</afk>\n<afk voluit=\"c\">C</afk></afkortingen>") ==
        Lines{"4:2 `afk C` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]"});
  CHECK(said("<afkortingen>\n<afk voluit=\"c\"/></afkortingen>") ==
        Lines{"3:2 het woord `afk` is leeg; vul het in [empty-label]"});
}

TEST_CASE("paper has a name or measures") {
  CHECK(said("<pagina grootte=\"A5\" breedte=\"148mm\" hoogte=\"210mm\"/>") ==
        Lines{"2:22 `grootte` en `breedte` gaan niet samen; haal een van beide weg [conflicting-attributes]",
              "2:38 `grootte` en `hoogte` gaan niet samen; haal een van beide weg [conflicting-attributes]"});
}

TEST_CASE("text too pale for its ground, with the measured contrast") {
  CHECK(said("<letter rol=\"tekst\" kleur=\"#777777\"/>\n<kleur naam=\"link\" waarde=\"#3399ff\"/>") ==
        Lines{"2:21 `letter rol=\"tekst\"` heeft met `papier` een contrast van 4,47 : 1, en tekst heeft 4,5 : 1 "
              "nodig; neem #767676, de dichtstbijzijnde tint die voldoet, of een andere kleur [low-contrast]",
              "3:20 `kleur naam=\"link\"` heeft met `papier` een contrast van 2,94 : 1, en tekst heeft 4,5 : 1 "
              "nodig; neem #0074e8, de dichtstbijzijnde tint die voldoet, of een andere kleur [low-contrast]"});
  CHECK(said("<kleur naam=\"accent\" waarde=\"#ff6600\"/>") ==
        Lines{"2:22 `kleur naam=\"accent\"` heeft met `papier` een contrast van 2,93 : 1, en tekst heeft 4,5 : 1 "
              "nodig; neem #c95100, de dichtstbijzijnde tint die voldoet, of een andere kleur [low-contrast]"});
  // #757575 passes on paper, not on the wash; the wash is told where it is the wash that changed.
  CHECK(said("<letter rol=\"gegevens\" kleur=\"#757575\"/>") ==
        Lines{"2:24 `letter rol=\"gegevens\"` heeft met `vlak` een contrast van 4,15 : 1, en tekst heeft 4,5 : 1 "
              "nodig; neem #6f6f6f, de dichtstbijzijnde tint die voldoet, of een andere kleur [low-contrast]"});
  CHECK(said("<letter rol=\"kop\" kleur=\"#757575\"/>").empty());
  CHECK(said("<kleur naam=\"vlak\" waarde=\"#b0b0b0\"/>") ==
        Lines{"2:20 `letter rol=\"marge\"` heeft met `vlak` een contrast van 2,94 : 1, en tekst heeft 4,5 : 1 "
              "nodig; neem #3e444b, de dichtstbijzijnde tint die voldoet, of een andere kleur [low-contrast]"});
  CHECK(said("<letter rol=\"gegevens\" kleur=\"accent\"/>\n<kleur naam=\"vlak\" waarde=\"#0b4f6c\"/>").size() == 2);
  // Rules are not measured.
  CHECK(said("<kleur naam=\"lijn\" waarde=\"#fefefe\"/>").empty());
  // A colour that is wrong is not measured either.
  CHECK(said("<kleur naam=\"papier\" waarde=\"wit\"/>").size() == 1);
}

TEST_CASE("lines that overlap, pages without room") {
  CHECK(said("<letter rol=\"tekst\" grootte=\"15pt\"/>") ==
        Lines{"2:2 bij de letter `tekst` is `regel` (14.5 pt) kleiner dan `grootte` (15 pt); maak `regel` minstens zo "
              "groot [lines-overlap]"});
  CHECK(
      said("<pagina links=\"100mm\" rechts=\"100mm\"/>") ==
      Lines{"2:2 de marges laten maar 28 bij 688 pt over voor de tekst; maak ze kleiner, want minstens 144 bij 144 pt "
            "is nodig [no-room]"});
  CHECK(said("<pagina links=\"200mm\" rechts=\"200mm\" onder=\"200mm\"/>") ==
        Lines{"2:2 de marges laten maar 0 bij 198 pt over voor de tekst; maak ze kleiner, want minstens 144 bij 144 pt "
              "is nodig [no-room]"});
  CHECK(said("<logo bestand=\"a.png\" alt=\"A\" breedte=\"150mm\"/>") ==
        Lines{"1:2 de marges laten maar 396 bij 688 pt over voor de tekst; maak ze kleiner, want minstens 426 bij 144 "
              "pt is nodig [no-room]"});
  CHECK(said("<pagina kop=\"30mm\"/>\n<letter rol=\"marge\" grootte=\"50pt\" regel=\"50pt\"/>") ==
        Lines{"2:2 de regel van `kop` past niet in de marge `boven`; kies een maat van 50 tot 76 pt of een grotere "
              "marge [running-outside-margin]",
              "2:2 de regel van `voet` past niet in de marge `onder`; kies een maat van 50 tot 76 pt of een grotere "
              "marge [running-outside-margin]"});
}

TEST_CASE("words are visible and have their placeholders once") {
  CHECK(said("<woorden taal=\"nl\"><type> </type>\n<status>\u00A0\u2003</status>\n<mei/>\n"
             "<paginanummer>Pagina {pagina} van {totaal}</paginanummer>\n"
             "<datumnotatie>{dag} {dag} {maand</datumnotatie>\n<actie>Actie {dag} }</actie></woorden>") ==
        Lines{"2:21 het woord `type` is leeg; vul het in [empty-label]",
              "3:2 het woord `status` is leeg; vul het in [empty-label]",
              "4:2 het woord `mei` is leeg; vul het in [empty-label]",
              "5:2 het woord `paginanummer` bevat {totaal}, dat hier niet bestaat; haal het weg [unknown-placeholder]",
              "5:2 in het woord `paginanummer` ontbreekt {paginas}; zet het op zijn plaats [missing-placeholder]",
              "6:2 het woord `datumnotatie` bevat {dag} meer dan één keer; laat er één staan [duplicate-placeholder]",
              "6:2 het woord `datumnotatie` bevat {maand, dat hier niet bestaat; haal het weg [unknown-placeholder]",
              "6:2 in het woord `datumnotatie` ontbreekt {maand}; zet het op zijn plaats [missing-placeholder]",
              "6:2 in het woord `datumnotatie` ontbreekt {jaar}; zet het op zijn plaats [missing-placeholder]",
              "7:2 het woord `actie` bevat {dag}, dat hier niet bestaat; haal het weg [unknown-placeholder]",
              "7:2 het woord `actie` bevat }, dat hier niet bestaat; haal het weg [unknown-placeholder]"});
}

TEST_CASE("the words of a mail know their values, and parts that can be left out hold one on one line") {
  CHECK(said("<woorden taal=\"nl\"><mailonderwerp>{titel} {titel}[ ({document}, {status})]</mailonderwerp>\n"
             "<mailtekst>{nummer}\n\n[Status: {status}]</mailtekst></woorden>")
            .empty());
  const auto part = [](std::string_view place, std::string_view word, std::string_view what) {
    return fmt::format(
        "{} in het woord `{}` is {} geen deel dat kan vervallen; zet tussen [ en ] op één regel een waarde met "
        "accolades [optional-part]",
        place, word, what);
  };
  CHECK(said("<woorden taal=\"nl\"><mailonderwerp>{titel} [bijlage] ] [, {status}</mailonderwerp>\n"
             "<mailtekst>{onderwerp} [Status: [{status}]]\n[a {titel}\n]</mailtekst></woorden>") ==
        Lines{part("2:21", "mailonderwerp", "[bijlage]"), part("2:21", "mailonderwerp", "]"),
              part("2:21", "mailonderwerp", "[, {status}"),
              "3:2 het woord `mailtekst` bevat {onderwerp}, dat hier niet bestaat; haal het weg [unknown-placeholder]",
              part("3:2", "mailtekst", "[Status: "), part("3:2", "mailtekst", "]"),
              part("3:2", "mailtekst", "[a {titel}"), part("3:2", "mailtekst", "]")});
}

TEST_CASE("languages are tags, and a new one is complete") {
  for (const std::string_view wrong : {"n", "nederlands", "nl_NL", "nl-", "-nl", "nl-NL-", "nl--NL", "12", "nl-N1"}) {
    INFO(wrong);
    CHECK(
        said(fmt::format("<woorden taal=\"{}\"><type/></woorden>", wrong)) ==
        Lines{fmt::format("2:10 \"{}\" is geen taalcode; schrijf bijvoorbeeld nl, en of fy [invalid-language]", wrong),
              fmt::format("2:{} het woord `type` is leeg; vul het in [empty-label]", 18 + wrong.size() + 1)});
  }
  const auto german = said("<woorden taal=\"de\"><doelstellingen>Doelen</doelstellingen></woorden>");
  REQUIRE(german.size() == 1);
  CHECK(german[0] ==
        "2:2 de stijl geeft `woorden taal=\"de\"` geen `beleidsontwikkelingen`, `actiepunten`, `kosten`, `inhoud`, "
        "`nummer`, "
        "`actie`, `prioriteit`, `type`, `planning`, `status`, `nietvermeld`, `geenprioriteit`, `tabelomschrijving`, "
        "`tabelnummer`, `afbeeldingnummer`, `tabeldeel`, `naartabel`, `naarafbeelding`, `naarprioriteit`, `naarthema`, "
        "`naaractie`, "
        "`naartitel`, `sectieontbreekt`, `kwartaal`, `zonderplanning`, `planningonbekend`, `zonderjaar`, `zonderdag`, "
        "`peildatum`, `aantalacties`, `overzichtomschrijving`, `sectiesontbreken`, `sectie`, `toelichting`, `groep`, "
        "`eerstedag`, `laatstedag`, `prioriteitenzonderactie`, `actieszonderprioriteit`, `verlopenacties`, "
        "`geengevonden`, "
        "`jaar`, `versie`, `datum`, `kenmerk`, `portefeuillehouder`, `vergadering`, `agendapunt`, `paginanummer`, "
        "`datumnotatie`, `januari`, `februari`, `maart`, `april`, `mei`, `juni`, `juli`, `augustus`, `september`, "
        "`oktober`, `november`, `december`, `mailonderwerp`, `mailtekst`; vul dit aan of noem een `basis` die het "
        "heeft [missing-style-value]");
}

TEST_CASE("a logo stands in the folder of the style") {
  for (const std::string_view outside : {"/etc/logo.png", "../logo.png", "a/../../logo.png", "a/..", "C:/logo.png",
                                         "beelden\\logo.png", "https://x.nl/logo.png"}) {
    INFO(outside);
    CHECK(said(fmt::format("<logo bestand=\"{}\" alt=\"A\" breedte=\"30mm\"/>", outside)) ==
          Lines{fmt::format("2:7 het logo \"{}\" staat buiten de map van de stijl; zet het erin en schrijf het pad met "
                            "/ en zonder .. [logo-outside]",
                            outside)});
  }
  CHECK(said("<logo bestand=\"beelden/logo..1.png\" alt=\"A\" breedte=\"30mm\"/>").empty());
}

TEST_CASE("a style without a basis gives everything") {
  CHECK(
      said_of_whole(
          "<stijl formaat=\"1\">\n<letter familie=\"A\" word=\"B\" kleur=\"accent\" grootte=\"9pt\" regel=\"12pt\"/>\n"
          "<letter rol=\"kop\" boven=\"1pt\" onder=\"1pt\"/>\n<kleur naam=\"papier\" waarde=\"wit\"/></stijl>") ==
      Lines{"1:2 de stijl geeft `pagina` geen `breedte`, `hoogte`, `boven`, `onder`, `links`, `rechts`, `kop`, "
            "`voet`; vul dit aan of noem een `basis` die het heeft [missing-style-value]",
            "1:2 de stijl geeft `terugval` geen `familie`; vul dit aan of noem een `basis` die het heeft "
            "[missing-style-value]",
            "1:2 de stijl geeft `kleur naam=\"accent\"` geen `waarde`; vul dit aan of noem een `basis` die het heeft "
            "[missing-style-value]",
            "1:2 de stijl geeft `kleur naam=\"lijn\"` geen `waarde`; vul dit aan of noem een `basis` die het heeft "
            "[missing-style-value]",
            "1:2 de stijl geeft `kleur naam=\"vlak\"` geen `waarde`; vul dit aan of noem een `basis` die het heeft "
            "[missing-style-value]",
            "1:2 de stijl geeft `lijst` geen `nummerbreedte`, `nummerafstand`, `puntafstand`, `boven`, `onder`; vul "
            "dit aan of noem een `basis` die het heeft [missing-style-value]",
            "1:2 de stijl geeft `tabel` geen `kolomafstand`, `vulling`, `boven`, `onder`, `lijnbovenkop`, "
            "`lijnonderkop`, `lijntussenrijen`; vul dit aan of noem een `basis` die het heeft [missing-style-value]",
            "1:2 de stijl geeft `gegevens` geen `vulling`, `boven`, `onder`, `lijn`; vul dit aan of noem een `basis` "
            "die het heeft [missing-style-value]",
            "1:2 de stijl geeft `woorden` geen `taal`; vul dit aan of noem een `basis` die het heeft "
            "[missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"tekst\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"titel\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"nummer\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"blok\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"onderkop\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die "
            "het heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"tabel\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"tabelkop\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die "
            "het heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"gegevens\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die "
            "het heeft [missing-style-value]",
            "2:2 de stijl geeft `letter rol=\"marge\"` geen `boven`, `onder`; vul dit aan of noem een `basis` die het "
            "heeft [missing-style-value]",
            "4:22 \"wit\" is geen kleur; schrijf # en zes cijfers of letters van a tot f [invalid-colour]"});
}

TEST_CASE("what is wrong is not called missing as well") {
  const std::string standard_text = file_text(PROJECT_FILES "/styles/standaard.xml");
  const std::string broken = replaced(replaced(replaced(standard_text, "grootte=\"A4\"", "grootte=\"A6\""),
                                               "puntafstand=\"4.8pt\"", "puntafstand=\"veel\""),
                                      "waarde=\"#eef4f7\"", "waarde=\"blauw\"");
  CHECK(said_of_whole(broken).size() == 3);
  CHECK(said_of_whole(replaced(standard_text, " kop=\"16mm\"", "")).size() == 1);
}

TEST_CASE("every code that the sources of this room name is pinned") {
  std::set<std::string> named;
  const std::regex code("Code::([a-z_]+)");
  for (const auto& file : std::filesystem::directory_iterator(PROJECT_FILES "/src/style")) {
    const std::string text = file_text(file.path().string());
    for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at) named.insert((*at)[1]);
  }
  CHECK(named.size() > 20);
  const std::string pinned =
      file_text(TEST_FILES "/style/diagnostics_test.cpp") + file_text(TEST_FILES "/style/letterhead_test.cpp");
  for (std::string name : named) {
    std::replace(name.begin(), name.end(), '_', '-');
    INFO(name);
    CHECK(pinned.find('[' + name + ']') != std::string::npos);
  }
}
