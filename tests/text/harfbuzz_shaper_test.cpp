// Shaping with Carlito and the fallbacks of the standard style.
#include "text/harfbuzz_shaper.hpp"

#include <algorithm>

#include "breaking.hpp"
#include "catch.hpp"
#include "fonts.hpp"

namespace {

struct Shape {
  text::HarfBuzzShaper shaper;
  text::ShapedWord operator()(std::string_view word, const text::Font& font = fonts::carlito(),
                              std::string_view language = "nl-NL",
                              text::Direction direction = text::Direction::left_to_right) {
    return shaper.shape(word, {&font, language, direction});
  }
};

std::size_t glyphs(const text::ShapedWord& word) {
  std::size_t count = 0;
  for (const text::ShapedRun& run : word.runs) count += run.glyphs.size();
  return count;
}

// The runs together are the word, and in each the glyphs share all of its bytes, none twice.
void check_whole(const text::ShapedWord& word, std::string_view expected) {
  std::string together;
  float width = 0;
  for (const text::ShapedRun& run : word.runs) {
    together += run.text;
    width += run.width;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
    float advances = 0;
    for (const text::Glyph& glyph : run.glyphs) {
      CHECK(glyph.begin <= glyph.end);
      if (glyph.begin < glyph.end) ranges.emplace_back(glyph.begin, glyph.end);
      advances += glyph.advance;
    }
    CHECK(advances == Approx(run.width).margin(1e-5));
    if (run.glyphs.empty()) continue;  // only invisible characters
    std::sort(ranges.begin(), ranges.end());
    std::uint32_t at = 0;
    for (const auto& [begin, end] : ranges) {
      CHECK(begin == at);
      at = end;
    }
    CHECK(at == run.text.size());
  }
  CHECK(together == expected);
  CHECK(width == Approx(word.width).margin(1e-5));
}

const text::Face* face_of(const text::ShapedWord& word) {
  REQUIRE(word.runs.size() == 1);
  return word.runs[0].face;
}

// U+00AD, by name.
constexpr std::string_view soft = "\xC2\xAD";

}  // namespace

TEST_CASE("a word is one run of the family's own face, and all of its text has a glyph") {
  Shape shape;
  for (const std::string_view word : {"veiligheid", "co\xC3\xB6rdinatie,", "office", "actief", "\xE2\x82\xAC",
                                      "\xE2\x80\x98x\xE2\x80\x99", "e\xCC\x81\xC3\xA9n", "1.500", " ", "-"}) {
    INFO(word);
    const text::ShapedWord shaped = shape(word);
    check_whole(shaped, word);
    CHECK(face_of(shaped) == fonts::carlito().faces.front().get());
    CHECK(shaped.missing.empty());
  }
  CHECK(shape("").runs.empty());
  CHECK(shape("").width == 0);
}

TEST_CASE("a ligature stands for all of its letters") {
  Shape shape;
  const auto has_ligature = [&](std::string_view word) {
    const text::ShapedWord shaped = shape(word);
    check_whole(shaped, word);
    const auto& run = shaped.runs.at(0);
    return std::any_of(run.glyphs.begin(), run.glyphs.end(),
                       [](const text::Glyph& glyph) { return glyph.end - glyph.begin > 1; });
  };
  CHECK((has_ligature("office") || has_ligature("actief")));
  CHECK(glyphs(shape("fftifi")) < 6);
}

TEST_CASE("no ligature joins letters over a seam, and the word stays whole") {
  Shape shape;
  const std::vector<std::uint32_t> seams = {6};
  const std::string_view word = "schijfindeling";
  const text::ShapedWord joined = shape(word);
  const text::ShapedWord apart =
      shape.shaper.shape(word, {&fonts::carlito(), "nl-NL", text::Direction::left_to_right, false, seams});
  check_whole(apart, word);
  CHECK(glyphs(apart) == glyphs(joined) + 1);
  for (const text::Glyph& glyph : apart.runs.at(0).glyphs) CHECK(glyph.end - glyph.begin == 1);
}

