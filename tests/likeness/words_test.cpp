#include "likeness/words.hpp"
#include "catch.hpp"

namespace {

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  for (const likeness::Word& word : likeness::words_of(text))
    out.emplace_back(text.substr(word.from, word.end - word.from));
  return out;
}

using Split = std::vector<std::string>;

}  // namespace

TEST_CASE("text is divided into words, figures and marks") {
  CHECK(split("Het budget is 1.250,50 euro.") == Split{"Het", "budget", "is", "1.250,50", "euro", "."});
  CHECK(split("  (2e kwartaal)  ") == Split{"(", "2e", "kwartaal", ")"});
  CHECK(split("Noord-Holland, 's avonds: auto's") == Split{"Noord-Holland", ",", "'", "s", "avonds", ":", "auto's"});
  CHECK(split("") == Split{});
  CHECK(split(" \u00a0 ") == Split{});
}

TEST_CASE("white space behind a word belongs to it, up to the next") {
  const auto words = likeness::words_of("een  twee");
  REQUIRE(words.size() == 2);
  CHECK(words[0].end == 3);
  CHECK(words[0].space_end == 5);
  CHECK(words[1].space_end == 9);
}

TEST_CASE("a mark between paragraphs stands alone") { CHECK(split("een\u2029twee") == Split{"een", "\u2029", "twee"}); }

TEST_CASE("soft hyphens, and the form of quotation marks and hyphens, do not count") {
  CHECK(likeness::normal("be\u00adgroting") == "begroting");
  CHECK(likeness::normal("\u201e") == likeness::normal("\""));
  CHECK(likeness::normal("\u2018") == likeness::normal("'"));
  CHECK(likeness::normal("Noord\u2011Holland") == "Noord-Holland");
  CHECK(split("be\u00adgroting") == Split{"be\u00adgroting"});
  CHECK(likeness::normal("Begroting") != likeness::normal("begroting"));
}

TEST_CASE("equal words have one number") {
  likeness::Vocabulary vocabulary;
  const auto first = vocabulary.number("zorg");
  CHECK(vocabulary.number("wonen") != first);
  CHECK(vocabulary.number("zorg") == first);
}
