#include <algorithm>

#include "breaking.hpp"
#include "catch.hpp"

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
