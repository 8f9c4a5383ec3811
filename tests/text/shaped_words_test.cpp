// Shaped words are remembered in bounds, and stay for who keeps them.
#include "text/shaped_words.hpp"

#include "breaking.hpp"
#include "catch.hpp"
#include "fonts.hpp"
#include "text/harfbuzz_shaper.hpp"

namespace {

constexpr int many = 100'000;  // distinct words: more than any text that somebody wrote

struct Words {
  fixed::FixedShaper shaper;
  text::Hyphenation none;
  text::WordBreaks breaks{none};
  text::ShapedWords words{shaper, breaks};
  text::Font font;

  static text::Span in(const text::Font& font, std::string_view language) { return {{}, &font, 10, language}; }
  const text::ShapedWord& find(std::string_view word, text::KeptWords& kept) {
    return words.find(word, in(font, "nl-NL"), kept);
  }
};

}  // namespace

TEST_CASE("a word is shaped once and handed out again, for its font and language") {
  Words words;
  text::KeptWords kept;
  const text::ShapedWord* first = &words.find("zo", kept);
  for (int i = 0; i < 1000; ++i) words.find(std::to_string(i), kept);
  CHECK(first == &words.find("zo", kept));
  CHECK(words.shaper.shaped() == 1001);
  const text::Font other;
  CHECK(first != &words.words.find("zo", words.in(other, "nl-NL"), kept));
  CHECK(first != &words.words.find("zo", words.in(words.font, "en-GB"), kept));
  CHECK(first == &words.words.find("zo", words.in(words.font, "nl-BE"), kept));
  CHECK(words.shaper.shaped() == 1003);
}

TEST_CASE("words stay as they are for who keeps them, however many come after") {
  Words words;
  text::KeptWords kept;
  std::vector<const text::ShapedWord*> found;
  for (int i = 0; i < many; ++i) found.push_back(&words.find(std::to_string(i), kept));
  text::KeptWords others;
  for (int i = 0; i < many; ++i) words.find('x' + std::to_string(i), others);
  for (int i = 0; i < many; ++i) REQUIRE(found[static_cast<std::size_t>(i)]->runs.at(0).text == std::to_string(i));
}

TEST_CASE("of words that nobody keeps a bounded number is remembered") {
  Words words;
  std::weak_ptr<const void> first;
  for (int i = 0; i < many; ++i) {
    text::KeptWords kept;
    words.find(std::to_string(i), kept);
    words.words.width('x' + std::to_string(i), words.in(words.font, "nl-NL"));
    if (i == 0) first = kept.at(0);
  }
  CHECK(first.expired());
  const std::size_t shaped = words.shaper.shaped();
  text::KeptWords kept;
  words.find(std::to_string(many - 1), kept);
  CHECK(words.shaper.shaped() == shaped);
  words.find("0", kept);
  words.words.width("x0", words.in(words.font, "nl-NL"));
  CHECK(words.shaper.shaped() == shaped + 2);
}

TEST_CASE("a word that comes again and again is shaped once among any number of others") {
  Words words;
  text::KeptWords kept;
  for (int i = 0; i < many; ++i) {
    words.find(std::to_string(i), kept);
    if (i % 1000 == 0) CHECK(words.find("de", kept).width == 2 * fixed::advance);
  }
  CHECK(words.shaper.shaped() == many + 1);
}

TEST_CASE("a paragraph of different words by the hundred thousand loses none on its lines") {
  breaking::Breaker breaker;
  std::string text;
  for (int i = 0; i < many; ++i) text += std::to_string(i) + ' ';
  std::string together;
  for (const text::Line& line : breaker.lines({text}, 60)) together += breaking::meant(line);
  CHECK((together == text));
}

TEST_CASE("what other paragraphs filled the memory with changes no line") {
  breaking::Breaker breaker;
  const breaking::Lines before =
      breaker.broken(breaking::sample, 30, {text::Alignment::left, text::Method::total_fit, true});
  for (int i = 0; i < many; ++i) {
    const std::string word = "veiligheidsregio" + std::to_string(i);
    breaker.breaker.extent(breaker.spans({word}), true);
  }
  CHECK(breaker.broken(breaking::sample, 30, {text::Alignment::left, text::Method::total_fit, true}) == before);
}

TEST_CASE("a word with a ligature over a seam of its dictionary is shaped without it, another with it") {
  text::HarfBuzzShaper shaper;
  text::WordBreaks breaks(breaking::dutch());
  text::ShapedWords words(shaper, breaks);
  text::KeptWords kept;
  const auto glyphs = [&](std::string_view word, std::string_view language = "nl-NL") {
    return words.find(word, Words::in(fonts::carlito(), language), kept).runs.at(0).glyphs.size();
  };
  CHECK(glyphs("schijfindeling") == 14);
  CHECK(glyphs("schijfindeling,") == 15);
  CHECK(glyphs("schijfindeling", "en-GB") == 13);
  CHECK(glyphs("figuur") == 5);
  CHECK(glyphs("koffer") == 5);
}
