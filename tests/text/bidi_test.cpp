#include "text/bidi.hpp"

#include <algorithm>

#include "breaking.hpp"
#include "catch.hpp"
#include "fonts.hpp"
#include "text/harfbuzz_shaper.hpp"

using breaking::Breaker;

namespace {

// The words of a line from left to right, as they are drawn.
std::vector<std::string> from_left(const text::Line& line) {
  std::vector<const text::Fragment*> fragments;
  for (const text::Fragment& fragment : line.fragments)
    if (fragment.run->text != " ") fragments.push_back(&fragment);
  std::sort(fragments.begin(), fragments.end(), [](const auto* a, const auto* b) { return a->x < b->x; });
  std::vector<std::string> words;
  for (const text::Fragment* fragment : fragments) words.push_back(fragment->run->text);
  return words;
}

constexpr text::BreakOptions from_right = [] {
  text::BreakOptions setting;
  setting.direction = text::Direction::right_to_left;
  return setting;
}();

// Real letters on a line of any length.
class Real {
 public:
  text::Line line(const std::vector<text::Span>& spans, text::Direction direction = text::Direction::left_to_right) {
    text::BreakOptions setting;
    setting.direction = direction;
    auto lines = breaker_.lines(spans, 10'000, setting, kept_);
    REQUIRE(lines.size() == 1);
    return lines.front();
  }
  static text::Span span(std::string_view utf8, std::string_view language = "nl") {
    return {utf8, &fonts::carlito(), 10, language};
  }
  static text::Span isolated(std::string_view utf8, std::string_view language) {
    text::Span span = Real::span(utf8, language);
    span.isolates_begin = span.isolates_end = 1;
    return span;
  }
  text::GlyphId glyph(std::string_view character) {
    return shaper_.shape(character, {&fonts::carlito(), "nl"}).runs.at(0).glyphs.at(0).id;
  }

 private:
  text::HarfBuzzShaper shaper_;
  text::ParagraphBreaker breaker_{shaper_, breaking::dutch()};
  text::KeptWords kept_;
};

struct Drawn {
  std::string text;
  text::GlyphId id = 0;
  float x = 0;
};

// The glyphs of a line of 10 points from left to right, each with the text that it stands for.
std::vector<Drawn> glyphs_from_left(const text::Line& line) {
  std::vector<Drawn> out;
  for (const text::Fragment& fragment : line.fragments) {
    float x = fragment.x;
    for (const text::Glyph& glyph : fragment.run->glyphs) {
      out.push_back({fragment.run->text.substr(glyph.begin, glyph.end - glyph.begin), glyph.id, x});
      x += glyph.advance * 10;
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Drawn& a, const Drawn& b) { return a.x < b.x; });
  return out;
}

std::string seen(const text::Line& line) {
  std::string out;
  for (const Drawn& glyph : glyphs_from_left(line)) out += glyph.text;
  return out;
}

}  // namespace

TEST_CASE("right-to-left words in a sentence are placed from the right, and stay in reading order") {
  Breaker breaker;
  const auto lines = breaker.lines({"met \xD7\x90\xD7\x91 \xD7\x92\xD7\x93 in"}, 40);
  REQUIRE(lines.size() == 1);
  CHECK(from_left(lines[0]) == std::vector<std::string>{"met", "\xD7\x92\xD7\x93", "\xD7\x90\xD7\x91", "in"});
  CHECK(lines[0].fragments[2].run->text == "\xD7\x90\xD7\x91");
}

TEST_CASE("a line without such words keeps its places") {
  Breaker breaker;
  const auto lines = breaker.lines({"\xCE\x95\xCE\xBB\xCE\xBB\xCE\xAC\xCE\xB4\xCE\xB1 en \xD0\x9C\xD0\xBE"}, 40);
  REQUIRE(lines.size() == 1);
  CHECK(from_left(lines[0]).size() == 3);
  CHECK(from_left(lines[0])[1] == "en");
}

TEST_CASE("where everything runs from left to right nothing is looked up") {
  const text::Span latin{"Wij (2026) \u2013 \u20AC 3 \u201Cvoor\u201D \u03B1\u03B2\u0436", nullptr, 10, "nl"};
  text::Levels levels;
  CHECK_FALSE(levels.find(std::vector{latin}, text::Direction::left_to_right));
  CHECK(levels.find(std::vector{latin}, text::Direction::right_to_left));
  CHECK(levels.find(std::vector{text::Span{"\u05D0", nullptr, 10, "nl"}}, text::Direction::left_to_right));
}

TEST_CASE("figures of Arabic script stand from left to right") {
  Real real;
  CHECK(seen(real.line({Real::span("rij \u0661\u0662\u0663\u0664\u0665")})) == "rij \u0661\u0662\u0663\u0664\u0665");
  CHECK(seen(real.line({Real::isolated("\u0633\u0627\u0644 \u06F1\u06F4\u06F0\u06F4", "fa")})) ==
        "\u06F1\u06F4\u06F0\u06F4 \u0644\u0627\u0633");
}

TEST_CASE("brackets enclose their word, also from a face that does not have its letters") {
  Real real;
  const text::GlyphId open = real.glyph("("), close = real.glyph(")");
  // "(" in the source is read first, so it stands at the right and shows ")".
  const auto isolated = glyphs_from_left(real.line({Real::isolated("\u05D0 (\u05D1)", "he")}));
  REQUIRE(isolated.size() == 5);
  CHECK(isolated[0].text == ")");
  CHECK(isolated[0].id == open);
  CHECK(isolated[1].text == "\u05D1");
  CHECK(isolated[2].id == close);
  CHECK(isolated[4].text == "\u05D0");
  // In a text from left to right they are no part of the word, and stay as they are.
  const auto around = glyphs_from_left(real.line({Real::span("(\u05D1)")}));
  CHECK(around.front().id == open);
  CHECK(around.back().id == close);
  for (const std::string_view pair : {"[]", "{}", "<>"}) {
    const std::string text = "\u05D0 " + std::string(pair.substr(0, 1)) + "\u05D1" + std::string(pair.substr(1));
    CHECK(glyphs_from_left(real.line({Real::isolated(text, "he")})).front().id == real.glyph(pair.substr(0, 1)));
  }
}

TEST_CASE("a span in a language stands as one, whatever it begins and ends with") {
  Real real;
  const auto line = [&](const std::vector<text::Span>& spans) { return seen(real.line(spans)); };
  CHECK(line({Real::span("x "), Real::isolated("\u05D0 2026, 50%", "he"), Real::span(", 3 y")}) ==
        "x 50% ,2026 \u05D0, 3 y");
  CHECK(line({Real::span("x "), Real::isolated("2026 \u05D0.", "he"), Real::span(" y")}) == "x .\u05D0 2026 y");
  // Without its language, what is behind it would be drawn into it.
  CHECK(line({Real::span("x \u05D0, 3 y")}) == "x 3 ,\u05D0 y");
  const auto in_hebrew = [&](const std::vector<text::Span>& spans) {
    return seen(real.line(spans, text::Direction::right_to_left));
  };
  CHECK(in_hebrew({Real::span("\u05D0 ", "he"), Real::isolated("12 mei (2026)", "nl"), Real::span(" \u05D1.", "he")}) ==
        ".\u05D1 12 mei (2026) \u05D0");
}

TEST_CASE("isolates within each other begin and end where they do") {
  Real real;
  text::Span outer = Real::span("\u05D0 ", "he"), inner = Real::span("1 a", "nl"), rest = Real::span(" \u05D1", "he");
  outer.isolates_begin = inner.isolates_begin = inner.isolates_end = rest.isolates_end = 1;
  CHECK(seen(real.line({Real::span("x "), outer, inner, rest, Real::span(" 2")})) == "x \u05D1 1 a \u05D0 2");
}

TEST_CASE("a line that goes on with a paragraph keeps its levels") {
  Breaker breaker;
  // On the second line the numbers stand among Hebrew, though no letter of it is there.
  const auto lines = breaker.lines({"\u05D0\u05D1\u05D2\u05D3 12 34 \u05D0\u05D1\u05D2\u05D3"}, 6);
  REQUIRE(lines.size() == 3);
  CHECK(from_left(lines[1]) == std::vector<std::string>{"34", "12"});
}

TEST_CASE("a paragraph from right to left begins at the right, and ends before the space at its line's end") {
  Breaker breaker;
  const auto lines = breaker.lines({"een twee drie"}, 8, from_right);
  REQUIRE(lines.size() == 2);
  CHECK(from_left(lines[0]) == std::vector<std::string>{"een", "twee"});  // Latin words stay in their order
  CHECK(lines[0].fragments.front().x == Approx(0));
  CHECK(lines[0].width == Approx(8 * breaking::character));
  CHECK(lines[0].fragments.back().run->text == " ");
  CHECK(lines[0].fragments.back().x == Approx(-breaking::character));
  const auto hebrew = breaker.lines({"\u05D0 een \u05D1."}, 40, from_right);
  CHECK(from_left(hebrew.at(0)) == std::vector<std::string>{"\u05D1.", "een", "\u05D0"});
}

TEST_CASE("a minus stays before its figure, a dash where reading comes to it") {
  Real real;
  for (const std::string_view sign : {"-", "+", "\u2212"}) {
    const std::string figure = std::string(sign) + "6,125";
    CHECK(seen(real.line({Real::span(figure, "he")}, text::Direction::right_to_left)) == figure);
    CHECK(seen(real.line({Real::span("\u05D0 (" + figure + ")", "he")}, text::Direction::right_to_left)) ==
          ")" + figure + "( \u05D0");
  }
  CHECK(seen(real.line({Real::span("\u05D0 2026 - 2029", "he")}, text::Direction::right_to_left)) ==
        "2029 - 2026 \u05D0");
}

TEST_CASE("what has no glyph is told by the spans that were given") {
  Breaker breaker;
  breaker.shaper.lacks = U"\u05D2";
  breaker.lines({"een ", "\u05D0 12 \u05D1\u05D2"}, 40);
  REQUIRE(breaker.breaker.missing().size() == 1);
  CHECK(breaker.breaker.missing()[0].span == 1);
  CHECK(breaker.breaker.missing()[0].offset == 8);
  for (const text::Line& line : breaker.lines({"een ", "\u05D0 12 \u05D1"}, 40))
    for (const text::Fragment& fragment : line.fragments) CHECK(fragment.span <= 1);
}

// UAX #9, BD16: the sixty-fourth bracket that is open ends the pairing.
TEST_CASE("brackets are paired as long as no more than 63 of them are open") {
  Breaker breaker;
  const auto stands_before = [&](std::size_t opened) {  // the last bracket, before the last letter
    const std::string text = "a" + std::string(opened, '(') + "\u05D0) \u05D1";
    const std::vector<std::string> words = from_left(breaker.lines({text}, 10'000).front());
    return words.back() == "\u05D1";
  };
  CHECK(stands_before(1));
  CHECK(stands_before(63));
  CHECK_FALSE(stands_before(64));
}

TEST_CASE("pairs that are closed do not count as open") {
  Breaker breaker;
  std::string text = "a ";
  for (int i = 0; i < 100; ++i) text += "(b) ";
  CHECK(from_left(breaker.lines({text + "(\u05D0) \u05D1"}, 10'000).front()).back() == "\u05D1");
}
