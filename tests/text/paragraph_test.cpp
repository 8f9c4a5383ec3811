#include "text/paragraph.hpp"

#include <random>

#include "breaking.hpp"
#include "catch.hpp"

using breaking::Breaker;
using breaking::character;
using breaking::Lines;
using text::Alignment;
using text::Method;

namespace {

constexpr text::BreakOptions hyphenated{Alignment::left, Method::total_fit, true};
constexpr text::BreakOptions greedy_hyphenated{Alignment::left, Method::greedy, true};

std::string without_soft_hyphens(std::string text) {
  for (std::size_t at = 0; (at = text.find(text::soft_hyphen_utf8, at)) != std::string::npos;) text.erase(at, 2);
  return text;
}

// Every character stands on exactly one line, no line is wider than the measure, and no run is empty.
void check_lines(const std::vector<std::string_view>& texts, double characters, const text::BreakOptions& setting) {
  Breaker breaker;
  std::string whole, together;
  for (const std::string_view text : texts) whole += text;
  INFO(whole << " in " << characters);
  for (const text::Line& line : breaker.lines(texts, characters, setting)) {
    together += breaking::meant(line);
    INFO(breaking::drawn(line));
    CHECK(line.width <= characters * character + 0.001);
    double x = 0;
    // Hebrew turns the order in which its words are placed, and with them the numbers between, on whatever line.
    const bool runs_left = whole.find("\xD7") != std::string::npos;
    for (const text::Fragment& fragment : line.fragments) {
      CHECK_FALSE(fragment.run->glyphs.empty());
      if (!runs_left) CHECK(fragment.x >= x - 0.001);
      x = fragment.x;
    }
  }
  CHECK(together == without_soft_hyphens(whole));
}

}  // namespace

TEST_CASE("a paragraph is broken at its spaces, and each line keeps the space at its end") {
  Breaker breaker;
  CHECK(breaker.broken("een twee drie vier", 9) == Lines{"een twee ", "drie vier"});
  CHECK(breaker.broken("een", 9) == Lines{"een"});
  CHECK(breaker.broken("", 9) == Lines{});
  CHECK(breaker.broken_spans({}, 9) == Lines{});
}

TEST_CASE("the width of a line is without the space at its end") {
  Breaker breaker;
  const auto lines = breaker.lines({"een twee drie"}, 8);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].width == Approx(8 * character));
  CHECK(lines[1].width == Approx(4 * character));
  CHECK(lines[0].fragments.back().x == Approx(8 * character));
  CHECK_FALSE(lines[0].hyphenated);
}

TEST_CASE("a line ends with a hyphen of the breaker where the dictionary has one") {
  Breaker breaker;
  const auto lines = breaker.lines({"de veiligheidsregio"}, 15, hyphenated);
  CHECK(breaking::drawn(lines) == Lines{"de veiligheids~", "regio"});
  CHECK(lines[0].hyphenated);
  CHECK_FALSE(lines[1].hyphenated);
  CHECK(breaking::meant(lines[0]) == "de veiligheids");
  CHECK(lines[0].width == Approx(15 * character));
}

TEST_CASE("a word is hyphenated with the number of a note behind it as without, and no line ends before that") {
  Breaker breaker;
  const auto noted = [&](const std::vector<std::string_view>& texts, double characters) {
    std::vector<text::Span> spans = breaker.spans(texts);
    for (text::Span& span : spans) span.note_number = span.text.find_first_not_of("0123456789") == span.text.npos;
    return breaking::drawn(breaker.breaker.lines(spans, characters * character, hyphenated, breaker.kept));
  };
  CHECK(noted({"de veiligheidsregio", "12"}, 15) == Lines{"de veiligheids~", "regio12"});
  CHECK(noted({"de veiligheids", "regio", "1", "2", "."}, 15) == Lines{"de veiligheids~", "regio12."});
  CHECK(noted({"de veiligheidsregio", "1", " en"}, 22) == Lines{"de veiligheidsregio1 ", "en"});
  // What is a code without the number stays one.
  CHECK(noted({"de veiligheidsregio2", "1"}, 20) == Lines{"de ", "veiligheidsregio21"});
  CHECK(noted({"in 12.345.678", "1"}, 10) == Lines{"in ", "12.345.678", "1"});
}

