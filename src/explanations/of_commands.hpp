// Explains messages about the command line and the configuration file.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_commands[] = {
    {Code::usage,
     "Deze optie is een schakelaar: wie haar noemt, zet haar aan. De hulp noemt bij welke opties een waarde hoort.",
     "This option is a switch: naming it turns it on. The help tells which options take a value.", Example::command,
     R"(raadstuk export secties --force=ja)", R"(raadstuk export secties --force)"},
    {Code::unknown_verb,
     "Het eerste woord achter raadstuk zegt wat u wilt: export maakt verslagen, check leest mee, verify controleert, "
     "explain legt uit.",
     "The first word behind raadstuk says what you want: export makes reports, check reads along, verify reads them "
     "back, explain explains.",
     Example::command, R"(raadstuk exporteer secties)", R"(raadstuk export secties)"},
    {Code::unknown_option,
     "Deze optie bestaat niet, of niet bij deze opdracht. Een bestand waarvan de naam met een streepje begint, noemt u "
     "achter een los -- aan het eind.",
     "There is no such option, or not with this command. A file whose name begins with a hyphen is named behind a bare "
     "-- at the end.",
     Example::command, R"(raadstuk export secties --uitvoer verslagen)",
     R"(raadstuk export secties --output verslagen)"},
    {Code::missing_option_value,
     "Achter deze optie hoort een waarde, zoals een map of een naam. Hier staat er niets, of meteen de volgende optie.",
     "A value belongs behind this option, such as a folder or a name. Here is none, or the next option at once.",
     Example::command, R"(raadstuk export secties --output --force)",
     R"(raadstuk export secties --output verslagen --force)"},
    {Code::invalid_option_value,
     "Deze optie kent een vaste lijst van waarden, of een getal binnen grenzen. De melding noemt wat kan.",
     "This option has a fixed list of values, or a number within bounds. The message names what is possible.",
     Example::command, R"(raadstuk export secties --format odf)", R"(raadstuk export secties --format pdf,docx)"},
    {Code::option_character,
     "In deze waarde zit een onzichtbaar stuurteken, dat bij het plakken is meegekomen. Een map of bestand met zo'n "
     "teken in de naam is later niet meer te typen. Typ de waarde opnieuw.",
     "This value has an invisible control character that came along with pasting. Nobody can type the name of a folder "
     "or file that has one. Type the value anew.",
     Example::command,
     "raadstuk export secties --output versla\x02"
     "gen",
     R"(raadstuk export secties --output verslagen)"},
    {Code::shard_beyond,
     "Met --shard verdeelt u het werk over uitvoeringen naast elkaar: 1/4 is het eerste van vier delen, 4/4 het "
     "laatste. Een deel dat er niet is, zou niets doen zonder dat iemand het merkt.",
     "By --shard you divide the work over runs beside each other: 1/4 is the first of four parts, 4/4 the last. A part "
     "that is not there would do nothing, and nobody would notice.",
     Example::command, R"(raadstuk export secties --shard 3/2)", R"(raadstuk export secties --shard 2/2)"},
    {Code::draft_of_shard,
     "Een deel kent de verslagen van de andere delen niet, zodat zijn conceptmail de raad maar een deel zou brengen. "
     "Als "
     "alle delen klaar zijn, maakt dezelfde opdracht zonder --shard de conceptmail: de verslagen staan er dan al.",
     "A part does not know the reports of the other parts, so that its mail draft would bring the council only some. "
     "When all parts are done, the same command without --shard makes the draft: by then the reports are there.",
     Example::command, R"(raadstuk export secties --shard 2/4 --eml --eml-per run)",
     R"(raadstuk export secties --eml --eml-per run)"},
    {Code::unknown_code,
     "Zo'n melding bestaat niet. Neem het woord over dat tussen vierkante haken achter de melding staat.",
     "There is no such message. Take the word that stands in square brackets behind the message.", Example::command,
     R"(raadstuk explain onbekend-element)", R"(raadstuk explain unknown-element)"},
    {Code::invalid_assignment,
     "Met --set vult u een veld in: de naam, een = en de waarde. Staan er spaties in de waarde, zet dan alles tussen "
     "aanhalingstekens.",
     "By --set you fill in a field: the name, a = and the value. If there are spaces in the value, put all of it in "
     "quotation marks.",
     Example::command, R"(raadstuk export secties --set vastgesteld)",
     R"(raadstuk export secties --set status=vastgesteld)"},
    {Code::invalid_recipient,
     "De conceptmail krijgt deze ontvanger, dus moet het een heel e-mailadres zijn. Schrijf voor elk adres een eigen "
     "--to, en zet een adres met een naam erbij tussen aanhalingstekens.",
     "The mail draft gets this recipient, so it must be a whole e-mail address. Write a --to for each address, and put "
     "one with a name in quotation marks.",
     Example::command, R"(raadstuk export secties --eml --to griffie@)",
     R"(raadstuk export secties --eml --to "Griffie <griffie@gemeente.nl>")"},
    {Code::no_input, "U zei wat er moet gebeuren, maar niet waarmee. Noem een bestand, of een map met bestanden.",
     "You said what is to be done, but not with what. Name a file, or a folder of files.", Example::command,
     R"(raadstuk export)", R"(raadstuk export secties)"},
    {Code::no_value,
     "Dit commando schrijft waarden in de XML zelf, en u noemde er geen die het kent. Een waarde is NAAM=WAARDE, met "
     "een "
     "naam uit gegevens of veld: met de naam van een eigen veld; een lege waarde haalt het gegeven weg.",
     "This command writes values into the XML itself, and you named none that it knows. A value is NAME=VALUE, with a "
     "name "
     "of gegevens or veld: with the name of a field of your own; an empty value removes it.",
     Example::situation, "", R"(raadstuk set secties status=vastgesteld)"},
    {Code::invalid_epoch,
     "SOURCE_DATE_EPOCH is een variabele van bouwsystemen: de datum van de bestanden als aantal seconden sinds 1970. "
     "Wie haar niet zelf heeft gezet, kan haar weghalen; dan komt de datum uit de XML.",
     "SOURCE_DATE_EPOCH is a variable of build systems: the date of the files as a number of seconds since 1970. Who "
     "has not set it can remove it; then the date comes from the XML.",
     Example::command, R"(SOURCE_DATE_EPOCH=2026-01-01 raadstuk export secties)",
     R"(SOURCE_DATE_EPOCH=1767225600 raadstuk export secties)"},
    {Code::set_unknown,
     "Met --set vult u een veld van `gegevens` in, en dit veld bestaat niet. De melding noemt de velden die u kunt "
     "zetten.",
     "By --set you fill in a field of `gegevens`, and there is no such field. The message names those that you can "
     "set.",
     Example::command, R"(raadstuk export secties --set agenda=7)", R"(raadstuk export secties --set agendapunt=7)"},
    {Code::set_several_meetings,
     "De sectie noemt meer dan één vergadering. Het programma weet niet van welke u het agendapunt of de datum wilt "
     "zetten. Noem de vergadering erbij, zoals vergadering=Gemeenteraad agendapunt=7.",
     "The section names more than one vergadering. The program does not know of which you want to set the agendapunt "
     "or "
     "the date. Name the meeting as well, such as vergadering=Gemeenteraad agendapunt=7.",
     Example::situation, "", R"(raadstuk check sectie.xml)"},
    {Code::set_impossible,
     "Het programma vult waarden zo in dat geen andere byte van het bestand verandert, en leest daarna terug of er "
     "staat wat "
     "u vroeg. Dat lukte hier niet, dus er is niets veranderd.",
     "The program puts values in so that no other byte of the file changes, and then reads back whether what you asked "
     "for "
     "stands there. That failed here, so nothing was changed.",
     Example::situation, "", R"(raadstuk check sectie.xml)"},
    {Code::set_character,
     "In deze waarde zit een teken dat niet in XML kan staan, meestal een onzichtbaar stuurteken dat bij het plakken "
     "is meegekomen. Typ de waarde opnieuw.",
     "This value has a character that cannot stand in XML, mostly an invisible control character that came along with "
     "pasting. Type the value anew.",
     Example::command,
     "raadstuk export secties --set kenmerk=Z/25/\x0B"
     "757",
     R"(raadstuk export secties --set kenmerk=Z/25/757)"},
    {Code::set_name_character,
     "De naam vóór het =-teken wordt afgedrukt en in de XML geschreven. Er zit een onzichtbaar stuurteken in, of een "
     "byte die geen teken is, meestal bij het plakken meegekomen. Typ de naam opnieuw.",
     "The name before the = is printed and written into the XML. It has an invisible control character, or a byte that "
     "is no character, which mostly came along with pasting. Type the name anew.",
     Example::command,
     "raadstuk export secties --set veld:Afde\x0B"
     "ling=Veiligheid",
     R"(raadstuk export secties --set veld:Afdeling=Veiligheid)"},
    {Code::config_unreadable,
     "Het bestand met instellingen is er niet, of mag niet worden gelezen. Zonder dat bestand zou het programma iets "
     "anders doen dan u gewend bent; daarom begint het niet.",
     "The file of settings is not there, or may not be read. Without it the program would do something else than you "
     "are used to; so it does not begin.",
     Example::command, R"(raadstuk export secties --config weg.toml)", R"(raadstuk export secties)"},
    {Code::config_syntax,
     "Elke regel van het bestand met instellingen is een naam, een = en een waarde. Tekst staat tussen "
     "aanhalingstekens; ja en nee zijn true en false; achter # staat een aantekening.",
     "Each line of the file of settings is a name, a = and a value. Text stands in quotation marks; yes and no are "
     "true and false; behind # stands a note.",
     Example::config, R"(style = compact)", R"(style = "compact")"},
    {Code::config_unknown,
     "Deze naam is geen optie die in het bestand kan staan. Namen zijn die van de opties, zonder de streepjes ervoor.",
     "This name is no option that can stand in the file. The names are those of the options, without the hyphens "
     "before them.",
     Example::config, R"(huisstijl = "compact")", R"(style = "compact")"},
    {Code::config_value,
     "Deze optie wil een andere soort waarde: true of false voor aan en uit, tekst tussen aanhalingstekens, of een "
     "lijst tussen vierkante haken.",
     "This option wants another kind of value: true or false for on and off, text in quotation marks, or a list in "
     "square brackets.",
     Example::config, R"(force = "ja")", R"(force = true)"},
    {Code::config_duplicate,
     "Dezelfde naam staat twee keer in het bestand. Welke zou gelden, is niet te zien; laat er één staan.",
     "The same name stands in the file twice. Which would hold cannot be seen; keep one.", Example::config,
     R"(style = "compact"
style = "groot")",
     R"(style = "compact")"},
    {Code::interrupted,
     "U of het systeem stopte de uitvoering. De verslagen die genoemd zijn, zijn af en blijven; voer dezelfde opdracht "
     "opnieuw uit voor de rest. Wat al klaar was, wordt niet opnieuw gemaakt.",
     "You or the system stopped the run. The reports that were made are whole and stay; run the same command again for "
     "the rest. What was ready is not made anew.",
     Example::situation, "", R"(raadstuk export secties)"},
};

}  // namespace explanations
