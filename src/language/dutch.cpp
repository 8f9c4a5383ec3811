#include "language/rules_by_language.hpp"

namespace language {
namespace dutch_words {

constexpr std::string_view units[] = {
    "%",         "cent",   "cm",      "dag",     "dagen",   "dB",       "euro",    "fte",     "GB",
    "graden",    "gram",   "GWh",     "ha",      "hectare", "jaar",     "jaren",   "kg",      "kilo",
    "kilometer", "km",     "km2",     "km²",     "kW",      "kWh",      "leden",   "liter",   "m",
    "m2",        "m3",     "maand",   "maanden", "MB",      "meter",    "miljard", "miljoen", "min.",
    "minuten",   "minuut", "mld",     "mld.",    "mln",     "mln.",     "mm",      "MW",      "MWh",
    "m²",        "m³",     "procent", "punten",  "seconde", "seconden", "TB",      "ton",     "TWh",
    "uren",      "uur",    "week",    "weken",   "°C",      "‰",        "€"};

constexpr std::string_view moments[] = {
    "a",    "april", "augustus", "blz.",     "december",  "eeuw",  "februari", "halfjaar", "helft",   "januari",
    "juli", "juni",  "kw",       "kwartaal", "kwartalen", "maart", "mei",      "november", "oktober", "september"};

constexpr std::string_view before_numbers[] = {
    "€",     "$",    "£",      "§",          "art.",  "artikel", "bijlage",   "bladzijde",
    "blz.",  "ca.",  "circa",  "agendapunt", "fig.",  "figuur",  "hoofdstuk", "jo.",
    "lid",   "nr.",  "nummer", "p.",         "pag.",  "pagina",  "par.",      "paragraaf",
    "tabel", "d.d.", "dd.",    "nrs.",       "artt.", "afd.",    "aanh.",     "bijl."};

constexpr std::string_view before_names[] = {"dhr.", "mevr.", "mw.",   "mej.", "fam.", "dr.",   "drs.", "mr.",
                                             "ing.", "ir.",   "prof.", "ds.",  "jhr.", "jkvr.", "bc.",  "st."};

// "'t Gooi", "'s avonds"
constexpr std::string_view clitics[] = {"t", "s", "n"};

constexpr std::string_view ordinal_endings[] = {"e", "de", "ste"};

constexpr std::string_view vague_links[] = {"hier",
                                            "klik",
                                            "klik hier",
                                            "klikt u hier",
                                            "hier klikken",
                                            "klik dan hier",
                                            "klik op deze link",
                                            "klik op de link",
                                            "klik hier voor meer informatie",
                                            "via deze link",
                                            "via de link",
                                            "deze link",
                                            "de link",
                                            "link",
                                            "links",
                                            "deze pagina",
                                            "de pagina",
                                            "pagina",
                                            "deze website",
                                            "de website",
                                            "website",
                                            "deze site",
                                            "de site",
                                            "site",
                                            "webpagina",
                                            "deze webpagina",
                                            "lees meer",
                                            "lees verder",
                                            "lees hier meer",
                                            "lees hier verder",
                                            "meer lezen",
                                            "verder lezen",
                                            "lees hier",
                                            "hier te lezen",
                                            "hier te vinden",
                                            "zie hier",
                                            "kijk hier",
                                            "bekijk hier",
                                            "bekijk",
                                            "meer",
                                            "meer info",
                                            "meer informatie",
                                            "meer weten",
                                            "info",
                                            "download",
                                            "download hier",
                                            "dit document",
                                            "document"};

constexpr std::string_view joiners[] = {"en",     "én",      "of",      "óf",      "tot",   "als",
                                        "dan",    "noch",    "maar",    "naar",    "resp",  "respectievelijk",
                                        "alsook", "alsmede", "evenals", "oftewel", "ofwel", "plus",
                                        "versus", "met",     "door",    "ook",     "cq"};

constexpr std::string_view stand_alone[] = {"de",  "het",  "een",  "één",  "in",  "op",   "te",  "na",   "aan",
                                            "af",  "al",   "bij",  "door", "mee", "mede", "om",  "over", "uit",
                                            "van", "voor", "tot",  "niet", "zo",  "ik",   "wij", "zij",  "en",
                                            "of",  "zelf", "mijn", "ons",  "met", "per",  "oud", "ex",   "non"};

constexpr std::string_view announcers[] = {"hierna", "afgekort",  "kortweg", "ofwel", "oftewel",
                                           "verder", "afkorting", "genoemd", "noemen"};

constexpr std::string_view remark_openers[] = {
    "zie",  "artikel", "art", "en",  "of",     "ook",  "met",   "in",    "via",  "vanaf", "per",
    "voor", "bijlage", "nr",  "blz", "pagina", "niet", "sinds", "onder", "over", "tot",   "bijvoorbeeld"};

constexpr std::string_view image_openers[] = {
    "afbeelding van ", "een afbeelding van ", "de afbeelding ",   "deze afbeelding ", "afbeelding met ",
    "afbeelding: ",    "plaatje van ",        "een plaatje van ", "plaatje: "};

constexpr std::string_view shouted[] = {"en",  "of", "op", "let",  "wel", "niet", "geen",
                                        "het", "de", "in", "alle", "dit", "dat"};

constexpr std::string_view placeholders[] = {"tekst volgt", "nog in te vullen"};

constexpr std::string_view norm_words[] = {"norm", "normen", "thema", "thema's", "themas", "themagebieden"};

}  // namespace dutch_words

constinit const Rules dutch = {
    .language = "nl",
    .ties = {dutch_words::units, dutch_words::moments, dutch_words::before_numbers, dutch_words::before_names,
             dutch_words::clitics, dutch_words::ordinal_endings},
    .figures = {',', "."},
    .drops_trema = true,
    .writes_compounds = true,
    .dictionary = Dictionary{"hyph_nl_NL.dic", "hyphen-nl", 2, 3},
    .reading = {dutch_words::vague_links, dutch_words::joiners, dutch_words::stand_alone, dutch_words::announcers,
                dutch_words::remark_openers, dutch_words::image_openers, dutch_words::shouted,
                dutch_words::placeholders, dutch_words::norm_words},
    .planning = &planning_in_dutch};

}  // namespace language