TEST_CASE("without hyphenation no hyphen is set but where the author asks for one") {
  Breaker breaker;
  CHECK(breaker.broken("de veiligheidsregio", 16) == Lines{"de ", "veiligheidsregio"});
  CHECK(breaker.broken("de veiligheids\xC2\xADregio", 15) == Lines{"de veiligheids~", "regio"});
}

TEST_CASE("a soft hyphen shows nothing but at the end of a line") {
  Breaker breaker;
  CHECK(breaker.broken("zee\xC2\xADlieden", 9) == Lines{"zeelieden"});
  CHECK(breaker.broken("zee\xC2\xADlieden", 8) == Lines{"zee~", "lieden"});
  CHECK(breaker.broken("veilig\xC2\xADheidsregio", 10, hyphenated) == Lines{"veilig~", "heidsregio"});
  // One that stands at the end of a word is nothing at all.
  const auto lines = breaker.lines({"zee\xC2\xAD lieden"}, 10);
  CHECK(breaking::drawn(lines) == Lines{"zee lieden"});
  CHECK(lines[0].width == Approx(10 * character));
}

TEST_CASE("a soft hyphen at the edge of markup is one all the same") {
  Breaker breaker;
  for (const auto& texts : {std::vector<std::string_view>{"zee\xC2\xAD", "lieden"},
                            {"zee", "\xC2\xADlieden"},
                            {"zee", "\xC2\xAD", "lieden"}}) {
    CHECK(breaker.broken_spans(texts, 9) == Lines{"zeelieden"});
    CHECK(breaker.broken_spans(texts, 8) == Lines{"zee~", "lieden"});
  }
  CHECK(breaker.broken_spans({"zee", "\xC2\xAD\xC3\xABn"}, 5) == Lines{"zee\xC3\xABn"});
}

TEST_CASE("a number and its unit stand on one line, also across markup") {
  Breaker breaker;
  for (const auto& texts : {std::vector<std::string_view>{"stroom 72 uur uit"},
                            {"stroom ", "72", " uur uit"},
                            {"stroom 72", " ", "uur", " uit"},
                            {"stroom 72 ", "uur uit"},
                            {"stroom 7", "2", " u", "ur", " uit"}})
    CHECK(breaker.broken_spans(texts, 11) == Lines{"stroom ", "72 uur uit"});
  CHECK(breaker.broken("dat kost \xE2\x82\xAC 3 of", 11) == Lines{"dat kost ", "\xE2\x82\xAC 3 of"});
  CHECK(breaker.broken("in het 4e kwartaal", 11) == Lines{"in het ", "4e kwartaal"});
}

TEST_CASE("a no-break space holds its line together") {
  Breaker breaker;
  CHECK(breaker.broken("aan de\xC2\xA0heer Bos", 9) == Lines{"aan ", "de\xC2\xA0heer ", "Bos"});
  CHECK(breaker.broken("ruim 3\xE2\x80\xAF% meer", 6) == Lines{"ruim ", "3\xE2\x80\xAF% ", "meer"});
}

TEST_CASE("a word stays whole across markup") {
  Breaker breaker;
  CHECK(breaker.broken_spans({"de ", "veilig", "heid", " telt"}, 12) == Lines{"de ", "veiligheid ", "telt"});
  CHECK(breaker.broken_spans({"de ", "veilig", "heids", "regio"}, 11, hyphenated) == Lines{"de veilig~", "heidsregio"});
  CHECK(breaker.broken_spans({"", "een", "", " ", "twee", ""}, 4) == Lines{"een ", "twee"});
}

TEST_CASE("fragments tell which span they come from") {
  Breaker breaker;
  const auto lines = breaker.lines({"de ", "veilig", "heid", " telt"}, 40);
  REQUIRE(lines.size() == 1);
  std::vector<std::pair<std::string, std::uint32_t>> found;
  for (const text::Fragment& fragment : lines[0].fragments) found.emplace_back(fragment.run->text, fragment.span);
  CHECK(found == std::vector<std::pair<std::string, std::uint32_t>>{
                     {"de", 0}, {" ", 0}, {"veilig", 1}, {"heid", 2}, {" ", 3}, {"telt", 3}});
}

