#include "text/ties.hpp"

#include "catch.hpp"

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
    CHECK(text::tied(first, second));
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
    CHECK(text::tied(first, second));
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
    CHECK_FALSE(text::tied(first, second));
  }
}
