#include <fmt/format.h>

#include <ctime>
#include <random>

#include "catch.hpp"
#include "likeness/align.hpp"
#include "likeness/subsequence.hpp"
#include "likeness/words.hpp"

namespace {

using likeness::none;

std::vector<likeness::Block> blocks(likeness::Vocabulary& vocabulary, const std::vector<std::string>& texts) {
  std::vector<likeness::Block> out;
  for (const std::string& text : texts) {
    likeness::Block& block = out.emplace_back();
    for (const likeness::Word& word : likeness::words_of(text))
      block.words.push_back(vocabulary.number(likeness::normal(text.substr(word.from, word.end - word.from))));
  }
  return out;
}

likeness::Alignment aligned(const std::vector<std::string>& old, const std::vector<std::string>& now) {
  likeness::Vocabulary vocabulary;
  return likeness::align(blocks(vocabulary, old), blocks(vocabulary, now));
}

using Partners = std::vector<std::size_t>;

std::vector<likeness::Block> long_text(std::size_t count, unsigned seed, double changed, bool repeats = false) {
  std::mt19937 draw(seed);
  std::vector<likeness::Block> out(count);
  std::mt19937 same(7);
  for (std::size_t i = 0; i < count; ++i) {
    const bool other = std::uniform_real_distribution<>(0, 1)(draw) < changed;
    for (int word = 0; word < 20; ++word) {
      const auto number = static_cast<std::uint32_t>(same() % (repeats ? 50 : 5000)) + 1;
      out[i].words.push_back(other && word % 5 == 0 ? static_cast<std::uint32_t>(draw() % 5000) + 1 : number);
    }
  }
  return out;
}

// Of the processor: other work of the machine does not count.
double seconds(const std::vector<likeness::Block>& old, const std::vector<likeness::Block>& now) {
  const std::clock_t start = std::clock();
  const likeness::Alignment alignment = likeness::align(old, now);
  CHECK(alignment.now_to_old.size() == now.size());
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("what two sequences have in common stands in the order of both") {
  const std::vector<std::uint32_t> old = {1, 2, 3, 4, 5}, now = {1, 3, 9, 4, 5};
  CHECK(likeness::longest_common(old, now) == std::vector<likeness::Pair>{{0, 0}, {2, 1}, {3, 3}, {4, 4}});
  CHECK(likeness::longest_common(old, old).size() == 5);
  CHECK(likeness::longest_common(old, {}).empty());
}

TEST_CASE("what two long sequences have in common is equal and grows, however little that is") {
  std::mt19937 draw(3);
  std::vector<std::uint32_t> old, now;
  for (int i = 0; i < 6000; ++i) {
    old.push_back(static_cast<std::uint32_t>(draw() % 40));
    now.push_back(static_cast<std::uint32_t>(draw() % 40));
  }
  const auto pairs = likeness::longest_common(old, now);
  CHECK(pairs.size() > 1000);
  bool right = true;
  for (std::size_t i = 0; i < pairs.size(); ++i)
    right = right && old[pairs[i].old] == now[pairs[i].now] &&
            (i == 0 || (pairs[i - 1].old < pairs[i].old && pairs[i - 1].now < pairs[i].now));
  CHECK(right);
}

TEST_CASE("equal blocks are partners, and a new wording is the partner of the old") {
  const auto a =
      aligned({"Een eerste alinea over zorg.", "Wonen kost 100 euro per jaar.", "Slot."},
              {"Een eerste alinea over zorg.", "Iets heel anders hier.", "Wonen kost 120 euro per jaar.", "Slot."});
  CHECK(a.now_to_old == Partners{0, none, 1, 2});
  CHECK(a.moved == std::vector<bool>(4, false));
}

TEST_CASE("what has little in common is no partner") {
  const auto a = aligned({"De gemeente bouwt huizen."}, {"Kinderen krijgen les in zwemmen."});
  CHECK(a.now_to_old == Partners{none});
}

TEST_CASE("a block that stands elsewhere is the partner of the old, and has moved") {
  const auto a = aligned(
      {"De eerste alinea gaat over zorg.", "De tweede gaat over wonen en bouwen.", "De derde over sport in de wijk."},
      {"De tweede gaat over wonen en bouwen.", "De derde over sport in de wijk.", "De eerste alinea gaat over zorg."});
  CHECK(a.now_to_old == Partners{1, 2, 0});
  CHECK(a.moved == std::vector<bool>{false, false, true});
}

TEST_CASE("a key decides, whatever the words") {
  likeness::Vocabulary vocabulary;
  auto old = blocks(vocabulary, {"jeugd en gezin", "zorg voor ouderen"}),
       now = blocks(vocabulary, {"zorg voor ouderen", "heel andere woorden"});
  old[0].key = now[1].key = "jeugd";
  old[1].key = now[0].key = "zorg";
  const auto a = likeness::align(old, now);
  CHECK(a.now_to_old == Partners{1, 0});
}

TEST_CASE("blocks of two kinds are no partners") {
  likeness::Vocabulary vocabulary;
  auto old = blocks(vocabulary, {"zorg voor ouderen"}), now = old;
  now[0].kind = 1;
  CHECK(likeness::align(old, now).now_to_old == Partners{none});
}

TEST_CASE("likeness is of words, in whatever order") {
  const std::vector<std::uint32_t> a = {1, 2, 3, 4}, b = {4, 3, 2, 1}, c = {1, 2, 5, 6};
  CHECK(likeness::likeness(a, b) == 1);
  CHECK(likeness::likeness(a, c) == 0.5);
  CHECK(likeness::likeness(a, {}) == 0);
}

TEST_CASE("many blocks are aligned in a time that grows as they do") {
  const auto base = long_text(10'000, 1, 0);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  const double slower = 20;
#else
  const double slower = 1;
#endif
  CHECK(seconds(base, long_text(10'000, 2, 0.05)) < 1 * slower);
  // However little is equal: each block has but so many candidates.
  CHECK(seconds(long_text(2'000, 1, 0), long_text(2'000, 3, 1)) < 5 * slower);
  CHECK(seconds(long_text(2'000, 4, 1, true), long_text(2'000, 5, 1, true)) < 5 * slower);
}
