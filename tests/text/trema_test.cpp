// What becomes of a trema or an umlaut behind a hyphen that the breaker sets.
#include "breaking.hpp"
#include "catch.hpp"

using breaking::Breaker;
using breaking::character;
using breaking::Lines;

namespace {

constexpr text::BreakOptions hyphenated_lines{text::Alignment::left, text::Method::total_fit, true};

}  // namespace

TEST_CASE("a trema that only divides vowels is not printed behind a hyphen") {
  Breaker breaker;
  CHECK(breaker.broken("de co\xC3\xB6rdinatie", 7, hyphenated_lines) == Lines{"de co~", "ordina~", "tie"});
  CHECK(breaker.broken("heeft u ge\xC3\xAFntroduceerd", 12, hyphenated_lines) == Lines{"heeft u ge~", "introduceerd"});
  CHECK(breaker.broken("zee\xC2\xAD\xC3\xABn", 4) == Lines{"zee~", "en"});
  CHECK(breaker.broken("be\xC2\xAD\xC3\xAFnvloeding", 10) == Lines{"be~", "invloeding"});
  CHECK(breaker.broken("re\xC2\xAD\xC3\xBCnie", 5) == Lines{"re~", "unie"});
  // The text keeps it.
  CHECK(breaking::meant(breaker.lines({"zee\xC2\xAD\xC3\xABn"}, 4).at(1)) == "\xC3\xABn");
}

TEST_CASE("a trema stays where it does more than divide vowels") {
  Breaker breaker;
  CHECK(breaker.broken("zee\xC3\xABn", 5, hyphenated_lines) == Lines{"zee\xC3\xABn"});
  CHECK(breaker.broken("zee\xC2\xAD\xC3\xABn", 5) == Lines{"zee\xC3\xABn"});
  CHECK(breaker.broken("aan\xC2\xAD\xC3\xB6l", 4) == Lines{"aan~", "\xC3\xB6l"});
  CHECK(breaker.broken("co\xC2\xAD\xC3\xA9n", 3) == Lines{"co~", "\xC3\xA9n"});
  CHECK(breaker.broken("zee \xC3\xABn", 3) == Lines{"zee ", "\xC3\xABn"});
  CHECK(breaker.broken("Noord-\xC3\xABn", 6) == Lines{"Noord-", "\xC3\xABn"});
}

TEST_CASE("an umlaut, and a trema of any language but Dutch, stays behind a hyphen") {
  for (const std::string_view language : {"de", "de-DE", "fr", "en", "fy", "und", ""}) {
    Breaker breaker;
    breaker.language = language;
    INFO(language);
    CHECK(breaker.broken("wiederge\u00ADöffnet", 9) == Lines{"wiederge~", "öffnet"});
  }
}

TEST_CASE("the language of the words decides on a trema, not that of the paragraph") {
  Breaker breaker;
  std::vector<text::Span> spans = breaker.spans({"zee\u00ADën ", "zee\u00ADën"});
  spans[1].language = "de";
  CHECK(breaking::drawn(breaker.breaker.lines(spans, 4 * character, {}, breaker.kept)) ==
        Lines{"zee~", "en ", "zee~", "ën"});
}

TEST_CASE("a trema goes also where markup begins at the hyphen") {
  Breaker breaker;
  CHECK(breaker.broken_spans({"zee\xC2\xAD", "\xC3\xABn"}, 4) == Lines{"zee~", "en"});
}
