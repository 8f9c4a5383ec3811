#include "language/rules_by_language.hpp"

namespace language {
namespace english_words {

constexpr std::string_view units[] = {
    "$",       "%",      "billion",   "bn",         "cents",    "cm",      "day",    "days",    "dB",       "euro",
    "euros",   "fte",    "FTE",       "g",          "GB",       "GWh",     "ha",     "hectare", "hectares", "hour",
    "hours",   "kg",     "kilometre", "kilometres", "km",       "km2",     "km²",    "kW",      "kWh",      "litre",
    "litres",  "m",      "m2",        "m3",         "MB",       "members", "metre",  "metres",  "million",  "minute",
    "minutes", "mln",    "mm",        "month",      "months",   "MW",      "MWh",    "m²",      "m³",       "percent",
    "points",  "second", "seconds",   "TB",         "thousand", "tonne",   "tonnes", "TWh",     "week",     "weeks",
    "year",    "years",  "£",         "°",          "°C",       "‰",       "€"};

constexpr std::string_view moments[] = {"a.m.",    "am",      "April", "August",  "century",  "December", "February",
                                        "half",    "January", "July",  "June",    "March",    "May",      "November",
                                        "October", "p.m.",    "pm",    "quarter", "September"};

constexpr std::string_view before_numbers[] = {
    "€",    "$",       "£",     "§",     "art.",      "article", "annex", "appendix", "approx.", "c.",
    "ca.",  "chapter", "circa", "fig.",  "figure",    "no.",     "nos.",  "number",   "p.",      "page",
    "item", "pages",   "pp.",   "para.", "paragraph", "part",    "phase", "section",  "table",   "vol."};

constexpr std::string_view before_names[] = {"mr",  "mrs", "ms",    "dr",  "mr.", "mrs.",
                                             "ms.", "dr.", "prof.", "st.", "rev."};

constexpr std::string_view ordinal_endings[] = {"st", "nd", "rd", "th"};

constexpr std::string_view vague_links[] = {
    "here",      "click here",   "click",         "this link",          "the link",     "link",          "links",
    "this page", "this website", "website",       "this document",      "document",     "read more",     "read on",
    "more",      "more info",    "info",          "more information",   "learn more",   "find out more", "see here",
    "details",   "download",     "download here", "click on this link", "via this link"};

constexpr std::string_view joiners[] = {"and", "or", "to", "nor", "but", "versus", "as", "than"};

constexpr std::string_view stand_alone[] = {
    "a",   "an",   "the",  "in",   "on",   "up",  "by",  "at",    "of",   "to",   "for",  "and",   "or",   "not",
    "no",  "so",   "we",   "they", "self", "my",  "our", "with",  "per",  "ex",   "non",  "all",   "co",   "re",
    "pre", "post", "well", "much", "most", "one", "two", "three", "more", "less", "long", "short", "high", "low"};

constexpr std::string_view announcers[] = {"hereafter", "hereinafter", "abbreviated", "abbreviation",
                                           "called",    "known",       "short"};

constexpr std::string_view remark_openers[] = {
    "see",   "article",  "art",     "and", "or",   "of",  "also",  "with",  "in",   "via",   "from",      "per", "for",
    "annex", "appendix", "section", "no",  "page", "not", "since", "under", "over", "until", "including", "eg",  "ie"};

constexpr std::string_view image_openers[] = {"image of ",          "an image of ",   "picture of ",
                                              "a picture of ",      "image: ",        "picture: ",
                                              "a picture showing ", "image showing ", "photograph: "};

constexpr std::string_view shouted[] = {"and", "or", "not", "no", "all", "any", "the",  "in",
                                        "of",  "on", "to",  "is", "do",  "may", "must", "only"};

constexpr std::string_view placeholders[] = {"text follows", "text to follow", "to be filled in"};

constexpr std::string_view norm_words[] = {"norm", "norms", "theme", "themes"};

}  // namespace english_words

constinit const Rules english = {
    .language = "en",
    .ties = {english_words::units,
             english_words::moments,
             english_words::before_numbers,
             english_words::before_names,
             {},
             english_words::ordinal_endings},
    .figures = {'.', ","},
    .drops_trema = false,
    .writes_compounds = false,
    .dictionary = Dictionary{"hyph_en_GB.dic", "hyphen-en-gb", 2, 3},
    .reading = {english_words::vague_links, english_words::joiners, english_words::stand_alone,
                english_words::announcers, english_words::remark_openers, english_words::image_openers,
                english_words::shouted, english_words::placeholders, english_words::norm_words},
    .planning = &planning_in_english};

}  // namespace language
