#include "text/ties.hpp"

#include "catch.hpp"

namespace {

bool tied(std::string_view first, std::string_view second, std::string_view language = "nl") {
  return text::tied(first, second, language::rules_of(language));
}

}  // namespace

TEST_CASE("a number stays with its unit") {
  for (const auto& [first, second] : {std::pair{"72", "uur"},
                                      {"72", "uur."},
                                      {"(72", "uur)"},
                                      {"4e", "kwartaal"},
                                      {"4e", "kwartaal,"},
                                      {"2de", "helft"},
                                      {"21ste", "eeuw"},
                                      {"12", "november"},
                                      {"1", "mei;"},
                                      {"1.500", "euro"},
                                      {"3,5", "miljoen"},
                                      {"\xE2\x82\xAC"
                                       "3,5",
                                       "miljoen"},
                                      {"15", "%"},
                                      {"20:00", "uur"},
                                      {"20.00", "uur"},
                                      {"10-15", "jaar"},
                                      {"10\xE2\x80\x93"
                                       "15",
                                       "procent"},
                                      {"2", "weken"},
                                      {"1", "dag"},
                                      {"40", "km"},
                                      {"250", "m\xC2\xB2"},
                                      {"5", "ha"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
}

TEST_CASE("all of a figure stays together") {
  for (const auto& [first, second] : {std::pair{"\u20AC", "-3"},
                                      {"\u20AC", "1.234"},
                                      {"\u20AC", "(12)"},
                                      {"1", "000"},
                                      {"-1", "000"},
                                      {"000", "000"},
                                      {"12,5", "%"},
                                      {"-3", "%"},
                                      {"\u22123,5", "%"},
                                      {"+294", "mln"},
                                      {"(12,5", "%)"},
                                      {"12", "mln."},
                                      {"12", "mln,"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
}

TEST_CASE("a figure is not tied to what it is no part of") {
  for (const auto& [first, second] : {std::pair{"\u2013", "3"},
                                      {"3.", "500"},
                                      {"3,", "500"},
                                      {"12", "(3)"},
                                      {"2026", "500"},
                                      {"12", "\u20AC3"},
                                      {"2.6", "100"}}) {
    INFO(first << ' ' << second);
    CHECK_FALSE(tied(first, second));
  }
}

TEST_CASE("what counts or names stays with its number") {
  for (const auto& [first, second] : {std::pair{"\xE2\x82\xAC", "3"},
                                      {"\xE2\x82\xAC", "3,5"},
                                      {"art.", "5"},
                                      {"Art.", "5"},
                                      {"artikel", "5,"},
                                      {"lid", "2"},
                                      {"\xC2\xA7", "4"},
                                      {"blz.", "12"},
                                      {"(blz.", "12)"},
                                      {"nr.", "7"},
                                      {"Tabel", "3"},
                                      {"bijlage", "1"},
                                      {"hoofdstuk", "2.6"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
}

TEST_CASE("other words are not tied") {
  for (const auto& [first, second] : {std::pair{"in", "2026"},
                                      {"uur", "72"},
                                      {"2026", "is"},
                                      {"de", "uur"},
                                      {"2026.", "Uur"},
                                      {"72x", "uur"},
                                      {"art.", "vijf"},
                                      {"", "uur"},
                                      {"72", ""},
                                      {"", ""},
                                      {"de", "weken"},
                                      {"1,", "mei"},
                                      {"tabel", "a3"},
                                      {"rt.", "5"},
                                      {"4e", "wijk"}}) {
    INFO(first << ' ' << second);
    CHECK_FALSE(tied(first, second));
  }
}

TEST_CASE("an amount stays whole, in groups of three figures as well") {
  for (const auto& [first, second] : {std::pair{"\xE2\x82\xAC", "1"},
                                      {"1", "000"},
                                      {"12", "500,"},
                                      {"500", "000"},
                                      {"\xE2\x82\xAC"
                                       "3",
                                       "500"},
                                      {"(12", "500)"},
                                      {"3", "mln"},
                                      {"3", "mln."},
                                      {"1,2", "mld"},
                                      {"3", "\xC3\x97"},
                                      {"\xC3\x97", "4"},
                                      {"3", "x"},
                                      {"x", "4"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
  CHECK_FALSE(tied("2026", "100"));
  CHECK_FALSE(tied("12", "50"));
  CHECK_FALSE(tied("12", "5000"));
  CHECK_FALSE(tied("x", "vier"));
}

TEST_CASE("a year stays with the month or the part of it that stands before it") {
  for (const auto& [first, second] : {std::pair{"maart", "2026"},
                                      {"Maart", "2026."},
                                      {"mrt.", "2026"},
                                      {"dec", "2026,"},
                                      {"(mei", "2026)"},
                                      {"kwartaal", "2026"},
                                      {"kw.", "2026"},
                                      {"Q1", "2026"},
                                      {"helft", "2026;"},
                                      {"halfjaar", "2026"},
                                      {"najaar", "2026/2027"},
                                      {"eind", "2026-2027"},
                                      {"medio", "1999"},
                                      {"Begin", "2026"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
  for (const auto& [first, second] : {std::pair{"maart", "26"},
                                      {"maart,", "2026"},
                                      {"maart", "20261"},
                                      {"maart", "2026a"},
                                      {"maart", "3026"},
                                      {"begroting", "2026"},
                                      {"en", "2026"},
                                      {"t/m", "2026"},
                                      {"A4", "2026"}}) {
    INFO(first << ' ' << second);
    CHECK_FALSE(tied(first, second));
  }
  CHECK(tied("1e", "kw."));
  CHECK(tied("2e", "halfjaar"));
  CHECK(tied("March", "2026", "en-GB"));
  CHECK(tied("quarter", "2026", "en"));
  CHECK(tied("late", "2026", "en"));
  CHECK(tied("Q4", "2026", "en"));
  CHECK_FALSE(tied("maart", "2026", "en"));
  CHECK_FALSE(tied("March", "2026", "nl"));
  CHECK_FALSE(tied("Q4", "2026", "fy"));
}

TEST_CASE("a name stays with what stands before it") {
  for (const auto& [first, second] : {std::pair{"dhr.", "Jansen"},
                                      {"Dhr.", "Jansen"},
                                      {"(mevr.", "De"},
                                      {"dr.", "\xC3\x89milie"},
                                      {"mr.", "Pieters"},
                                      {"J.", "Jansen"},
                                      {"A.B.", "de"},
                                      {"d.d.", "12"},
                                      {"'t", "Gooi"},
                                      {"\xE2\x80\x99t", "Gooi"},
                                      {"\xE2\x80\x99s", "avonds"}}) {
    INFO(first << ' ' << second);
    CHECK(tied(first, second));
  }
  CHECK_FALSE(tied("wijk.", "De"));
  CHECK_FALSE(tied("APV.", "De"));
  CHECK_FALSE(tied("a.", "de"));
  CHECK_FALSE(tied("'twas", "een"));
  CHECK_FALSE(tied("zo'n", "stad"));
}

TEST_CASE("no line begins with a lone sign") {
  for (const std::string_view sign :
       {"?",      "!",      ":",      "=",      "+",      "/",  "&", "%",  ")",      "...",   "\u2026",
        "\u00D7", "\u2192", "\u2264", "\u2019", "\u201D", "?!", "^", "\\", "\u2122", "\u00AE"}) {
    INFO(sign);
    CHECK(tied("beheerder", sign));
    CHECK(tied("2026", sign, "und"));
    CHECK_FALSE(tied(sign, "beheerder"));
  }
  // What stands before what it belongs to may begin one, as may a word and a rule of signs.
  for (const std::string_view word :
       {"(", "[", "\u20AC", "\u00A7", "#", "\u2018", "\u201C", "?maintainer", "&c", "a", "1", "----------------"}) {
    INFO(word);
    CHECK_FALSE(tied("beheerder", word));
  }
}

TEST_CASE("no line ends with a lone sign that opens") {
  for (const std::string_view sign : {"(", "[", "#", "\u00AB", "\u2039", "\u2018", "\u201C", "\u201E", "\u2116"}) {
    INFO(sign);
    CHECK(tied(sign, "beheerder"));
    CHECK(tied(sign, "5", "und"));
    CHECK_FALSE(tied("beheerder", sign));
  }
  CHECK_FALSE(tied("((", "beheerder"));
}

TEST_CASE("no line begins with a spaced dash") {
  for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92", "-"})
    for (const std::string_view language : {"nl", "en", "fy", "und"}) {
      CHECK(tied("handhaving", dash, language));
      CHECK(tied("2026", dash, language));
      CHECK_FALSE(tied(dash, "handhaving", language));
    }
  CHECK_FALSE(tied("handhaving", "-en"));
}

TEST_CASE("each language ties its own words") {
  CHECK(tied("12", "March", "en-GB"));
  CHECK(tied("4th", "quarter", "en"));
  CHECK(tied("section", "5", "en"));
  CHECK(tied("item", "7", "en"));
  CHECK(tied("agendapunt", "7"));
  CHECK(tied("Mr", "Jones", "en"));
  CHECK(tied("Dr.", "Jones", "en"));
  CHECK_FALSE(tied("72", "uur", "en"));
  CHECK_FALSE(tied("artikel", "5", "en"));
  CHECK_FALSE(tied("12", "March", "nl"));
  CHECK_FALSE(tied("'t", "Gooi", "en"));
  for (const std::string_view language : {"fy", "de", "ar", "und", ""}) {
    INFO(language);
    CHECK(tied("15", "%", language));
    CHECK(tied("40", "km", language));
    CHECK(tied("\xE2\x82\xAC", "3", language));
    CHECK(tied("J.", "Jansen", language));
    CHECK(tied("1", "000", language));
    CHECK_FALSE(tied("72", "uur", language));
    CHECK_FALSE(tied("dhr.", "Jansen", language));
  }
}
