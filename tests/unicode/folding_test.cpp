#include "unicode/folding.hpp"

#include <string>

#include "catch.hpp"

using namespace std::string_literals;
using unicode::folded;

TEST_CASE("names that differ in case fold alike") {
  CHECK(folded("2.6.1 Veiligheid.PDF") == "2.6.1 veiligheid.pdf");
  CHECK(folded("RUÏNE") == folded("ruïne"));
  CHECK(folded("Straße") == "strasse");
  CHECK(folded("STRASSE") == folded("Straße"));
  CHECK(folded("ΣΊΣΥΦΟΣ") == folded("Σίσυφος"));
  CHECK(folded("İ") == "i\xCC\x87");
  CHECK(folded("I") == "i");
  CHECK(folded("\xE2\x84\xAA") == "k");  // U+212A, the Kelvin sign
}

TEST_CASE("names that differ in normal form fold alike") {
  CHECK(folded("Zuid-Soesterberg.re\xCC\x81serve") == "zuid-soesterberg.réserve");
  CHECK(folded("E\xCC\x81\xCC\xA3") == folded("É\xCC\xA3"));
  CHECK(folded("\xCE\xB1\xCD\x85\xCC\x81") == folded("\xE1\xBE\xB4"));  // the iota that composing hides
}

TEST_CASE("names that differ in more stay apart") {
  CHECK(folded("a b") != folded("ab"));
  CHECK(folded("re") != folded("ré"));
  CHECK(folded("a\xE2\x80\x8B") != folded("a"));
  CHECK(folded("ﬁ.xml") == "fi.xml");
  CHECK(folded("x²") != folded("x2"));
}

TEST_CASE("folding twice changes nothing") {
  for (const std::string& name : {"ǅ"s, "ᾳ\xCC\x81"s, "ŉ"s, "ΐ"s, "ﬃ"s, "\xE2\x84\xAB"s, "é\xFFÉ"s})
    CHECK(folded(folded(name)) == folded(name));
}

TEST_CASE("bytes that are no UTF-8 stay as they are, and what stands around them folds") {
  CHECK(folded("Caf\xE9.XML") == "caf\xE9.xml");
  CHECK(folded("Caf\xE9.XML") != folded("Caf\xC9.XML"));
  CHECK(folded("Caf\xE9") != folded("Café"));
  CHECK(folded("É\xFFÉ") ==
        "é\xFF"
        "é");
  CHECK(folded("\xED\xA0\x80") == "\xED\xA0\x80");
  CHECK(folded("\xFF") != folded("\xEF\xBF\xBD"));
  CHECK(folded("") == "");
}
