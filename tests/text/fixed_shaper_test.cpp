// The shaper of the tests keeps the promises of text::Shaper, for goldens stand on it.
#include "fixed_shaper.hpp"

#include "catch.hpp"

namespace {

// Each glyph as its character (or its number) and the text that it stands for.
std::string shown(const text::ShapedWord& word) {
  std::string out;
  for (const text::ShapedRun& run : word.runs)
    for (const text::Glyph& glyph : run.glyphs) {
      unicode::append(out, glyph.id);
      out += '[' + run.text.substr(glyph.begin, glyph.end - glyph.begin) + ']';
    }
  return out;
}

struct FixedShape {
  fixed::FixedShaper shaper;
  text::Font font;
  text::ShapedWord operator()(std::string_view word) { return shaper.shape(word, {&font, "nl"}); }
};

}  // namespace

TEST_CASE("every character of the fixed shaper is half an em wide") {
  FixedShape shape;
  CHECK(shown(shape("zo\xC3\xAB")) == "z[z]o[o]\xC3\xAB[\xC3\xAB]");
  CHECK(shape("zo\xC3\xAB").width == Approx(1.5));
  CHECK(shape("").width == 0);
  CHECK(shape("").runs.empty());
}

TEST_CASE("a glyph of the fixed shaper is its code point, cut to 16 bits") {
  FixedShape shape;
  CHECK(shape("\xF0\x9F\x98\x80").runs.at(0).glyphs.at(0).id == 0xF600);
  CHECK(shape("\xE2\x82\xAC").runs.at(0).glyphs.at(0).id == 0x20AC);
}

TEST_CASE("a mark belongs to its base, and an invisible character to its neighbour") {
  FixedShape shape;
  CHECK(shown(shape("e\xCC\x81x")) == "e[e\xCC\x81]\xCC\x81[]x[x]");
  CHECK(shape("e\xCC\x81").width == Approx(0.5));
  CHECK(shown(shape("a\xE2\x80\x8B"
                    "b")) == "a[a\xE2\x80\x8B]b[b]");
  CHECK(shown(shape("\xE2\x80\x8E"
                    "a")) ==
        "a[\xE2\x80\x8E"
        "a]");
  CHECK(shown(shape("e\xCC\x81\xE2\x80\x8B")) == "e[e\xCC\x81\xE2\x80\x8B]\xCC\x81[]");
}

TEST_CASE("the fixed shaper treats soft hyphens as every shaper does") {
  FixedShape shape;
  CHECK(shown(shape("a\xC2\xAD"
                    "b")) == "a[a\xC2\xAD]b[b]");
  CHECK(shown(shape("a\xC2\xAD")) == "a[a]-[\xC2\xAD]");
  CHECK(shown(shape("\xC2\xAD\xC3\xB6r")) == "o[\xC3\xB6]r[r]");
  CHECK(shown(shape("\xC2\xADr\xC3\xB6")) == "r[r]\xC3\xB6[\xC3\xB6]");
  CHECK(shown(shape("\xC2\xAD")) == "-[\xC2\xAD]");
}

TEST_CASE("the fixed shaper lacks what a test says that it lacks") {
  FixedShape shape;
  shape.shaper.lacks = U"\u2603";
  const text::ShapedWord word = shape("a\xE2\x98\x83");
  CHECK(shown(word) == "a[a]?[\xE2\x98\x83]");
  REQUIRE(word.missing.size() == 1);
  CHECK(word.missing[0].character == 0x2603);
  CHECK(word.missing[0].offset == 1);
}
