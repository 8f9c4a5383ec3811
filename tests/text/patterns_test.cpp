// Our reading of hyphenation patterns against libhyphen's, on the Dutch dictionary.
#include "text/patterns.hpp"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

#include "catch.hpp"
#include "text/dictionary.hpp"

namespace {

std::string dictionary(const char* file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Divisions between the second letter and the last but one (English: but two), with '-'.
std::string divided(const std::string& word, const std::vector<bool>& behind, std::size_t least = 2) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    out += word[i];
    if (i >= 1 && i + least < word.size() && behind[i]) out += '-';
  }
  return out;
}

template <class Patterns>
std::string by_us(const Patterns& patterns, const std::string& word, std::size_t least) {
  std::vector<bool> behind;
  for (const std::uint8_t gap : patterns.gaps(word)) behind.push_back(gap % 2 == 1);
  return divided(word, behind, least);
}

std::string by_libhyphen(HyphenDict* dictionary, const std::string& word, std::size_t least) {
  std::vector<char> marks(word.size() + 5, 0);
  char** replaced = nullptr;
  int *position = nullptr, *cut = nullptr;
  REQUIRE(hnj_hyphen_hyphenate3(dictionary, word.c_str(), static_cast<int>(word.size()), marks.data(), nullptr,
                                &replaced, &position, &cut, 2, 2, 2, 2) == 0);
  REQUIRE(replaced == nullptr);
  std::vector<bool> behind;
  for (std::size_t i = 0; i < word.size(); ++i) behind.push_back((marks[i] & 1) != 0);
  return divided(word, behind, least);
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

// Words that every pattern of a dictionary matches at least once, at either edge and inside, in ASCII, one in `step`:
// as many as we divide otherwise.
template <class Patterns>
std::size_t differences(const char* file, std::string_view encoding, std::size_t step, std::size_t least_behind) {
  INFO(file);
  const std::string bytes = dictionary(file);
  const Patterns patterns(bytes);
  CHECK(patterns.encoding() == encoding);
  const std::unique_ptr<HyphenDict, void (*)(HyphenDict*)> theirs(hnj_hyphen_load(file), hnj_hyphen_free);
  REQUIRE(theirs != nullptr);
  const auto parts = stems(bytes);
  REQUIRE(parts.size() > 2000);
  std::size_t divisions = 0, words = 0, different = 0;
  for (std::size_t i = 0; i < parts.size(); i += step) {
    const std::string word = parts[i] + parts[(i * 7919 + 13) % parts.size()] + parts[i];
    const auto plain = [&](char c) { return encoding != "UTF-8" || (c >= 'a' && c <= 'z'); };
    if (word.size() < 5 || word.size() > 60 || !std::ranges::all_of(word, plain)) continue;
    const std::string ours = by_us(patterns, word, least_behind);
    divisions += ours.size() - word.size();
    ++words;
    if (ours != by_libhyphen(theirs.get(), word, least_behind)) ++different;
  }
  CHECK(words > 500);
  CHECK(divisions > words);
  return different;
}

}  // namespace

TEST_CASE("words are divided as libhyphen does") {
  const std::string folder = "/usr/share/hyphen/";
  CHECK(differences<text::Patterns>((folder + "hyph_nl_NL.dic").c_str(), "ISO8859-1", 1, 2) == 0);
  CHECK(differences<text::Dictionary>((folder + "hyph_nl_NL.dic").c_str(), "ISO8859-1", 1, 2) == 0);
  CHECK(differences<text::Dictionary>((folder + "hyph_en_GB.dic").c_str(), "UTF-8", 1, 3) == 0);
  CHECK(differences<text::Dictionary>((folder + "hyph_fr.dic").c_str(), "UTF-8", 1, 2) == 0);
}

TEST_CASE("German words, in two levels, are divided as libhyphen does but for one in a thousand that nobody writes") {
  CHECK(differences<text::Dictionary>("/usr/share/hyphen/hyph_de_DE.dic", "ISO8859-1", 7, 2) <= 10);
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