TEST_CASE("each span has its own size") {
  Breaker breaker;
  std::vector<text::Span> spans = breaker.spans({"aa", "bb"});
  spans[1].size = 2 * breaking::size;
  const auto lines = breaker.breaker.lines(spans, 100, {}, breaker.kept);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].width == Approx(6 * character));
}

TEST_CASE("a word that is wider than the measure is divided between its characters") {
  Breaker breaker;
  CHECK(breaker.broken("12345678 ij", 3) == Lines{"123", "456", "78 ", "ij"});
  CHECK(breaker.broken("e\xCC\x81"
                       "e\xCC\x81"
                       "e\xCC\x81",
                       2) == Lines{"e\xCC\x81"
                                   "e\xCC\x81",
                                   "e\xCC\x81"});
  CHECK(breaker.broken("abc", 0.5) == Lines{"a", "b", "c"});
}

TEST_CASE("a word that is wider than the measure is hyphenated where it can be") {
  Breaker breaker;
  CHECK(breaker.broken("veiligheidsmakelaars", 12, hyphenated) == Lines{"veiligheids~", "makelaars"});
  CHECK(breaker.broken("programmabegroting", 8, hyphenated) == Lines{"program~", "mabegro~", "ting"});
  CHECK(breaker.broken("onbegrepen xxxxxxxxxxxxxxxxx", 8, hyphenated) ==
        Lines{"onbe~", "grepen ", "xxxxxxxx", "xxxxxxxx", "x"});
}

TEST_CASE("also without hyphenation a word that fits no line is hyphenated, and no other") {
  Breaker breaker;
  CHECK(breaker.broken("veiligheidsmakelaars", 12) == Lines{"veiligheids~", "makelaars"});
  CHECK(breaker.broken("onbegrepen programmabegroting", 11) == Lines{"onbegrepen ", "programma~", "begroting"});
  CHECK(breaker.broken_spans({"programma", "begroting"}, 8) == Lines{"program~", "mabegro~", "ting"});
  CHECK(breaker.broken("xxxxxxxxxxxx", 8) == Lines{"xxxxxxxx", "xxxx"});
}

TEST_CASE("what must stay together is divided where the measure leaves no choice") {
  Breaker breaker;
  CHECK(breaker.broken("4e kwartaal", 8) == Lines{"4e ", "kwartaal"});
  CHECK(breaker.broken_spans({"aaaa", "bbbb"}, 5) == Lines{"aaaa", "bbbb"});
  CHECK(breaker.broken("art. 5 lid 2", 6) == Lines{"art. 5 ", "lid 2"});
}

TEST_CASE("a hyphen is part of what must fit") {
  Breaker breaker;
  // "abcd" with its hyphen is wider than four characters.
  for (const text::Line& line : breaker.lines({"abcd\xC2\xAD"
                                               "efgh"},
                                              4))
    CHECK(line.width <= 4 * character + 0.001);
}

TEST_CASE("at most two hyphens stand in a row") {
  Breaker breaker;
  for (double characters = 18; characters < 60; characters += 3) {
    int row = 0;
    for (const text::Line& line : breaker.lines({breaking::sample}, characters, hyphenated)) {
      row = line.hyphenated ? row + 1 : 0;
      CHECK(row <= 2);
    }
  }
}

TEST_CASE("ragged lines of a usual measure have few hyphens") {
  Breaker breaker;
  int hyphens = 0, lines = 0;
  for (double characters = 70; characters < 100; ++characters)
    for (const text::Line& line : breaker.lines({breaking::sample}, characters, hyphenated)) {
      ++lines;
      hyphens += line.hyphenated;
    }
  CHECK(hyphens * 100 < 8 * lines);
}

TEST_CASE("every character is on exactly one line, and every line fits, at every measure") {
  for (double characters = 2; characters < 120; characters = characters < 20 ? characters + 1 : characters * 1.3)
    for (const text::BreakOptions& setting : {text::BreakOptions{}, hyphenated, greedy_hyphenated,
                                              text::BreakOptions{Alignment::left, Method::greedy, false}}) {
      check_lines({breaking::sample}, characters, setting);
      check_lines({"In ", "2024", " is de Noord-", "Hollandse Norm", " ge\xC3\xAF", "ntro\xC2\xAD", "duceerd, 72",
                   " uur en (", "driehoeks", ")partners"},
                  characters, setting);
    }
}