TEST_CASE("text figures have other glyphs, and letters have not") {
  Shape shape;
  const auto first = [&](std::string_view word, bool text_figures) {
    return shape.shaper.shape(word, {&fonts::carlito(), "nl-NL", text::Direction::left_to_right, text_figures})
        .runs.at(0)
        .glyphs.at(0)
        .id;
  };
  CHECK(first("9", true) != first("9", false));
  CHECK(first("a", true) == first("a", false));
}

TEST_CASE("letters are kerned") {
  Shape shape;
  const auto apart = [&](std::string_view a, std::string_view b) { return shape(a).width + shape(b).width; };
  CHECK(shape("AV").width < apart("A", "V") - 0.01F);
  CHECK(shape("To").width < apart("T", "o") - 0.01F);
}

TEST_CASE("an accent that stands alone joins its letter") {
  Shape shape;
  const text::ShapedWord shaped = shape("e\xCC\x81");
  check_whole(shaped, "e\xCC\x81");
  CHECK(shaped.width == Approx(shape("\xC3\xA9").width));
}

TEST_CASE("advances without kerning are those of the face") {
  Shape shape;
  for (const std::string_view word : {"a", "m", "W", "\xE2\x82\xAC"}) {
    const text::ShapedRun run = shape(word).runs.at(0);
    REQUIRE(run.glyphs.size() == 1);
    CHECK(run.face->advance(run.glyphs[0].id) == Approx(1000 * run.glyphs[0].advance).margin(0.05));
  }
}

TEST_CASE("a character comes from the first face that has it") {
  Shape shape;
  const text::Font& font = fonts::carlito();
  for (const std::string_view word :
       {"\xCE\x91\xCE\xB8\xCE\xAE\xCE\xBD\xCE\xB1", "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0",
        "\xC5\x81\xC3\xB3"
        "d\xC5\xBA",
        "\xC4\xB0stanbul", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85", "\xE2\x98\x83",
        "\xE2\x88\x80"}) {
    INFO(word);
    const text::ShapedWord shaped = shape(word);
    check_whole(shaped, word);
    CHECK(shaped.missing.empty());
    CHECK(shaped.width > 0);
    for (const text::ShapedRun& run : shaped.runs)
      for (std::size_t at = 0; at < run.text.size();) {
        const char32_t c = unicode::next(run.text, at);
        const auto first =
            std::find_if(font.faces.begin(), font.faces.end(), [&](const auto& face) { return face->has(c); });
        REQUIRE(first != font.faces.end());
        CHECK(first->get() == run.face);
      }
    for (const text::ShapedRun& run : shaped.runs)
      for (const text::Glyph& glyph : run.glyphs) CHECK(glyph.id != 0);
  }
}

TEST_CASE("a word in two scripts is a run in each") {
  Shape shape;
  const text::ShapedWord shaped = shape("(\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D)x");
  check_whole(shaped, "(\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D)x");
  CHECK(shaped.runs.size() >= 3);
  CHECK(shaped.runs.front().face == fonts::carlito().faces.front().get());
  CHECK(shaped.runs.back().text == ")x");
}

TEST_CASE("Arabic letters join, and run from right to left") {
  Shape shape;
  const std::string_view word = "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85";
  const auto from_right = [&](std::string_view letters) {
    return shape(letters, fonts::carlito(), "ar", text::Direction::right_to_left);
  };
  const text::ShapedWord shaped = from_right(word);
  const auto& glyphs = shaped.runs.at(0).glyphs;
  // The first glyph in the line is the last letter of the word.
  CHECK(glyphs.front().end == word.size());
  CHECK(glyphs.back().begin == 0);
  float apart = 0;
  for (std::size_t at = 0; at < word.size(); at += 2) apart += from_right(word.substr(at, 2)).width;
  CHECK(shaped.width != Approx(apart));
  // Lam and alef are one glyph, and each has its own half of it: alef at the left.
  REQUIRE(glyphs.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(glyphs[i].begin == 6 - 2 * i);
    CHECK(glyphs[i].end == 8 - 2 * i);
  }
  CHECK(glyphs[2].advance == 0);
  CHECK(glyphs[2].dx < 0);
  CHECK(-glyphs[2].dx < glyphs[1].advance);
  CHECK(glyphs[1].advance == Approx(from_right(word.substr(2, 4)).width).margin(0.3));
}

