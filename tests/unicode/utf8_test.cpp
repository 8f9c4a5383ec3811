#include "unicode/utf8.hpp"

#include "catch.hpp"

using namespace std::string_literals;
using unicode::first;

namespace {

std::string encoded(char32_t character) {
  std::string text;
  unicode::append(text, character);
  return text;
}

}  // namespace

TEST_CASE("every character is encoded, decoded and counted back, at the edges of each length") {
  const std::pair<char32_t, std::string> edges[] = {{0x00, "\0"s},
                                                    {0x7F, "\x7F"},
                                                    {0x80, "\xC2\x80"},
                                                    {0x7FF, "\xDF\xBF"},
                                                    {0x800, "\xE0\xA0\x80"},
                                                    {0xD7FF, "\xED\x9F\xBF"},
                                                    {0xE000, "\xEE\x80\x80"},
                                                    {0xFFFF, "\xEF\xBF\xBF"},
                                                    {0x10000, "\xF0\x90\x80\x80"},
                                                    {0x10FFFF, "\xF4\x8F\xBF\xBF"}};
  for (const auto& [character, bytes] : edges) {
    CHECK(encoded(character) == bytes);
    const auto decoded = first(bytes + "x");
    CHECK(decoded.valid);
    CHECK(decoded.value == character);
    CHECK(decoded.size == bytes.size());
    std::size_t at = 1;
    CHECK(unicode::next("x" + bytes, at) == character);
    CHECK(at == 1 + bytes.size());
    CHECK(unicode::length(bytes + bytes) == 2);
    CHECK(unicode::is_valid(bytes));
  }
}

TEST_CASE("what is no UTF-8 is U+FFFD of one byte") {
  for (const std::string& bytes :
       {"\x80"s, "\xBF"s, "\xC0\x80"s, "\xC1\xBF"s, "\xC3"s, "\xC3("s, "\xE0\x9F\xBF"s, "\xE2\x82"s, "\xED\xA0\x80"s,
        "\xF0\x8F\xBF\xBF"s, "\xF0\x9F\x98"s, "\xF4\x90\x80\x80"s, "\xF5\x80\x80\x80"s, "\xFE"s, "\xFF"s}) {
    const auto decoded = first(bytes);
    CHECK_FALSE(decoded.valid);
    CHECK(decoded.value == 0xFFFD);
    CHECK(decoded.size == 1);
    CHECK(unicode::valid_size(bytes) == 0);
    CHECK(unicode::valid_size("twaalf letters é" + bytes) == 17);
  }
}

TEST_CASE("a beginning has whole characters only") {
  CHECK(unicode::beginning("één", 9) == "één");
  CHECK(unicode::beginning("één", 5) == "één");
  CHECK(unicode::beginning("één", 4) == "éé");
  CHECK(unicode::beginning("één", 3) == "é");
  CHECK(unicode::beginning("één", 1) == "");
  CHECK(unicode::beginning("\xF0\x9F\x98\x80", 3) == "");
}

TEST_CASE("UTF-16 has a pair of surrogates for what is above U+FFFF") {
  CHECK(unicode::utf16("aé€\xF0\x9F\x98\x80") == u"aé€\xD83D\xDE00");
  CHECK(unicode::utf16("").empty());
}
