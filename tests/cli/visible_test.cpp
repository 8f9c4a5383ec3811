#include "cli/visible.hpp"

#include "catch.hpp"

using cli::percent_encoded;
using cli::visible;

TEST_CASE("ordinary text is left as it is") { CHECK(visible("café “2.6.1” 中文 😀 %") == "café “2.6.1” 中文 😀 %"); }

TEST_CASE("control characters are made visible") {
  CHECK(visible("\x1b[31mrood\x1b]0;titel\x07") == "\\x1b[31mrood\\x1b]0;titel\\x07");
  CHECK(visible("a\nb\tc\rd\x7f") == "a\\x0ab\\x09c\\x0dd\\x7f");
  CHECK(visible(std::string_view("\0", 1)) == "\\x00");
  CHECK(visible("\xc2\x9b"
                "31m") == "\\u009b31m");  // CSI in one character
}

TEST_CASE("what turns the direction of text is made visible") {
  CHECK(visible("a\u202egpj.exe") == "a\\u202egpj.exe");
  CHECK(visible("\u2066\u200f\u2028") == "\\u2066\\u200f\\u2028");
}

TEST_CASE("what shows nothing is made visible") {
  CHECK(visible("a\u200bb\u200d\u00ad\u2060\ufeff") == "a\\u200bb\\u200d\\u00ad\\u2060\\ufeff");
  CHECK(visible("x\U000E0001\U000E0061.xml") == "x\\ue0001\\ue0061.xml");
}

TEST_CASE("bytes that are no UTF-8 are made visible") {
  CHECK(visible("a\xff") == "a\\xff");
  CHECK(visible("\xc3") == "\\xc3");
  CHECK(visible("\xc0\xaf") == "\\xc0\\xaf");           // overlong
  CHECK(visible("\xed\xa0\x80") == "\\xed\\xa0\\x80");  // surrogate
  CHECK(visible("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");
  CHECK(visible("\xe2\x82x") == "\\xe2\\x82x");
}

TEST_CASE("only names that are no UTF-8 are percent-encoded") {
  CHECK(percent_encoded("100 %/é\x1b") == "100 %/é\x1b");
  CHECK(percent_encoded("100 %/é\xff") == "100 %25/é%FF");
}