TEST_CASE("every character is on exactly one line whatever the text") {
  std::mt19937 random(5);
  static constexpr std::string_view pieces[] = {"a",
                                                "veilig",
                                                "heid",
                                                "\xC2\xAD",
                                                "\xC3\xAB",
                                                "e",
                                                "-",
                                                "/",
                                                " ",
                                                " ",
                                                " ",
                                                "72",
                                                " uur",
                                                "(",
                                                ")",
                                                "\xC2\xA0",
                                                "e\xCC\x81",
                                                ".",
                                                "\xE2\x80\x94",
                                                "https://x.nl/veiligheid",
                                                "HandHavings",
                                                "\xD7\xA9\xD7\x9C",
                                                "\xE6\xBC\xA2\xE5\xAD\x97"};
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> owned(1 + random() % 4);
    bool space = true;  // a space stands at most once in a row
    for (std::string& text : owned)
      for (auto count = random() % 12; count > 0; --count) {
        const std::string_view piece = pieces[random() % std::size(pieces)];
        if (space && piece.starts_with(' ')) continue;
        text += piece;
        space = piece == " ";
      }
    const std::vector<std::string_view> texts(owned.begin(), owned.end());
    check_lines(texts, 2 + static_cast<double>(random() % 30),
                round % 3 == 0   ? text::BreakOptions{}
                : round % 3 == 1 ? hyphenated
                                 : greedy_hyphenated);
  }
}

TEST_CASE("what a paragraph needs of its column is its widest part and its whole line") {
  Breaker breaker;
  const auto extent = [&](std::vector<std::string_view> texts, bool hyphenate = false) {
    return breaker.breaker.extent(breaker.spans(texts), hyphenate);
  };
  CHECK(extent({"een vierde"}).minimum == Approx(6 * character));
  CHECK(extent({"een vierde"}).preferred == Approx(10 * character));
  CHECK(extent({"een vierde "}).preferred == Approx(10 * character));
  CHECK(extent({"in 4e kwartaal"}).minimum == Approx(11 * character));
  CHECK(extent({"veiligheidsregio"}).minimum == Approx(16 * character));
  CHECK(extent({"veiligheidsregio"}, true).minimum == Approx(6 * character));
  CHECK(extent({"veiligheidsregio"}, true).preferred == Approx(16 * character));
  CHECK(extent({"vei", "ligheid"}).minimum == Approx(10 * character));
  CHECK(extent({}).preferred == 0);
}

TEST_CASE("a column of the minimum holds the paragraph without dividing a word anew") {
  Breaker breaker;
  const auto spans = breaker.spans({breaking::sample});
  const double minimum = breaker.breaker.extent(spans, true).minimum;
  std::size_t hyphens = 0;
  for (const text::Line& line : breaker.breaker.lines(spans, minimum, hyphenated, breaker.kept)) {
    CHECK(line.width <= minimum + 0.001);
    // A line ends in a hyphen, a space, a mark or the end: never between two letters.
    const std::string drawn = breaking::drawn(line);
    CHECK((drawn.ends_with(' ') || drawn.ends_with('~') || drawn.ends_with('-') || drawn.ends_with('/') ||
           drawn.ends_with('.')));
    hyphens += line.hyphenated;
  }
  CHECK(hyphens > 0);
}

TEST_CASE("a character without a glyph is told once, with its place") {
  Breaker breaker;
  breaker.shaper.lacks = U"\u2603\u2602";
  breaker.lines({"een \xE2\x98\x83", "twee veilig\xE2\x98\x82heid"}, 7, hyphenated);
  const auto& missing = breaker.breaker.missing();
  REQUIRE(missing.size() == 2);
  CHECK(missing[0].span == 0);
  CHECK(missing[0].offset == 4);
  CHECK(missing[0].character == 0x2603);
  CHECK(missing[1].span == 1);
  CHECK(missing[1].offset == 11);
  CHECK(missing[1].character == 0x2602);
  breaker.lines({"een"}, 7, hyphenated);
  CHECK(breaker.breaker.missing().empty());
}