TEST_CASE("a mark stays with its base, in whatever face has it") {
  Shape shape;
  // U+05E9 with a point, and a Latin letter with a mark.
  for (const std::string_view word : {"\xD7\xA9\xD6\xB8", "x\xCC\xA3", "a\xCC\x81\xCC\xA3"}) {
    const text::ShapedWord shaped = shape(word);
    INFO(word);
    check_whole(shaped, word);
    CHECK(shaped.runs.size() == 1);
    CHECK(shaped.missing.empty());
  }
}

TEST_CASE("what no face has is missing, and shown by another character") {
  Shape shape;
  const text::ShapedWord shaped = shape("a\xF0\x90\x90\x80z\xEE\x80\x80", fonts::carlito_alone());
  REQUIRE(shaped.missing.size() == 2);
  CHECK(shaped.missing[0].character == 0x10400);
  CHECK(shaped.missing[0].offset == 1);
  CHECK(shaped.missing[1].character == 0xE000);
  CHECK(shaped.missing[1].offset == 6);
  check_whole(shaped, "a\xF0\x90\x90\x80z\xEE\x80\x80");
  const bool has_replacement = fonts::carlito_alone().faces.front()->has(0xFFFD);
  const text::GlyphId expected =
      shape(has_replacement ? "\xEF\xBF\xBD" : "?", fonts::carlito_alone()).runs.at(0).glyphs.at(0).id;
  CHECK(shaped.runs.at(0).glyphs.at(1).id == expected);
}

TEST_CASE("invisible characters are never missing and never seen") {
  Shape shape;
  for (const std::string_view invisible :
       {"\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x81\xA0", "\xEF\xBB\xBF",
        "\xC2\xAD", "\xCD\x8F", "\xEF\xB8\x8F"}) {
    const std::string word = "aa" + std::string(invisible) + "bb";
    INFO(word);
    const text::ShapedWord shaped = shape(word, fonts::carlito_alone());
    check_whole(shaped, word);
    CHECK(shaped.missing.empty());
    CHECK(glyphs(shaped) == 4);
    CHECK(shape(std::string("aa") + std::string(invisible), fonts::carlito_alone()).missing.empty());
    CHECK(shape(invisible, fonts::carlito_alone()).missing.empty());
  }
}

TEST_CASE("hyphens and spaces that Carlito lacks look like those that it has") {
  Shape shape;
  const text::Font& alone = fonts::carlito_alone();
  const text::Face& face = *alone.faces.front();
  REQUIRE(face.has('-'));
  for (const std::string_view hyphen : {"\xE2\x80\x91", "\xE2\x80\x90"}) {
    const std::string word = "a" + std::string(hyphen) + "b";
    check_whole(shape(word, alone), word);
    CHECK(shape(word, alone).missing.empty());
    if (!face.has(0x2010) && !face.has(0x2011)) CHECK(shape(word, alone).width == Approx(shape("a-b", alone).width));
  }
  for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF"}) {
    const std::string word = "72" + std::string(space) + "uur";
    check_whole(shape(word, alone), word);
    CHECK(shape(word, alone).missing.empty());
    CHECK(glyphs(shape(word, alone)) == glyphs(shape("72", alone)) + 1 + glyphs(shape("uur", alone)));
  }
  CHECK(shape("\xC2\xA0", alone).width == Approx(shape(" ", alone).width));
}

TEST_CASE("a soft hyphen at the end of a word is a hyphen whose text stays what it is") {
  Shape shape;
  const text::ShapedWord shaped = shape("vei" + std::string(soft));
  check_whole(shaped, "vei" + std::string(soft));
  const text::Glyph& hyphen = shaped.runs.at(0).glyphs.back();
  CHECK(hyphen.id == shape("-").runs.at(0).glyphs.at(0).id);
  CHECK(shaped.runs.at(0).text.substr(hyphen.begin, hyphen.end - hyphen.begin) == soft);
  CHECK(shaped.width == Approx(shape("vei-").width));
}

TEST_CASE("a soft hyphen alone is a hyphen") {
  Shape shape;
  check_whole(shape(soft), soft);
  CHECK(shape(soft).width == Approx(shape("-").width));
}

TEST_CASE("a soft hyphen inside a word changes nothing that is seen") {
  Shape shape;
  const std::string word = "vei" + std::string(soft) + "ligheid";
  check_whole(shape(word), word);
  CHECK(shape(word).width == Approx(shape("veiligheid").width).margin(0.002));
}

