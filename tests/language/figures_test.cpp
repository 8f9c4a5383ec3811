#include "language/figures.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "language/figures_in_lines.hpp"

using language::read_figure;
using language::rules_of;

namespace {

// "-12345/2 mark 5 [%]": digits, decimals, mark, and what stands around them.
std::string read(std::string_view text, std::string_view tag = "nl") {
  const auto figure = read_figure(text, rules_of(tag));
  if (!figure) return "none";
  const language::Decimal& number = figure->number;
  std::string out = (number.negative ? "-" : "") + number.digits + '/' + std::to_string(number.decimals) + " mark " +
                    std::to_string(figure->mark);
  for (const std::string_view around : {figure->currency, figure->unit})
    if (!around.empty()) out += " [" + std::string(around) + ']';
  return out;
}

}  // namespace

TEST_CASE("a figure is read in the form of its language") {
  CHECK(read("1.234,5") == "12345/1 mark 5");
  CHECK(read("1.234") == "1234/0 mark 5");
  CHECK(read("1,234") == "1234/3 mark 1");
  CHECK(read("1,234.5", "en") == "12345/1 mark 5");
  CHECK(read("1,234", "en-GB") == "1234/0 mark 5");
  CHECK(read("1.234", "en") == "1234/3 mark 1");
  CHECK(read("12.75", "en") == "1275/2 mark 2");
  CHECK(read("1,000,000", "en") == "1000000/0 mark 9");
  CHECK(read("1.234,5", "de") == "12345/1 mark 5");
}

TEST_CASE("a figure that cannot be of its language is read as it looks") {
  CHECK(read("12.5") == "125/1 mark 2");
  CHECK(read("0.125") == "0125/3 mark 1");
  CHECK(read("1,234,567") == "1234567/0 mark 9");
  CHECK(read("1,234.5") == "12345/1 mark 5");
  CHECK(read("1.234,5", "en") == "12345/1 mark 5");
  CHECK(read("12,5", "fy") == "125/1 mark 2");
  CHECK(read("1.234", "fy") == "1234/0 mark 5");
  CHECK(read("1,234", "fy") == "1234/0 mark 5");
}

TEST_CASE("thousands have points, commas, apostrophes or spaces between them") {
  for (const char* text : {"1 234 567,8", "1\u00A0234\u00A0567,8", "1\u202F234\u202F567,8", "1'234'567,8"}) {
    INFO(text);
    CHECK(read(text).starts_with("12345678/1 mark "));
  }
  CHECK(read("1 000") == "1000/0 mark 5");
  CHECK(read("1.234.567,89") == "123456789/2 mark 9");
  CHECK(read("12345678901234567890123456789") == "12345678901234567890123456789/0 mark 29");
}

TEST_CASE("signs, currency, units, brackets and marks of notes stand around a figure") {
  CHECK(read("€ 12 mln") == "12/0 mark 6 [€] [mln]");
  CHECK(read("12,5 mln") == "125/1 mark 2 [mln]");
  CHECK(read("12 mln euro") == "12/0 mark 2 [mln euro]");
  CHECK(read("12 mln.") == "12/0 mark 2 [mln.]");
  CHECK(read("1.000 euro") == "1000/0 mark 5 [euro]");
  CHECK(read("12,5%") == "125/1 mark 2 [%]");
  CHECK(read("-3 %") == "-3/0 mark 2 [%]");
  CHECK(read("\u22123,5%") == "-35/1 mark 4 [%]");
  CHECK(read("\u2013 3") == "-3/0 mark 5");
  CHECK(read("-/- 1.234") == "-1234/0 mark 9");
  CHECK(read("€ -3") == "-3/0 mark 6 [€]");
  CHECK(read("-€ 3") == "-3/0 mark 6 [€]");
  CHECK(read("1.234,50-") == "-123450/2 mark 5");
  CHECK(read("+294") == "294/0 mark 4");
  CHECK(read("±403") == "403/0 mark 5");
  CHECK(read("± 403,5") == "4035/1 mark 6");
  CHECK(read("< 5") == "5/0 mark 3");
  CHECK(read("≥ 12,5%") == "125/1 mark 6 [%]");
  CHECK(read("< -3") == "-3/0 mark 4");
  CHECK(read("(45)") == "-45/0 mark 3");
  CHECK(read("(12,5)") == "-125/1 mark 3");
  CHECK(read("(12,5%)") == "-125/1 mark 3 [%]");
  CHECK(read("€ 15,-") == "15/0 mark 6 [€]");
  CHECK(read("12 m²") == "12/0 mark 2 [m²]");
  CHECK(read("5 FTE") == "5/0 mark 1 [FTE]");
  CHECK(read("7*") == "7/0 mark 1");
  CHECK(read("7,5¹") == "75/1 mark 1");
  CHECK(read("12 mln²") == "12/0 mark 2 [mln]");
  CHECK(read("1.") == "1/0 mark 1");
  CHECK(read(",5") == "05/1 mark 0");
  CHECK(read("-0,0") == "00/1 mark 2");
}

