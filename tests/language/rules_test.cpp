#include "language/rules.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "catch.hpp"
#include "language/tag.hpp"

using language::rules_of;

TEST_CASE("rules are those of the primary language, whatever stands behind it") {
  CHECK(rules_of("nl").language == "nl");
  CHECK(rules_of("nl-BE").language == "nl");
  CHECK(rules_of("en-GB").language == "en");
  CHECK(rules_of("de-AT").language == "de");
  CHECK(rules_of("nld").language.empty());
  for (const std::string_view tag : {"fy", "fy-NL", "ar", "x-nl", "", "-nl", "n", "und"}) {
    INFO(tag);
    CHECK(rules_of(tag).language.empty());
    CHECK_FALSE(rules_of(tag).dictionary);
    CHECK_FALSE(rules_of(tag).drops_trema);
    CHECK(rules_of(tag).reading.vague_links.empty());
  }
}

TEST_CASE("only Dutch drops a trema") {
  for (const language::Rules* rules : language::with_dictionaries())
    CHECK(rules->drops_trema == (rules->language == "nl"));
}

TEST_CASE("no list of words has a word twice or an empty one") {
  for (const language::Rules* rules : language::with_dictionaries()) {
    INFO(rules->language);
    const auto& [ties, reading] = std::pair(rules->ties, rules->reading);
    for (const language::Words words :
         {ties.units, ties.moments, ties.before_numbers, ties.before_names, ties.clitics, ties.ordinal_endings,
          reading.vague_links, reading.joiners, reading.stand_alone, reading.announcers, reading.remark_openers,
          reading.image_openers, reading.shouted, reading.placeholders, reading.norm_words}) {
      CHECK(std::set<std::string_view>(words.begin(), words.end()).size() == words.size());
      CHECK(std::ranges::find(words, "") == words.end());
    }
  }
}

TEST_CASE("the primary language is two or three letters") {
  CHECK(language::primary_language("nl-NL") == "nl");
  CHECK(language::primary_language("fry") == "fry");
  CHECK(language::primary_language("dutch") == "und");
  CHECK(language::primary_language("") == "und");
}
