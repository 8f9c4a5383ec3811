// Our reading of hyphenation patterns against libhyphen's, on the Dutch dictionary.
#include "text/patterns.hpp"

#include <hyphen.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

#include "catch.hpp"

namespace {

constexpr const char* file = "/usr/share/hyphen/hyph_nl_NL.dic";

std::string dictionary() {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Divisions between the second letter and the last but one, with '-'.
std::string divided(const std::string& word, const std::vector<bool>& behind) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    out += word[i];
    if (i >= 1 && i + 2 < word.size() && behind[i]) out += '-';
  }
  return out;
}

std::string by_us(const text::Patterns& patterns, const std::string& word) {
  std::vector<bool> behind;
  for (const std::uint8_t gap : patterns.gaps(word)) behind.push_back(gap % 2 == 1);
  return divided(word, behind);
}

std::string by_libhyphen(HyphenDict* dictionary, const std::string& word) {
  std::vector<char> marks(word.size() + 5, 0);
  char** replaced = nullptr;
  int *position = nullptr, *cut = nullptr;
  REQUIRE(hnj_hyphen_hyphenate3(dictionary, word.c_str(), static_cast<int>(word.size()), marks.data(), nullptr,
                                &replaced, &position, &cut, 2, 2, 2, 2) == 0);
  REQUIRE(replaced == nullptr);
  std::vector<bool> behind;
  for (std::size_t i = 0; i < word.size(); ++i) behind.push_back((marks[i] & 1) != 0);
  return divided(word, behind);
}

// The letters of every pattern of the dictionary.
std::vector<std::string> stems(const std::string& bytes) {
  std::vector<std::string> found(1);
  for (const char c : bytes.substr(bytes.find('\n') + 1)) {
    if (c == '\n')
      found.emplace_back();
    else if (c != '.' && !(c >= '0' && c <= '9'))
      found.back() += c;
  }
  return found;
}

}  // namespace

TEST_CASE("patterns divide as libhyphen does") {
  const std::string bytes = dictionary();
  const text::Patterns patterns(bytes);
  CHECK(patterns.encoding() == "ISO8859-1");
  const std::unique_ptr<HyphenDict, void (*)(HyphenDict*)> theirs(hnj_hyphen_load(file), hnj_hyphen_free);
  REQUIRE(theirs != nullptr);
  // Words that every pattern matches at least once, at either edge and inside.
  const auto parts = stems(bytes);
  REQUIRE(parts.size() > 10000);
  std::size_t divisions = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string word = parts[i] + parts[(i * 7919 + 13) % parts.size()] + parts[i];
    if (word.size() < 5) continue;
    const std::string ours = by_us(patterns, word);
    divisions += ours.size() - word.size();
    if (ours != by_libhyphen(theirs.get(), word)) {
      CAPTURE(word);
      CHECK(ours == by_libhyphen(theirs.get(), word));
    }
  }
  CHECK(divisions > parts.size());
}

TEST_CASE("only patterns divide: comments, options and replacements of a dictionary do not") {
  const text::Patterns patterns("UTF-8\r\n% a1b\nLEFTHYPHENMIN 2\nc1d/=,1,1\n\ne1f\r\n.g3h.\n2e1f4g");
  CHECK(patterns.encoding() == "UTF-8");
  CHECK(patterns.gaps("ab") == std::vector<std::uint8_t>{0, 0});
  CHECK(patterns.gaps("cd") == std::vector<std::uint8_t>{0, 0});
  CHECK(patterns.gaps("ef") == std::vector<std::uint8_t>{1, 0});
  CHECK(patterns.gaps("xefg") == std::vector<std::uint8_t>{2, 1, 4, 0});
  CHECK(patterns.gaps("gh") == std::vector<std::uint8_t>{3, 0});
  CHECK(patterns.gaps("ghi") == std::vector<std::uint8_t>{0, 0, 0});
  CHECK(patterns.gaps("").empty());
  CHECK(text::Patterns("").encoding().empty());
  CHECK(text::Patterns("").gaps("ab") == std::vector<std::uint8_t>{0, 0});
}
