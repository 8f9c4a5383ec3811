// Justified lines: what gives, and what hangs in the margin.
#include "text/justification.hpp"

#include "breaking.hpp"
#include "catch.hpp"

namespace {

using breaking::Breaker;
using breaking::character;
using text::Alignment;
using text::Method;

const text::BreakOptions justified{Alignment::justified, Method::total_fit, true};

bool is_space(const text::Fragment& fragment) { return fragment.run->text == " "; }

std::size_t inner(const text::Line& line) {
  std::size_t count = line.fragments.size();
  while (is_space(line.fragments[count - 1])) --count;
  return count;
}

double end_of(const text::Line& line) {
  const text::Fragment& last = line.fragments[inner(line) - 1];
  return last.x + last.run->width * breaking::size * line.scale;
}

// As far as a mark of one character hangs out.
double hanging(std::string_view text) {
  if (text.ends_with(text::soft_hyphen_utf8) || text.ends_with('.') || text.ends_with(',') || text.ends_with('-'))
    return 0.6 * character;
  return 0;
}

}  // namespace

TEST_CASE("justified lines end at the measure, marks in the margin, but for the last") {
  Breaker breaker;
  const auto lines = breaker.lines({breaking::sample}, 60, justified);
  REQUIRE(lines.size() > 5);
  std::size_t hyphens = 0;
  for (const text::Line& line : lines) {
    const std::string& text = line.fragments[inner(line) - 1].run->text;
    hyphens += line.hyphenated;
    if (&line == &lines.back()) {
      CHECK(end_of(line) < 60 * character);
      CHECK(line.scale == 1);
    } else {
      CHECK(end_of(line) == Approx(60 * character + hanging(text)).margin(0.01));
    }
  }
  CHECK(hyphens > 0);
}

TEST_CASE("on a justified line every space is as wide as every other, and every word is scaled alike") {
  Breaker breaker;
  for (const text::Line& line : breaker.lines({breaking::sample}, 60, justified)) {
    double space = 0;
    for (std::size_t k = 0; k + 1 < inner(line); ++k) {
      const double width = line.fragments[k + 1].x - line.fragments[k].x;
      if (is_space(line.fragments[k])) {
        if (space == 0) space = width;
        CHECK(width == Approx(space).margin(0.01));
      } else {
        CHECK(width == Approx(line.fragments[k].run->width * breaking::size * line.scale).margin(0.01));
      }
    }
  }
}

TEST_CASE("letters are never wider or narrower than the bounds, and spaces in ordinary text not much") {
  Breaker breaker;
  bool widened = false, narrowed = false;
  for (double characters = 50; characters < 100; characters += 5)
    for (const text::Line& line : breaker.lines({breaking::sample}, characters, justified)) {
      CHECK(line.scale >= 1 - text::widen - 1e-9);
      CHECK(line.scale <= 1 + text::widen + 1e-9);
      widened = widened || line.scale > 1.005;
      narrowed = narrowed || line.scale < 0.995;
      for (std::size_t k = 0; k + 1 < inner(line); ++k)
        if (is_space(line.fragments[k])) {
          const double space = line.fragments[k + 1].x - line.fragments[k].x;
          CHECK(space >= character * (1 - text::shrink) - 0.02);
          CHECK(space <= character * 2);
        }
    }
  CHECK(widened);
  CHECK(narrowed);
}

TEST_CASE("a quote that begins a justified line hangs out, and no line that is ragged hangs at all") {
  Breaker breaker;
  const std::string quoted = "\xE2\x80\x98" + std::string(breaking::sample);
  CHECK(breaker.lines({quoted}, 60, justified).front().fragments.front().x == Approx(-0.5 * character));
  CHECK(breaker.lines({breaking::sample}, 60, justified).front().fragments.front().x == 0);
  for (const text::Line& line : breaker.lines({quoted}, 60)) {
    CHECK(line.fragments.front().x == 0);
    CHECK(end_of(line) <= 60 * character + 0.001);
    CHECK(line.scale == 1);
  }
}

TEST_CASE("a word that is alone on a justified line keeps its letters") {
  Breaker breaker;
  const auto lines = breaker.lines({"aaaaaaaaaa bbbbbbbbbbbbbbb cc"}, 16, justified);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].scale == 1);
  CHECK(lines[0].width == Approx(10 * character));
}

TEST_CASE("a paragraph that is one line is never stretched") {
  Breaker breaker;
  const auto lines = breaker.lines({"een twee"}, 20, justified);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].width == Approx(8 * character));
}

TEST_CASE("a line whose spaces would be far too wide stays ragged") {
  Breaker breaker;
  const auto lines = breaker.lines({"aa xxxxxxxxxxxxxxxx bb xxxxxxxxxxxxxxxxxx cc"}, 20, justified);
  REQUIRE(lines.size() > 2);
  int ragged = 0;
  for (const text::Line& line : lines) {
    double widest = 0;
    for (std::size_t k = 0; k + 1 < inner(line); ++k)
      if (is_space(line.fragments[k])) widest = std::max<double>(widest, line.fragments[k + 1].x - line.fragments[k].x);
    CHECK(widest <= 2.5 * character + 0.01);
    ragged += end_of(line) < 19 * character;
  }
  CHECK(ragged > 1);
}