TEST_CASE("behind a soft hyphen a trema is not drawn, though the text keeps it") {
  Shape shape;
  const text::ShapedWord shaped = shape(std::string(soft) + "\xC3\xB6rdinatie");
  check_whole(shaped, "\xC3\xB6rdinatie");
  CHECK(shaped.runs.at(0).glyphs.front().id == shape("o").runs.at(0).glyphs.at(0).id);
  CHECK(shaped.width == Approx(shape("ordinatie").width));
  check_whole(shape(std::string(soft) + "regio"), "regio");
  // Only the first letter, and only a trema.
  CHECK(shape(std::string(soft) + "n\xC3\xB6").runs.at(0).glyphs.back().id ==
        shape("\xC3\xB6").runs.at(0).glyphs.at(0).id);
  CHECK(shape(std::string(soft) + "\xC3\xA9").runs.at(0).glyphs.back().id ==
        shape("\xC3\xA9").runs.at(0).glyphs.at(0).id);
}

TEST_CASE("paragraphs in a real letter keep every character, and every line in the measure") {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker(shaper, breaking::dutch());
  text::KeptWords kept;
  const std::string text(breaking::sample);
  const text::Font& bold = fonts::collection().find("Carlito", true, false);
  const std::string_view all = text;
  const std::vector<text::Span> spans = {{all.substr(0, 30), &fonts::carlito(), 10.5, "nl-NL"},
                                         {all.substr(30, 41), &bold, 10.5, "nl-NL"},
                                         {all.substr(71), &fonts::carlito(), 10.5, "nl-NL"}};
  for (const double measure : {40.0, 90.0, 150.0, 227.0, 396.85, 1000.0})
    for (const bool hyphenate : {false, true}) {
      std::string together;
      for (const text::Line& line :
           breaker.lines(spans, measure, {text::Alignment::left, text::Method::total_fit, hyphenate}, kept)) {
        together += breaking::meant(line);
        INFO(breaking::meant(line) << " in " << measure);
        CHECK(line.width <= measure + 0.01);
      }
      CHECK(together == text);
    }
}

TEST_CASE("a divided word is kerned otherwise than a whole one, and fits all the same") {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker(shaper, breaking::dutch());
  text::KeptWords kept;
  const std::vector<text::Span> spans = {{breaking::sample, &fonts::carlito(), 10.5, "nl-NL"}};
  for (const text::Method method : {text::Method::greedy, text::Method::total_fit})
    for (double measure = 100; measure < 400; measure += 0.1)
      for (const text::Line& line : breaker.lines(spans, measure, {text::Alignment::left, method, true}, kept))
        if (line.width > measure + 0.01) FAIL_CHECK(breaking::meant(line) << " in " << measure);
}

TEST_CASE("figures that are put together are what HarfBuzz shapes") {
  // A shaper looks at a face only after some hundreds of figures: one that is new shapes each.
  Shape warm;
  for (int i = 0; i < 1000; ++i) warm(std::to_string(i));
  for (const char* figure : {"0", "1.234.567,89", "-12.345", "2024-2025", "99", "1,5-", ".5", "20.06.2026"}) {
    const text::ShapedWord quick = warm(figure), shaped = Shape()(figure);
    REQUIRE((quick.runs.size() == 1 && shaped.runs.size() == 1));
    CHECK(quick.width == shaped.width);
    CHECK(quick.runs[0].text == shaped.runs[0].text);
    CHECK(quick.runs[0].face == shaped.runs[0].face);
    REQUIRE(quick.runs[0].glyphs.size() == shaped.runs[0].glyphs.size());
    for (std::size_t i = 0; i < quick.runs[0].glyphs.size(); ++i) {
      const text::Glyph &a = quick.runs[0].glyphs[i], &b = shaped.runs[0].glyphs[i];
      CHECK((a.id == b.id && a.advance == b.advance && a.dx == b.dx && a.dy == b.dy && a.divides == b.divides));
      CHECK((a.begin == b.begin && a.end == b.end));
    }
  }
  for (const char* word : {"12AV", "--", "1.-", "12%"}) CHECK(warm(word).width == Shape()(word).width);
}
