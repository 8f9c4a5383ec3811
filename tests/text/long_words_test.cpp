// Words as long as a book: no-break spaces, letters without an end, marks upon marks. What they cost grows with their
// length, not with its square.
#include <cmath>
#include <limits>
#include <random>

#include "breaking.hpp"
#include "catch.hpp"
#include "text/harfbuzz_shaper.hpp"

using breaking::Breaker;
using breaking::character;

namespace {

std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string text;
  while (text.size() + unit.size() <= bytes) text += unit;
  return text;
}

// So that no stretch comes twice, which a cache would make cheap.
std::string random_letters(std::size_t bytes, std::string_view between) {
  std::mt19937 chance(20261125);
  std::string text;
  while (text.size() < bytes) {
    text += static_cast<char>('a' + chance() % 26);
    text += between;
  }
  return text;
}

// A stretch of nothing but invisible characters has no glyph that could stand for them.
std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!fixed::FixedShaper::is_invisible(unicode::next(text, at))) out += text.substr(begin, at - begin);
  }
  return out;
}

// Every character is on one line, no line is too wide.
void check_whole(Breaker& breaker, const std::vector<std::string_view>& texts, double characters) {
  std::string whole, together;
  for (const std::string_view text : texts) whole += text;
  for (const text::Line& line :
       breaker.lines(texts, characters, {text::Alignment::left, text::Method::total_fit, true})) {
    REQUIRE(line.width <= characters * character + 0.001);
    for (const text::Fragment& fragment : line.fragments) together += fragment.run->text;
  }
  CHECK((visible(together) == visible(whole)));  // in brackets: nobody wants to read a megabyte
}

}  // namespace

TEST_CASE("a word of a book's length is shaped about twice as often as it has lines, whatever divides it") {
  constexpr std::size_t size = 60'000;
  for (const std::string& word : {random_letters(size, ""), random_letters(size, "-"), random_letters(size, "\u00A0"),
                                  random_letters(size, "\u0301")}) {
    INFO(word.substr(0, 20));
    Breaker breaker;
    check_whole(breaker, {word}, 40);
    CHECK(breaker.shaper.shaped() < 4 * size / 40);
  }
}

TEST_CASE("a long word is divided where its pieces meet as it is elsewhere") {
  Breaker breaker;
  const std::string word = repeated("abcde-", 12'000);
  const auto lines = breaker.lines({word}, 18, {});
  REQUIRE(lines.size() == word.size() / 18 + 1);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) REQUIRE(breaking::drawn(lines[i]) == "abcde-abcde-abcde-");
  const std::string marks = repeated("\u00EB", 4 * text::longest_piece + 2);
  for (const text::Line& line : breaker.lines({marks}, 30, {})) REQUIRE(line.width >= character);
}

TEST_CASE("a long word may stand in many spans") {
  Breaker breaker;
  const std::string long_part = random_letters(2'500, "-"), short_part = "xy";
  std::vector<std::string_view> texts = {"voor ", long_part, short_part, "", long_part};
  for (int i = 0; i < 2000; ++i) texts.push_back(short_part);
  texts.push_back(" na");
  check_whole(breaker, texts, 25);
}

TEST_CASE("characters without width by the ten thousand do not take the square of their number") {
  Breaker breaker;
  check_whole(breaker, {"x" + repeated("\u200B", 90'000) + "y"}, 20);
  const std::string soft = "x" + repeated("\u00AD", 60'000) + "y";
  const auto lines = breaker.lines({soft}, 20, {});
  REQUIRE_FALSE(lines.empty());
  CHECK(breaking::meant(lines.back()).ends_with("y"));
}

TEST_CASE("marks upon marks are shaped by HarfBuzz in a time that grows with their number") {
  const text::FontCollection fonts =
      text::FontCollection::open(std::vector<text::FontRequest>{{"Carlito", false, false}}, std::vector<std::string>{});
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker(shaper, breaking::dutch());
  text::KeptWords kept;
  const std::string text = "a" + repeated("\u0301", 400'000);
  const text::Span span{text, &fonts.find("Carlito", false, false), 10, "nl-NL"};
  std::string together;
  for (const text::Line& line : breaker.lines(std::span(&span, 1), 200, {}, kept))
    for (const text::Fragment& fragment : line.fragments) together += fragment.run->text;
  CHECK((together == text));
}

TEST_CASE("a measure that leaves no room, or is no number, still breaks all of the text into lines") {
  for (const double characters : {0.0, -3.0, -1e9, std::numeric_limits<double>::quiet_NaN()})
    for (const bool hyphenate : {false, true})
      for (const auto alignment : {text::Alignment::left, text::Alignment::justified})
        for (const auto method : {text::Method::total_fit, text::Method::greedy}) {
          CAPTURE(characters, hyphenate);
          Breaker breaker;
          std::string all;
          for (const text::Line& line :
               breaker.lines({"een woord"}, characters, {alignment, method, hyphenate, false})) {
            CHECK(std::isfinite(line.width));
            all += breaking::meant(line);
          }
          CHECK(all == "een woord");
        }
}