TEST_CASE("words, codes, dates and ranges are no figures") {
  for (const char* text :
       {"",         "-",           "%",         "€",           "ja",          "n.v.t.",           "2.6.1", "12.03.2026",
        "1-1-2026", "06 12345678", "2025-2026", "2e kwartaal", "12 november", "4 kwartaal",       "12,",   "(45",
        "45)",      "+-3",         "-+3",       "±+3",         "<",           "12 mln euro euro", "3 x",   "1,5,2",
        "1.23.456"}) {
    INFO(text);
    CHECK(read(text) == "none");
  }
}

TEST_CASE("two figures with a dash or a slash between them are a range") {
  const auto is_range = [](const char* text) { return language::is_range_of_figures(text, rules_of("nl")); };
  for (const char* text : {"12-15", "2025/2026", "1,5 \u2013 2", "12-15%", "-3-5"}) {
    INFO(text);
    CHECK(is_range(text));
  }
  for (const char* text : {"", "-", "12", "-12", "1-1-2026", "a-b", "12-", "t/m 5"}) {
    INFO(text);
    CHECK_FALSE(is_range(text));
  }
}

TEST_CASE("a number is printed in the form of a language") {
  const auto printed = [](const char* digits, std::size_t decimals, const char* tag, bool negative = false) {
    return write_decimal(language::make_decimal(negative, digits, decimals), rules_of(tag));
  };
  CHECK(printed("1234567", 0, "nl") == "1.234.567");
  CHECK(printed("1234567", 2, "nl") == "12.345,67");
  CHECK(printed("1234567", 2, "en") == "12,345.67");
  CHECK(printed("1234567", 2, "fr") == "12\u202F345,67");
  CHECK(printed("1234567", 0, "fy") == "1\u202F234\u202F567");
  CHECK(printed("123", 0, "nl") == "123");
  CHECK(printed("5", 1, "nl", true) == "\u22120,5");
  CHECK(printed("123456", 0, "nl", true) == "\u2212123.456");
}

TEST_CASE("what is printed is read as the same number") {
  for (const char* tag : {"nl", "en", "de", "fr", "fy"})
    for (const bool negative : {false, true})
      for (std::size_t length = 1; length < 12; ++length)
        for (std::size_t decimals = 0; decimals <= length; ++decimals) {
          const language::Decimal number =
              language::make_decimal(negative, std::string("987654321987").substr(0, length), decimals);
          const std::string text = write_decimal(number, rules_of(tag));
          INFO(tag << ' ' << text);
          const auto figure = read_figure(text, rules_of(tag));
          REQUIRE(figure);
          // "1,234" is thousands where the language is not known.
          if (std::string_view(tag) == "fy" && decimals == 3) continue;
          CHECK(compare(figure->number, number) == std::strong_ordering::equal);
        }
}

TEST_CASE("what keeps figures in one line is taken out again, and what their author wrote so stays") {
  const language::Rules& dutch = language::rules_of("nl");
  const auto back = [&](std::string_view text, std::vector<std::string> whole = {}) {
    return language::with_figures_divided(text, dutch, ' ', whole);
  };
  for (const std::string text : {"van € 3 miljoen naar 1 200 000 euro", "kost -3 % meer", "op 12\u00A0november",
                                 "e\u2011mail", "niets", "€ 5 ", " € 5", ""}) {
    INFO(text);
    CHECK(back(language::with_figures_whole(text, dutch)) == text);
  }
  CHECK(back("\u20113\u00A0% van €\u00A05") == "-3 % van € 5");
  CHECK(back("\u20113\u00A0% van €\u00A05", {"€\u00A05"}) == "-3 % van €\u00A05");
  CHECK(back("\u20113 graden", {"\u20113"}) == "\u20113 graden");
  CHECK(language::with_figures_divided("\u20113 %", dutch, 'a', {}) == "\u20113 %");
}
